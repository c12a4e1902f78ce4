/** Fetches Debian's packages and unpacks them into a folder, without installing them: what is installed may start with the machine. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where packages are unpacked, each in a folder of its own; a new `npm ci` clears it. */
export const UNPACKED = join(import.meta.dirname, "../../node_modules/.cache/debian-packages");
/** A download that has not come by then will not come. */
const DOWNLOAD_LIMIT_MS = 120_000;

/**
 * With the libraries that the machine lacks, as a whole or not at all. Returns what went wrong. Whatever else lies in their folder
 * is to come from the packages too: those that are installed already are fetched again.
 */
export function unpackPackages(names: readonly string[], folder: string): string | undefined {
	const packages = names.length === 1 ? `package ${names[0]}` : `packages ${names.join(" and ")}`;
	if (run("apt-get", "--version") !== undefined) return "there is no apt-get that could fetch it";
	console.log(`Fetching Debian's ${packages}`);
	mkdirSync(dirname(folder), { recursive: true });
	const unfinished = mkdtempSync(`${folder}-`);
	try {
		const archives = join(unfinished, "archives");
		mkdirSync(join(archives, "partial"), { recursive: true });
		const words = ["install", "--yes", "--download-only", "--reinstall", "--no-install-recommends"];
		const download = () => run("apt-get", ...words, ...apart(archives), ...names);
		// The lists of a fresh container are empty. Only root may fetch them.
		const failed = download() && (run("apt-get", "update") ?? download());
		if (failed) return `Debian's ${packages} could not be fetched (${failed})`;
		for (const file of readdirSync(archives).filter((file) => file.endsWith(".deb"))) {
			const problem = run("dpkg-deb", "--extract", join(archives, file), unfinished);
			if (problem) return `Debian's ${packages} could not be unpacked (${problem})`;
		}
		rmSync(archives, { recursive: true });
		// Another run may have been quicker.
		if (!existsSync(folder)) renameSync(unfinished, folder);
		return undefined;
	} finally {
		rmSync(unfinished, { recursive: true, force: true });
	}
}

/** Nothing is installed, so nothing has to be locked, which only root could. */
function apart(archives: string): string[] {
	return ["-o", `Dir::Cache::archives=${archives}`, "-o", "Debug::NoLocking=true"];
}

/** What went wrong, if anything. */
function run(program: string, ...words: string[]): string | undefined {
	const { status, stderr, error } = spawnSync(program, words, { encoding: "utf8", timeout: DOWNLOAD_LIMIT_MS });
	if (status === 0) return undefined;
	return error?.message ?? (stderr.trim().split("\n").at(-1) || `${program} ended with ${status}`);
}
