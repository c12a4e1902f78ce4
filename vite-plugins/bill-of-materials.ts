/**
 * Leaves a bill of materials (CycloneDX) beside the build: the packages that the site is made of, in the versions and with
 * the hashes that the lock file pins. It is not published: whoever runs the site needs it, no reader does.
 */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import type { Plugin } from "vite";
import { besideBuild } from "./beside-build.ts";

const ROOT = join(import.meta.dirname, "..");
const COMMAND = "sbom --sbom-format cyclonedx --sbom-type application --package-lock-only --no-update-notifier";
/** Characters; the bill has some 700 to a package. */
const LONGEST = 50_000_000;

export interface Lock {
	readonly packages: Readonly<Record<string, Pinned>>;
}

interface Pinned {
	/** Of the site itself, which is the entry without a name. */
	readonly devDependencies?: Readonly<Record<string, string>>;
	readonly dependencies?: Readonly<Record<string, string>>;
	readonly dev?: boolean;
	readonly devOptional?: boolean;
	readonly optional?: boolean;
}

interface Manifest extends Pick<Pinned, "devDependencies"> {
	readonly name: string;
}

interface Bill {
	readonly serialNumber?: string;
	readonly metadata: { readonly timestamp?: string; readonly component: object };
}

export function billOfMaterials(): Plugin {
	let beside = "";
	return {
		name: "bill-of-materials",
		apply: "build",
		applyToEnvironment: ({ name }) => name === "client",
		configResolved(config) {
			beside = besideBuild(resolve(config.root, config.build.outDir));
		},
		async writeBundle() {
			const bill = await writeBill(read("package.json"), read("package-lock.json"));
			mkdirSync(beside, { recursive: true });
			writeFileSync(join(beside, "sbom.cdx.json"), bill);
		},
	};
}

/**
 * npm reads a project that has never had anything for building alone. Told to leave that out itself (`--omit dev`), it also
 * leaves out what the site and a tool have in common.
 */
async function writeBill(manifest: Manifest, lock: Lock): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), "lagesbild-bill-"));
	try {
		writeFileSync(join(folder, "package.json"), JSON.stringify(withoutTools(manifest)));
		writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lockOfSite(lock)));
		const options = { cwd: folder, maxBuffer: LONGEST, shell: process.platform === "win32" };
		const { stdout } = await promisify(execFile)("npm", COMMAND.split(" "), options);
		return repeatable(stdout, manifest.name);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The packages that come with the site's own: what is optional, such as a compiler for types, leaves nothing of itself in it. */
export function lockOfSite(lock: Lock): Lock {
	const packages = Object.entries(lock.packages)
		.filter(([, { dev, devOptional, optional }]) => !dev && !devOptional && !optional)
		.map(([path, pinned]) => [path, path === "" ? withoutTools(pinned) : pinned]);
	return { ...lock, packages: Object.fromEntries(packages) };
}

function withoutTools({ devDependencies: _tools, ...rest }: Pick<Pinned, "devDependencies">) {
	return rest;
}

/** The same text for the same packages, whenever and wherever it is written: npm names the time, and the folder as the site. */
export function repeatable(text: string, name: string): string {
	const { serialNumber: _ofThisTime, ...bill } = JSON.parse(text) as Bill;
	const { timestamp: _now, ...metadata } = bill.metadata;
	const component = { ...metadata.component, name };
	return `${JSON.stringify({ ...bill, metadata: { ...metadata, component } }, null, "\t")}\n`;
}

function read(name: string) {
	return JSON.parse(readFileSync(join(ROOT, name), "utf8"));
}
