/** Ranges of a file that are asked for at once. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { joinRanges } from "../../../../geodata/streets/join-ranges.ts";

/** Tiles lie beside each other, some not wanted, some wanted twice. */
const anyRanges = fc
	.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.nat(3)), { maxLength: 40 })
	.map((tiles) => {
		let offset = 0;
		return tiles.flatMap(([length, times]) => {
			const range = { offset, length };
			offset += length;
			return Array.from({ length: times }, () => range);
		});
	})
	.chain((ranges) => fc.shuffledSubarray(ranges));
const anyLimits = fc.record({ gap: fc.nat(60), longest: fc.integer({ min: 1, max: 300 }) });

it("joined, they hold each part once, in order, within limits, and no neighbours that could be one", () => {
	fc.assert(
		fc.property(anyRanges, anyLimits, (ranges, limits) => {
			const spans = joinRanges(ranges, limits);
			const parts = spans.flatMap((span) => span.parts);
			const wanted = new Map(ranges.map((range) => [range.offset, range]));
			expect(parts).toEqual([...wanted.values()].toSorted((a, b) => a.offset - b.offset));
			for (const { offset, length, parts: inside } of spans) {
				expect(inside[0]?.offset).toBe(offset);
				const last = inside.at(-1);
				expect((last?.offset ?? 0) + (last?.length ?? 0)).toBe(offset + length);
				if (inside.length > 1) expect(length).toBeLessThanOrEqual(limits.longest);
				const gaps = inside
					.slice(1)
					.map((part, i) => part.offset - (inside[i]?.offset ?? 0) - (inside[i]?.length ?? 0));
				expect(Math.max(0, ...gaps)).toBeLessThanOrEqual(limits.gap);
			}
			for (const [i, next] of spans.slice(1).entries()) {
				const before = spans[i];
				const [first] = next.parts;
				if (!before || !first) throw new Error("a span without parts");
				const isNear = first.offset - before.offset - before.length <= limits.gap;
				const isShort = first.offset + first.length - before.offset <= limits.longest;
				expect(isNear && isShort).toBe(false);
			}
		}),
	);
});
