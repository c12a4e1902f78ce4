/**
 * Reads a Shapefile: outlines from the .shp, fields from the .dbf, the system from the .prj, the encoding from the .cpg. The bytes are
 * shpjs's; what it lets pass, a file that is cut short and text that is decoded wrongly, is found here.
 */
import { parseDbf, parseShp } from "shpjs";
import { Refusal } from "../../refusal.ts";
import { systemOfWkt } from "./reference-system.ts";
import { fieldTexts, type Parts, type RawPolygons, type ReadingOptions, type Source } from "./source.ts";

/** `stem`: the name that the files have in common, in whatever case their endings are. */
export function readShapefile(parts: Parts, stem: string, { encoding }: ReadingOptions): Source {
	const part = (ending: string) => parts.get([...parts.keys()].find((name) => isPart(name, stem, ending)) ?? "");
	const name = `${stem}.shp`;
	const [shp, dbf, prj, cpg] = [part("shp"), part("dbf"), part("prj"), part("cpg")];
	if (!shp) throw new Refusal(`There is no ${name}.`);
	if (!dbf)
		throw new Refusal(`There is no ${stem}.dbf beside ${name}: the names and classes of the areas stand there.`);
	checkLengths(name, shp, `${stem}.dbf`, dbf);

	const outlines = damaged(name, () => parseShp(toBuffer(shp)));
	const rows = damaged(`${stem}.dbf`, () => parseDbf(toBuffer(dbf), toBuffer(cpg ?? bytes(encoding ?? "utf-8"))));
	if (outlines.length !== rows.length)
		throw new Refusal(`${name} has ${outlines.length} outlines, but ${stem}.dbf has ${rows.length} rows.`);
	const features = outlines.map((outline, i) => ({
		fields: fieldTexts(rows[i] ?? {}),
		polygons: polygonsOf(outline, name, i),
	}));
	checkText(
		features.flatMap(({ fields }) => Object.values(fields)),
		stem,
		cpg ? text(cpg).trim() : undefined,
	);
	return { name, system: prj && systemOfWkt(text(prj)), features };
}

function isPart(name: string, stem: string, ending: string): boolean {
	return name.toLowerCase() === `${stem}.${ending}`.toLowerCase();
}

/** Both files state how long they are; shpjs reads what is there and says nothing of the rest. */
function checkLengths(shpName: string, shp: Uint8Array, dbfName: string, dbf: Uint8Array): void {
	const cutShort = (name: string) => new Refusal(`${name} is cut short: it is smaller than it says itself.`);
	if (shp.length < 100) throw cutShort(shpName);
	const outlines = new DataView(shp.buffer, shp.byteOffset, shp.length);
	if (outlines.getInt32(0) !== 9994) throw new Refusal(`${shpName} is no Shapefile.`);
	// In words of two bytes, big end first.
	if (shp.length < outlines.getInt32(24) * 2) throw cutShort(shpName);
	if (dbf.length < 32) throw cutShort(dbfName);
	const table = new DataView(dbf.buffer, dbf.byteOffset, dbf.length);
	const [records, header, record] = [table.getUint32(4, true), table.getUint16(8, true), table.getUint16(10, true)];
	if (dbf.length < header + records * record) throw cutShort(dbfName);
}

function polygonsOf(geometry: GeoJSON.Geometry | null | undefined, name: string, index: number): RawPolygons {
	if (geometry?.type === "Polygon") return [geometry.coordinates];
	if (geometry?.type === "MultiPolygon") return geometry.coordinates;
	throw new Refusal(`Row ${index + 1} of ${name} has no outline, but ${geometry ? `a ${geometry.type}` : "nothing"}.`);
}

/** Text that is read in another encoding than it was written in shows itself by what no name has. */
function checkText(texts: readonly string[], stem: string, stated: string | undefined): void {
	const wrong = texts.find((each) => /\uFFFD|Ã[\u0080-\u00BF]/.test(each));
	if (wrong === undefined) return;
	throw new Refusal(
		stated === undefined
			? `The texts of ${stem}.dbf are not in UTF-8 (“${wrong}”), and no .cpg says in what: say --encoding windows-1252, for example.`
			: `The texts of ${stem}.dbf are not in ${stated} (“${wrong}”).`,
	);
}

function damaged<T>(name: string, read: () => T): T {
	try {
		return read();
	} catch (error) {
		throw new Refusal(`${name} is damaged: ${error instanceof Error ? error.message : error}.`);
	}
}

function toBuffer(part: Uint8Array): Buffer {
	return Buffer.from(part.buffer, part.byteOffset, part.length);
}

function bytes(written: string): Uint8Array {
	return new TextEncoder().encode(written);
}

function text(part: Uint8Array): string {
	return new TextDecoder().decode(part);
}
