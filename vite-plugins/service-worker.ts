/**
 * What makes the site installable and lets it work without a network: the web app's manifest, and the service worker of
 * `src/offline/`, to which the build passes the files to keep. It is built last, since it names the others.
 */
import type { Plugin } from "vite";
import { type VitePluginPWAAPI, VitePWA } from "vite-plugin-pwa";
import { DEFAULT_LOCALE } from "../src/domain/locale.ts";
import { loadWords } from "../src/i18n/languages.ts";
import { THEMES } from "../src/signs/palette.ts";

/** Everything but the pages; of the typeface, the letters of the languages that the site speaks. */
const KEPT = [
	"offline.html",
	"favicon.svg",
	"basemap.pmtiles",
	"data/*",
	"assets/*.{js,css,json,svg}",
	"assets/source-sans-3-latin{,-ext}-wght-*.woff2",
];
/** Bytes of the largest file, the basemap, with space to grow. */
const LARGEST = 5_000_000;

export async function offline(): Promise<Plugin[]> {
	const { site } = await loadWords(DEFAULT_LOCALE, "main");
	const plugins = VitePWA({
		strategies: "injectManifest",
		srcDir: "offline",
		filename: "sw.ts",
		// The app does that, and offers a new version instead of forcing it.
		injectRegister: false,
		injectManifest: { globPatterns: KEPT, maximumFileSizeToCacheInBytes: LARGEST, rollupFormat: "iife" },
		manifest: {
			id: ".",
			start_url: ".",
			scope: ".",
			lang: DEFAULT_LOCALE,
			// Without years: an installed app keeps its name.
			name: `${site.name}: ${site.listName}`,
			short_name: site.name,
			display: "minimal-ui",
			theme_color: THEMES.light.page.surface,
			background_color: THEMES.light.page.canvas,
			icons: [
				{ src: "icons/192.png", sizes: "192x192", type: "image/png" },
				{ src: "icons/512.png", sizes: "512x512", type: "image/png" },
				{ src: "icons/512-maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
			],
		},
	});
	return [...plugins.map(({ closeBundle: _early, ...plugin }) => plugin), afterThePages(plugins)];
}

/** The library would write the worker as soon as the scripts are there. The page that it falls back on is written later. */
function afterThePages(plugins: readonly Plugin[]): Plugin {
	return {
		name: "offline",
		apply: "build",
		buildApp: {
			order: "post",
			handler: async () => {
				const main = plugins.find(({ name }) => name === "vite-plugin-pwa");
				if (!main) throw new Error("vite-plugin-pwa has lost its interface");
				await (main.api as VitePluginPWAAPI).generateSW();
			},
		},
	};
}
