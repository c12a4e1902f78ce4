/** Lets what imports built data from `geodata/dist/` have that of another folder instead. */
import type { Plugin } from "vite";

/** `folder`: with a slash at its end. */
export function dataFolder(folder: string): Plugin {
	return {
		name: "data-folder",
		config: () => ({ resolve: { alias: [{ find: /^(?:\.\.\/)+geodata\/dist\//, replacement: folder }] } }),
	};
}
