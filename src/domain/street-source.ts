/**
 * Where the streets come from, as the site's operator has set it when the site was built: nowhere, from a tile server, or
 * from one file. Pure, since the build reads it too: the Content-Security-Policy allows exactly the origin named here.
 */

/** `asks`: the origin that the reader's browser will ask; none where that is the site's own. */
export type StreetsSource =
	| { readonly kind: "off"; readonly asks?: undefined }
	| { readonly kind: "tilejson"; readonly url: string; readonly asks: string | undefined }
	| { readonly kind: "archive"; readonly url: string; readonly asks: string | undefined };

/** Free, without a key, and without an account: https://openfreemap.org. */
const DEFAULT = "https://tiles.openfreemap.org/planet";

const ARCHIVE = "pmtiles://";
/** Stands for the site's own origin, which the build does not know. */
const OWN = "https://own.invalid";
const OFF = { kind: "off" } as const;

/** `problem`: what is wrong with the setting, for the one who builds the site; the streets are then off. */
export interface StreetsSetting {
	readonly source: StreetsSource;
	readonly problem?: string;
}

/** Reads `off`, the address of a TileJSON, or `pmtiles://` before an address or a path below `base`. Unset means the default; where the site has streets of its own, the build sets them. */
export function parseStreets(setting: string | undefined, base: string): StreetsSetting {
	const text = setting?.trim() ?? "";
	if (text === "") return { source: remoteSource("tilejson", new URL(DEFAULT)) };
	if (text === "off") return { source: OFF };
	if (text.startsWith(ARCHIVE)) return parseArchive(text, base);
	const url = parseUrl(text);
	if (url && isSafe(url)) return { source: remoteSource("tilejson", url) };
	return rejectSetting(text, "is neither off, nor an https:// address, nor pmtiles:// before an address or a path");
}

function parseArchive(text: string, base: string): StreetsSetting {
	const address = text.slice(ARCHIVE.length);
	if (/^[a-z][a-z\d+.-]*:/i.test(address)) {
		const url = parseUrl(address);
		return url && isSafe(url)
			? { source: remoteSource("archive", url) }
			: rejectSetting(text, "names a file whose address does not begin with https://");
	}
	const folder = new URL(base, OWN);
	const url = parseUrl(address, folder);
	const isBelow = url?.origin === OWN && url.pathname.startsWith(folder.pathname) && url.pathname !== folder.pathname;
	// A path that begins with two slashes would name another host.
	if (!url || !isBelow || url.pathname.startsWith("//"))
		return rejectSetting(text, `names a file that does not lie below the site's own folder ${base}`);
	return { source: { kind: "archive", url: url.pathname + url.search, asks: undefined } };
}

function remoteSource(kind: "tilejson" | "archive", url: URL): StreetsSource {
	url.hash = "";
	return { kind, url: url.href, asks: url.origin };
}

/** Encrypted, as the site itself; a server on the same machine needs not be. Never with a password, which every reader could read. */
function isSafe(url: URL): boolean {
	if (url.username !== "" || url.password !== "") return false;
	// The host becomes a part of the policy, in which a comma or a semicolon would begin something else.
	if (!/^[\w.-]+$|^\[[\da-f:.]+\]$/.test(url.hostname)) return false;
	const isLocal = ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
	return url.protocol === "https:" || (url.protocol === "http:" && isLocal);
}

function parseUrl(address: string, base?: URL): URL | undefined {
	try {
		return new URL(address, base);
	} catch {
		return undefined;
	}
}

function rejectSetting(text: string, what: string): StreetsSetting {
	return { source: OFF, problem: `VITE_STREETS=${text} ${what}. The site is built without streets.` };
}
