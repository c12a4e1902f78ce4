/** Where the built data lies: the app's own files under hashed names, the public ones under names that stay. */
import datasetUrl from "../../geodata/dist/dataset.json?url";

export const DATASET_URL: string = datasetUrl;
/** The basemap, served as it is. */
export const BASEMAP_URL = `${import.meta.env.BASE_URL}basemap.pmtiles`;

/** A public file below `/data/`, under the base path that the site was built for. */
export function publicDataUrl(file: string): string {
	return `${import.meta.env.BASE_URL}data/${file}`;
}
