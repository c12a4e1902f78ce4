/** How the scripts are divided into files. */
import type { Rolldown } from "vite";

type CodeSplitting = Extract<Rolldown.OutputOptions["codeSplitting"], object>;

/** All that the first page needs is one script and one stylesheet, whose order sets that of the layers. */
export const ofPage = "initial";

/** Of the modules that are known when the build divides them. */
interface Known {
	getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * What the map shares with other late parts is one file, and what it shares with its worker another. Left to itself the build makes a file of
 * every set of sharers, and the map, which is the largest and most awaited, would wait for ten of them. `map`, `worker`: paths of their
 * modules.
 */
export function codeSplitting(map: string, worker: string): CodeSplitting {
	const isOfMap = reachedFrom(map);
	const isOfWorker = reachedFrom(worker);
	return {
		groups: [
			{
				debugName: "of the worker",
				name: (module, known) => (isOfWorker(module, known) ? "maplibre-shared" : null),
				minShareCount: 2,
				priority: 2,
			},
			{
				debugName: "of the page",
				// To the build, the worker is the beginning of a page too.
				name: (module, known) => (isOfWorker(module, known) ? null : ofPage),
				tags: ["$initial"],
				priority: 1,
			},
			{
				debugName: "of the map",
				name: (module, known) => (isOfMap(module, known) ? "map-shared" : null),
				minShareCount: 2,
			},
		],
	};
}

/** Of which nearly all runs before there is a map. */
const OF_THE_MAP: ReadonlySet<string> = new Set(["area-map", "map-shared", "maplibre-shared"]);

/**
 * How a script begins that a browser had better read as a whole: Chromium does that while it comes and beside the page, where it would else
 * read each function when it is first called, and keep the reader waiting.
 */
export function readingHint({ name }: { readonly name: string }): string {
	return OF_THE_MAP.has(name) ? "//# allFunctionsCalledOnLoad" : "";
}

/** Whether a module is `start` or is imported by it, directly or not. */
function reachedFrom(start: string): (module: string, known: Known) => boolean {
	let reached: ReadonlySet<string> | undefined;
	return (module, known) => {
		reached ??= collectImports(start, known);
		return reached.has(module);
	};
}

function collectImports(start: string, known: Known): Set<string> {
	const reached = new Set<string>();
	const reach = (id: string) => {
		if (reached.has(id)) return;
		reached.add(id);
		known.getModuleInfo(id)?.importedIds.forEach(reach);
	};
	reach(start);
	return reached;
}
