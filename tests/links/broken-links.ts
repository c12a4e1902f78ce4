/** Which references of a built site lead nowhere on a host that serves files and folders and rewrites nothing. */

/** The files of a built site, by their paths below it. */
export type Files = ReadonlyMap<string, { references(): readonly string[] }>;

export interface LinkReport {
	/** Different addresses of the site that something refers to. */
	readonly checked: number;
	/** "husby/index.html → /omrade/hsby/2019/", each address once. */
	readonly broken: readonly string[];
}

/** `home`: the address of the start page, which says where the site lives: its path, and its host or any. */
export function brokenLinks(files: Files, home: URL): LinkReport {
	const seen = new Map<string, boolean>();
	const broken: string[] = [];
	for (const [path, file] of files) {
		const here = new URL(path.replace(/(^|\/)index\.html$/, "$1"), home);
		for (const reference of file.references()) {
			const target = new URL(reference, here);
			if (target.origin !== home.origin || seen.has(target.pathname)) continue;
			const isThere = target.pathname.startsWith(home.pathname) && files.has(fileAt(target, home));
			seen.set(target.pathname, isThere);
			if (!isThere) broken.push(`${path} → ${reference}`);
		}
	}
	return { checked: seen.size, broken };
}

/** A folder's address ends with a slash; without it the host would have to send the reader on. */
function fileAt({ pathname }: URL, home: URL): string {
	const below = decodeURIComponent(pathname.slice(home.pathname.length));
	return below === "" || below.endsWith("/") ? `${below}index.html` : below;
}
