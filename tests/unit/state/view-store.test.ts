/** The store keeps view and address bar equal: choices are pushed, adjustments replace, Back reads the address again. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { chooseLayout, chooseYear, moveCamera } from "../../../src/state/transitions.ts";
import type { View } from "../../../src/state/view.ts";
import { createViewStore } from "../../../src/state/view-store.ts";
import { atlas, year } from "../../fixtures/atlas.ts";
import { ofReport } from "../../fixtures/views.ts";
import { AddressBar } from "./address-bar.ts";

function openedAt(address: string, base = "/") {
	const bar = new AddressBar(address);
	for (const [name, value] of Object.entries(bar.globals)) vi.stubGlobal(name, value);
	const store = createViewStore(atlas, base);
	const heard = vi.fn();
	return { bar, store, heard, stopListening: store.subscribe(heard) };
}

const to2019 = (view: View) => chooseYear(view, year(2019));
const toTable = (view: View) => chooseLayout(view, "table");
const toStockholm = (view: View) => moveCamera(view, { zoom: 9, lat: 59.35, lng: 18.05 });

afterEach(() => vi.unstubAllGlobals());

describe("The store", () => {
	it("opens with the view that the address names", () => {
		expect(openedAt("/rapport/2019/").store.view()).toEqual(ofReport(2019));
	});

	it("pushes a choice", () => {
		const { bar, store } = openedAt("/");
		store.choose(to2019);
		expect(bar.writes).toEqual(["push /rapport/2019/"]);
	});

	it("replaces for an adjustment", () => {
		const { bar, store } = openedAt("/rapport/2019/");
		store.adjust(toStockholm);
		expect(bar.writes).toEqual(["replace /rapport/2019/#karta=9/59.35/18.05"]);
	});

	it("writes below its base path", () => {
		const { bar, store } = openedAt("/lagesbild/", "/lagesbild/");
		store.choose(to2019);
		expect(bar.writes).toEqual(["push /lagesbild/rapport/2019/"]);
	});

	it("shows what was chosen", () => {
		const { store } = openedAt("/");
		store.choose(to2019);
		expect(store.view()).toEqual(ofReport(2019));
	});

	it("does not write an address that is there already", () => {
		const { bar, store } = openedAt("/rapport/2019/");
		store.choose(to2019);
		store.adjust((view) => ({ ...view }));
		expect(bar.writes).toEqual([]);
	});

	it("mends a broken address with the next choice, even one that gives the same view", () => {
		const { bar, store } = openedAt("/nonsens/");
		store.choose((view) => ({ ...view }));
		expect(bar.address).toBe("/");
	});

	it("notifies nobody where nothing was changed", () => {
		const { store, heard } = openedAt("/");
		store.choose((view) => view);
		expect(heard).not.toHaveBeenCalled();
	});

	it("starts each choice from the view that the one before left", () => {
		const { bar, store } = openedAt("/");
		store.choose(to2019);
		store.choose(toTable);
		expect(bar.address).toBe("/rapport/2019/?vy=tabell");
	});

	it("goes back to the view before a choice", () => {
		const { bar, store } = openedAt("/rapport/2017/");
		store.choose(to2019);
		bar.back();
		expect(store.view()).toEqual(ofReport(2017));
	});

	it("goes back past adjustments to the choice before", () => {
		const { bar, store } = openedAt("/rapport/2017/");
		store.choose(to2019);
		store.adjust(toStockholm);
		bar.back();
		expect(bar.address).toBe("/rapport/2017/");
	});

	it("knows the address of a view that is not on show", () => {
		expect(openedAt("/", "/lagesbild/").store.addressOf(ofReport(2019))).toBe("/lagesbild/rapport/2019/");
	});
});

describe("An address that was understood", () => {
	it.each([
		["/omrade/husby/2019).", "/omrade/husby/2019/"],
		["/EN/report/2019", "/en/report/2019/"],
		["/rapport/2019/?fbclid=x", "/rapport/2019/"],
		[
			"/rapport/2019/?region=syd,+Stockholm#karta=11/59.33/18.06)",
			"/rapport/2019/?region=stockholm,syd#karta=11/59.33/18.06",
		],
		["/Inbaddad/omrade/husby/?okand=1", "/inbaddad/omrade/husby/"],
	])("is replaced by the way the site writes it: %s by %s", (typed, form) => {
		expect(openedAt(typed).bar.writes).toEqual([`replace ${form}`]);
	});

	it("stands under the page that the view's own address has", () => {
		const { store } = openedAt("/Rapport/2019/");
		expect(store.page()).toBe(store.view());
	});

	it("is left alone where it is written so", () => {
		expect(openedAt("/rapport/2019/?region=syd").bar.writes).toEqual([]);
	});

	it("is left alone where another part of it was not", () => {
		expect(openedAt("/Rapport/2019/?x=1").bar.writes).toEqual([]);
	});

	it("is replaced too when the reader comes back to it", () => {
		const { bar, store } = openedAt("/Rapport/2019/?x=1");
		store.choose(toTable);
		bar.enter("/rapport/2019/#karta=11/59.33/18.06)");
		expect(bar.address).toBe("/rapport/2019/#karta=11/59.33/18.06");
	});
});

describe("Where the browser refuses another address", () => {
	it("the view counts all the same", () => {
		const { bar, store } = openedAt("/Rapport/2017/");
		bar.refuses = true;
		store.choose(to2019);
		expect(store.view()).toEqual(ofReport(2019));
	});

	it("the site opens with what was typed", () => {
		const bar = new AddressBar("/Rapport/2017/");
		bar.refuses = true;
		for (const [name, value] of Object.entries(bar.globals)) vi.stubGlobal(name, value);
		expect(createViewStore(atlas, "/").view()).toEqual(ofReport(2017));
	});
});

describe("The page under the view", () => {
	it("is the view of the path alone", () => {
		expect(openedAt("/rapport/2019/?vy=tabell#karta=9/59/18").store.page()).toEqual(ofReport(2019));
	});

	it("is the very arrival where the address says no more", () => {
		const { store } = openedAt("/rapport/2019/");
		expect(store.page()).toBe(store.view());
	});

	it("stays when the reader goes on, as does the arrival", () => {
		const { store } = openedAt("/rapport/2017/?vy=tabell");
		const page = store.page();
		const arrival = store.arrival();
		store.choose(to2019);
		expect(store.page()).toEqual(page);
		expect(store.arrival()).toEqual(arrival);
	});
});

describe("Listeners", () => {
	it.each(["choose", "adjust"] as const)("hear when the reader changes something by %s", (way) => {
		const { store, heard } = openedAt("/");
		store[way](to2019);
		expect(heard).toHaveBeenCalledTimes(1);
	});

	it("hear of Back", () => {
		const { bar, store, heard } = openedAt("/");
		store.choose(to2019);
		bar.back();
		expect(heard).toHaveBeenCalledTimes(2);
	});

	it("hear nothing after they stopped", () => {
		const { store, heard, stopListening } = openedAt("/");
		stopListening();
		store.choose(to2019);
		expect(heard).not.toHaveBeenCalled();
	});
});

describe("Ignored parts of the address", () => {
	const ignored = [{ part: "query", text: "x=1" }];

	it("are reported", () => {
		expect(openedAt("/?x=1").store.problems()).toEqual(ignored);
	});

	it("stay while the camera moves", () => {
		const { store } = openedAt("/?x=1");
		store.adjust(toStockholm);
		expect(store.problems()).toEqual(ignored);
	});

	it("go with the next choice", () => {
		const { store } = openedAt("/?x=1");
		store.choose(to2019);
		expect(store.problems()).toEqual([]);
	});

	it("can be dismissed, which changes no view and no address", () => {
		const { bar, store, heard } = openedAt("/rapport/2019/?x=1");
		store.dismissProblems();
		expect(store.problems()).toEqual([]);
		expect(store.view()).toEqual(ofReport(2019));
		expect(bar.writes).toEqual([]);
		expect(heard).toHaveBeenCalledTimes(1);
	});

	it("are reported again by Back", () => {
		const { bar, store } = openedAt("/?x=1");
		store.choose(to2019);
		bar.back();
		expect(store.problems()).toEqual(ignored);
	});
});
