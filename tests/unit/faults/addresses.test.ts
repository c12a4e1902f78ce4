/** The short form of `npm run faults -- addresses`, which tries many thousands: here a few hundred, and each fault shrunk. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { prepareAll, tryAddress } from "../../faults/addresses.ts";
import { mutatedAddress } from "../../faults/mutated-addresses.ts";
import { ofReport } from "../../fixtures/views.ts";

beforeAll(prepareAll);

it("Any address, however it was changed, leads to a page, and nothing it says is lost without a word", () => {
	const rendered = new Set<string>();
	fc.assert(
		fc.property(mutatedAddress, (tried) => {
			expect(tryAddress(tried, rendered).fault).toBeUndefined();
		}),
		{ numRuns: 300 },
	);
});

describe("What is tried notices", () => {
	it("an address that is read as another view", () => {
		const tried = { address: "/Rapport/2019).", base: "/", view: ofReport(2021) };
		expect(tryAddress(tried).fault).toBe("it was read as /rapport/2019/");
	});

	it("an address that could have been read, but was not", () => {
		const tried = { address: "/rapport/2019/?okand=1", base: "/", view: ofReport(2019) };
		expect(tryAddress(tried).fault).toBe("it could have been read, but the notice names okand=1");
	});

	it("what throws", () => {
		expect(tryAddress({ address: "no address", base: "/", view: undefined }).fault).toMatch(/^it throws TypeError/);
	});
});
