/**
 * Builds MapLibre from the sources that its package brings along. The package's own bundles, one for the page and one for the worker, each
 * hold all that the two have in common, which is most of the worker; built together, they share it, and it travels once.
 */
import { join } from "node:path";
import { type Plugin, transformWithOxc } from "vite";

const SOURCES = join(import.meta.dirname, "../node_modules/maplibre-gl/src/");
export const WORKER_SOURCE = `${SOURCES}source/worker.ts`;

/** As `src/map/first-files.ts` imports the worker that shares; what is not built has the package's in its place. */
const SHARING_WORKER = /maplibre-gl-worker\.mjs\?worker&url&sharing$/;
/** By Vite's convention, so that no other plugin looks for the file. */
const SHARING_WORKER_URL = "\0maplibre-sharing-worker";

export function maplibreSources(): Plugin {
	return {
		name: "maplibre-sources",
		apply: "build",
		enforce: "pre",
		applyToEnvironment: ({ name }) => name === "client",
		resolveId(source) {
			if (source === "maplibre-gl") return `${SOURCES}index.ts`;
			if (SHARING_WORKER.test(source)) return SHARING_WORKER_URL;
		},
		load(id) {
			if (id !== SHARING_WORKER_URL) return;
			const worker = this.emitFile({ type: "chunk", id: WORKER_SOURCE, name: "map-worker" });
			return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
		},
		async transform(code, id) {
			if (!id.startsWith(SOURCES) || !id.endsWith(".ts")) return;
			// Its classes name fields that the class they extend has filled already.
			const options = {
				assumptions: { setPublicClassFields: true },
				typescript: { removeClassFieldsWithoutInitializer: true },
			};
			return transformWithOxc(code, id, { lang: "ts", ...options });
		},
	};
}
