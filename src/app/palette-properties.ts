/** Hands the map's palette and patterns to the stylesheets as custom properties, so that each colour is written once. */
import { CLASSIFICATIONS } from "../domain/classification.ts";
import { CHANGE_MARK_SIZE, CHANGE_MARKS, MARKED_KINDS } from "../map/change-marks.ts";
import { THEMES } from "../map/palette.ts";
import { PATTERN_SIZE, PATTERNS } from "../map/patterns.ts";

export function setPaletteProperties(root: HTMLElement): void {
	const { light, dark } = THEMES;
	const set = (name: string, value: string) => root.style.setProperty(name, value);
	const setColour = (name: string, inLight: string, inDark: string) => set(name, `light-dark(${inLight}, ${inDark})`);
	setColour("--map-sea", light.sea, dark.sea);
	setColour("--map-land", light.land, dark.land);
	setColour("--map-outline", light.outline, dark.outline);
	for (const classification of CLASSIFICATIONS) {
		const name = `--class-${classification}`;
		const [bright, dim] = [light.classes[classification], dark.classes[classification]];
		setColour(name, bright.fill, dim.fill);
		setColour(`${name}-mark`, bright.mark, dim.mark);
		setColour(`${name}-line`, bright.line, dim.line);
		const path = PATTERNS[classification];
		if (path !== undefined) set(`${name}-pattern`, image(path, PATTERN_SIZE));
	}
	for (const kind of MARKED_KINDS) set(`--change-${kind}`, image(CHANGE_MARKS[kind], CHANGE_MARK_SIZE));
}

function image(path: string, side: number): string {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}" height="${side}"><path fill-rule="evenodd" d="${path}"/></svg>`;
	return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}
