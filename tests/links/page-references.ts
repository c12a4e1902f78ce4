/** What a file of the built site refers to: links, assets, addresses of its head and of its data, as they are written there. */

const ATTRIBUTES = /\s(?:href|src)="([^"]*)"/g;
/** Open Graph and Twitter write addresses as content. */
const CONTENT = /(?:property="og:(?:url|image)"|name="twitter:image") content="([^"]*)"/g;
const DATA = /<script type="application\/ld\+json">(.*?)<\/script>/gs;
const DATA_ADDRESS = /"(?:url|contentUrl)":"([^"]*)"/g;
const STYLE = /url\(\s*["']?([^"')]+)["']?\s*\)/g;
const LOCATION = /<loc>([^<]*)<\/loc>/g;
const SITEMAP = /^Sitemap: (.*)$/gm;

/** `path`: by whose ending the kind of file is known. A kind that refers to nothing has no references. */
export function referencesIn(path: string, text: string): string[] {
	if (path.endsWith(".html")) {
		const data = matches(text, DATA).flatMap((json) => matches(json, DATA_ADDRESS));
		return [...matches(text, ATTRIBUTES), ...matches(text, CONTENT), ...data].map(unescaped);
	}
	if (path.endsWith(".css")) return matches(text, STYLE);
	if (path.endsWith("sitemap.xml")) return [...matches(text, LOCATION), ...matches(text, ATTRIBUTES)].map(unescaped);
	return path === "robots.txt" ? matches(text, SITEMAP) : [];
}

function matches(text: string, pattern: RegExp): string[] {
	return [...text.matchAll(pattern)].flatMap(([, found]) => found ?? []);
}

function unescaped(text: string): string {
	return text.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
}
