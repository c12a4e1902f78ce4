/** The text of boundaries.json, a boundary version a line: those that are not touched stay as they were written. */
import type { BoundaryFact } from "../../pipeline/facts.ts";

export type BoundaryVersionFact = Omit<BoundaryFact, "at">;

/** In the order of their ids, of which none stands twice: an item takes the place of the one of its id. */
export function putBoundaries(text: string, items: readonly BoundaryVersionFact[]): string {
	if (items.length === 0) return text;
	const lines = text
		.trim()
		.split("\n")
		.slice(1, -1)
		.map((line) => ({ id: /"boundary_id":"([^"]*)"/.exec(line)?.[1] ?? "", line: line.replace(/,$/, "") }));
	for (const item of items) {
		const line = { id: item.boundary_id, line: boundaryLine(item) };
		const next = lines.findIndex(({ id }) => id >= item.boundary_id);
		const isThere = lines[next]?.id === item.boundary_id;
		lines.splice(next === -1 ? lines.length : next, isThere ? 1 : 0, line);
	}
	return `[\n${lines.map(({ line }) => line).join(",\n")}\n]\n`;
}

/** The item of that id as it stands, or nothing. */
export function boundaryIn(text: string, id: string): BoundaryVersionFact | undefined {
	const line = text.split("\n").find((each) => each.startsWith(`{"boundary_id":${JSON.stringify(id)},`));
	return line && JSON.parse(line.replace(/,$/, ""));
}

/** Metres with one decimal, and no blanks. */
export function boundaryLine({
	polygons,
	published_area_m2,
	published_perimeter_m,
	...item
}: BoundaryVersionFact): string {
	const { boundary_id, area_id, published, source } = item;
	const positions = (ring: readonly (readonly [number, number])[]) =>
		ring.map(([x, y]) => `[${x.toFixed(1)},${y.toFixed(1)}]`).join(",");
	const shape = polygons.map((rings) => `[${rings.map((ring) => `[${positions(ring)}]`).join(",")}]`).join(",");
	const beginning = JSON.stringify({ boundary_id, area_id, published, source }).slice(0, -1);
	const measures = `"published_area_m2":${published_area_m2.toFixed(1)},"published_perimeter_m":${published_perimeter_m.toFixed(1)}`;
	return `${beginning},${measures},"polygons":[${shape}]}`;
}
