/** The keys of a query: each is read by whoever knows its words, and every other is named to the reader. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QUERY_KEYS, readQuery } from "../../../src/state/query-keys.ts";
import { parseView } from "../../../src/state/view-url.ts";
import { atlas } from "../../fixtures/atlas.ts";
import { addressed } from "../../fixtures/views.ts";

const keys: readonly string[] = Object.values(QUERY_KEYS);
const anyKey = fc.constantFrom(...keys);
const otherKey = fc.stringMatching(/^x[a-zA-Z_]{0,7}[a-hj-z]$/);
/** No option, layout or theme is called so. */
const nonsense = fc.stringMatching(/^x[0-9]{1,6}$/);
const ownPage = fc.constantFrom("/", "/rapport/2019/", "/en/area/husby/2019/");
const embed = fc.constantFrom("/inbaddad/", "/en/embed/area/husby/", "/EN/Embed/area/husby/");
const page = fc.oneof(ownPage, embed);
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
			fc.property(ownPage, otherKey, nonsense, anyKey, (path, other, value, key) => {
				expect(ignoredIn(`${path}?${other}=${value}&${key}=x`)).toEqual([`${other}=${value}`, `${key}=x`]);
			}),
		);
	});

	it("that is not known is passed over in an embed, whose reader has not written its address", () => {
		fc.assert(
			fc.property(embed, otherKey, nonsense, anyKey, (path, other, value, key) => {
				expect(ignoredIn(`${path}?${other}=${value}&${key}=x#${other}=${value}`)).toEqual([`${key}=x`]);
			}),
		);
	});

	it.each([
		...["fbclid=x", "gclid=x", "dclid=x", "gbraid=x", "wbraid=x", "msclkid=x", "yclid=x", "twclid=x", "ttclid=x"],
		...["utm_source=brev", "UTM_Medium=x", "mc_cid=x", "mc_eid=x", "mtm_campaign=x", "pk_campaign=x", "gad_source=1"],
		...["_ga=x", "_gl=x", "_hsenc=x", "igshid=x", "igsh=x", "srsltid=x", "mkt_tok=x", "li_fat_id=x", "rb_clickid=x"],
		...["_x_tr_sl=sv", "_x_tr_tl=en", "_x_tr_pto=wapp", "ref=x", "ref_src=twsrc%5Etfw", "fb_action_ids=x", "fbclid"],
	])("that others hang onto links is passed over: %s", (pair) => {
		expect(ignoredIn(`/?${pair}&region=syd`)).toEqual([]);
		expect(ignoredIn(`/#karta=9/59/18&${pair}`)).toEqual([]);
	});

	it.each(["utm", "clids", "reform=x", "futm_source=x", "fbclids=x", "regioner=syd", "id=x"])(
		"that only looks like one of these is named: %s",
		(pair) => {
			expect(ignoredIn(`/?${pair}`)).toEqual([pair]);
		},
	);

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
