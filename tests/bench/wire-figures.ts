/** The figures of the first view over the wire. */
import type { Browser } from "playwright";
import { startBenchHost } from "./bench-host.ts";
import { GOALS } from "./goals.ts";
import { type Figure, limitFigure } from "./judged-figures.ts";
import { measureFirstView } from "./wire.ts";

/** `site`: the folder of the built site. */
export async function wireFigures(browser: Browser, site: string): Promise<Figure[]> {
	const host = await startBenchHost(site);
	const { besidesScripts, entryScripts, laterScripts, files } = await measureFirstView(browser, host.url).finally(() =>
		host.close(),
	);
	const bytes = (name: string, value: number, limit?: number) =>
		limitFigure(name, value / 1000, {
			unit: "kB",
			...(limit !== undefined && { limit: limit / 1000 }),
			measured: "gzip -9",
		});
	const largest = files.map((file) => `${file.name.replace(/^.*\/(?=.)/, "")} ${(file.bytes / 1000).toFixed(1)}`);
	console.log(`First view, ${files.length} files, kB compressed: ${largest.join(", ")}`);
	return [
		bytes("first view besides scripts", besidesScripts, GOALS.firstViewBesidesScripts),
		bytes("scripts that the page starts with", entryScripts, GOALS.entryScripts),
		bytes("scripts that come later: the map, with its worker", laterScripts),
	];
}
