/** Serves and bundles `derivedStyles()` as if it were a file. */
import type { Plugin } from "vite";
import { derivedStyles } from "../src/app/derived-styles.ts";

const NAME = "virtual:derived-styles.css";
/** By Vite's convention, so that no other plugin looks for the file. */
const ID = `\0${NAME}`;

export function derivedStylesheet(): Plugin {
	return {
		name: "derived-stylesheet",
		resolveId: (source) => (source === NAME ? ID : undefined),
		load: (id) => (id === ID ? derivedStyles() : undefined),
	};
}
