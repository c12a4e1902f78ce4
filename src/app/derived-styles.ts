/**
 * The stylesheet that is made and not written: the map's palette, patterns and shapes as custom properties, so that
 * each is written once, and shares of a bar, which as style attributes the Content-Security-Policy would refuse. An
 * element with `data-class` or `data-change` has the looks of that class or kind of change.
 * The build hands it to the page before any script runs (`virtual:derived-styles.css`).
 */
import { CLASSIFICATIONS, type Classification } from "../domain/classification.ts";
import { CHANGE_RING, CHANGE_SYMBOL_KINDS, CHANGE_SYMBOL_SIZE, CHANGE_SYMBOLS } from "../signs/change-symbols.ts";
import { CLASS_CORNER, PATTERN_SIZE, PATTERNS } from "../signs/class-patterns.ts";
import { GROUND_KINDS, GROUND_LINES, groundColour } from "../signs/ground.ts";
import { PADDING } from "../signs/padding.ts";
import { FILL_OPACITY, faintFill, THEMES, type Theme } from "../signs/palette.ts";
import { AREA_NAMES, NAME, TYPE } from "../signs/place-symbol.ts";
import { SHEETS } from "../signs/sheets.ts";

/** As many shares as a bar can be asked for: an area each, with space for reports to come. */
export const MOST_SHARES = 160;

export function derivedStyles(): string {
	const tokens = [
		rule(":root", rootProperties()),
		...CLASSIFICATIONS.map((classification) =>
			rule(`[data-class="${classification}"]`, classProperties(classification)),
		),
		...CHANGE_SYMBOL_KINDS.map((kind) =>
			rule(`[data-change="${kind}"]`, [`--shape:${image(CHANGE_SYMBOLS[kind], CHANGE_SYMBOL_SIZE)}`]),
		),
		...Object.entries(SHEETS).map(([sheet, { upright, lying }]) =>
			rule(`[data-sheet="${sheet}"]`, [
				...[`--upright-width:${upright.width}mm`, `--upright-height:${upright.height}mm`],
				...[`--lying-width:${lying.width}mm`, `--lying-height:${lying.height}mm`],
			]),
		),
		...GROUND_KINDS.map((kind) =>
			rule(`[data-ground="${kind}"]`, [
				colour("--map-ground", (theme) => groundColour(theme, kind)),
				...(kind === "water" ? [] : [`--map-ground-line:${GROUND_LINES[kind]}px`]),
			]),
		),
	];
	const shares = Array.from({ length: MOST_SHARES + 1 }, (_, count) =>
		rule(`[data-share="${count}"]`, [`flex-grow:${count}`]),
	);
	return `@layer tokens{${tokens.join("")}}\n@layer base{${shares.join("")}}\n`;
}

function rootProperties(): string[] {
	return [
		colour("--surface", ({ page }) => page.surface),
		colour("--canvas", ({ page }) => page.canvas),
		colour("--ink", ({ page }) => page.ink),
		colour("--map-sea", ({ sea }) => sea),
		colour("--map-land", ({ land }) => land),
		colour("--map-absent", ({ absent }) => absent),
		colour("--map-outline", ({ outline }) => outline),
		colour("--map-place", ({ place }) => place),
		...CLASSIFICATIONS.flatMap((classification) =>
			(["fill", "mark"] as const).map((part) =>
				colour(`--${classification}-${part}`, ({ classes }) => classes[classification][part]),
			),
		),
		...CLASSIFICATIONS.map((classification) =>
			colour(`--${classification}-faint`, (theme) => faintFill(theme, classification)),
		),
		colour("--map-selected", ({ selected }) => selected),
		`--map-padding:${PADDING.most}px`,
		`--map-padding-share:${PADDING.share}`,
		`--map-fill-opacity:${FILL_OPACITY}`,
		`--place-type:${TYPE.size / 16}rem`,
		`--place-number-weight:${TYPE.numberWeight}`,
		`--place-spacing:${TYPE.spacing}px`,
		`--place-areas:${AREA_NAMES.size}px`,
		`--place-areas-line:${AREA_NAMES.line}px`,
		`--place-name-weight:${TYPE.nameWeight}`,
		`--place-name-beside:${NAME.gap.beside}px`,
		`--place-name-stacked:${NAME.gap.stacked}px`,
		`--place-name-glow:${NAME.glow.map((blur) => `0 0 ${blur}px var(--map-land)`).join()}`,
		`--pattern-size:${PATTERN_SIZE}px`,
		`--class-corner:${CLASS_CORNER * 100}%`,
		`--change-ring:${CHANGE_RING.line}px`,
		`--change-shape:${CHANGE_RING.shape.toFixed(4)}`,
	];
}

/** A class without a pattern has no pattern colour either, so that what lies over its fill is clear. */
function classProperties(classification: Classification): string[] {
	const path = PATTERNS[classification];
	return [
		colour("--fill", ({ classes }) => classes[classification].fill),
		colour("--line", ({ classes }) => classes[classification].line),
		...(path === undefined
			? ["--mark:transparent", "--pattern:none"]
			: [colour("--mark", ({ classes }) => classes[classification].mark), `--pattern:${image(path, PATTERN_SIZE)}`]),
	];
}

function colour(name: string, of: (theme: Theme) => string): string {
	return `${name}:light-dark(${of(THEMES.light)},${of(THEMES.dark)})`;
}

function rule(selector: string, declarations: readonly string[]): string {
	return `${selector}{${declarations.join(";")}}`;
}

function image(path: string, side: number): string {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}" height="${side}"><path fill-rule="evenodd" d="${path}"/></svg>`;
	return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}
