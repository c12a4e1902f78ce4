/** Fetches the dataset and checks it against its schema, so that everything behind this door can trust it. */
import * as v from "valibot";
import { type Atlas, createAtlas, IncompleteDatasetError } from "../domain/atlas.ts";
import { type Dataset, datasetSchema } from "../domain/dataset.ts";
import { fetchFile } from "./fetch-file.ts";

/** The one way in which loading fails. `network`: nothing came; `damaged`: something else than the dataset came. */
export class DatasetError extends Error {
	override readonly name = "DatasetError";
	readonly reason: "network" | "damaged";

	constructor(reason: "network" | "damaged", message: string, options?: ErrorOptions) {
		super(message, options);
		this.reason = reason;
	}
}

/** Throws a `DatasetError`. Anything else that it throws is a fault of ours or of the browser, and says nothing of the data. */
export async function loadDataset(url: string, fetcher: typeof fetchFile = fetchFile): Promise<Atlas> {
	return readDataset(await textFrom(url, fetcher));
}

async function textFrom(url: string, fetcher: typeof fetchFile): Promise<string> {
	try {
		const response = await fetcher(url);
		if (!response.ok) throw new DatasetError("network", `The server answered ${response.status}`);
		return await response.text();
	} catch (error) {
		if (error instanceof DatasetError) throw error;
		throw new DatasetError("network", "The dataset did not arrive", { cause: error });
	}
}

/** The dataset from the text of its file. Throws a `DatasetError` for any other text. */
export function readDataset(body: string): Atlas {
	const dataset = parseDataset(body);
	try {
		return dropHoles(createAtlas(dataset));
	} catch (error) {
		throw error instanceof IncompleteDatasetError ? damage(error) : error;
	}
}

function parseDataset(body: string): Dataset {
	let json: unknown;
	try {
		json = JSON.parse(body);
	} catch (error) {
		throw damage(error);
	}
	const { success, output, issues } = v.safeParse(datasetSchema, json);
	if (!success) throw damage(new v.ValiError(issues));
	return output;
}

function damage(cause: unknown): DatasetError {
	return new DatasetError("damaged", "What arrived is not the dataset", { cause });
}

/** Follows every reference once, so that a dataset that names what it does not have is refused here and not by a panel. */
function dropHoles(atlas: Atlas): Atlas {
	for (const { id } of atlas.areas) atlas.whereabouts(id);
	for (const year of atlas.years) {
		for (const { area, boundary } of atlas.assessmentsIn(year)) {
			atlas.area(area);
			atlas.boundary(boundary);
		}
	}
	return atlas;
}
