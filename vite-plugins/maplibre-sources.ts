/**
 * Builds MapLibre from the sources that its package brings along. The package's own bundles, one for the page and one for the worker, each
 * hold all that the two have in common, which is most of the worker; built together, they share it, and it travels once. And they hold all
 * that a map can be, of which ours is a part.
 */
import { join } from "node:path";
import { type Plugin, parseAst, transformWithOxc } from "vite";

const SOURCES = join(import.meta.dirname, "../node_modules/maplibre-gl/src/");
export const WORKER_SOURCE = `${SOURCES}source/worker.ts`;

/**
 * What a flat map of vector tiles and GeoJSON has no use for, which nothing else of MapLibre can tell: it is named there by the style, at run
 * time. Whoever asks for one is told that it is not there.
 */
const LEFT_OUT: readonly string[] = [
	// The globe.
	"geo/projection/globe_camera_helper",
	"geo/projection/globe_projection",
	"geo/projection/globe_transform",
	"geo/projection/vertical_perspective_camera_helper",
	"geo/projection/vertical_perspective_projection",
	"geo/projection/vertical_perspective_transform",
	// Heights.
	"data/bucket/fill_extrusion_bucket",
	"data/dem_data",
	"render/terrain",
	"source/raster_dem_tile_source",
	"source/raster_dem_tile_worker_source",
	"webgl/draw/draw_color_relief",
	"webgl/draw/draw_fill_extrusion",
	"webgl/draw/draw_hillshade",
	"webgl/draw/draw_terrain",
	"webgl/render_to_texture",
	// Pictures and other tiles.
	"source/canvas_source",
	"source/image_source",
	"source/raster_tile_source",
	"source/vector_tile_mlt",
	"source/video_source",
	"webgl/draw/draw_custom",
	"webgl/draw/draw_heatmap",
	"webgl/draw/draw_raster",
	// Its credit and its address, which the page has itself.
	"ui/control/attribution_control",
	"ui/control/logo_control",
	"ui/hash",
];

/** As `src/map/worker-url.ts` imports the worker that shares; what is not built has the package's in its place. */
const SHARING_WORKER = /maplibre-gl-worker\.mjs\?worker&url&sharing$/;
/** By Vite's convention, so that no other plugin looks for the file. */
const SHARING_WORKER_URL = "\0maplibre-sharing-worker";

export function maplibreSources(): Plugin {
	const unmet = new Set(LEFT_OUT);
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
			const transformed = await transformWithOxc(code, id, { lang: "ts", ...options });
			const name = id.slice(SOURCES.length, -".ts".length);
			if (!LEFT_OUT.includes(name)) return transformed;
			unmet.delete(name);
			return absent(name, namesExported(parseAst(transformed.code)));
		},
		buildEnd(error) {
			if (!error && unmet.size > 0) this.error(`MapLibre has no ${[...unmet].join(", ")} that could be left out`);
		},
	};
}

/** A module that exports the same, of which nothing can be made or called. */
function absent(module: string, names: readonly string[]): string {
	const message = JSON.stringify(`MapLibre is built without ${module}`);
	const exported = names.map((name) => `LeftOut as ${name}`).join();
	return `function LeftOut() { throw new Error(${message}); }\nexport { ${exported} };`;
}

function namesExported({ body }: ReturnType<typeof parseAst>): string[] {
	return body.flatMap((statement) => {
		if (statement.type !== "ExportNamedDeclaration") return [];
		const { declaration, specifiers } = statement;
		const declared = declaration?.type === "VariableDeclaration" ? declaration.declarations : [declaration];
		const ids = [...declared.map((one) => one && "id" in one && one.id), ...specifiers.map(({ exported }) => exported)];
		return ids.flatMap((id) => (id && "name" in id ? [id.name] : []));
	});
}
