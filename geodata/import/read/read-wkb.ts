/**
 * Reads the outline of a GeoPackage's cell: its header (OGC 12-128, clause 2.1.3), and a polygon or several as well-known binary, ISO's or
 * the older one with flags. Heights and measures are stepped over. There is no kept library for this; it is all of it.
 */
import type { RawPolygons } from "./source.ts";

/** The bytes of the envelope, by what the header's flags say of it. */
const ENVELOPE_BYTES = [0, 32, 48, 48, 64];
const [POLYGON, MULTI_POLYGON] = [3, 6];

/** Throws a `RangeError` where it is cut short, and an `Error` where it is anything but polygons. */
export function readGeoPackageGeometry(cell: Uint8Array): RawPolygons {
	const view = new DataView(cell.buffer, cell.byteOffset, cell.byteLength);
	if (view.getUint16(0) !== 0x4750) throw new Error("is no geometry of a GeoPackage");
	const flags = view.getUint8(3);
	if (flags & 0b10000) throw new Error("is empty");
	const envelope = ENVELOPE_BYTES[(flags >> 1) & 0b111];
	if (envelope === undefined) throw new Error("has an unknown header");
	return new WkbReader(view, 8 + envelope).polygons();
}

class WkbReader {
	readonly #view: DataView;
	#at: number;
	#littleEnd = true;

	constructor(view: DataView, at: number) {
		this.#view = view;
		this.#at = at;
	}

	polygons(): RawPolygons {
		const { kind, dimensions } = this.#head();
		if (kind === POLYGON) return [this.#rings(dimensions)];
		if (kind !== MULTI_POLYGON) throw new Error("is no polygon");
		return this.#times(() => {
			const part = this.#head();
			if (part.kind !== POLYGON) throw new Error("is no polygon");
			return this.#rings(part.dimensions);
		});
	}

	#head(): { kind: number; dimensions: number } {
		this.#littleEnd = this.#view.getUint8(this.#at) === 1;
		this.#at += 1;
		const type = this.#count();
		const [hasFlagZ, hasFlagM, hasFlagId] = [0x80000000, 0x40000000, 0x20000000].map((flag) => (type & flag) !== 0);
		if (hasFlagId) this.#at += 4;
		const plain = type & 0x1fffffff;
		// ISO adds 1000 for a height, 2000 for a measure and 3000 for both.
		const more = Math.floor(plain / 1000);
		return {
			kind: plain % 1000,
			dimensions: 2 + Number(hasFlagZ) + Number(hasFlagM) + (more === 3 ? 2 : Math.sign(more)),
		};
	}

	#rings(dimensions: number): number[][][] {
		return this.#times(() =>
			this.#times(() => {
				const position = [this.#number(0), this.#number(1)];
				this.#at += dimensions * 8;
				return position;
			}),
		);
	}

	#times<T>(read: () => T): T[] {
		const count = this.#count();
		// Each takes at least a byte: a larger count is a damaged one, and would take for ever.
		if (count > this.#view.byteLength) throw new RangeError("is cut short");
		return Array.from({ length: count }, read);
	}

	#count(): number {
		const count = this.#view.getUint32(this.#at, this.#littleEnd);
		this.#at += 4;
		return count;
	}

	#number(index: number): number {
		return this.#view.getFloat64(this.#at + index * 8, this.#littleEnd);
	}
}
