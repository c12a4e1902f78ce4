/** Where the site will be found, as far as that is known when it is built: by its path alone, or with its host. */
import type { Locale } from "../domain/locale.ts";
import { formatPath } from "../state/path-url.ts";
import type { Subject } from "../state/view.ts";

export interface SiteAddress {
	/** The path that the site lives under, with a slash at either end. */
	readonly base: string;
	/** "https://example.org", if the operator has said so. */
	readonly origin: string | undefined;
}

/**
 * `SITE_URL` as the operator sets it: the address of the host, with or without the path that `BASE_PATH` names. What is
 * no such address is left out and reported, since a wrong one would send search engines elsewhere.
 */
export function parseSiteUrl(setting: string | undefined, base: string): { address: SiteAddress; problem?: string } {
	if (setting === undefined || setting === "") return { address: { base, origin: undefined } };
	const url = URL.canParse(setting) ? new URL(setting) : undefined;
	const path = url && `${url.pathname}/`.replace(/\/+$/, "/");
	if (!url || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") {
		return withoutOrigin(base, `SITE_URL is no address of a site: ${setting}`);
	}
	if (path !== "/" && path !== base) {
		return withoutOrigin(base, `SITE_URL names the path ${path}, but the site is built for ${base} (BASE_PATH)`);
	}
	return { address: { base, origin: url.origin } };
}

/** A page's address: whole where the host is known, else its path, which browsers read against the page's own address. */
export function addressOf({ base, origin = "" }: SiteAddress, locale: Locale, subject: Subject): string {
	return origin + formatPath(locale, subject, base);
}

function withoutOrigin(base: string, problem: string) {
	return { address: { base, origin: undefined }, problem: `${problem}. It is built without its host's name.` };
}
