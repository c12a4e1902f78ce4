/** The map of an exported image as the page's own map draws it, on a map of the image's size that nobody sees. */
import { BASEMAP_URL } from "../../data/addresses.ts";
import type { Atlas } from "../../domain/atlas.ts";
import type { Messages } from "../../i18n/words.ts";
import type { PlaceOnMap } from "../../map/scene.ts";
import type { AreasOnShow } from "../../signs/areas-on-show.ts";
import type { Frame } from "../../signs/frames.ts";
import type { Theme } from "../../signs/palette.ts";
import { STREETS } from "../../site/configured-streets.ts";
import { REACH, ZOOM_RANGE } from "../../state/camera-url.ts";
import type { ImageCamera } from "./image-camera.ts";

export interface MapWish {
	readonly onShow: AreasOnShow;
	readonly frame: Frame;
	readonly place: PlaceOnMap | undefined;
	readonly camera: ImageCamera;
	readonly theme: Theme["name"];
	readonly hasStreets: boolean;
	/** Pixels of the canvas for each CSS pixel. */
	readonly pixelRatio: number;
}

/** Rejects where there is no WebGL, or something that the map is made of does not come. */
export async function drawMapCanvas(atlas: Atlas, words: Messages, wish: MapWish): Promise<HTMLCanvasElement> {
	const { createAreaMap } = await import("../../map/area-map.ts");
	const { camera, onShow, frame, place, theme } = wish;
	const container = document.createElement("div");
	const { width, height } = camera.size;
	Object.assign(container.style, {
		position: "fixed",
		top: "0",
		left: `${-2 * width}px`,
		width: `${width}px`,
		height: `${height}px`,
	});
	container.inert = true;
	document.body.append(container);
	const nothing = () => undefined;
	let remove = nothing;
	try {
		const map = await new Promise<NonNullable<ReturnType<typeof createAreaMap>>>((resolve, reject) => {
			const created = createAreaMap({
				container,
				atlas,
				scene: {
					picture: { ...onShow, theme, words: silentWords(words) },
					camera: { zoom: camera.zoom, lng: camera.centre[0], lat: camera.centre[1] },
					frame,
					place,
				},
				basemapUrl: BASEMAP_URL,
				zoomRange: ZOOM_RANGE,
				reach: REACH,
				...(wish.hasStreets && {
					streets: { source: STREETS, onState: (state) => settled.includes(state.kind) && ready() },
				}),
				onSelect: nothing,
				onCamera: nothing,
				onError: (error, isOver) => {
					if (error !== "basemap-missing" && !isOver) reject(new Error(error));
				},
				onReady: () => {
					if (wish.hasStreets) created?.showStreets("on");
					else ready();
				},
			});
			if (!created) return reject(new Error("The browser has no WebGL 2"));
			remove = () => void created.remove();
			const ready = () => resolve(created);
			const settled: readonly string[] = ["on", "afar", "unavailable", "withdrawn"];
		});
		return await map.snapshotAtRest(wish.pixelRatio, theme);
	} finally {
		remove();
		container.remove();
	}
}

/** Nobody points at this map or has it read out. */
function silentWords({ format }: Messages) {
	return {
		map: () => "",
		shows: () => "",
		marker: "",
		ask: "",
		moveHere: "",
		placeName: ({ name }: { name: string }) => name,
		number: format.number,
		place: () => "",
		area: () => [],
	};
}
