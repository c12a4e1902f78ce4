/** The dialog in which a view is passed on and taken along: its tabs by the keyboard, and what stands in each at once. */
import { act } from "react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { atlas } from "../fixtures/atlas.ts";
import {
	click,
	closePages,
	openPage,
	prepareForAll,
	type RenderedPage,
	type Step,
} from "../fixtures/rendered-page.tsx";
import { comparing, ofReport } from "../fixtures/views.ts";

// No map comes.
vi.mock("../../src/map/area-map.ts", () => ({ createAreaMap: () => undefined, prepareAreaMaps: () => undefined }));

beforeAll(async () => {
	// No page comes into an iframe here.
	vi.spyOn(HTMLIFrameElement.prototype, "src", "get").mockReturnValue("about:blank");
	await prepareForAll();
});
afterEach(closePages);

const OPENS_DIALOG = "button[aria-haspopup=dialog]";

async function open(view = ofReport(2019)): Promise<RenderedPage> {
	const page = await openPage(view);
	await click(OPENS_DIALOG)(page);
	await vi.waitFor(() => expect(tabsOf(page)).toHaveLength(4));
	return page;
}

function tabsOf({ element }: RenderedPage): HTMLElement[] {
	return [...element.querySelectorAll<HTMLElement>("dialog [role=tab]")];
}

/** The name of the tab that is open, as it names the panel in sight. */
function openTab(page: RenderedPage): string | null | undefined {
	const inSight = [...page.element.querySelectorAll<HTMLElement>("dialog [role=tabpanel]")].filter(
		({ hidden }) => !hidden,
	);
	expect(inSight).toHaveLength(1);
	const selected = tabsOf(page).filter((tab) => tab.getAttribute("aria-selected") === "true");
	expect(selected.map(({ id }) => id)).toEqual([inSight[0]?.getAttribute("aria-labelledby")]);
	expect(selected[0]?.getAttribute("aria-controls")).toBe(inSight[0]?.id);
	return selected[0]?.textContent;
}

function panelText({ element }: RenderedPage): string {
	return element.querySelector("dialog [role=tabpanel]:not([hidden])")?.textContent ?? "";
}

function press(key: string, more: KeyboardEventInit = {}): Step {
	return () =>
		act(async () => {
			document.activeElement?.dispatchEvent(
				new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }),
			);
		});
}

describe("The tabs of the dialog", () => {
	it("are one stop for Tab", async () => {
		const page = await open();
		expect(tabsOf(page).map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
		await click("dialog [role=tab]", 2)(page);
		expect(tabsOf(page).map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0, -1]);
	});

	it.each([
		["ArrowRight", 0, "Bild"],
		["ArrowRight", 3, "Länk och hänvisning"],
		["ArrowLeft", 0, "Bädda in"],
		["ArrowLeft", 2, "Bild"],
		["Home", 2, "Länk och hänvisning"],
		["End", 1, "Bädda in"],
	])("lead by %s from tab %i to %s, with the focus", async (key, from, to) => {
		const page = await open();
		await click("dialog [role=tab]", from)(page);
		await act(async () => tabsOf(page)[from]?.focus());
		await press(key)(page);
		expect(openTab(page)).toBe(to);
		expect(document.activeElement?.textContent).toBe(to);
	});

	it("leave the browser its own keys", async () => {
		const page = await open();
		await act(async () => tabsOf(page)[0]?.focus());
		await press("ArrowRight", { altKey: true })(page);
		expect(openTab(page)).toBe("Länk och hänvisning");
	});

	it("are as they were when the dialog is opened again", async () => {
		const page = await open();
		await click("dialog [role=tab]", 2)(page);
		await click("dialog button")(page);
		expect(tabsOf(page)).toEqual([]);
		await click(OPENS_DIALOG)(page);
		await vi.waitFor(() => expect(openTab(page)).toBe("Data"));
	});

	it("keep what was chosen in another", async () => {
		const page = await open();
		await click("dialog [role=tab]", 3)(page);
		await vi.waitFor(() => expect(page.element.querySelectorAll("dialog select")).toHaveLength(3));
		const language = page.element.querySelectorAll<HTMLSelectElement>("dialog select")[1];
		await act(async () => {
			if (!language) return;
			Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")?.set?.call(language, "en");
			language.dispatchEvent(new Event("change", { bubbles: true }));
		});
		await click("dialog [role=tab]", 0)(page);
		await click("dialog [role=tab]", 3)(page);
		const [, again] = page.element.querySelectorAll<HTMLSelectElement>("dialog [role=tabpanel]:not([hidden]) select");
		expect(again?.value).toBe("en");
	});
});

it("Data begins with all reports, counted, and with the way to what the columns mean", async () => {
	const page = await open();
	await click("dialog [role=tab]", 2)(page);
	const rows = atlas.years.flatMap((year) => atlas.assessmentsIn(year)).length;
	expect(panelText(page)).toMatch(new RegExp(`^Alla rapporter, ${rows} rader`));
	const link = [...page.element.querySelectorAll("dialog [role=tabpanel] a")].find(
		({ textContent }) => textContent === "Vad kolumnerna betyder",
	);
	expect(link?.getAttribute("href")).toBe("/om/#kolumner");
});

it("The form of an embed, its code and its preview are there as soon as the tab is open", async () => {
	const page = await open(comparing(2021, 2023));
	await click("dialog [role=tab]", 3)(page);
	await vi.waitFor(() =>
		expect(page.element.querySelector("dialog iframe")?.getAttribute("src")).toBe("/inbaddad/jamfor/2021-2023/"),
	);
	expect(page.element.querySelector("dialog textarea")?.textContent).toContain("/inbaddad/jamfor/2021-2023/");
});

it("A height that will not do stays in its field, and is answered", async () => {
	const page = await open();
	await click("dialog [role=tab]", 3)(page);
	await vi.waitFor(() => expect(page.element.querySelector("dialog input[inputmode=numeric]")).not.toBeNull());
	const field = page.element.querySelector<HTMLInputElement>("dialog input[inputmode=numeric]");
	await act(async () => {
		if (!field) return;
		Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, "abc");
		field.dispatchEvent(new Event("input", { bubbles: true }));
		field.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
	});
	expect(field?.value).toBe("abc");
	expect(panelText(page)).toContain("Höjden ”abc” går inte. Rutan är 480 bildpunkter hög.");
	const described = field?.getAttribute("aria-describedby") ?? "";
	expect(document.getElementById(described)?.textContent).toContain("Höjden ”abc” går inte.");
});
