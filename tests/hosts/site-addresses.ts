/** Addresses of the built site that stand for all of their kind, and the files that it is made of. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, sep } from "node:path";
import type { AreaId, MunicipalityId, ReportYear } from "../../src/domain/dataset.ts";
import { LOCALES } from "../../src/domain/locale.ts";
import { formatPath } from "../../src/state/path-url.ts";
import { TEXT_PAGES } from "../../src/state/text-pages.ts";
import { START, type Subject } from "../../src/state/view.ts";
import type { BuiltSite } from "./serve-site.ts";

const [early, late] = [2019 as ReportYear, 2025 as ReportYear];
const SUBJECTS: readonly Subject[] = [
	START.subject,
	{ kind: "report", year: early },
	{ kind: "comparison", from: early, to: late },
	{ kind: "municipality", municipality: "botkyrka" as MunicipalityId, year: early },
	{ kind: "area", area: "husby" as AreaId, year: early },
	...TEXT_PAGES.map((page): Subject => ({ kind: "text", page, section: null })),
];

/** A page of each kind in each language. */
export function fullPages(base: string): string[] {
	return LOCALES.flatMap((locale) => SUBJECTS.map((subject) => formatPath(locale, subject, base)));
}

/** The same for pages that stand in somebody else's. */
export function embeddedPages(base: string): string[] {
	return LOCALES.flatMap((locale) =>
		SUBJECTS.filter(({ kind }) => kind !== "text").map((subject) =>
			formatPath(locale, subject, base, { report: "fixed", theme: null }),
		),
	);
}

/** Every published file of a build, as its address; a page as the address that readers know it by. */
export function publishedAddresses({ folder, basePath }: BuiltSite): string[] {
	if (!existsSync(folder)) throw new Error(`There is no ${folder}/: build first, "npm test -- build hosts"`);
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.filter((path) => path !== ".htaccess" && path !== "_headers")
		.map(
			(path) =>
				basePath +
				path
					.split(sep)
					.join("/")
					.replace(/(^|\/)index\.html$/, "$1"),
		);
}

/** One address for each kind of file, as its name ends: of the largest, which is worth compressing. Previews are images like others. */
export function oneOfEachKind(site: BuiltSite): ReadonlyMap<string, string> {
	const largest = new Map<string, { address: string; size: number }>();
	for (const address of publishedAddresses(site)) {
		if (address.startsWith(`${site.basePath}previews/`)) continue;
		const kind = extname(fileOf(site, address));
		const { size } = statSync(fileOf(site, address));
		if (size > (largest.get(kind)?.size ?? -1)) largest.set(kind, { address, size });
	}
	return new Map([...largest].map(([kind, { address }]) => [kind, address]));
}

export function contentOf(site: BuiltSite, address: string): Buffer {
	return readFileSync(fileOf(site, address));
}

function fileOf({ folder, basePath }: BuiltSite, address: string): string {
	const path = address.slice(basePath.length);
	return join(folder, path === "" || path.endsWith("/") ? `${path}index.html` : path);
}
