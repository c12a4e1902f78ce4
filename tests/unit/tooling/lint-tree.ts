/** Lints source text as if it lay in this repository: the same Biome, the same settings, but a tree of its own. */
import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as v from "valibot";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const BIOME = join(ROOT, "node_modules", "@biomejs", "biome", "bin", "biome");

const Report = v.object({
	diagnostics: v.array(v.object({ category: v.string(), location: v.object({ path: v.string() }) })),
});

/**
 * The names of the rules that each file breaks, once each; an empty list for a file that breaks none.
 * All files are linted in one go, as starting Biome takes longer than its work.
 */
export async function lintTree(files: ReadonlyMap<string, string>): Promise<Map<string, string[]>> {
	const folder = mkdtempSync(join(tmpdir(), "lagesbild-lint-"));
	try {
		// package.json too: Biome reads in it that React is used, and chooses rules by that.
		for (const name of [".biome.json", "package.json"]) copyFileSync(join(ROOT, name), join(folder, name));
		for (const [path, text] of files) {
			mkdirSync(join(folder, dirname(path)), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
		const { diagnostics } = v.parse(Report, JSON.parse(await biomeReport(folder)));
		return new Map(
			[...files.keys()].map((path) => {
				const own = diagnostics.filter(({ location }) => location.path.replaceAll("\\", "/") === path);
				return [path, [...new Set(own.map(({ category }) => category.split("/").slice(-1).join("")))]];
			}),
		);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Biome ends with an error code where it finds something, which is no error here: only its report counts. */
function biomeReport(folder: string): Promise<string> {
	const words = [BIOME, "lint", "--reporter=json", "--max-diagnostics=none", "."];
	return new Promise((resolve) => {
		execFile(process.execPath, words, { cwd: folder, maxBuffer: 2 ** 26 }, (_error, stdout) => resolve(stdout));
	});
}
