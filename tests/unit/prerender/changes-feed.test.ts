/** The feed by which those who cite the data hear of changes to it. */
import { describe, expect, it } from "vitest";
import { loadWordsOfAll } from "../../../src/i18n/all-languages.ts";
import { changesFeed } from "../../../src/prerender/changes-feed.ts";

const CHANGES = [
	{ id: "urn:uuid:b", date: "2027-12-05", text: { sv: "Husby & Kista rättat", en: "Husby & Kista corrected" } },
	{ id: "urn:uuid:a", date: "2026-11-26", text: { sv: "Först", en: "First" } },
];

async function feed(origin?: string): Promise<string> {
	return changesFeed(CHANGES, await loadWordsOfAll("main"), { base: "/lagesbild/", origin });
}

describe("The feed of changes to the data", () => {
	it("has an entry a change, which speaks all languages and keeps its name", async () => {
		const entries = (await feed()).split("<entry>").slice(1);
		expect(entries).toHaveLength(2);
		expect(entries[0]).toContain("<id>urn:uuid:b</id><updated>2027-12-05T00:00:00Z</updated>");
		expect(entries[0]).toContain(
			'<content type="text">Husby &amp; Kista rättat\n\nHusby &amp; Kista corrected</content>',
		);
	});

	it("is as new as its newest change", async () => {
		expect((await feed()).split("<entry>")[0]).toContain("<updated>2027-12-05T00:00:00Z</updated>");
	});

	it("has whole addresses where the host is known, and paths where it is not", async () => {
		const address = "/lagesbild/data/andringar.xml";
		expect(await feed("https://example.org")).toContain(
			`rel="self" type="application/atom+xml" href="https://example.org${address}"`,
		);
		expect(await feed()).toContain(`rel="self" type="application/atom+xml" href="${address}"`);
		expect(await feed()).toContain('href="/lagesbild/om/#dataandringar"');
	});
});
