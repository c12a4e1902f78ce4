/** What listed areas are that share much of their ground with areas of the report before. */
import { slugOf } from "../../../src/domain/slug.ts";
import type { Question } from "../question.ts";
import { type Group, isStrong, isWeak, type Link } from "./groups.ts";
import type { KnownArea } from "./known-areas.ts";
import type { Match } from "./match.ts";
import { whatIs } from "./match-question.ts";
import { isPartOfName, isSameName, shareAPlace } from "./name-likeness.ts";

export type Verdict = { readonly match: Match } | { readonly question: Question };

/** Below this likeness, another name says that it may be another area. */
export const ALIKE = 0.5;

/** `links`: all, weak ones too. `isSplit`: whether somebody has said already that something is a part of the area. */
export function settleGroup(group: Group, links: readonly Link[], isSplit: (area: KnownArea) => boolean): Verdict[] {
	const [area, ...otherAreas] = group.areas;
	if (!area) return [];
	if (otherAreas.length > 0) {
		const why = group.listed.length > 1 ? "regrouped" : "merged";
		return group.listed.map((listed) => ({
			question: whatIs(
				listed,
				group.links.filter((link) => link.listed === listed),
				why,
			),
		}));
	}
	const parts = [...group.links, ...partsByName(area, group, links)];
	return parts.length > 1 || isSplit(area) ? settleParts(area, parts) : parts.map((link) => settlePair(link));
}

/** A part that was drawn anew may have little of the whole's ground; its name speaks for it. */
function partsByName(area: KnownArea, group: Group, links: readonly Link[]): Link[] {
	return links.filter(
		(link) =>
			link.area === area &&
			!group.listed.includes(link.listed) &&
			isWeak(link) &&
			area.names.some((name) => isPartOfName(link.listed.name, name)) &&
			!links.some((other) => other.listed === link.listed && isStrong(other)),
	);
}

function settleParts(area: KnownArea, parts: readonly Link[]): Verdict[] {
	const oneKeepsTheName = parts.some(({ listed }) => area.names.some((name) => isSameName(name, listed.name)));
	if (oneKeepsTheName) return parts.map((link) => ({ question: whatIs(link.listed, [link], "carved") }));
	return parts.map(({ listed, evidence }) => ({
		match: { kind: "part", of: area, id: slugOf(listed.name), listed, evidence },
	}));
}

function settlePair(link: Link): Verdict {
	const { area, listed, evidence } = link;
	const isNamedSo = area.names.some((name) => shareAPlace(name, listed.name));
	const isNumberedSo = area.number !== undefined && area.number === listed.number;
	if (isNamedSo || isNumberedSo || (evidence && evidence.likeness >= ALIKE))
		return { match: { kind: "same", area, listed, evidence } };
	return { question: whatIs(listed, [link], "unlike") };
}
