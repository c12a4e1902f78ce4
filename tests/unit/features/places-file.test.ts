/** A file of places as the worker answers for it: what it opens, how far it says to have come, what it finds, and what went wrong. */
import { csvParse, dsvFormat } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../../src/features/places-file/answer-question.ts";
import { createDotsInLittle } from "../../../src/features/places-file/dots-in-little.ts";
import { createExample } from "../../../src/features/places-file/example-file.ts";
import type { LookedUp, Question, Reply } from "../../../src/features/places-file/lookup-question.ts";
import { type MethodFacts, writeMethod } from "../../../src/features/places-file/method-text.ts";
import { loadWords } from "../../../src/i18n/languages.ts";
import { assessed, atlas, year } from "../../fixtures/atlas.ts";
import { wording } from "../../fixtures/words.ts";

const [lng, lat] = atlas.boundary(assessed("husby", 2025).boundary).inner;
const CHOICE = { kind: "pair", columns: [1, 2], system: "wgs84" } as const;

/** So many rows in Husby and Kista by turns, and one of a hundred that cannot be read. */
function manyPlaces(count: number): Blob {
	const rows = Array.from({ length: count }, (_, i) => {
		if (i % 100 === 99) return `${i};x;y\n`;
		return i % 2 === 0 ? `${i};${lat};${lng}\n` : `${i};59.403;17.945\n`;
	});
	return new Blob(["id;lat;lon\n", ...rows]);
}

async function repliesTo(question: Question, loadAtlas = async () => atlas): Promise<Reply[]> {
	const replies: Reply[] = [];
	await answerQuestion(question, loadAtlas, (reply) => replies.push(reply));
	return replies;
}

async function lookUp(file: Blob, years = [2025]): Promise<LookedUp> {
	const replies = await repliesTo({ kind: "look-up", file, choice: CHOICE, years: years.map(year) });
	const last = replies.at(-1);
	if (last?.kind !== "looked-up") throw new Error(`There is no result but ${last?.kind}`);
	return last.result;
}

describe("Opening a file", () => {
	it("says what is in it, and which columns hold places", async () => {
		const [reply, ...others] = await repliesTo({ kind: "open", file: manyPlaces(50) });
		expect(others).toEqual([]);
		expect(reply).toMatchObject({ kind: "opened", table: { format: "text", columns: ["id", "lat", "lon"] } });
		expect(reply?.kind === "opened" && reply.table.guesses[0]?.choice).toEqual(CHOICE);
	});

	it("goes through everything that is answered as a message between threads", async () => {
		const [reply] = await repliesTo({ kind: "open", file: manyPlaces(50) });
		expect(structuredClone(reply)).toEqual(reply);
	});

	it.each([
		["a file without a row is empty", new Blob(["\n\n"]), "empty"],
		["a file that begins as Excel's and is none is damaged", new Blob(["PK\u0003\u0004rest"]), "damaged"],
		[
			"a file of Excel's older form is told apart",
			new Blob([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0])]),
			"old-excel",
		],
		["a picture is no text", new Blob(["GIF89a\u0001\u0000\u0001\u0000"]), "no-text"],
		["a PDF is no text", new Blob(["%PDF-1.7\n%lat;lon\n59.4;17.9\n"]), "no-text"],
	])("%s", async (_, file, reason) => {
		expect(await repliesTo({ kind: "open", file })).toEqual([{ kind: "failed", reason }]);
	});

	it("a file that the browser cannot get at is told", async () => {
		const gone = new Blob(["lat,lon\n"]);
		gone.stream = () =>
			new ReadableStream({
				pull: () => Promise.reject(new DOMException("It has been moved", "NotFoundError")),
			});
		expect(await repliesTo({ kind: "open", file: gone })).toEqual([{ kind: "failed", reason: "unreadable" }]);
	});
});

