/**
 * Which requests the service worker answers, and when it may throw away what older versions of the site left behind. Rules
 * alone: who fetches, keeps and deletes is `sw.ts`.
 */

/**
 * `kept`: a file of this version, from the cache. `page`: from the network, which has the text ready, and otherwise the
 * page that can show any address. `other-version`: a file with a hashed name, which a tab of another version asks for; its
 * host may not have it any more, but the cache may. `network`: none of the worker's business.
 */
export type Answer = "kept" | "page" | "other-version" | "network";

export interface Asked {
	readonly method: string;
	/** Whole, as the browser asks for it. */
	readonly url: string;
	/** The browser is about to show it as a page. */
	readonly isNavigation: boolean;
}

/** `scope`: the site's own address, with a slash at the end; `isKept`: whether this version has the file at an address. */
export function chooseAnswer(
	{ method, url, isNavigation }: Asked,
	scope: string,
	isKept: (url: string) => boolean,
): Answer {
	// Streets of another host, and another site in a neighbouring folder.
	if (method !== "GET" || !url.startsWith(scope)) return "network";
	const [address = ""] = url.split("#");
	if (isKept(address)) return "kept";
	const [path = ""] = address.slice(scope.length).split("?");
	// Pages are folders; a name with an extension is a file that is opened by itself, such as the sitemap. A dot at the end is a
	// sentence's, whose address was pasted.
	if (isNavigation) return /\.\w+$/.test(path) ? "network" : "page";
	return path.startsWith("assets/") ? "other-version" : "network";
}

/** Whether what the host says is an answer to be shown: a page that is missing is, an error of the host is not. */
export function isAnswer(status: number): boolean {
	return status < 500;
}

export interface Occasion {
	/** How many windows show the site, whatever their version. */
	readonly openWindows: number;
	/** The version is taking over, or a page of it says so; otherwise a page is being opened, and is not yet counted. */
	readonly isTakingOver: boolean;
	/** A newer version is being fetched or waits, and its files lie in the same cache. */
	readonly hasSuccessor: boolean;
}

/** The window in which the reader accepted a new version is about to load it; any other may still need its old files. */
export function mayForgetOthers({ openWindows, isTakingOver, hasSuccessor }: Occasion): boolean {
	return !hasSuccessor && openWindows <= (isTakingOver ? 1 : 0);
}
