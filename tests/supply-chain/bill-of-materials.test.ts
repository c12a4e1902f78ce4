/** The bill of materials that each build leaves beside itself. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import lock from "../../package-lock.json" with { type: "json" };
import { besideBuild } from "../../vite-plugins/beside-build.ts";
import { FOLDER_SITE, PUBLISHED_SITE } from "../runner/sites.ts";

interface Component {
	readonly name: string;
	readonly version: string;
	readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}

interface Bill {
	readonly bomFormat: string;
	readonly metadata: { readonly component: Component };
	readonly components: readonly Component[];
}

interface Pinned {
	readonly version?: string;
	readonly integrity?: string;
	readonly dependencies?: Readonly<Record<string, string>>;
}

const textOf = (folder: string) => readFileSync(join(besideBuild(folder), "sbom.cdx.json"), "utf8");
const bill: Bill = JSON.parse(textOf(PUBLISHED_SITE.folder));

test("it is a bill of the site", () => {
	const { name, version } = bill.metadata.component;
	expect({ format: bill.bomFormat, name, version }).toEqual({
		format: "CycloneDX",
		name: manifest.name,
		version: manifest.version,
	});
});

test("it names the site's own packages and all that they depend on, and nothing else, by pinned version and hash", () => {
	const wanted = [...packagesOfSite()].map((path) => {
		const { version, integrity = "" } = pinnedAt(path) ?? {};
		const hash = Buffer.from(integrity.replace(/^sha512-/, ""), "base64").toString("hex");
		return `${path.split("node_modules/").at(-1)} ${version} ${hash}`;
	});
	const named = bill.components.map(({ name, version, hashes }) => `${name} ${version} ${hashes?.[0]?.content}`);
	expect(named.toSorted()).toEqual([...new Set(wanted)].toSorted());
});

test("builds of the same packages have the same bill, byte by byte", () => {
	expect(textOf(FOLDER_SITE.folder)).toBe(textOf(PUBLISHED_SITE.folder));
});

/** Where they lie in the lock file, followed from one to the next as Node finds them. */
function packagesOfSite(): ReadonlySet<string> {
	const found = new Set<string>();
	const follow = (from: string, names: readonly string[]) => {
		for (const name of names) {
			const path = nearest(from, name);
			if (found.has(path)) continue;
			found.add(path);
			follow(path, Object.keys(pinnedAt(path)?.dependencies ?? {}));
		}
	};
	follow("", Object.keys(manifest.dependencies));
	return found;
}

function nearest(from: string, name: string): string {
	const path = `${from === "" ? "" : `${from}/`}node_modules/${name}`;
	if (pinnedAt(path)) return path;
	if (from === "") throw new Error(`${name} is not pinned`);
	return nearest(from.slice(0, Math.max(from.lastIndexOf("/node_modules/"), 0)), name);
}

function pinnedAt(path: string): Pinned | undefined {
	return (lock.packages as Readonly<Record<string, Pinned>>)[path];
}
