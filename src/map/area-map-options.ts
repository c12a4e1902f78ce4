/** What a map of areas is made with, and whom it notifies. */
import type { Atlas } from "../domain/atlas.ts";
import type { AreaId, BBox, LngLat } from "../domain/dataset.ts";
import type { StreetsSource } from "../domain/street-source.ts";
import type { Place } from "../signs/extents.ts";
import type { PlaceGroup } from "../signs/place-groups.ts";
import type { MapScale } from "../signs/signs-on-show.ts";
import type { MapCamera, Scene } from "./scene.ts";
import type { StreetsState } from "./streets/streets.ts";

/**
 * What can go wrong while the map is up; the areas, or at least the list, remain. Without its worker there will never be a
 * map.
 */
export type MapErrorKind = "basemap-missing" | "context-lost" | "worker-missing";

/** What the map shows, once it has come to rest. */
export interface MapLook {
	readonly bounds: BBox;
	readonly scale: MapScale;
}

/** How the map is moved there: by wheel with a key, on a Mac or elsewhere, or by touch. */
export interface CooperationWords {
	readonly control: string;
	readonly command: string;
	readonly touch: string;
}

export interface AreaMapOptions {
	readonly container: HTMLElement;
	/** The part of it that nothing lies over, which a fit fills; without, all of it. */
	readonly frame?: HTMLElement;
	readonly atlas: Atlas;
	readonly scene: Scene;
	/** Address of the basemap file. */
	readonly basemapUrl: string;
	/** Where streets come from, and who is notified of their state; without it there are none. */
	readonly streets?: { readonly source: StreetsSource; onState(state: StreetsState): void };
	/**
	 * What to say where the map is embedded in another page, which the wheel and one finger scroll then; else both move
	 * the map.
	 */
	readonly cooperation?: CooperationWords;
	/** Zoom levels that the reader can reach. */
	readonly zoomRange: { readonly min: number; readonly max: number };
	/** Where the middle of the map can be: the basemap does not reach much further. */
	readonly reach: BBox;
	onSelect(area: AreaId): void;
	/** The reader, and not a fit to bounds, has moved the camera; `place`: where the reader has jumped to. */
	onCamera(camera: MapCamera, place?: Place): void;
	/**
	 * The reader asks about a place that is no area, as precisely as it was pointed at (metres). Without it, only to move the map
	 * there is offered.
	 */
	onAsk?(at: LngLat, uncertainty: number): void;
	/** The reader has moved the place that is asked about. Without it, it stays where it is. */
	onMovePlace?(at: LngLat, uncertainty: number, camera: MapCamera): void;
	/** What a screen reader is to say of the map: what the keyboard points at, or where it was led. */
	onSay?(text: string): void;
	/** The reader has gone to a place by its symbol. */
	onPlace?(group: PlaceGroup): void;
	/** What the map shows has changed: which part of the world, and whether as symbols of places or as areas. */
	onLook?(look: MapLook): void;
	onError(error: MapErrorKind, isOver: boolean): void;
	/** The basemap on show has become thin, or is so no longer. */
	onCoverage?(isThin: boolean): void;
	/** The first complete picture is on screen, on the fallback where the basemap takes its time. */
	onReady(): void;
}