describe("Looking up a file", () => {
	it("gives every row in both forms of the result", async () => {
		const { files, summary } = await lookUp(manyPlaces(12_000));
		const plain = csvParse(await files.plain.text());
		const excel = dsvFormat(";").parse((await files.excel.text()).replace("\uFEFF", ""));
		expect([summary.rows, summary.read, plain.length, excel.length]).toEqual([12_000, 11_880, 12_000, 12_000]);
		expect(plain[0]).toMatchObject({ id: "0", omrade_id: "husby", lagesbild_rapport: "2025" });
		expect(excel[11_999]).toMatchObject({ id: "11999", lat: "x", omrade_id: "", klass: "" });
	});

	it("says how far it has come, and never less than before", async () => {
		const file = manyPlaces(60_000);
		const replies = await repliesTo({ kind: "look-up", file, choice: CHOICE, years: [year(2025)] });
		const shares = replies.flatMap((reply) => (reply.kind === "progress" ? [reply.progress.share] : []));
		expect(shares.length).toBeGreaterThan(0);
		expect(shares).toEqual(shares.toSorted((a, b) => a - b));
		expect(Math.max(...shares)).toBeLessThanOrEqual(1);
	});

	it("shows the first rows that could be read, each with an answer a report", async () => {
		const { first } = await lookUp(new Blob(["id;lat;lon\n0;x;y\n", `1;${lat};${lng}\n`]), [2015, 2025]);
		expect(first.map(({ cells }) => cells[0])).toEqual(["1"]);
		expect(first[0]?.found?.answers.map((answer) => answer.areas.map(({ area }) => area))).toEqual([
			["husby"],
			["husby"],
		]);
	});

	it("asks for what the site has not sent as something that may come yet", async () => {
		const question = { kind: "look-up", file: manyPlaces(3), choice: CHOICE, years: [year(2025)] } as const;
		const replies = await repliesTo(question, () => Promise.reject(new TypeError("Failed to fetch")));
		expect(replies).toEqual([{ kind: "failed", reason: "missing-part" }]);
	});
});

describe("The example", () => {
	it("is read as it is guessed, but for the row that is there to be not read, and has places in areas and in none", async () => {
		const [opened] = await repliesTo({ kind: "open", file: createExample() });
		expect(opened?.kind === "opened" && opened.table.guesses[0]?.choice).toEqual(CHOICE);
		const { summary } = await lookUp(createExample());
		expect(summary.unreadBy).toEqual({ empty: 1 });
		const [report] = summary.reports;
		expect(report?.outside).toBeGreaterThan(2);
		expect(report?.within.sarskilt_utsatt).toBeGreaterThan(1);
	});
});

describe("The dots in the country in little", () => {
	it("stand for all places, be they ever so many, and those in an area come last", () => {
		const dots = createDotsInLittle();
		for (let i = 0; i < 1000; i++) dots.add([18 + i / 1e6, 59.3], false);
		dots.add([13, 55.6], true);
		dots.add([20.2, 67.9], false);
		const all = dots.all();
		expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(1002);
		expect(all.length).toBeLessThan(10);
		expect(all.at(-1)).toMatchObject({ count: 1, isInArea: true });
	});

	it("are one where one of its places lies in an area", () => {
		const dots = createDotsInLittle();
		for (const isInArea of [false, true, false]) dots.add([18, 59.3], isInArea);
		expect(dots.all()).toMatchObject([{ count: 3, isInArea: true }]);
	});
});

describe("The text beside a result", () => {
	it("says which reports it rests on, what it cannot say, and every row that could not be read", async () => {
		const words = await loadWords("sv", "places");
		const [opened] = await repliesTo({ kind: "open", file: createExample() });
		if (opened?.kind !== "opened") throw new Error("The example was not opened");
		const facts: MethodFacts = {
			name: "platser.csv",
			file: { name: "platser.csv", content: createExample() },
			table: opened.table,
			asked: { choice: CHOICE, years: [year(2025)] },
			result: await lookUp(createExample()),
			words,
		};
		const text = writeMethod(atlas, "sv", wording, facts);
		expect(text).toContain(wording.source([atlas.report(year(2025))]));
		expect(text).toContain("lat och lon (WGS84");
		expect(text).toContain("gransfall: ");
		expect(text).toContain("inte underlag för beslut om enskilda människor");
		expect(text).toContain(`Rad 10: ${words.result.reasons.empty}`);
		expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
	});
});
