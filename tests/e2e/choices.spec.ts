/** Whatever is chosen by key, the reader is still somewhere: what has the focus afterwards is on the page and in sight. */
import type { Page } from "@playwright/test";
import { stopOnPage } from "../fixtures/keyboard-stop.ts";
import { EVERY_VIEW, openWhole } from "./every-view.ts";
import type { SiteDriver } from "./site-driver.ts";
import { expect, test } from "./site-test.ts";

interface Control {
	/** Alike controls, such as the areas of a list or the years of a column, are one kind. */
	readonly kind: string;
	readonly name: string;
	/** What chooses it; `null` where it only takes text or a file, or leaves the page. */
	readonly key: string | null;
}

/** Collects what Tab can lead to, in the dialog where one is open. Each is findable by its place in the list: `[data-control="3"]`. */
function controlsOnPage(): Control[] {
	const keyOf = (element: HTMLElement) => {
		if (element instanceof HTMLAnchorElement)
			return element.origin !== location.origin || element.download || element.hreflang || element.target
				? null
				: "Enter";
		if (element instanceof HTMLSelectElement) return "ArrowDown";
		if (!(element instanceof HTMLInputElement)) return "Enter";
		return { checkbox: "Space", radio: "ArrowRight", range: "ArrowLeft" }[element.type] ?? null;
	};
	for (const element of document.querySelectorAll("[data-control]")) element.removeAttribute("data-control");
	const whole = document.querySelector("dialog:modal") ?? document;
	return [...whole.querySelectorAll<HTMLElement>("a[href], button, summary, input, select, textarea")]
		.filter(
			(element) =>
				element.tabIndex >= 0 &&
				element.getClientRects().length > 0 &&
				!element.matches(":disabled, [inert] *, [inert]") &&
				element.checkVisibility({ visibilityProperty: true }),
		)
		.map((element, i) => {
			element.dataset.control = String(i);
			const name = element.getAttribute("aria-label") ?? (element.title || element.textContent?.trim() || "");
			const room = element.closest("[data-testid]")?.getAttribute("data-testid") ?? "";
			const words = element.matches("button, summary") ? name.replace(/\d+/g, "0") : "";
			return { kind: [element.tagName, element.className, room, words].join("|"), name, key: keyOf(element) };
		});
}

/** Waits until something in sight has the focus. */
async function expectFocusInSight(page: Page, message: string): Promise<void> {
	const fault = async () => {
		const stop = await page.evaluate(stopOnPage);
		if (!stop) return "lost";
		return stop.fault === "out of sight" ? `out of sight: ${stop.name}` : "in sight";
	};
	await expect.poll(fault, { message }).toBe("in sight");
}

/**
 * Goes from an address on through the site, and chooses one control of each kind that is not known yet, which makes it known. Ends where
 * the address has none left.
 */
async function chooseNewKinds(site: SiteDriver, address: string, known: Set<string>): Promise<void> {
	const { page } = site;
	await openWhole(site, address);
	const start = page.url();
	for (;;) {
		const controls = await page.evaluate(controlsOnPage);
		const next = controls.findIndex(({ kind }) => !known.has(kind));
		const control = controls[next];
		const dialog = page.locator("dialog:modal");
		if (control) {
			known.add(control.kind);
			if (!control.key) continue;
			await page.locator(`[data-control="${next}"]`).press(control.key);
			await expectFocusInSight(page, `${page.url()}: the focus after "${control.name}"`);
		} else if ((await dialog.count()) > 0) {
			await page.keyboard.press("Escape");
			await expect(dialog).toHaveCount(0);
			await expectFocusInSight(page, `${page.url()}: the focus after a dialog`);
		} else if (page.url() !== start) {
			await openWhole(site, address);
		} else return;
	}
}

/** In one language, since the controls are the same in the other. */
const VIEWS = EVERY_VIEW.filter((address) => !address.startsWith("/en/"));

for (const device of ["desktop", "phone"]) {
	const tag = device === "phone" ? " @phone" : "";

	test(`after every choice by key something in sight has the focus, on a ${device}${tag}`, async ({ site, page }) => {
		await page.addInitScript("window.print = () => {}");
		const known = new Set<string>();
		for (const address of VIEWS) await chooseNewKinds(site, address, known);
		expect(known.size).toBeGreaterThan(50);
		// A page that does not exist is answered as such.
		site.forgiveComplaints();
	});
}
