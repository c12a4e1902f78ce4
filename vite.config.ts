/**
 * How the site is built and served. `BASE_PATH` names the folder it will live in, such as `/lagesbild/`;
 * `VITE_STREETS` says where streets come from (see `src/map/streets/streets-source.ts`).
 */
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { parseStreets } from "./src/map/streets/streets-source.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
	root: here("src"),
	base: process.env.BASE_PATH ?? "/",
	publicDir: here("public"),
	plugins: [react(), publicData(), preloads(), contentSecurityPolicy()],
	css: { modules: { localsConvention: "camelCaseOnly" } },
	build: {
		outDir: here("dist"),
		emptyOutDir: true,
		target: "baseline-widely-available",
		assetsInlineLimit: 0,
		rolldownOptions: {
			output: {
				// All that the first page needs is one script and one stylesheet, whose order sets that of the layers.
				entryFileNames: "assets/entry-[hash].js",
				chunkFileNames: ({ name }) => `assets/${name === "initial" ? "entry-shared" : name}-[hash].js`,
				codeSplitting: { groups: [{ name: "initial", tags: ["$initial"] }] },
			},
		},
	},
	server: { fs: { allow: [here(".")] } },
});

/** Serves and publishes `geodata/dist/data/` as `/data/`. */
function publicData(): Plugin {
	const folder = here("geodata/dist/data/");
	return {
		name: "public-data",
		async generateBundle() {
			for (const file of await readdir(folder)) {
				this.emitFile({ type: "asset", fileName: `data/${file}`, source: await readFile(folder + file) });
			}
		},
		configureServer(server) {
			server.middlewares.use(`${server.config.base}data`, (request, response, next) => {
				const file = /^\/([\w-]+\.\w+)$/.exec(request.url ?? "")?.[1];
				if (file === undefined) return next();
				readFile(folder + file).then((content) => response.end(content), next);
			});
		},
	};
}

/** What the first page needs besides script and style is asked for while these are still on their way. */
function preloads(): Plugin {
	const wanted = [
		{ name: "dataset.json", as: "fetch" },
		{ name: "source-sans-3-latin-wght-normal.woff2", as: "font" },
	];
	let base = "/";
	return {
		name: "preloads",
		apply: "build",
		configResolved(config) {
			base = config.base;
		},
		transformIndexHtml: {
			order: "post",
			handler: (_, { bundle = {} }) =>
				Object.values(bundle).flatMap((file) => {
					const match = wanted.find(({ name }) => file.type === "asset" && file.names.includes(name));
					if (!match) return [];
					const attrs = { rel: "preload", as: match.as, href: base + file.fileName, crossorigin: "" };
					return [{ tag: "link", attrs, injectTo: "head" as const }];
				}),
		},
	};
}

/**
 * The site asks nobody but its own origin, and the one that streets come from if the reader wants them; the browser is told
 * to hold it to that. Not in development, whose tools inject scripts.
 */
function contentSecurityPolicy(): Plugin {
	let asked = "'self'";
	const policy = () =>
		[
			"default-src 'none'",
			"script-src 'self'",
			"style-src 'self'",
			"img-src 'self' data: blob:",
			"font-src 'self'",
			`connect-src ${asked}`,
			"worker-src 'self' blob:",
			"manifest-src 'self'",
			"base-uri 'none'",
			"form-action 'none'",
		].join("; ");
	return {
		name: "content-security-policy",
		apply: "build",
		configResolved({ env, base, logger }) {
			const { source, problem } = parseStreets(env.VITE_STREETS, base);
			if (problem !== undefined) logger.warn(problem);
			if (source.kind !== "off" && source.asks !== undefined) asked = `'self' ${source.asks}`;
		},
		transformIndexHtml: () => [
			{
				tag: "meta",
				attrs: { "http-equiv": "Content-Security-Policy", content: policy() },
				injectTo: "head-prepend",
			},
		],
	};
}
