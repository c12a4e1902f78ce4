/** Loading the dataset: it comes whole or not at all, and what is wrong with it is one of two things. */
import fc from "fast-check";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { DatasetError, loadDataset } from "../../../src/data/load-dataset.ts";
import { datasetText } from "../../fixtures/atlas.ts";

const answering = (body: string, status = 200) => vi.fn<typeof fetch>(async () => new Response(body, { status }));
const load = (fetcher: typeof fetch) => loadDataset("/dataset.json", fetcher);
const failureOf = (fetcher: typeof fetch) =>
	load(fetcher).then(
		() => undefined,
		(error: unknown) => error,
	);

describe("The dataset", () => {
	it("comes as an atlas of the six reports", async () => {
		expect((await load(answering(datasetText))).years).toEqual([2015, 2017, 2019, 2021, 2023, 2025]);
	});

	it("is asked for once, at its address", async () => {
		const fetcher = answering(datasetText);
		await load(fetcher);
		expect(fetcher.mock.calls).toEqual([["/dataset.json"]]);
	});
});

describe("Loading fails for the network", () => {
	it.each([404, 500, 503])("when the server answers %i", async (status) => {
		expect(await failureOf(answering(datasetText, status))).toMatchObject({ name: "DatasetError", reason: "network" });
	});

	it("with the server's answer as the message", async () => {
		expect(await failureOf(answering("", 503))).toMatchObject({ message: expect.stringContaining("503") });
	});

	it("when no answer comes, and says why", async () => {
		const cause = new TypeError("Failed to fetch");
		const failure = await failureOf(() => Promise.reject(cause));
		expect(failure).toMatchObject({ name: "DatasetError", reason: "network", cause });
	});

	it("when the answer breaks off", async () => {
		const cut = new ReadableStream({ start: (stream) => stream.error(new TypeError("terminated")) });
		expect(await failureOf(async () => new Response(cut))).toMatchObject({ name: "DatasetError", reason: "network" });
	});
});

describe("Loading fails for damage", () => {
	const file = JSON.parse(datasetText);
	const { reports: _, ...withoutReports } = file;

	it.each([
		["nothing", ""],
		["a page", "<!doctype html><title>Lägesbild</title>"],
		["half the dataset", datasetText.slice(0, datasetText.length / 2)],
		["JSON of another shape", '{"reports":"six"}'],
		["null", "null"],
		["the dataset without its reports", JSON.stringify(withoutReports)],
		["the dataset with no report", JSON.stringify({ ...file, reports: [] })],
		["a class that there is not", datasetText.replace('"sarskilt_utsatt"', '"farligt"')],
		["a dataset that names areas it does not have", JSON.stringify({ ...file, areas: [] })],
		["a dataset that names boundaries it does not have", JSON.stringify({ ...file, boundaries: [] })],
		[
			"outlines that are cut short",
			JSON.stringify({ ...file, outlineDigits: file.outlineDigits.map((each: string) => each.slice(1)) }),
		],
		["an area with a broken id", datasetText.replace('"id":"alby"', '"id":"Alby!"')],
	])("when %s comes", async (_name, body) => {
		const failure = await failureOf(answering(body));
		expect(failure).toBeInstanceOf(DatasetError);
		expect(failure).toMatchObject({ reason: "damaged" });
	});

	it("whatever text comes", async () => {
		await fc.assert(
			fc.asyncProperty(fc.oneof(fc.string({ unit: "binary" }), fc.json()), async (body) => {
				expect(await failureOf(answering(body))).toMatchObject({ name: "DatasetError", reason: "damaged" });
			}),
		);
	});

	it("or the dataset comes, whatever one of its parts is replaced with, and in no third way", async () => {
		const part = fc.constantFrom(...Object.keys(file));
		await fc.assert(
			fc.asyncProperty(part, fc.jsonValue(), async (key, value) => {
				const failure = await failureOf(answering(JSON.stringify({ ...file, [key]: value })));
				expect(failure === undefined || failure instanceof DatasetError).toBe(true);
			}),
			{ numRuns: 50 },
		);
	});
});

it("A fault that is not the data's is not said to be: a browser without a method that reading needs", async () => {
	const own = Array.prototype.toSorted;
	onTestFinished(() => void Object.assign(Array.prototype, { toSorted: own }));
	Object.assign(Array.prototype, { toSorted: undefined });
	const failure = await failureOf(answering(datasetText));
	expect(failure).toBeInstanceOf(TypeError);
});
