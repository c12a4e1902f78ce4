/** Which area of the facts an area of a report is: by its ground, then by its name, its number and its place. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ListedArea } from "../../../../geodata/import/listed/listed-area.ts";
import type { KnownArea } from "../../../../geodata/import/matching/known-areas.ts";
import { idOf, type Match } from "../../../../geodata/import/matching/match.ts";
import { matchAreas } from "../../../../geodata/import/matching/match-areas.ts";
import type { ToldFate } from "../../../../geodata/import/matching/told-fate.ts";
import { slugOf } from "../../../../src/domain/slug.ts";
import { rectangle } from "./import-desk.ts";

interface Box {
	readonly east: number;
	readonly north: number;
	readonly width: number;
	readonly height: number;
}

const NAMES = ["Husby", "Rinkeby / Tensta", "Vivalla", "Araby", "Norrby", "Skäggetorp", "Råslätt", "Söder"];

/** Areas of any size, each in a cell of its own with room around it. */
const anyAreas = fc
	.array(fc.record({ width: fc.integer({ min: 300, max: 2000 }), height: fc.integer({ min: 300, max: 2000 }) }), {
		minLength: 2,
		maxLength: NAMES.length,
	})
	.map((sizes) =>
		sizes.map((size, i) => ({ name: NAMES[i] ?? "", box: { east: 500_000 + i * 10_000, north: 6_600_000, ...size } })),
	);

function known(name: string, box: Box, more: Partial<KnownArea> = {}): KnownArea {
	const id = slugOf(name);
	const boundary = {
		...{ at: "", boundary_id: `${id}@2025`, area_id: id, published: 2025, source: "polisen-2025" },
		...{ published_area_m2: 1, published_perimeter_m: 1, polygons: [[ring(box)]] },
	};
	return { id, name, names: [name], municipality: "Nyby", isListed: true, boundary, ...more };
}

function listed(name: string, box: Box, more: Partial<ListedArea> = {}): ListedArea {
	const outline = { polygons: [[ring(box)]], squareMetres: 1, perimeter: 1, remarks: [] };
	return { name, classification: "utsatt", police: {}, outline, ...more };
}

function ring({ east, north, width, height }: Box) {
	return rectangle(east, north, width, height);
}

function match(areas: readonly ListedArea[], before: readonly KnownArea[], told: Record<string, ToldFate> = {}) {
	const { matches, removed, questions } = matchAreas(areas, before, new Map(Object.entries(told)));
	return { told: matches.map(describeMatch), removed: removed.map(({ id }) => id), questions, matches };
}

function describeMatch(found: Match): string {
	const whole = found.kind === "part" ? ` of ${found.of.id}` : "";
	return `${found.listed.name}: ${found.kind} ${idOf(found)}${whole}`;
}

describe("Whatever an area looks like,", () => {
	it("one that is left as it is, is the same", () => {
		fc.assert(
			fc.property(anyAreas, (areas) => {
				const found = match(
					areas.map(({ name, box }) => listed(name, box)),
					areas.map(({ name, box }) => known(name, box)),
				);
				expect(found.told).toEqual(areas.map(({ name }) => `${name}: same ${slugOf(name)}`));
				expect(found.matches.every(({ evidence }) => evidence?.redrawn === 0)).toBe(true);
				expect([found.removed, found.questions]).toEqual([[], []]);
			}),
		);
	});

	it("one with another name is the same", () => {
		fc.assert(
			fc.property(anyAreas, (areas) => {
				const found = match(
					areas.map(({ box }, i) => listed(`Nytt namn ${i}`, box)),
					areas.map(({ name, box }) => known(name, box)),
				);
				expect(found.told).toEqual(areas.map(({ name }, i) => `Nytt namn ${i}: same ${slugOf(name)}`));
			}),
		);
	});

	it("one that is redrawn by less than 30% and called something else is the same", () => {
		fc.assert(
			fc.property(anyAreas, fc.double({ min: -0.25, max: 0.25, noNaN: true }), (areas, share) => {
				const redrawn = areas.map(({ box }, i) => listed(`Nytt namn ${i}`, { ...box, width: box.width * (1 + share) }));
				const found = match(
					redrawn,
					areas.map(({ name, box }) => known(name, box)),
				);
				expect(found.told).toEqual(areas.map(({ name }, i) => `Nytt namn ${i}: same ${slugOf(name)}`));
				expect(found.matches[0]?.evidence?.redrawn).toBeCloseTo(Math.abs(share));
			}),
		);
	});

	it("one that is split is told with its parts, and the others stay", () => {
		fc.assert(
			fc.property(anyAreas, fc.double({ min: 0.15, max: 0.85, noNaN: true }), ([first, ...others], share) => {
				if (!first) return;
				const { box } = first;
				const west = { ...box, width: box.width * share };
				const east = { ...box, east: box.east + west.width, width: box.width - west.width };
				const rest = others.map(({ name, box: own }) => listed(name, own));
				const found = match(
					[listed("Västra", west), listed("Östra", east), ...rest],
					[first, ...others].map((area) => known(area.name, area.box)),
				);
				const id = slugOf(first.name);
				expect(found.told.slice(0, 2)).toEqual([`Västra: part vastra of ${id}`, `Östra: part ostra of ${id}`]);
				expect(found.told.slice(2)).toEqual(others.map(({ name }) => `${name}: same ${slugOf(name)}`));
				expect([found.removed, found.questions]).toEqual([[], []]);
			}),
		);
	});

	it("several that become one are told, and what the facts shall call it is asked", () => {
		fc.assert(
			fc.property(anyAreas, fc.boolean(), ([first], isNew) => {
				if (!first) return;
				const { box } = first;
				const east = { ...box, east: box.east + box.width };
				const areas = [known("Västra", box), known("Östra", east)];
				const merged = listed("Hela", { ...box, width: box.width * 2 });
				const asked = match([merged], areas);
				expect(asked.questions.map(({ answers }) => answers)).toEqual([
					['--is "Hela=vastra"', '--is "Hela=ostra"', '--is "Hela=new"'],
				]);
				const [west] = areas;
				const fate: ToldFate = isNew || !west ? { kind: "new" } : { kind: "same", area: west };
				const found = match([merged], areas, { Hela: fate });
				expect(found.matches[0]?.mergedFrom?.map(({ id }) => id)).toEqual(isNew ? ["vastra", "ostra"] : ["ostra"]);
				expect(found.removed).toEqual(isNew ? ["vastra", "ostra"] : ["ostra"]);
			}),
		);
	});
});

