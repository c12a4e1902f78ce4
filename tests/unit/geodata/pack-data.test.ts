/** The zip file with all there is. */
import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { packData } from "../../../geodata/pipeline/pack-data.ts";
import { writeDataPackage } from "../../../src/domain/export/data-package.ts";
import { atlas } from "../../fixtures/atlas.ts";
import { wording } from "../../fixtures/words.ts";

it("holds every file unchanged", () => {
	const read = new TextDecoder("utf-8", { ignoreBOM: true });
	const unpacked = Object.entries(unzipSync(packData(atlas, wording))).map(([name, bytes]) => [
		name,
		read.decode(bytes),
	]);
	expect(unpacked).toEqual([...writeDataPackage(atlas, wording)]);
});

it("is the same bytes of the same data", () => {
	expect(packData(atlas, wording)).toEqual(packData(atlas, wording));
});
