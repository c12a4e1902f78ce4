/**
 * The built sites that the end-to-end tests visit, and where these find them. Nobody knows an address before it is served
 * (`serve-sites.ts`): a site is built without knowing it, and the tests read it from their environment.
 */
export interface Site {
	/** Where the build lies. */
	readonly folder: string;
	/** The path that the build was made for, with a slash at either end. */
	readonly basePath: string;
	readonly url: string;
	readonly origin: string;
}

/** The variable by which whoever serves tells those who visit: origins by folder. */
export const SERVED_ORIGINS = "SERVED_ORIGINS";

/** The header by which a test asks for sites without their map, which takes more of the processor than all else. */
export const MAP_AWAITED = "x-map-awaited";

const origins: Readonly<Record<string, string>> = JSON.parse(process.env[SERVED_ORIGINS] ?? "{}");

/** The site as it is published, with the reports that there are today. */
export const PUBLISHED_SITE = site("dist", "/");

/** The same with frozen facts (`tests/fixtures/frozen/facts/`), so that another report asks no test of the site for new figures. */
export const ROOT_SITE = site("dist-frozen", "/");

/** The site with frozen facts in a folder of a host, with streets, which come from the stand-in below. */
export const FOLDER_SITE = site("dist-base", "/lagesbild/");

/** Where the data of the frozen facts is built. */
export const FROZEN_DATA = "tests/fixtures/frozen/dist";

/** The host that the site in a folder is built for. */
export const KNOWN_HOST = "https://lagesbild.example";

/** A stand-in for a server of streets. The site is built with `builtAs`, and served with the stand-in's own address in its place. */
export const STREETS_SERVER = {
	name: "streets",
	builtAs: "https://streets.example",
	url: originOf("streets"),
} as const;

function site(folder: string, basePath: string): Site {
	const origin = originOf(folder);
	return { folder, basePath, url: origin + basePath, origin };
}

/** Where tests are only listed and not run, nothing is served; port 0 is nobody's. */
function originOf(name: string): string {
	return origins[name] ?? "http://127.0.0.1:0";
}
