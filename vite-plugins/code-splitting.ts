/** How the scripts are divided into files. */
import type { Rolldown } from "vite";

type CodeSplitting = Extract<Rolldown.OutputOptions["codeSplitting"], object>;

/** All that the first page needs is one script and one stylesheet, whose order sets that of the layers. */
export const ofPage = "initial";

/**
 * What the map shares with other late parts is one file. Left to itself the build makes a file of every set of sharers, and the map, which
 * is the largest and most awaited, would wait for ten of them. `map`: path of its module.
 */
export function codeSplitting(map: string): CodeSplitting {
	let ofMap: ReadonlySet<string> | undefined;
	return {
		groups: [
			{ name: ofPage, tags: ["$initial"], priority: 1 },
			{
				minShareCount: 2,
				name: (module, context) => {
					ofMap ??= reachedFrom(map, (id) => context.getModuleInfo(id)?.importedIds ?? []);
					return ofMap.has(module) ? "map-shared" : null;
				},
			},
		],
	};
}

/** A module and all that it imports, directly or not. */
function reachedFrom(module: string, importsOf: (module: string) => readonly string[]): Set<string> {
	const reached = new Set<string>();
	const reach = (id: string) => {
		if (reached.has(id)) return;
		reached.add(id);
		importsOf(id).forEach(reach);
	};
	reach(module);
	return reached;
}
