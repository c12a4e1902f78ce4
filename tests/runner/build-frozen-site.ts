/**
 * Builds the site with frozen facts at a root, or takes that which has just been built with today's: as long as no report has come
 * to the frozen ones, the two are the same.
 */
import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { FROZEN_DATA, PUBLISHED_SITE, ROOT_SITE } from "./sites.ts";

const ROOT = join(import.meta.dirname, "../..");
const at = (folder: string) => join(ROOT, folder);

if (contentOf(at("geodata/dist")) === contentOf(at(FROZEN_DATA))) {
	rmSync(at(ROOT_SITE.folder), { recursive: true, force: true });
	cpSync(at(PUBLISHED_SITE.folder), at(ROOT_SITE.folder), { recursive: true });
	console.log(`Today's data are the frozen ones: ${ROOT_SITE.folder}/ is ${PUBLISHED_SITE.folder}/.`);
} else {
	const words = ["build", "--outDir", `../${ROOT_SITE.folder}`, "--emptyOutDir"];
	const { status } = spawnSync("vite", words, { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" });
	process.exitCode = status ?? 1;
}

function contentOf(folder: string): string {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = files.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
	return JSON.stringify(paths.map((path) => [path.slice(folder.length), readFileSync(path, "utf8")]));
}
