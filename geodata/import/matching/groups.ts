/** Areas and listed areas that hang together by the ground that they share: a whole with its parts, a part with its wholes. */
import type { ListedArea } from "../listed/listed-area.ts";
import { compareOutlines, type Evidence } from "./evidence.ts";
import type { KnownArea } from "./known-areas.ts";

export interface Link {
	readonly area: KnownArea;
	readonly listed: ListedArea;
	/** Nothing, where no outline of the area is known. */
	readonly evidence?: Evidence | undefined;
}

export interface Group {
	readonly areas: readonly KnownArea[];
	readonly listed: readonly ListedArea[];
	readonly links: readonly Link[];
}

/** From this share of either outline on, both are of one area, of a whole and its part, or of a part and its whole. */
const STRONG = 0.5;
/** From this share on the ground that is shared has to be explained. */
const WEAK = 0.1;

export function linkOf(area: KnownArea, listed: ListedArea): Link {
	return { area, listed, evidence: area.boundary && compareOutlines(area.boundary.polygons, listed.outline.polygons) };
}

export function isStrong({ evidence }: Link): boolean {
	return overlapShare(evidence) >= STRONG;
}

export function isWeak({ evidence }: Link): boolean {
	return overlapShare(evidence) >= WEAK;
}

/** The greater share: an area that was enlarged to four times its size lies in the new one as a whole. */
function overlapShare(evidence: Evidence | undefined): number {
	return Math.max(evidence?.shareOfNew ?? 0, evidence?.shareOfOld ?? 0);
}

/** Each link is in one group, with all that can be reached from it. */
export function groupsOf(links: readonly Link[]): Group[] {
	const groups: Link[][] = [];
	for (const link of links) {
		const met = groups.filter((group) => group.some((each) => each.area === link.area || each.listed === link.listed));
		for (const group of met) groups.splice(groups.indexOf(group), 1);
		groups.push([...met.flat(), link]);
	}
	return groups.map((group) => ({
		areas: [...new Set(group.map(({ area }) => area))],
		listed: [...new Set(group.map(({ listed }) => listed))],
		links: group,
	}));
}
