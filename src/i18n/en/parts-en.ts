/** The words of English by part: those of every page come with this file, the others are fetched when they are wanted. */
import type { Parts } from "../words.ts";
import { words } from "./main-en.ts";

export const parts: Parts = {
	main: async () => ({ words }),
	share: () => import("./share-en.ts"),
	embed: () => import("./embed-en.ts"),
	export: () => import("./export-en.ts"),
	area: () => import("./area-en.ts"),
	place: () => import("./place-en.ts"),
	places: () => import("./places-en.ts"),
	text: () => import("./text-en.ts"),
};
