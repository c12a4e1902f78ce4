/** What the browser keeps of the site, and which version of it a page is. */
import type { Locator, Page } from "@playwright/test";

interface KeptFile {
	readonly url: string;
	readonly bytes: number;
}

export class OfflineDriver {
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	/** Resolves when everything is kept and the page is served from there. */
	async isReady(): Promise<void> {
		await this.#page.evaluate(async () => {
			await navigator.serviceWorker.ready;
			if (navigator.serviceWorker.controller) return;
			await new Promise((resolve) => {
				navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true });
			});
		});
	}

	get offer(): Locator {
		return this.#page.getByText(/Det finns en ny version|A new version is available/);
	}

	/** As the browser does by itself every now and then. */
	async lookForNewVersion(): Promise<void> {
		await this.#page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
	}

	/** Which of the two versions of `TwoVersions` the page runs. */
	async version(): Promise<"first" | "second"> {
		const entry = await this.#page.locator("script[type=module][src]").first().getAttribute("src");
		return entry?.includes("second-") ? "second" : "first";
	}

	/** Of which versions there are scripts. */
	async keptVersions(): Promise<string[]> {
		const entries = (await this.kept()).filter(({ url }) => url.includes("entry-"));
		return [...new Set(entries.map(({ url }) => (url.includes("second-") ? "second" : "first")))].toSorted();
	}

	/** Every file in every cache of the origin, and its size. */
	async kept(): Promise<KeptFile[]> {
		return this.#page.evaluate(async () => {
			const files: KeptFile[] = [];
			for (const name of await caches.keys()) {
				const cache = await caches.open(name);
				for (const request of await cache.keys()) {
					const body = await (await cache.match(request))?.blob();
					files.push({ url: request.url, bytes: body?.size ?? 0 });
				}
			}
			return files;
		});
	}

	async bytes(path: string): Promise<Buffer> {
		return (await this.range(path)).bytes;
	}

	async range(path: string, range?: string) {
		const { text, ...answer } = await this.#page.evaluate(
			async ([path, range]) => {
				const response = await fetch(path, range === undefined ? {} : { headers: { range } });
				const bytes = new Uint8Array(await response.arrayBuffer());
				const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
				return { status: response.status, contentRange: response.headers.get("content-range"), text };
			},
			[path, range] as const,
		);
		return { ...answer, bytes: Buffer.from(text, "latin1") };
	}
}
