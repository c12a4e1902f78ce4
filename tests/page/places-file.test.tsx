/** The page that looks up a file of places: how the reader chooses what was guessed, and what is said where something is wrong. */
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { answerQuestion } from "../../src/features/places-file/answer-question.ts";
import type { Question, Reply } from "../../src/features/places-file/lookup-question.ts";
import { openText } from "../../src/state/transitions.ts";
import { atlas } from "../fixtures/atlas.ts";
import {
	choose,
	click,
	closePages,
	enter,
	openPage,
	prepareForAll,
	type RenderedPage,
} from "../fixtures/rendered-page.tsx";
import { ofText } from "../fixtures/views.ts";

vi.mock("../../src/map/area-map.ts", () => ({ createAreaMap: () => undefined, prepareAreaMaps: () => undefined }));

/** Whether the worker's script comes. */
let comes = true;

/** The worker without a thread of its own. */
class WorkerHere extends EventTarget {
	#isEnded = false;

	postMessage(question: Question): void {
		const reply = (data: Reply) => {
			if (!this.#isEnded) this.dispatchEvent(new MessageEvent("message", { data }));
		};
		if (comes) void answerQuestion(question, async () => atlas, reply);
		else queueMicrotask(() => this.dispatchEvent(new Event("error")));
	}

	terminate(): void {
		this.#isEnded = true;
	}
}

beforeAll(async () => {
	vi.stubGlobal("Worker", WorkerHere);
	await prepareForAll();
});
afterEach(async () => {
	comes = true;
	await closePages();
});

const text = ({ element }: RenderedPage) => element.textContent ?? "";
const button = (page: RenderedPage, name: string) =>
	[...page.element.querySelectorAll("button")].find(({ textContent }) => textContent?.trim() === name);

async function press(page: RenderedPage, name: string): Promise<void> {
	const all = [...page.element.querySelectorAll("button")];
	await click("button", all.indexOf(button(page, name) as HTMLButtonElement))(page);
}

/** Pastes places, and waits until they are open. */
async function paste(places: string): Promise<RenderedPage> {
	const page = await openPage(ofText("places"));
	await enter("textarea", places)(page);
	await press(page, "Öppna det inklistrade");
	await vi.waitFor(() => expect(page.element.querySelectorAll("select").length).toBeGreaterThan(0));
	return page;
}

/** What the first rows are read as. */
const understood = (page: RenderedPage) =>
	[...page.element.querySelectorAll("[data-testid=places-preview] tbody tr")].map((row) => row.lastChild?.textContent);

describe("The columns with the places", () => {
	it("are guessed, and each of the first rows says what it is read as", async () => {
		const page = await paste("namn;N;E\nKista;6588627;667180\nSaknas;;\n");
		expect([...page.element.querySelectorAll("select")].map(({ value }) => value)).toEqual([
			"pair",
			"1",
			"2",
			"sweref99tm",
			"2025",
		]);
		expect(understood(page)).toEqual([
			expect.stringMatching(/^59,40\d+; 17,94\d+$/),
			"Kan inte tolkas: inget står i de valda kolumnerna",
		]);
	});

	it("can be chosen, and the first rows follow", async () => {
		const page = await paste("gammal lat,gammal lon,lat,lon\n57.7,11.9,59.4,17.9\n57.7,11.9,59.4,17.9\n");
		await enter("select", "2", 1)(page);
		await enter("select", "3", 2)(page);
		expect(understood(page)[0]).toBe("59,40000; 17,90000");
	});

	it("are to be chosen by the reader where none seems to hold places, and nothing is looked up before", async () => {
		const page = await paste("namn;ort\nKontoret;Kista\nLagret;Umeå\n");
		expect(text(page)).toContain("Ingen kolumn verkar innehålla platser i Sverige.");
		expect(button(page, "Slå upp alla rader")?.disabled).toBe(true);
		await enter("select", "0", 1)(page);
		expect(button(page, "Slå upp alla rader")?.disabled).toBe(true);
		await enter("select", "1", 2)(page);
		expect(button(page, "Slå upp alla rader")?.disabled).toBe(false);
	});

	it("stay chosen when the answer is there, so that another report can be asked", async () => {
		const page = await paste("a,b,lat,lon\n57.7,11.9,59.4,17.9\n57.7,11.9,59.4,17.9\n");
		await enter("select", "2", 1)(page);
		await enter("select", "3", 2)(page);
		await enter("select", "2019", 4)(page);
		await press(page, "Slå upp alla rader");
		await vi.waitFor(() => expect(page.element.querySelector("[data-testid=places-summary]")).not.toBeNull());
		expect([...page.element.querySelectorAll("select")].map(({ value }) => value)).toEqual([
			"pair",
			"2",
			"3",
			"wgs84",
			"2019",
		]);
	});
});

describe("What went wrong is said in a sentence:", () => {
	it("a worker that does not come, which another try brings", async () => {
		comes = false;
		const page = await openPage(ofText("places"));
		await press(page, "Prova med ett exempel");
		await vi.waitFor(() => expect(text(page)).toContain("Det som behövs för att slå upp filen kunde inte hämtas."));
		comes = true;
		await press(page, "Försök igen");
		await vi.waitFor(() => expect(text(page)).toContain("Det här är ett exempel"));
	});
});

it("An answer stays when the reader goes on in the other language", async () => {
	const page = await paste("59.4096, 17.9275\n67.8675, 20.2001\n");
	await press(page, "Slå upp alla rader");
	await vi.waitFor(() => expect(text(page)).toContain("2 rader är uppslagna, varav 2 kunde tolkas."));
	await choose((view) => openText({ ...view, locale: "en" }, "places"))(page);
	await vi.waitFor(() => expect(text(page)).toContain("2 rows looked up, of which 2 could be read."));
});
