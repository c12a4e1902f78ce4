/**
 * Where the built site has streets from: reads `VITE_STREETS` once and hands the site what it says as
 * `import.meta.env.STREET_SOURCE`. Where it says nothing, streets that `npm run streets` has written are the site's.
 */
import { existsSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { loadEnv, type Plugin } from "vite";
import { parseStreets, type StreetsSetting } from "../src/domain/street-source.ts";

/** In the folder of public files. */
const OWN_STREETS = "streets.pmtiles";

export function streetSourceSetting(): Plugin {
	let unused = "";
	return {
		name: "street-source-setting",
		config({ base = "/", root = ".", publicDir }, { mode }) {
			const { source } = readStreetSetting(loadEnv(mode, root).VITE_STREETS, base, publicDir || "");
			return { define: { "import.meta.env.STREET_SOURCE": JSON.stringify(source) } };
		},
		configResolved({ env, base, root, build, publicDir }) {
			const { source } = readStreetSetting(env.VITE_STREETS, base, publicDir);
			const isUsed = source.kind === "archive" && source.url.split("?")[0] === base + OWN_STREETS;
			unused = isUsed ? "" : join(resolve(root, build.outDir), OWN_STREETS);
		},
		// Vite publishes all public files, and this one is large.
		writeBundle() {
			if (unused !== "") rmSync(unused, { force: true });
		},
	};
}

/** `publicDir`: the folder of public files. */
export function readStreetSetting(setting: string | undefined, base: string, publicDir: string): StreetsSetting {
	const hasOwn = existsSync(join(publicDir, OWN_STREETS));
	return parseStreets(hasOwn && !setting?.trim() ? `pmtiles://${OWN_STREETS}` : setting, base);
}
