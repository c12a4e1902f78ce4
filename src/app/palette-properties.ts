/** Hands the map's palette and patterns to the stylesheets as custom properties, so that each colour is written once. */
import { CLASSIFICATIONS } from "../domain/classification.ts";
import { THEMES } from "../map/palette.ts";
import { PATTERN_SIZE, PATTERNS } from "../map/patterns.ts";

export function setPaletteProperties(root: HTMLElement): void {
	const { light, dark } = THEMES;
	const set = (name: string, value: string) => root.style.setProperty(name, value);
	const setColour = (name: string, inLight: string, inDark: string) => set(name, `light-dark(${inLight}, ${inDark})`);
	setColour("--map-sea", light.sea, dark.sea);
	setColour("--map-land", light.land, dark.land);
	for (const classification of CLASSIFICATIONS) {
		const name = `--class-${classification}`;
		const [bright, dim] = [light.classes[classification], dark.classes[classification]];
		setColour(name, bright.fill, dim.fill);
		setColour(`${name}-mark`, bright.mark, dim.mark);
		setColour(`${name}-line`, bright.line, dim.line);
		const path = PATTERNS[classification];
		if (path !== undefined) set(`${name}-pattern`, `url("${tile(path)}")`);
	}
}

function tile(path: string): string {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${PATTERN_SIZE}" height="${PATTERN_SIZE}"><path d="${path}"/></svg>`;
	return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
