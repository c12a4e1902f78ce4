/**
 * The stylesheet that is made and not written: the map's palette and patterns as custom properties, so that each colour is
 * written once, and shares of a bar, which as style attributes the Content-Security-Policy would refuse.
 * The build hands it to the page before any script runs (`virtual:derived-styles.css`).
 */
import { CLASSIFICATIONS } from "../domain/classification.ts";
import { CHANGE_MARK_SIZE, CHANGE_MARKS, MARKED_KINDS } from "../signs/change-symbols.ts";
import { PATTERN_SIZE, PATTERNS } from "../signs/class-patterns.ts";
import { THEMES } from "../signs/palette.ts";

/** As many shares as a bar can be asked for: an area each, with room for reports to come. */
export const MOST_SHARES = 160;

export function derivedStyles(): string {
	const shares = Array.from({ length: MOST_SHARES + 1 }, (_, count) => `[data-share="${count}"]{flex-grow:${count}}`);
	return `@layer tokens{:root{${properties().join(";")}}}\n@layer base{${shares.join("")}}\n`;
}

function properties(): string[] {
	const { light, dark } = THEMES;
	const colour = (name: string, inLight: string, inDark: string) => `${name}:light-dark(${inLight},${inDark})`;
	return [
		colour("--map-sea", light.sea, dark.sea),
		colour("--map-land", light.land, dark.land),
		colour("--map-outline", light.outline, dark.outline),
		...CLASSIFICATIONS.flatMap((classification) => {
			const name = `--class-${classification}`;
			const [bright, dim] = [light.classes[classification], dark.classes[classification]];
			const path = PATTERNS[classification];
			return [
				colour(name, bright.fill, dim.fill),
				colour(`${name}-mark`, bright.mark, dim.mark),
				colour(`${name}-line`, bright.line, dim.line),
				...(path === undefined ? [] : [`${name}-pattern:${image(path, PATTERN_SIZE)}`]),
			];
		}),
		...MARKED_KINDS.map((kind) => `--change-${kind}:${image(CHANGE_MARKS[kind], CHANGE_MARK_SIZE)}`),
	];
}

function image(path: string, side: number): string {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}" height="${side}"><path fill-rule="evenodd" d="${path}"/></svg>`;
	return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}
