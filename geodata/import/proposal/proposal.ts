/** What an import is about to do to the facts, for whoever reviews it and for whoever writes it. */
import type { FactFile } from "../../pipeline/read-facts.ts";
import type { KnownArea } from "../matching/known-areas.ts";
import type { Match } from "../matching/match.ts";
import type { BoundaryVersionFact } from "./boundaries-text.ts";
import type { Overwritten } from "./fact-texts.ts";

export interface ProposedArea {
	readonly id: string;
	readonly match: Match;
	/** How its outline stands to the one that the facts have: `small` differs by less than counts as redrawn; `none`, where they have none. */
	readonly outline: "same" | "small" | "redrawn" | "none";
	/** The name that areas.csv had, if it gets another. */
	readonly renamedFrom?: string;
	/** The class in the report that is compared with. */
	readonly classThen?: string;
	/** The boundary version that is added or, in a correction, changed. */
	readonly newBoundary?: BoundaryVersionFact;
}

export interface Proposal {
	readonly areas: readonly ProposedArea[];
	readonly removed: readonly KnownArea[];
	readonly overwritten: readonly Overwritten[];
	/** The new text of each file that changes. */
	readonly texts: ReadonlyMap<FactFile, string>;
}