const BOX: Box = { east: 500_000, north: 6_600_000, width: 1000, height: 1000 };
const ELSEWHERE: Box = { ...BOX, east: 520_000 };

describe("An area of a report", () => {
	it("where none was is new, and one that nothing lies on any more is removed", () => {
		const found = match([listed("Ny", ELSEWHERE)], [known("Gammal", BOX)]);
		expect([found.told, found.removed]).toEqual([["Ny: new ny"], ["gammal"]]);
	});

	it("that takes a corner of one that stays is new", () => {
		const corner = { ...BOX, east: BOX.east + 800, north: BOX.north + 300 };
		const found = match([listed("Husby", BOX), listed("Kista", corner)], [known("Husby", BOX)]);
		expect(found.told).toEqual(["Husby: same husby", "Kista: new kista"]);
	});

	it("on the ground of one that was once listed is back", () => {
		const found = match([listed("Hageby", BOX)], [known("Hageby", BOX, { isListed: false })]);
		expect(found.told).toEqual(["Hageby: back hageby"]);
	});

	it("with the name and the place of one whose outline nobody knows is back, and asked about without the place", () => {
		const { boundary: _, ...gone } = known("Hageby", BOX, { isListed: false });
		expect(match([listed("Hageby", BOX, { place: "Nyby" })], [gone]).told).toEqual(["Hageby: back hageby"]);
		expect(match([listed("Hageby", BOX, { place: "Annan" })], [gone]).questions).toHaveLength(1);
	});

	it("with little of a whole's ground is its part if the whole is called after it", () => {
		const before = [known("Ronna / Lina", BOX)];
		const part = listed("Lina", { ...BOX, east: BOX.east + 800, width: 600 });
		const found = match([listed("Ronna", { ...BOX, width: 700 }), part], before);
		expect(found.told).toEqual(["Ronna: part ronna of ronna-lina", "Lina: part lina of ronna-lina"]);
	});

	it("that keeps the whole's name while another takes some of its ground is asked about, and either answer is taken", () => {
		const area = known("Husby", BOX);
		const areas = [
			listed("Husby", { ...BOX, width: 700 }),
			listed("Kista", { ...BOX, east: BOX.east + 700, width: 300 }),
		];
		expect(match(areas, [area]).questions.map(({ about }) => about)).toEqual(["Husby", "Kista"]);
		expect(match(areas, [area], { Husby: { kind: "same", area } }).told).toEqual([
			"Husby: same husby",
			"Kista: new kista",
		]);
	});

	it("with the name of one that lies elsewhere is asked about", () => {
		const found = match([listed("Söder", ELSEWHERE)], [known("Söder", BOX)]);
		expect(found.questions[0]?.answers).toEqual(['--is "Söder=soder"', '--is "Söder=new"']);
		expect(found.questions[0]?.sentence).toMatch(/share no ground; the centre moved 20000 m/);
	});

	it("with some of the ground of one that is gone from the list, under another name, is asked about, and that one is not called removed", () => {
		const found = match([listed("Annat", { ...BOX, east: BOX.east + 700 })], [known("Husby", BOX)]);
		expect(found.questions[0]?.answers).toContain('--is "Annat=part-of:husby"');
		expect(found.removed).toEqual([]);
	});

	it("that is new does not take the id of another", () => {
		const found = match(
			[listed("Söder", ELSEWHERE), listed("Husby", BOX)],
			[known("Husby", BOX), known("Söder!", { ...BOX, north: 6_700_000 }, { isListed: false, names: ["Annat"] })],
		);
		expect(found.questions[0]?.answers[0]).toBe('--is "Söder=new:ANOTHER-ID"');
	});
});
