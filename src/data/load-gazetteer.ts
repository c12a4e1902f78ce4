/** Fetches the places that are no areas, once they are wanted. They are asked for once; after a failure, again. */
import * as v from "valibot";
import gazetteerUrl from "../../geodata/dist/gazetteer.json?url";
import { decodeGazetteer, gazetteerSchema, type NamedPlace } from "../domain/gazetteer.ts";
import { fetchFile } from "./fetch-file.ts";

let coming: Promise<readonly NamedPlace[]> | undefined;

/** Rejects where the file does not come, or is another than it should be. */
export function loadGazetteer(): Promise<readonly NamedPlace[]> {
	coming ??= fetchPlaces().catch((error: unknown) => {
		coming = undefined;
		throw error;
	});
	return coming;
}

async function fetchPlaces(): Promise<readonly NamedPlace[]> {
	const response = await fetchFile(gazetteerUrl);
	if (!response.ok) throw new Error(`The server answered ${response.status}`);
	return decodeGazetteer(v.parse(gazetteerSchema, await response.json()));
}
