/** Streets that lie beside the site: shown from the start without a question, switched off for good, and no loss where there are none. */
import { act } from "react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { StreetsState, StreetsWish } from "../../src/map/streets/streets.ts";
import { click, closePages, openPage, prepareForAll } from "../fixtures/rendered-page.tsx";
import { ofArea } from "../fixtures/views.ts";

vi.mock("../../src/site/configured-streets.ts", () => ({
	STREETS: { kind: "archive", url: "/streets.pmtiles", asks: undefined },
}));

const map = vi.hoisted(() => ({
	/** What the page has asked for. */
	wishes: [] as StreetsWish[],
	notify: (_state: StreetsState) => {},
}));
vi.mock("../../src/map/area-map.ts", () => ({
	prepareAreaMaps: () => undefined,
	createAreaMap: ({ onReady, streets }: { onReady: () => void; streets: { onState: typeof map.notify } }) => {
		onReady();
		map.notify = streets.onState;
		const nothing = () => undefined;
		return {
			show: nothing,
			remove: nothing,
			pointAt: nothing,
			showStreets: (wish: StreetsWish) => map.wishes.push(wish),
		};
	},
}));

const BUTTON = "[data-testid=streets]";
const QUESTION = "[data-testid=streets] ~ fieldset";

beforeAll(prepareForAll);
afterEach(async () => {
	await closePages();
	localStorage.clear();
	map.wishes = [];
});

/** With a map that has been told what is wanted. */
async function open(...wishes: StreetsWish[]) {
	const page = await openPage(ofArea("husby", 2025));
	await vi.waitFor(() => expect(map.wishes.splice(0)).toEqual(wishes));
	const { element } = page;
	return {
		page,
		element,
		notify: (state: StreetsState) => act(async () => map.notify(state)),
		isPressed: () => element.querySelector(BUTTON)?.getAttribute("aria-pressed") === "true",
	};
}

describe("The site's own streets", () => {
	it("are shown from the start, without a question", async () => {
		const { element, notify, isPressed } = await open("unasked");
		await notify({ kind: "on", credit: "© OpenStreetMap contributors (ODbL)" });
		expect(isPressed()).toBe(true);
		expect(element.querySelector(QUESTION)).toBeNull();
		expect(element.textContent).toContain("Gator: © OpenStreetMap contributors (ODbL).");
	});

	it("stay off once the reader has switched them off", async () => {
		const { page, notify } = await open("unasked");
		await notify({ kind: "afar" });
		await click(BUTTON)(page);
		expect(map.wishes.splice(0)).toEqual(["off"]);
		await closePages();
		expect((await open("off")).isPressed()).toBe(false);
	});

	it("that do not come are off, and the button asks for them again", async () => {
		const { page, element, notify, isPressed } = await open("unasked");
		await notify({ kind: "asking" });
		await notify({ kind: "off" });
		expect(isPressed()).toBe(false);
		await click(BUTTON)(page);
		expect(map.wishes).toEqual(["on"]);
		expect(element.querySelector(QUESTION)).toBeNull();
	});
});
