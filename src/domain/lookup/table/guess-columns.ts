/** Which columns of a table hold places, and in which system: guessed from some of its rows, with what else it may be. */
import { COORDINATE_SYSTEMS, type CoordinateSystem, EXTENTS } from "../coordinate-systems.ts";
import { type ReadPoint, readCoordinates, readNumberPair, type Unreadable } from "../read-coordinates.ts";
import { readWrittenNumber, tidyText } from "../written-number.ts";

/** By number, from 0. A pair may be in either order. */
export type ColumnChoice =
	| { readonly kind: "pair"; readonly columns: readonly [number, number]; readonly system: CoordinateSystem }
	/** Both numbers in one cell, or a link; each cell says its system. */
	| { readonly kind: "single"; readonly column: number };

export interface ColumnGuess {
	readonly choice: ColumnChoice;
	/** Of the rows that were looked at, the share whose place can be read so. */
	readonly share: number;
}

/** Whether a column's name says that it holds what its numbers may be; Swedish and English. */
const NAMES = {
	north: /^(?:lat|latitud|latitude|n|north|northing|nord|nordlig|y|x)$|latitud|north|sweref.*n$|koord.*n$/i,
	east: /^(?:lon|lng|long|longitud|longitude|e|o|ö|east|easting|öst|ost|x|y)$|longitud|east|sweref.*e$|koord.*e$/i,
	single: /koordinat|coordinate|position|punkt|point|plats|place|geo|länk|link|url|latl(?:ng|on)/i,
} as const;

/** Below this a column is taken for something else. */
const LEAST_SHARE = 0.5;

/** The likeliest first. `header`: the names of the columns, if there are any. */
export function guessColumns(
	header: readonly string[] | undefined,
	rows: readonly (readonly string[])[],
): ColumnGuess[] {
	const width = Math.max(0, header?.length ?? 0, ...rows.map((row) => row.length));
	const columns = Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ""));
	const isNamed = (column: number, name: RegExp) => name.test(header?.[column]?.trim() ?? "");
	const guesses = [...guessPairs(columns, isNamed), ...guessSingles(columns, isNamed)];
	return guesses
		.filter(({ share }) => share >= LEAST_SHARE)
		.toSorted((a, b) => b.share + b.bonus - a.share - a.bonus)
		.map(({ choice, share }) => ({ choice, share }));
}

export function readPlace(cells: readonly string[], choice: ColumnChoice): ReadPoint | Unreadable {
	if (choice.kind === "single") return readCoordinates(cells[choice.column] ?? "");
	const [first, second] = choice.columns;
	return readNumberPair(cells[first] ?? "", cells[second] ?? "", choice.system);
}

type Weighed = ColumnGuess & { readonly bonus: number };

/** A name weighs less than a twentieth of the rows, and neighbours less than a name. */
const NAMED = 0.02;
const BESIDE = 0.01;

function guessPairs(
	columns: readonly (readonly string[])[],
	isNamed: (column: number, name: RegExp) => boolean,
): Weighed[] {
	return COORDINATE_SYSTEMS.flatMap((system) => {
		const { north, east } = EXTENTS[system];
		const [norths, easts] = [columnsWithin(columns, north), columnsWithin(columns, east)];
		return norths.flatMap((n) =>
			easts.map((e): Weighed => {
				const choice = { kind: "pair", columns: [n, e], system } as const;
				const bonus =
					(isNamed(n, NAMES.north) ? NAMED : 0) +
					(isNamed(e, NAMES.east) ? NAMED : 0) +
					(Math.abs(n - e) === 1 ? BESIDE : 0);
				const share = shareRead(columns[n] ?? [], (first, i) => readNumberPair(first, columns[e]?.[i] ?? "", system));
				return { choice, share, bonus };
			}),
		);
	});
}

function guessSingles(
	columns: readonly (readonly string[])[],
	isNamed: (column: number, name: RegExp) => boolean,
): Weighed[] {
	return columns.map((cells, column) => ({
		choice: { kind: "single", column },
		share: shareRead(cells, readCoordinates),
		bonus: isNamed(column, NAMES.single) ? NAMED : 0,
	}));
}

/** The columns most of whose numbers lie in an extent. */
function columnsWithin(columns: readonly (readonly string[])[], [from, to]: readonly [number, number]): number[] {
	return columns.flatMap((cells, column) => {
		const filled = cells.filter((cell) => cell.trim() !== "");
		const within = filled.filter((cell) => {
			const number = readWrittenNumber(tidyText(cell));
			return number !== undefined && number.value >= from && number.value <= to;
		});
		return filled.length > 0 && within.length / filled.length >= LEAST_SHARE ? [column] : [];
	});
}

/** Of the cells that hold anything. */
function shareRead(cells: readonly string[], read: (cell: string, i: number) => ReadPoint | Unreadable): number {
	const filled = cells.map((cell, i) => ({ cell, i })).filter(({ cell }) => cell.trim() !== "");
	if (filled.length === 0) return 0;
	return filled.filter(({ cell, i }) => read(cell, i).kind === "point").length / filled.length;
}
