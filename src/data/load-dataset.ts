/** Fetches the dataset and checks it against its schema, so that everything behind this door can trust it. */
import * as v from "valibot";
import { type Atlas, createAtlas } from "../domain/atlas.ts";
import { datasetSchema } from "../domain/dataset.ts";

/** The one way in which loading fails. `network`: nothing came; `damaged`: something else than the dataset came. */
export class DatasetError extends Error {
	override readonly name = "DatasetError";
	readonly reason: "network" | "damaged";

	constructor(reason: "network" | "damaged", message: string, options?: ErrorOptions) {
		super(message, options);
		this.reason = reason;
	}
}

/** Throws a `DatasetError` and nothing else. */
export async function loadDataset(url: string, fetcher: typeof fetch = fetch): Promise<Atlas> {
	return readDataset(await textFrom(url, fetcher));
}

async function textFrom(url: string, fetcher: typeof fetch): Promise<string> {
	try {
		const response = await fetcher(url);
		if (!response.ok) throw new DatasetError("network", `The server answered ${response.status}`);
		return await response.text();
	} catch (error) {
		if (error instanceof DatasetError) throw error;
		throw new DatasetError("network", "The dataset did not arrive", { cause: error });
	}
}

/** The dataset from the text of its file. Throws a `DatasetError` for anything else. */
export function readDataset(body: string): Atlas {
	try {
		return dropHoles(createAtlas(v.parse(datasetSchema, JSON.parse(body))));
	} catch (error) {
		throw new DatasetError("damaged", "What arrived is not the dataset", { cause: error });
	}
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
