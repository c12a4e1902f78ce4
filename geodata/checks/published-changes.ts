/**
 * What changed from each report to the next, as the app computes it, equals what is published: new, removed, split,
 * raised and lowered areas, and what became of an abolished class. Outlines are compared in `redrawn.ts`.
 */
import { createAtlas } from "../../src/domain/atlas.ts";
import { type Change, changes } from "../../src/domain/change.ts";
import { CLASSIFICATIONS } from "../../src/domain/classification.ts";
import type { Assessment, Dataset } from "../../src/domain/dataset.ts";
import type { Facts, PublishedChanges } from "../pipeline/facts.ts";
import { type Problem, problems } from "../problem.ts";
import { hasCycle } from "./lineage-rows.ts";

export function publishedChanges(dataset: Dataset, facts: Facts): Problem[] {
	// Changes follow the lineage; one that goes in a circle is reported by its own rule.
	if (hasCycle(facts)) return [];
	const atlas = createAtlas(dataset);
	const intervals = atlas.years.slice(1).map((to, i) => ({ from: atlas.years[i], to }));
	const messages = intervals.flatMap(({ from, to }) => {
		if (from === undefined) return [];
		const published = facts.publishedChanges.find((row) => row.from === from && row.to === to);
		if (!published) return [`facts/published-changes.json: nothing is stated from ${from} to ${to}.`];
		return compare(changes(atlas, from, to), published);
	});
	return problems("published-changes", messages);
}

function compare(computed: readonly Change[], published: PublishedChanges): string[] {
	const of = (kind: Change["kind"]) => computed.filter((change) => change.kind === kind);
	const split = of("delad");
	const loweredParts = split.flatMap(({ then, parts }) => parts.filter((part) => isMilder(part, then, published)));
	const differ = (what: string, ours: readonly string[], theirs: readonly string[] | undefined) =>
		difference(published.at, what, ours, theirs);
	return [
		...differ("new", areasOf(of("ny")), published.new),
		...differ("removed", areasOf(of("borta")), published.removed),
		...differ("split", split.map(computedDivision), publishedDivisions(published)),
		...differ("raised", of("hojd").map(describeMovement), published.raised?.map(publishedMovement)),
		...differ("lowered", of("sankt").map(describeMovement), published.lowered?.map(publishedMovement)),
		...differ("lowered by the split", areasOf(loweredParts), published.loweredParts),
		...checkAbolition(computed, published),
	];
}

function areasOf(items: readonly { area: string }[]): string[] {
	return items.map((item) => item.area);
}

/** Whether a part has a milder class than the whole had; leaving an abolished class is no lowering. */
function isMilder(part: Assessment, whole: Assessment | undefined, { abolished }: PublishedChanges): boolean {
	if (!whole || whole.classification === abolished?.class) return false;
	return CLASSIFICATIONS.indexOf(part.classification) < CLASSIFICATIONS.indexOf(whole.classification);
}

/** Every area of an abolished class is either reclassified or split, and all that comes of them is utsatt. */
function checkAbolition(computed: readonly Change[], { at, abolished, to }: PublishedChanges): string[] {
	const reclassified = computed.filter((change) => change.kind === "omklassad");
	if (!abolished) return reclassified.map(({ area }) => `${at}: ${area} loses its class, but no class is abolished.`);
	const then = computed.filter((change) => change.then?.classification === abolished.class);
	const now = then.flatMap((change) => (change.now ? [change.now] : change.parts));
	const other = then.filter((change) => change.kind !== "omklassad" && change.kind !== "delad");
	return [
		...other.map(
			({ area, kind }) => `${at}: ${area} had the abolished class ${abolished.class}, but comes out as ${kind}.`,
		),
		...now
			.filter((assessment) => assessment.classification !== "utsatt")
			.map((a) => `${at}: ${a.area} comes from the abolished class, but is ${a.classification} in ${to}.`),
		...(then.length === abolished.areasThen && now.length === abolished.areasNow
			? []
			: [
					`${at}: ${abolished.areasThen} areas of the abolished class are published to become ` +
						`${abolished.areasNow}, but ${then.length} become ${now.length}.`,
				]),
	];
}

function difference(
	at: string,
	what: string,
	ours: readonly string[],
	theirs: readonly string[] | undefined,
): string[] {
	if (!theirs) return [];
	return [
		...theirs
			.filter((name) => !ours.includes(name))
			.map((name) => `${at}: ${name} is published as ${what}, but is not so here.`),
		...ours
			.filter((name) => !theirs.includes(name))
			.map((name) => `${at}: ${name} is ${what} here, but is not published so.`),
	];
}

function describeMovement({ area, then, now }: Change): string {
	return `${area} (${then?.classification} to ${now?.classification})`;
}

function publishedMovement({ area, then, now }: NonNullable<PublishedChanges["raised"]>[number]): string {
	return `${area} (${then} to ${now})`;
}

function computedDivision({ area, parts }: Change): string {
	return describeDivision(area, areasOf(parts));
}

function publishedDivisions({ split }: PublishedChanges): string[] {
	return Object.entries(split).map(([area, parts]) => describeDivision(area, parts));
}

function describeDivision(area: string, parts: readonly string[]): string {
	return `${area} (into ${parts.toSorted().join(", ")})`;
}
