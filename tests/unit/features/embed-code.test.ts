/** The code for another page: read as HTML it says what was asked for and nothing else. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { embedCode, HEIGHTS, heightFrom } from "../../../src/features/share/embed-code.ts";
import { embedView } from "../../../src/state/embedding.ts";
import { formatView, parseView } from "../../../src/state/view-url.ts";
import { anyText, view as anyView, embedWish } from "../../fixtures/arbitrary-views.ts";
import { atlas } from "../../fixtures/atlas.ts";

/** The attributes of the one tag that the code is, or nothing where it is anything else. */
function attributesIn(code: string): Record<string, string> | undefined {
	const [, written] = /^<iframe((?: [a-z]+="[^"<]*")*)><\/iframe>$/.exec(code) ?? [];
	if (written === undefined) return undefined;
	const pairs = [...written.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [
		name,
		value.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&"),
	]);
	return Object.fromEntries(pairs);
}

describe("The code", () => {
	it("parses back to the view, the title and the height that it was made of", () => {
		const height = fc.integer({ min: HEIGHTS.least, max: HEIGHTS.most });
		fc.assert(
			fc.property(anyView, embedWish, anyText, height, (view, wish, title, pixels) => {
				const made = embedView(atlas, view, wish);
				const address = `https://example.org/lagesbild${formatView(made)}`;
				const read = attributesIn(embedCode({ address, title, height: pixels }));
				expect(parseView(atlas, new URL(read?.src ?? ""), "/lagesbild/")).toEqual({ view: made, problems: [] });
				expect(read?.title).toBe(title);
				expect(heightFrom(read?.height ?? "")).toBe(pixels);
			}),
		);
	});

	it("is an iframe as wide as its place, fetched when it comes into sight", () => {
		const read = attributesIn(embedCode({ address: "https://example.org/", title: "Husby", height: 480 }));
		expect(read).toMatchObject({ width: "100%", loading: "lazy" });
	});
});

describe("A height", () => {
	const { least, first, most } = HEIGHTS;

	it.each(["", "9", "48o", `-${first}`, `${first}.5`, "1e3"])("of “%s” is none", (text) => {
		expect(heightFrom(text)).toBeUndefined();
	});

	it.each([least - 1, most + 1])("of %i makes no sense", (height) => {
		expect(heightFrom(String(height))).toBeUndefined();
	});

	it.each([least, first, most])("of %i is so many pixels, also with spaces around it", (height) => {
		expect(heightFrom(String(height))).toBe(height);
		expect(heightFrom(` ${height} `)).toBe(height);
	});
});
