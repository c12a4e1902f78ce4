/** What holds for every view and every address: views come back unchanged, and no address is too broken to read. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../src/domain/locale.ts";
import { cameraFrom, formatCamera, REACH, ZOOM_RANGE } from "../../../src/state/camera-url.ts";
import { isEmbedPath, localeOf } from "../../../src/state/path-url.ts";
import { formatView, parseView } from "../../../src/state/view-url.ts";
import {
	almostAddress,
	anyText,
	viewOrText as anyView,
	camera,
	view as viewOfMap,
} from "../../fixtures/arbitrary-views.ts";
import { atlas } from "../../fixtures/atlas.ts";
import { addressed } from "../../fixtures/views.ts";

const bases = ["/", "/lagesbild/"] as const;
const anyBase = fc.constantFrom(...bases);
const anyAddress = fc.oneof(almostAddress, fc.record({ pathname: anyText, search: anyText, hash: anyText }));

describe.each(bases)("Below %s", (base) => {
	it("every view is read back as it was written, and nothing of it ignored", () => {
		fc.assert(
			fc.property(anyView, (view) => {
				expect(parseView(atlas, addressed(formatView(view, base)), base)).toEqual({ view, problems: [] });
			}),
			{ numRuns: 1000 },
		);
	});

	it("every view is written as an address that a browser keeps as it is", () => {
		fc.assert(
			fc.property(anyView, (view) => {
				const address = formatView(view, base);
				expect(new URL(address, "https://example.org").href).toBe(`https://example.org${address}`);
			}),
		);
	});
});

describe("Every address", () => {
	it("leads to a view", () => {
		fc.assert(
			fc.property(anyAddress, anyBase, (address, base) => {
				expect(parseView(atlas, address, base).view.subject.kind).toMatch(/^[a-z]+$/);
			}),
			{ numRuns: 3000 },
		);
	});

	it("that was read and written once is read the same again", () => {
		fc.assert(
			fc.property(anyAddress, anyBase, (address, base) => {
				const { view } = parseView(atlas, address, base);
				expect(parseView(atlas, addressed(formatView(view, base)), base)).toEqual({ view, problems: [] });
			}),
			{ numRuns: 3000 },
		);
	});

	it("says its language, and whether it is embedded, before the dataset is there as it does with it", () => {
		fc.assert(
			fc.property(anyAddress, anyBase, (address, base) => {
				const { view } = parseView(atlas, address, base);
				expect(localeOf(address.pathname, base)).toBe(view.locale);
				expect(isEmbedPath(address.pathname, base)).toBe(view.embed !== null);
			}),
			{ numRuns: 3000 },
		);
	});

	it("of a view of the map has the same query and camera in every language", () => {
		fc.assert(
			fc.property(viewOfMap, (view) => {
				const [first, ...others] = LOCALES.map((locale) => {
					const { search, hash } = addressed(formatView({ ...view, locale }));
					return { search, hash };
				});
				expect(others).toEqual(LOCALES.slice(1).map(() => first));
			}),
		);
	});
});

describe("A camera", () => {
	it("is read back as it was written", () => {
		fc.assert(
			fc.property(camera, (one) => {
				expect(cameraFrom(formatCamera(one))).toEqual(one);
			}),
		);
	});

	it("is written to about a pixel: within half a pixel of where it was, whatever the zoom", () => {
		const zoom = fc.double({ ...ZOOM_RANGE, noNaN: true });
		const lng = fc.double({ min: REACH[0], max: REACH[2], noNaN: true });
		fc.assert(
			fc.property(zoom, lng, (zoomLevel, exact) => {
				const back = cameraFrom(formatCamera({ zoom: zoomLevel, lat: 60, lng: exact }));
				const pixelsPerDegree = (512 * 2 ** zoomLevel) / 360;
				expect(Math.abs((back?.lng ?? Number.NaN) - exact) * pixelsPerDegree).toBeLessThanOrEqual(0.5);
			}),
		);
	});

	it("is not read where its three figures do not stand in a text", () => {
		fc.assert(
			fc.property(fc.oneof(anyText, fc.string({ unit: fc.constantFrom(..."0123456789.,/-+e) ") })), (text) => {
				const figures = text.match(/\d+(?:[.,]\d+)?/g)?.map((figure) => Number(figure.replace(",", ".")));
				const [zoom = Number.NaN, lat = Number.NaN, lng = Number.NaN] = figures ?? [];
				const read = cameraFrom(text);
				if (read !== undefined) expect(read).toEqual(cameraFrom(formatCamera({ zoom, lat, lng })));
			}),
			{ numRuns: 2000 },
		);
	});
});
