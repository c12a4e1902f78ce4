/**
 * Bytes as text, chunk by chunk: UTF-8 or UTF-16 where a byte order mark says so, UTF-8 where the bytes can be it, and Windows-1252,
 * in which Swedish programs wrote before, where they cannot.
 */

export interface TextReader {
	/** The text of the next bytes; of a letter that is cut in two, nothing before its end has come. */
	push(bytes: Uint8Array): string;
	/** What is left when all have come. */
	end(): string;
}

const MARKS: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
	["utf-8", 0xef, 0xbb, 0xbf],
	["utf-16le", 0xff, 0xfe],
	["utf-16be", 0xfe, 0xff],
];

export function createTextReader(): TextReader {
	let decoder: TextDecoder | undefined;
	let held: Uint8Array = new Uint8Array();
	/** Whether any letter so far could be read as UTF-8 alone; then it is that, and what cannot be read is damaged. */
	let isCertain = false;

	const decode = (bytes: Uint8Array) => {
		if (decoder) return decoder.decode(bytes, { stream: true });
		const cut = bytes.length - unfinished(bytes);
		held = bytes.slice(cut);
		try {
			const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, cut));
			isCertain ||= bytes.subarray(0, cut).some((byte) => byte > 0x7f);
			return text;
		} catch {
			held = new Uint8Array();
			decoder = new TextDecoder(isCertain ? "utf-8" : "windows-1252");
			return decoder.decode(bytes, { stream: true });
		}
	};
	let isStarted = false;
	return {
		push(bytes) {
			const all = joinBytes(held, bytes);
			held = new Uint8Array();
			if (!isStarted) {
				// A mark may be cut in two as well.
				if (all.length < 3) {
					held = all;
					return "";
				}
				isStarted = true;
				const [encoding] = MARKS.find(([, ...mark]) => mark.every((byte, i) => all[i] === byte)) ?? [];
				// The decoder passes over its mark.
				if (encoding !== undefined) decoder = new TextDecoder(encoding);
			}
			return decode(all);
		},
		end() {
			const rest = held;
			held = new Uint8Array();
			if (decoder) return decoder.decode();
			return new TextDecoder(isCertain || unfinished(rest) === 0 ? "utf-8" : "windows-1252").decode(rest);
		},
	};
}

/** How many bytes at the end begin a letter of UTF-8 that goes on. */
function unfinished(bytes: Uint8Array): number {
	for (let back = 1; back <= Math.min(3, bytes.length); back++) {
		const byte = bytes[bytes.length - back] ?? 0;
		const isContinuation = (byte & 0xc0) === 0x80;
		if (isContinuation) continue;
		const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
		return length > back ? back : 0;
	}
	return 0;
}

function joinBytes(first: Uint8Array, second: Uint8Array): Uint8Array {
	if (first.length === 0) return second;
	const joined = new Uint8Array(first.length + second.length);
	joined.set(first);
	joined.set(second, first.length);
	return joined;
}
