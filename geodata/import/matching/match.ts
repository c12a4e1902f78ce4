/** What a listed area turns out to be, and by what. */
import type { ListedArea } from "../listed/listed-area.ts";
import type { Evidence } from "./evidence.ts";
import type { KnownArea } from "./known-areas.ts";

/** `same` is listed already, `back` was listed once; a `part` comes of a split. */
export type Fate =
	| { readonly kind: "same" | "back"; readonly area: KnownArea }
	| { readonly kind: "part"; readonly of: KnownArea; readonly id: string }
	| { readonly kind: "new"; readonly id: string };

export type Match = Fate & {
	readonly listed: ListedArea;
	/** Of what it once was, compared with now. */
	readonly evidence?: Evidence | undefined;
	/** The areas whose ground it has besides, if it is several in one. */
	readonly mergedFrom?: readonly KnownArea[];
};

/** The id that the area has, or gets. */
export function idOf(fate: Fate): string {
	return "area" in fate ? fate.area.id : fate.id;
}

/** The area of the report before whose place it takes, alone or with others. */
export function successorOf(fate: Fate): KnownArea | undefined {
	if ("area" in fate) return fate.area;
	return "of" in fate ? fate.of : undefined;
}
