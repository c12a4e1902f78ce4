/** The words of Swedish by part: those of every page come with this file, the others are fetched when they are wanted. */
import type { Parts } from "../words.ts";
import { words } from "./main-sv.ts";

export const parts: Parts = {
	main: async () => ({ words }),
	share: () => import("./share-sv.ts"),
	embed: () => import("./embed-sv.ts"),
	export: () => import("./export-sv.ts"),
	area: () => import("./area-sv.ts"),
	place: () => import("./place-sv.ts"),
	places: () => import("./places-sv.ts"),
	text: () => import("./text-sv.ts"),
};
