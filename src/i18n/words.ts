/** The shape of the words, which every language fills. It is set by Swedish, which they are written in first. */
import type { ExportWords } from "../domain/export/wording.ts";
import type { words as area } from "./sv/area-sv.ts";
import type { changeWords } from "./sv/changes-sv.ts";
import type { words as embed } from "./sv/embed-sv.ts";
import type { words as main } from "./sv/main-sv.ts";
import type { words as place } from "./sv/place-sv.ts";
import type { words as places } from "./sv/places-sv.ts";
import type { words as share } from "./sv/share-sv.ts";
import type { words as text } from "./sv/text-sv.ts";

export type Messages = typeof main;
export type ChangeWords = ReturnType<typeof changeWords>;
export type ShareWords = typeof share;
export type EmbedWords = typeof embed;
export type TextWords = typeof text;
export type AreaWords = typeof area;
export type PlaceWords = typeof place;
export type PlacesWords = typeof places;

/** By the part of the site that they belong to. Each part of each language is a file of its own. */
export interface Words {
	/** Of every page. */
	readonly main: Messages;
	/** Of the dialog in which a view is passed on and taken along. */
	readonly share: ShareWords;
	/** Of an embedded view. */
	readonly embed: EmbedWords;
	/** Of exported files. */
	readonly export: ExportWords;
	/** Of an area alone. */
	readonly area: AreaWords;
	/** Of a place that is asked about, by its panel and by the search. */
	readonly place: PlaceWords;
	/** Of a whole file of places. */
	readonly places: PlacesWords;
	/** Of the pages of text. */
	readonly text: TextWords;
}

export type Part = keyof Words;

/** Where a language has its parts. */
export type Parts = { readonly [P in Part]: () => Promise<{ readonly words: Words[P] }> };
