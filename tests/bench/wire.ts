/**
 * What the first view costs over the wire: the built site opened with an empty cache. Every text is compressed here as
 * well as can be, as a host may have it ready; fonts and images are counted as they are. Headers are left out.
 */
import { gzipSync } from "node:zlib";
import type { Browser, Response } from "playwright";

export interface Wire {
	/** Bytes of everything but scripts. */
	readonly besidesScripts: number;
	/** Bytes of the scripts that the page names itself, and so starts with. */
	readonly entryScripts: number;
	/** Bytes of those that come later: the map with its worker, and a little besides. */
	readonly laterScripts: number;
	/** File names with their bytes, largest first. */
	readonly files: readonly { readonly name: string; readonly bytes: number }[];
}

export async function measureFirstView(browser: Browser, url: string): Promise<Wire> {
	// What a service worker fetches afterwards, to be kept, is no part of the first view.
	const context = await browser.newContext({
		viewport: { width: 1440, height: 900 },
		locale: "sv-SE",
		serviceWorkers: "block",
	});
	try {
		const responses = new Map<string, Response>();
		// The context also hears of what a worker asks for.
		context.on("response", (response) => responses.set(`${response.url()} ${rangeOf(response) ?? ""}`, response));
		const page = await context.newPage();
		await page.goto(url, { waitUntil: "networkidle" });
		await page.locator("[data-status=ready]").waitFor({ timeout: 60_000 });
		await page.waitForLoadState("networkidle");
		const files = await Promise.all([...responses.values()].map(fileOf));
		const html = await (await fetch(url)).text();
		const isNamed = (name: string) => html.includes(name);
		const sum = (wanted: (file: File) => boolean) =>
			files.filter(wanted).reduce((total, { bytes }) => total + bytes, 0);
		return {
			besidesScripts: sum(({ isScript }) => !isScript),
			entryScripts: sum(({ isScript, name }) => isScript && isNamed(name)),
			laterScripts: sum(({ isScript, name }) => isScript && !isNamed(name)),
			files: files.toSorted((a, b) => b.bytes - a.bytes),
		};
	} finally {
		await context.close();
	}
}

type File = Awaited<ReturnType<typeof fileOf>>;

async function fileOf(response: Response) {
	const type = response.headers()["content-type"] ?? "";
	const body = await bodyOf(response);
	const bytes = /text|json|javascript|svg|xml/.test(type) ? gzipSync(body, { level: 9 }).length : body.length;
	return { name: new URL(response.url()).pathname, bytes, isScript: type.includes("javascript") };
}

/** The browser does not keep what a worker was sent; the server is asked again for it. */
async function bodyOf(response: Response): Promise<Buffer> {
	if (new URL(response.url()).protocol === "blob:") return Buffer.alloc(0);
	const range = rangeOf(response);
	const again = await fetch(response.url(), range === undefined ? {} : { headers: { range } });
	return Buffer.from(await again.arrayBuffer());
}

/** The part of a file that was asked for, where it was not the whole. */
function rangeOf(response: Response): string | undefined {
	return response.request().headers().range;
}
