/** What a listed area is that shares little or no ground with any area of the report before: one that is back, one that is new, or a question. */
import { slugOf } from "../../../src/domain/slug.ts";
import type { ListedArea } from "../listed/listed-area.ts";
import { isStrong, isWeak, type Link, linkOf } from "./groups.ts";
import type { KnownArea } from "./known-areas.ts";
import { whatIs } from "./match-question.ts";
import { isSameName } from "./name-likeness.ts";
import { ALIKE, type Verdict } from "./settle-group.ts";

/** `free`: areas of the report before that are no other listed area. `gone`: those of reports before it. */
export function settleAlone(listed: ListedArea, free: readonly KnownArea[], gone: readonly KnownArea[]): Verdict {
	const isNamesake = ({ area }: Link) => area.names.some((name) => isSameName(name, listed.name));
	const links = free.map((area) => linkOf(area, listed));
	const near = links.filter(isWeak);
	const [only] = near;
	if (only && near.length === 1 && isNamesake(only))
		return { match: { kind: "same", area: only.area, listed, evidence: only.evidence } };
	if (only) return { question: whatIs(listed, near, "unlike") };

	const linksBack = gone.map((area) => linkOf(area, listed));
	const there = linksBack.filter(isStrong);
	const alike = there.filter((link) => isNamesake(link) || (link.evidence?.likeness ?? 0) >= ALIKE);
	// Where nothing is known of the outline, name and place together have to do.
	const sameNameAndPlace = linksBack.filter(
		(link) => !link.area.boundary && isNamesake(link) && isSameName(link.area.municipality, listed.place ?? ""),
	);
	const back = there.length > 0 ? alike : sameNameAndPlace;
	const [first] = back;
	if (first && back.length === 1)
		return { match: { kind: "back", area: first.area, listed, evidence: first.evidence } };

	const isNumberedSo = ({ area }: Link) => area.number !== undefined && area.number === listed.number;
	const candidates = [
		...links.filter((link) => isNamesake(link) || isNumberedSo(link)),
		...linksBack.filter((link) => there.includes(link) || isNamesake(link)),
	];
	if (candidates.length > 0) return { question: whatIs(listed, candidates, "namesake") };
	return { match: { kind: "new", id: slugOf(listed.name), listed } };
}
