/**
 * A part of the map: it draws one aspect of a picture and remembers what it has written, so that it writes only what
 * differs. All parts stand in one ordered list (`area-map.ts`) and are notified of the style by the `Painter` alone,
 * never by an event.
 */
import type { Picture } from "./scene.ts";

export interface MapPart {
	/** Draws its aspect of a picture. Called only while the map has a style. */
	show(picture: Picture): void;
	/**
	 * Another style has come in the old one's place, first of all or after a lost context: nothing that was written is
	 * there. `show` follows.
	 */
	styleReplaced?(): void;
	/**
	 * The style was changed in place, as for another theme: feature-states are still there, and what was set on layers
	 * and sources is as the new style has it. `show` follows.
	 */
	styleChanged?(): void;
}
