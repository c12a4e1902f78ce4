/** The keys of a query: each is read by whoever knows its words, and every other is named to the reader. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QUERY_KEYS, readQuery } from "../../../src/state/query-keys.ts";
import { parseView } from "../../../src/state/view-url.ts";
import { atlas } from "../../fixtures/atlas.ts";
import { addressed } from "../../fixtures/views.ts";

const keys: readonly string[] = Object.values(QUERY_KEYS);
const anyKey = fc.constantFrom(...keys);
const otherKey = fc.stringMatching(/^[a-zA-Z_]{1,8}$/).filter((key) => !keys.includes(key));
/** No option, layout or theme is called so. */
const nonsense = fc.stringMatching(/^x[0-9]{1,6}$/);
const page = fc.constantFrom("/", "/rapport/2019/", "/inbaddad/", "/en/embed/area/husby/");
const ignoredIn = (address: string) => parseView(atlas, addressed(address)).problems.map(({ text }) => text);

describe("A key of a query", () => {
	it("that is known is read: a value that it cannot have is named, once", () => {
		fc.assert(
			fc.property(page, anyKey, nonsense, (path, key, value) => {
				expect(ignoredIn(`${path}?${key}=${value}`)).toEqual([`${key}=${value}`]);
			}),
		);
	});

	it("that is not known is named, and does not keep the others from being read", () => {
		fc.assert(
			fc.property(page, otherKey, nonsense, anyKey, (path, other, value, key) => {
				expect(ignoredIn(`${path}?${other}=${value}&${key}=x`)).toEqual([`${other}=${value}`, `${key}=x`]);
			}),
		);
	});

	it("says one part of a view, and no two say the same", () => {
		expect(new Set(keys).size).toBe(keys.length);
	});
});

describe("A query", () => {
	it("has all values of a part in the order of the address", () => {
		const query = readQuery("?vy=tabell&region=syd&x=1&vy=karta");
		expect([...query]).toEqual([
			["layout", ["tabell", "karta"]],
			["regions", ["syd"]],
		]);
	});
});
