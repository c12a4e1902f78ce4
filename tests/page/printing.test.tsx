/** What a printed page says of itself, and when the map is drawn for it. */
import { act } from "react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { View } from "../../src/state/view.ts";
import { closePages, openPage, prepareForAll } from "../fixtures/rendered-page.tsx";
import { comparing, ofArea, ofReport } from "../fixtures/views.ts";

const map = vi.hoisted(() => ({
	/** What happened, in its order. */
	events: [] as string[],
	finish: () => {},
	fail: (_error: Error) => {},
}));
vi.mock("../../src/map/area-map.ts", () => ({
	prepareAreaMaps: () => undefined,
	createAreaMap: ({ onReady }: { onReady: () => void }) => {
		onReady();
		const nothing = () => undefined;
		const canvas = () => document.createElement("canvas");
		return {
			show: nothing,
			remove: nothing,
			pointAt: nothing,
			showStreets: nothing,
			snapshot: canvas,
			print: {
				isActive: false,
				draw: (sheet: string) => {
					map.events.push(`${sheet} at once`);
					return { canvas: canvas(), scale: "areas" };
				},
				drawAtRest: async (sheet: string) => {
					map.events.push(`${sheet} begun`);
					await new Promise<void>((resolve, reject) => Object.assign(map, { finish: resolve, fail: reject }));
					map.events.push("drawn");
					return { canvas: canvas(), scale: "areas" };
				},
			},
		};
	},
}));

beforeAll(prepareForAll);
beforeEach(() => {
	map.events = [];
	// As browsers do.
	vi.stubGlobal("print", () => {
		dispatchEvent(new Event("beforeprint"));
		map.events.push("printed");
		dispatchEvent(new Event("afterprint"));
	});
});
afterEach(async () => {
	await closePages();
	vi.unstubAllGlobals();
});

const textOf = async (view: View, part: string) => {
	const { element } = await openPage(view);
	return element.querySelector(`[data-testid=printed-${part}]`)?.textContent ?? "";
};

describe("A printed page begins with its subject and the Police's report on it", () => {
	it.each([
		["an area", ofArea("husby", 2025), "Husby"],
		["a report", ofReport(2025), "Polisens lista över utsatta områden 2025"],
	])("%s", async (_, view, title) => {
		expect(await textOf(view, "head")).toBe(
			`${title}Polisens bedömning 2025 · ”Lägesbild över utsatta områden 2025”, dnr A034.946/2025`,
		);
	});

	it("a comparison, with both", async () => {
		expect(await textOf(comparing(2023, 2025), "head")).toMatch(
			/^Från 2023 till 2025Polisens bedömning 2023 och 2025 · ”.*” och ”.*2025”, dnr A034.946\/2025$/,
		);
	});
});

it("A printed page ends with a reference that can be cited, with the day and the address", async () => {
	expect(await textOf(ofArea("husby", 2025), "source")).toMatch(
		/^”Husby: .*”, Lägesbild\. Källa: Polismyndigheten, ”.*”, dnr A034\.946\/2025 \(publicerad .*\)\. Utskriven \d.* \d{4}: http.*\/omrade\/husby\/2025\/$/,
	);
});

it.each(["table", "figures"] as const)("A printed %s refers to every report, since it shows all", async (layout) => {
	const source = await textOf({ ...ofReport(2025), layout }, "source");
	expect(source.match(/publicerad/g)).toHaveLength(6);
});

describe("The map", () => {
	const open = async (view: View = ofArea("husby", 2025)) => {
		const page = await openPage(view);
		await vi.waitFor(() => expect(page.element.querySelector("[data-status=ready]")).not.toBeNull());
		return page;
	};
	const pressKeys = (init: KeyboardEventInit) => {
		const event = new KeyboardEvent("keydown", { cancelable: true, bubbles: true, ...init });
		act(() => void dispatchEvent(event));
		return event;
	};

	it.each([
		[
			"the button",
			async ({ element }: Awaited<ReturnType<typeof open>>) => {
				const button = [...element.querySelectorAll("button")].find((one) => one.textContent?.includes("Skriv ut"));
				act(() => button?.click());
			},
		],
		["Control and P", async () => void pressKeys({ key: "p", ctrlKey: true })],
		["Command and P", async () => void pressKeys({ key: "p", metaKey: true })],
	])("is drawn whole before %s prints it, and once", async (_, ask) => {
		const page = await open();
		await ask(page);
		await vi.waitFor(() => expect(map.events).toEqual(["part begun"]));
		map.finish();
		await vi.waitFor(() => expect(map.events).toEqual(["part begun", "drawn", "printed"]));
	});

	it("is drawn at once where the browser's own menu prints it, on the sheet of its subject", async () => {
		await open(ofReport(2025));
		print();
		expect(map.events).toEqual(["report at once", "printed"]);
	});

	it("is printed as it stands where drawing it whole fails", async () => {
		await open();
		pressKeys({ key: "p", ctrlKey: true });
		await vi.waitFor(() => expect(map.events).toEqual(["part begun"]));
		map.fail(new Error("The map has lost its context"));
		await vi.waitFor(() => expect(map.events).toEqual(["part begun", "part at once", "printed"]));
	});

	it("leaves other keys to the browser", async () => {
		await open();
		expect(pressKeys({ key: "p" }).defaultPrevented).toBe(false);
		expect(pressKeys({ key: "P", ctrlKey: true, shiftKey: true }).defaultPrevented).toBe(false);
		expect(map.events).toEqual([]);
	});
});
