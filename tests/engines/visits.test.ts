/**
 * The site in three browser engines, once through all that it does. What it does in detail is tested in one of them
 * (`tests/e2e/`); here each engine has to draw it, hear keys and pointer, save, print and keep it.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hostOf } from "../runner/serve-sites.ts";
import { ROOT_SITE } from "../runner/sites.ts";
import { closeNow, listenAtFreePort } from "../static-host/free-port.ts";
import { staticHost } from "../static-host/static-host.ts";
import type { Window } from "./engine.ts";
import { enginesOnTrial } from "./engines-on-trial.ts";
import { Visitor } from "./visitor.ts";

const ROOT = join(import.meta.dirname, "../..");
/** As small as one is: engines without a graphics card draw each pixel of the map by the processor. */
const DESKTOP = [1024, 640] as const;
const PHONE = [390, 844] as const;

/** Longer than the header, the filters and the beginning of any list. */
const MOST_STOPS = 60;

const hosts: Server[] = [];
afterAll(() => hosts.forEach(closeNow));

/** Returns the host's address. */
function serve(host: Server): Promise<string> {
	hosts.push(host);
	return listenAtFreePort(host);
}

describe.each(enginesOnTrial())("In $name", ({ engine, path }) => {
	const files = mkdtempSync(join(tmpdir(), "engine-"));
	let window: Window;
	let visitor: Visitor;
	let site: string;

	async function openWindow(): Promise<void> {
		window = await engine.open(path, files);
		console.log(`${engine.name}: ${window.version}`);
		visitor = new Visitor(window, files, join(ROOT, "test-results/engines", engine.name.toLowerCase()));
	}

	async function reopenWindow(): Promise<void> {
		console.log(`${engine.name} has crashed`);
		await window.close();
		await openWindow();
	}

	beforeAll(async () => {
		await openWindow();
		site = await serve(hostOf(ROOT, ROOT_SITE));
	});
	beforeEach(async () => {
		if (window.hasCrashed) await reopenWindow();
		await window.resize(...DESKTOP);
	});
	afterEach(() => expect(window.takeErrors()).toEqual([]));
	afterAll(async () => {
		await window?.close();
		rmSync(files, { recursive: true });
	});

	// A browser may crash without any fault of the page, as WebKit has done here. Where it does so twice in a visit, something is wrong.
	const visit = (title: string, run: () => Promise<void>) =>
		test(title, async () => {
			try {
				await run();
			} catch (error) {
				if (!window.hasCrashed) throw error;
				await reopenWindow();
				await window.resize(...DESKTOP);
				await run();
			}
		});

	visit("the start page draws its map", async () => {
		await visitor.open(`${site}/`);
		await visitor.reads("result", "Polisens bedömning 2025: 65 områden – 19 särskilt utsatta, 46 utsatta");
		await visitor.mapIsDrawn();
		const { colours, largest } = await visitor.coloursOfMap();
		expect(colours).toBeGreaterThan(100);
		expect(largest).toBeLessThan(0.9);
		await visitor.keepPicture("start");
	});

	visit("an address leads to an area in a report, and the slider's keys from report to report", async () => {
		await visitor.open(`${site}/omrade/rinkeby-tensta/2019/`);
		await visitor.reads("assessment", "Polisens bedömning 2019: särskilt utsatt område");
		await visitor.mapIsDrawn();
		await visitor.keepPicture("area");
		await visitor.pressIn("slider", /./, "End", "ArrowLeft");
		await visitor.isAt("/omrade/rinkeby-tensta/2023/");
		await visitor.reads("assessment", "Polisens bedömning 2023: särskilt utsatt område");
	});

	visit("every stop of the Tab key is in sight and marked, and none acts", async () => {
		for (const address of ["/omrade/husby/2019/", "/rapport/2023/?vy=tabell", "/rapport/2023/?vy=siffror"]) {
			await window.takeNewTab();
			await visitor.open(site + address);
			const { stops, faults } = await visitor.tabThrough(MOST_STOPS);
			expect(faults, address).toEqual([]);
			expect(stops, address).toBeGreaterThan(10);
			await visitor.isAt(address);
		}
	});

	visit("a filter leaves its areas, and Back brings the others again", async () => {
		await visitor.open(`${site}/rapport/2019/`);
		await visitor.click("button", /^Filter/);
		await visitor.click("checkbox", /^Stockholm/);
		await visitor.isAt("/rapport/2019/?region=stockholm");
		await visitor.reads("result", "2019, polisregion Stockholm: 25 områden");
		await visitor.mapIsDrawn();
		await visitor.keepPicture("stockholm");
		await visitor.goBack();
		await visitor.isAt("/rapport/2019/");
		await visitor.reads("result", "2019: 60 områden");
	});

	visit("two reports are compared", async () => {
		await visitor.open(`${site}/rapport/2025/`);
		await visitor.click("link", /^Vad ändrades sedan 2023/);
		await visitor.isAt("/jamfor/2023-2025/");
		await visitor.reads("panel", "Tidigare riskområde som inte delades");
		await visitor.mapIsDrawn();
		await visitor.keepPicture("comparison");
	});

	visit("any place is asked about, in one report after another", async () => {
		await visitor.open(`${site}/plats/2025/#punkt=59.40930,17.92570`);
		await visitor.reads("answer", "I rapporten 2025 ligger platsen i Husby");
		await visitor.mapIsDrawn();
		await visitor.keepPicture("place");
		await visitor.click("link", /^2015$/);
		await visitor.isAt("/plats/2015/#punkt=59.40930,17.92570");
		await visitor.reads("result", "Polisens rapport 2015: platsen ligger i Husby");
	});

	visit("what is on show is saved as a file, with every area of the list", async () => {
		await visitor.open(`${site}/rapport/2019/?region=syd`);
		const listed = await visitor.listedAreas();
		await visitor.openShareDialog();
		await visitor.click("tab", /^Data$/);
		const rows = csvParse((await visitor.save(/^Ladda ner CSV$/, "lagesbild-2019-syd.csv")).toString("utf8"));
		expect(rows.map(({ id }) => id)).toEqual(listed);
		expect(rows).toHaveLength(10);
	});

	visit("a view stands in another page", async () => {
		const elsewhere = mkdtempSync(join(tmpdir(), "elsewhere-"));
		const html = `<!doctype html><title>Kommunen</title><iframe src="${site}/inbaddad/omrade/husby/" width="480" height="400"></iframe>`;
		for (const file of ["index.html", "404.html"]) writeFileSync(join(elsewhere, file), html);
		await visitor.openEmbedding(`${await serve(staticHost(elsewhere, "/"))}/`);
		await visitor.reads("assessment", "Polisens bedömning 2025: särskilt utsatt område");
		await visitor.mapIsDrawn();
		await visitor.keepPicture("embed");
	});

	visit("it is dark where the reader wants it, but not on paper", async () => {
		await visitor.open(`${site}/jamfor/2023-2025/`);
		await visitor.click("button", /^Byt utseende/);
		await visitor.click("button", /^Byt utseende/);
		expect(await visitor.appearance()).toBe("dark");
		await visitor.mapIsDrawn();
		await visitor.keepPicture("dark");
		const { edge, colours } = await visitor.printCanvas();
		expect(Math.min(...edge)).toBeGreaterThan(200);
		expect(colours).toBeGreaterThan(100);
		await visitor.forget();
	});

	visit("an area is one printed sheet", async () => {
		await visitor.open(`${site}/omrade/husby/2025/`);
		await visitor.mapIsDrawn();
		const sheets = await visitor.sheets("sheet");
		if (sheets === undefined) console.log(`${engine.name}: its driver cannot print`);
		else expect(sheets).toBe(1);
	});

	visit("it fits a phone", async () => {
		await window.resize(...PHONE);
		await visitor.open(`${site}/`);
		await visitor.mapIsDrawn();
		expect(await visitor.width()).toBe(PHONE[0]);
		expect(await visitor.overhang()).toBeLessThanOrEqual(0);
		await visitor.keepPicture("phone");
	});

	visit("after one visit it opens without a network", async () => {
		const host = hostOf(ROOT, ROOT_SITE);
		const url = await serve(host);
		await visitor.open(`${url}/`);
		await visitor.mapIsDrawn();
		await visitor.everythingIsKept();
		closeNow(host);
		await visitor.open(`${url}/omrade/husby/2019/`);
		await visitor.reads("assessment", "Polisens bedömning 2019: särskilt utsatt område");
		await visitor.mapIsDrawn();
	});
});
