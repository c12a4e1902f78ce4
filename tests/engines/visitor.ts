/** A reader of the site, in whatever engine: what is done and seen, in the reader's words; how that is found in the page is known here. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import sharp from "sharp";
import { expect, vi } from "vitest";
import { stopOnPage } from "../fixtures/keyboard-stop.ts";
import type { Key, Window } from "./engine.ts";

/** Only ends what would wait for ever: maps are drawn by the processor here. In milliseconds. */
const WAITING = { timeout: 60_000, interval: 50 };

const ROLES = {
	button: "button, summary",
	checkbox: "input[type=checkbox]",
	link: "a[href]",
	slider: "input[type=range]",
	tab: "[role=tab]",
} as const;
type Role = keyof typeof ROLES;

/** In CSS pixels from the upper left of what is seen. */
interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export class Visitor {
	readonly #window: Window;
	readonly #downloads: string;
	readonly #pictures: string;

	/** `downloads`, `pictures`: the folders of saved files and of screenshots. */
	constructor(window: Window, downloads: string, pictures: string) {
		this.#window = window;
		this.#downloads = downloads;
		this.#pictures = pictures;
	}

	/** Opens an address of the site and waits until the site has taken the page over. */
	async open(address: string): Promise<void> {
		await this.#window.open(address);
		await this.isLive();
	}

	/** Opens somebody else's page, and looks at the view that it embeds. */
	async openEmbedding(address: string): Promise<void> {
		await this.#window.open(address);
		await this.#window.enterFrame();
		await this.isLive();
	}

	async isLive(): Promise<void> {
		await this.#until(() => this.#window.ask(() => document.documentElement.dataset.script === "live"));
	}

	/** Waits until the map has drawn its first whole picture. */
	async mapIsDrawn(): Promise<void> {
		await this.#until(() => this.#window.ask(() => document.querySelector("[data-status=ready]") !== null));
	}

	/** Waits until a part of the page says so. */
	async reads(testId: string, words: string | RegExp): Promise<void> {
		const read = () => this.#window.ask((id) => document.querySelector(`[data-testid=${id}]`)?.textContent, testId);
		await expect.poll(read, WAITING).toMatch(words);
	}

	/** Waits until the address bar has this path, query and hash. */
	async isAt(address: string): Promise<void> {
		const read = () => this.#window.ask(() => location.pathname + location.search + location.hash);
		await expect.poll(read, WAITING).toBe(address);
	}

	async goBack(): Promise<void> {
		await this.#window.goBack();
	}

	/** Presses the keys one after the other in a control. */
	async pressIn(role: Role, name: RegExp, ...keys: Key[]): Promise<void> {
		await this.#find(role, name, true);
		for (const key of keys) await this.#window.press(key);
	}

	/** Presses Tab until it leaves the page, so many times at most. Returns how many stops there were, and what was wrong with which. */
	async tabThrough(most: number): Promise<{ readonly stops: number; readonly faults: readonly string[] }> {
		const faults: string[] = [];
		for (let stops = 0; stops < most; stops += 1) {
			await this.#window.press("Tab");
			const stop = await this.#window.ask(stopOnPage);
			if (!stop) return { stops, faults };
			if (stop.fault) faults.push(`${stop.name}: ${stop.fault}`);
		}
		return { stops: most, faults };
	}

	/** Scrolls to a control, and clicks its middle. */
	async click(role: Role, name: RegExp): Promise<void> {
		const { x, y, width, height } = await this.#find(role, name, false);
		await this.#window.clickAt(x + width / 2, y + height / 2);
	}

	/** Waits until the dialog of what can be passed on or taken along is there, which it opens. */
	async openShareDialog(): Promise<void> {
		await this.click("button", /^Dela och ladda ner$/);
		await this.reads("citation", /./);
	}

	/** What a button saves, once it has been saved. */
	async save(button: RegExp, file: string): Promise<Buffer> {
		await this.click("button", button);
		const path = join(this.#downloads, file);
		// Until all is there, browsers write under another name, or hold the name with an empty file.
		const arrived = () =>
			readdirSync(this.#downloads).map((name) => [name, statSync(join(this.#downloads, name)).size > 0]);
		await expect.poll(arrived, WAITING).toEqual([[file, true]]);
		const content = readFileSync(path);
		rmSync(path);
		return content;
	}

	/** The names of the areas in the list. */
	async listedAreas(): Promise<readonly string[]> {
		return this.#window.ask(() =>
			[...document.querySelectorAll("[data-testid=areas] a[data-area]")].map((a) => a.getAttribute("data-area") ?? ""),
		);
	}

	/** By how many CSS pixels the page is wider than what is seen of it. */
	async overhang(): Promise<number> {
		return this.#window.ask(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	}

	async width(): Promise<number> {
		return this.#window.ask(() => innerWidth);
	}

	/** Whether the page is light or dark. */
	async appearance(): Promise<string> {
		return this.#window.ask(() => getComputedStyle(document.documentElement).colorScheme);
	}

	/** What the page would give to the printer in place of its map: the colour at its left edge, and how many colours it has. */
	async printCanvas(): Promise<{ readonly edge: readonly number[]; readonly colours: number }> {
		await this.#window.ask(() => {
			// The browser's own dialog cannot be answered; what it would print is prepared before it opens.
			globalThis.print = () => {
				dispatchEvent(new Event("beforeprint"));
				document.documentElement.dataset.printed = "";
			};
		});
		await this.click("button", /^Skriv ut$/);
		await this.#until(() => this.#window.ask(() => document.documentElement.dataset.printed !== undefined));
		return this.#window.ask(() => {
			const canvas = document.querySelector<HTMLCanvasElement>("[aria-hidden=true] > canvas");
			const context = canvas?.getContext("2d");
			if (!canvas || !context) throw new Error("There is nothing to print");
			const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
			const pixels = new Set(new Uint32Array(data.buffer));
			return { edge: [...context.getImageData(2, canvas.height / 2, 1, 1).data], colours: pixels.size };
		});
	}

	/** How many sheets the browser's own menu prints; nothing where its driver cannot print. */
	async sheets(name: string): Promise<number | undefined> {
		const pdf = await this.#window.print();
		if (!pdf) return undefined;
		mkdirSync(this.#pictures, { recursive: true });
		writeFileSync(join(this.#pictures, `${name}.pdf`), pdf);
		return countPages(pdf);
	}

	/** Resolves when everything is kept and the page is served from there. */
	async everythingIsKept(): Promise<void> {
		await this.#until(() => this.#window.ask(() => navigator.serviceWorker.controller !== null));
	}

	/** Forgets what the reader has chosen. */
	async forget(): Promise<void> {
		await this.#window.ask(() => localStorage.clear());
	}

	/** Keeps a picture of what is seen under this name, beside those of the other engines. */
	async keepPicture(name: string): Promise<void> {
		mkdirSync(this.#pictures, { recursive: true });
		writeFileSync(join(this.#pictures, `${name}.png`), await this.#window.screenshot());
	}

	/** How many colours are seen where the map is, and how much of it the most frequent has, from 0 to 1. */
	async coloursOfMap(): Promise<{ readonly colours: number; readonly largest: number }> {
		const box = await this.#window.ask(() => {
			const { x, y, width, height } =
				document.querySelector("[data-testid=map]")?.getBoundingClientRect() ?? new DOMRect();
			return { x, y, width, height };
		});
		const area = {
			left: Math.round(box.x),
			top: Math.round(box.y),
			width: Math.round(box.width),
			height: Math.round(box.height),
		};
		const picture = sharp(await this.#window.screenshot())
			.extract(area)
			.removeAlpha()
			.raw();
		const bytes = await picture.toBuffer();
		const counts = new Map<number, number>();
		for (let at = 0; at < bytes.length; at += 3) {
			const colour = bytes.readUIntBE(at, 3);
			counts.set(colour, (counts.get(colour) ?? 0) + 1);
		}
		return { colours: counts.size, largest: (Math.max(...counts.values()) * 3) / bytes.length };
	}

	/** Where a control of this name is, once there is one that can be seen and keeps still; one for the pointer also lies under nothing else. */
	async #find(role: Role, name: RegExp, isFocused: boolean): Promise<Box> {
		return vi.waitFor(async () => {
			const box = await this.#window.ask(
				async (selector, wanted, focused) => {
					const nameOf = (element: HTMLElement) =>
						element.getAttribute("aria-label") ??
						(element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent) ??
						"";
					const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
						(element) => element.getClientRects().length > 0 && new RegExp(wanted).test(nameOf(element).trim()),
					);
					if (!found) return null;
					found.scrollIntoView({ block: "center", behavior: "instant" });
					if (focused) found.focus();
					const before = found.getBoundingClientRect();
					for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
					const { x, y, width, height } = found.getBoundingClientRect();
					if (x !== before.x || y !== before.y) return null;
					const top = document.elementFromPoint(x + width / 2, y + height / 2);
					return focused || found.contains(top) ? { x, y, width, height } : null;
				},
				ROLES[role],
				name.source,
				isFocused,
			);
			if (!box) throw new Error(`There is no ${role} ${name} within reach`);
			return box;
		}, WAITING);
	}

	async #until(isSo: () => Promise<boolean>): Promise<void> {
		await expect.poll(isSo, WAITING).toBe(true);
	}
}

/** Firefox packs what describes the pages; other streams than packed ones say nothing of them. */
function countPages(pdf: Buffer): number {
	const written = pdf.toString("latin1");
	const packed = [...written.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, stream = ""]) => {
		try {
			return inflateSync(Buffer.from(stream, "latin1")).toString("latin1");
		} catch {
			return "";
		}
	});
	return [written, ...packed].join("\n").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
