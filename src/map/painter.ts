/** Draws pictures: hands them to the parts of the map, in order, and changes the style with the theme. */
import type { Map as MapLibreMap, Style, StyleSpecification } from "maplibre-gl";
import { THEMES, type Theme } from "../signs/palette.ts";
import type { MapPart } from "./map-part.ts";
import type { Picture } from "./scene.ts";
import { UNCHECKED } from "./unchecked.ts";

interface PainterOptions {
	/** In the order in which they draw. */
	readonly parts: readonly MapPart[];
	/** What is drawn as soon as the map has a style, which is in this picture's theme. */
	readonly picture: Picture;
	styleIn(theme: Theme): StyleSpecification;
	/** Called when a style has come in the place of another, or for the first time, and the picture is drawn on it. */
	onStyle(): void;
}

export class Painter {
	readonly #map: MapLibreMap;
	readonly #options: PainterOptions;
	#picture: Picture;
	/** The style that the parts know. */
	#style: Style | undefined;
	/** The theme that it is in. */
	#theme: Theme["name"];
	#otherTheme: Theme["name"] | undefined;

	constructor(map: MapLibreMap, options: PainterOptions) {
		this.#map = map;
		this.#options = options;
		this.#picture = options.picture;
		this.#theme = options.picture.theme;
		map.on("style.load", () => this.#takeStyle());
	}

	get theme(): Theme {
		return THEMES[this.#theme];
	}

	show(picture: Picture): void {
		this.#picture = picture;
		this.#draw();
	}

	/** Draws the picture, and any that is shown meanwhile, in another theme than its own; `undefined` ends that. */
	showInTheme(theme: Theme["name"] | undefined): void {
		this.#otherTheme = theme;
		this.#draw();
	}

	/**
	 * MapLibre also notifies of a style that was changed in place, in the middle of the change; the parts know that one
	 * already.
	 */
	#takeStyle(): void {
		if (this.#isStyled()) return;
		this.#style = this.#map.style;
		for (const part of this.#options.parts) part.styleReplaced?.();
		this.#draw();
		this.#options.onStyle();
	}

	/**
	 * Not before the first style has come, nor while the context is lost; then the picture is drawn when a style comes.
	 */
	#isStyled(): boolean {
		return this.#style !== undefined && this.#map.style === this.#style;
	}

	#draw(): void {
		if (!this.#isStyled()) return;
		const theme = this.#otherTheme ?? this.#picture.theme;
		if (theme !== this.#theme) this.#changeTheme(theme);
		// A change that could not be made in place brings a new style later.
		if (!this.#isStyled()) return;
		for (const part of this.#options.parts) part.show({ ...this.#picture, theme });
	}

	/** Changes only what is different in the other theme's style. */
	#changeTheme(theme: Theme["name"]): void {
		this.#theme = theme;
		this.#map.setStyle(this.#options.styleIn(THEMES[theme]), { ...UNCHECKED, diff: true });
		for (const part of this.#options.parts) part.styleChanged?.();
	}
}
