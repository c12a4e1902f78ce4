/** Reads `VITE_STREETS` once, when the site is built, and hands the site what it says as `import.meta.env.STREET_SOURCE`. */
import { loadEnv, type Plugin } from "vite";
import { parseStreets } from "../src/domain/street-source.ts";

export function streetSourceSetting(): Plugin {
	return {
		name: "street-source-setting",
		config({ base = "/", root = "." }, { mode }) {
			const { source } = parseStreets(loadEnv(mode, root).VITE_STREETS, base);
			return { define: { "import.meta.env.STREET_SOURCE": JSON.stringify(source) } };
		},
	};
}
