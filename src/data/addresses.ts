/** Where the built data lies: the app's own files under hashed names, the public ones under names that stay. */
import datasetUrl from "../../geodata/dist/dataset.json?url";
import groundUrl from "../../geodata/dist/ground.json?url";

export const DATASET_URL: string = datasetUrl;
export const GROUND_URL: string = groundUrl;

/** A public file below `/data/`, under the base path that the site was built for. */
export function publicDataUrl(file: string): string {
	return `${import.meta.env.BASE_URL}data/${file}`;
}
