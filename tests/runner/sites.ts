/**
 * The addresses at which the end-to-end tests find the built site. Both ports lie beside the one of `npm start`, so that
 * the tests do not mind a site that is being looked at.
 */
const HOST = "127.0.0.1";

export interface Site {
	readonly host: string;
	readonly port: number;
	/** Where the build lies. */
	readonly folder: string;
	/** The path that the build was made for, with a slash at either end. */
	readonly basePath: string;
	readonly url: string;
	readonly origin: string;
}

/** The site as it is published at the root of a host. */
export const ROOT_SITE = site(4183, "dist", "/");

/** The same site as it is published in a folder of a host. */
export const FOLDER_SITE = site(4184, "dist-base", "/lagesbild/");

/** The host that the site in a folder is built for. */
export const KNOWN_HOST = "https://lagesbild.example";

/** The site with streets, which come from the stand-in below. */
export const STREETS_SITE = site(4185, "dist-streets", "/");

/** A stand-in for a server of streets. Its port is another origin. */
export const STREETS_SERVER = { host: HOST, port: 4186, url: `http://${HOST}:4186` } as const;

function site(port: number, folder: string, basePath: string): Site {
	const origin = `http://${HOST}:${port}`;
	return { host: HOST, port, folder, basePath, url: origin + basePath, origin };
}
