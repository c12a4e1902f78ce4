/** The store keeps view and address bar equal: choices are pushed, adjustments replace, Back reads the address again. */
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Place } from "../../../src/state/place.ts";
import {
	backToReport,
	chooseLayout,
	chooseYear,
	compare,
	moveCamera,
	selectArea,
	selectMunicipality,
} from "../../../src/state/transitions.ts";
import type { View } from "../../../src/state/view.ts";
import { createViewStore } from "../../../src/state/view-store.ts";
import { area, atlas, municipality, year } from "../../fixtures/atlas.ts";
import { ofReport } from "../../fixtures/views.ts";
import { AddressBar } from "./address-bar.ts";

function openedAt(address: string, base = "/") {
	const bar = new AddressBar(address);
	for (const [name, value] of Object.entries(bar.globals)) vi.stubGlobal(name, value);
	const store = createViewStore(atlas, base, () => NOWHERE);
	const heard = vi.fn();
	return { bar, store, heard, stopListening: store.subscribe(heard) };
}

const NOWHERE: Place = { scrolled: 0, regions: {} };

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
		bar.type("/rapport/2019/#karta=11/59.33/18.06)");
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
		expect(createViewStore(atlas, "/", () => NOWHERE).view()).toEqual(ofReport(2017));
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

describe("Where the reader was", () => {
	/** Reads a page that is scrolled as far as is said, with an area's link in focus where one is named. */
	function reader(address: string) {
		const bar = new AddressBar(address);
		for (const [name, value] of Object.entries(bar.globals)) vi.stubGlobal(name, value);
		let here = NOWHERE;
		const open = () => createViewStore(atlas, "/", () => here);
		const stand = (scrolled: number, row?: string): Place => {
			const at = row === undefined ? {} : { row: { region: "panel", area: row, nth: 0, top: 300 } };
			here = { scrolled: 0, regions: { panel: { scrolled, folds: [] } }, ...at };
			return here;
		};
		return { bar, store: open(), reopen: open, stand };
	}
	const toVivalla = (view: View) => selectArea(atlas, view, area("vivalla"));
	const toList = (view: View) => backToReport(atlas, view);

	it("is not known of a view that is seen for the first time", () => {
		const { store, stand } = reader("/rapport/2019/");
		expect(store.place()).toBeUndefined();
		stand(4000, "vivalla");
		store.choose(toVivalla);
		expect(store.place()).toBeUndefined();
	});

	it("is known when Back leads to it", () => {
		const { bar, store, stand } = reader("/rapport/2019/");
		const list = stand(4000, "vivalla");
		store.choose(toVivalla);
		stand(0);
		bar.back();
		expect(store.place()).toEqual(list);
	});

	it("is known when Forward leads to it, though Back left it", () => {
		const { bar, store, stand } = reader("/rapport/2019/");
		store.choose(toVivalla);
		const onArea = stand(120);
		bar.back();
		stand(0);
		bar.forward();
		expect(store.place()).toEqual(onArea);
	});

	it("is where they were last, if they have been there more than once", () => {
		const { bar, store, stand } = reader("/rapport/2019/");
		stand(4000, "vivalla");
		store.choose(toVivalla);
		bar.back();
		stand(10);
		bar.forward();
		bar.back();
		expect(store.place()).toEqual(stand(10));
	});

	it("survives that the camera moves", () => {
		const { bar, store, stand } = reader("/rapport/2019/");
		const list = stand(4000, "vivalla");
		store.choose(toVivalla);
		bar.back();
		store.adjust(toStockholm);
		expect(store.place()).toEqual(list);
		bar.forward();
		stand(0);
		bar.back();
		expect(bar.address).toBe("/rapport/2019/#karta=9/59.35/18.05");
		expect(store.place()).toEqual(list);
	});

	it("survives a reload of the page that came after", () => {
		const { bar, store, reopen, stand } = reader("/rapport/2019/");
		const list = stand(4000, "vivalla");
		store.choose(toVivalla);
		bar.reload();
		const again = reopen();
		stand(0);
		bar.back();
		expect(again.view()).toEqual(ofReport(2019));
		expect(again.place()).toEqual(list);
	});

	it("is not that of another entry, where one was typed into the address bar", () => {
		const { bar, store, stand } = reader("/rapport/2019/");
		stand(4000, "vivalla");
		bar.type("/rapport/2019/#karta=9/59.35/18.05");
		expect(store.place()).toBeUndefined();
	});

	describe("on the way back to the list", () => {
		it("is where an area was opened", () => {
			const { store, stand } = reader("/rapport/2019/");
			const list = stand(4000, "vivalla");
			store.choose(toVivalla);
			stand(0);
			store.comeBack(toList);
			expect(store.place()).toEqual(list);
		});

		it("is so by way of another report, a relative and a municipality", () => {
			const { store, stand } = reader("/rapport/2019/");
			const list = stand(4000, "vivalla");
			store.choose(toVivalla);
			stand(0);
			store.choose((view) => chooseYear(view, year(2021)));
			store.choose((view) => selectMunicipality(atlas, view, municipality("orebro")));
			stand(50, "varberga");
			store.choose((view) => selectArea(atlas, view, area("varberga")));
			store.comeBack(toList);
			expect(store.place()).toEqual(list);
		});

		it("is still so when Back and Forward lead there, and after a reload in between", () => {
			const { bar, store, reopen, stand } = reader("/rapport/2019/");
			const list = stand(4000, "vivalla");
			store.choose(toVivalla);
			stand(0);
			store.comeBack(toList);
			bar.back();
			bar.reload();
			const again = reopen();
			bar.forward();
			expect(again.place()).toEqual(list);
		});

		it("is not known where the reader came by a link", () => {
			const { store, stand } = reader("/omrade/vivalla/2019/");
			stand(120);
			store.comeBack(toList);
			expect(store.place()).toBeUndefined();
		});

		it("is not known where the list was left by something else than a row of it", () => {
			const { store, stand } = reader("/rapport/2019/");
			stand(4000, "vivalla");
			store.choose(toVivalla);
			stand(0);
			store.comeBack(toList);
			stand(700);
			store.choose((view) => compare(view, year(2017), year(2019)));
			store.comeBack(toList);
			expect(store.place()).toBeUndefined();
		});
	});

	it("is not kept in an embed, where nothing is left behind", () => {
		const { bar, store, stand } = reader("/inbaddad/rapport/2019/");
		stand(40);
		store.choose(toVivalla);
		expect(bar.writes).toEqual([expect.stringContaining("replace ")]);
		expect(store.place()).toBeUndefined();
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
