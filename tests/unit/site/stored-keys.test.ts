/** What is kept on the device: by nothing but the keys that the page on privacy names. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const SOURCE = join(import.meta.dirname, "../../../src");
const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
	.filter((file) => /\.tsx?$/.test(file))
	.map((file) => ({ file, text: readFileSync(join(SOURCE, file), "utf8") }));
const using = (pattern: RegExp) => files.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

describe("In all of the source", () => {
	it("a key of the storage is written in one place", () => {
		expect(using(/["'`]lagesbild\./)).toEqual(["site/stored-keys.ts"]);
	});

	it("whatever is stored is stored by such a key", () => {
		const storing = using(/localStorage\s*\.\s*setItem/);
		expect(storing.length).toBeGreaterThan(0);
		expect(storing.filter((file) => !using(/STORED_KEYS/).includes(file))).toEqual([]);
	});

	it("nothing else is kept: no cookie, no database, nothing for the session", () => {
		expect(using(/document\s*\.\s*cookie|cookieStore|indexedDB|sessionStorage|localStorage\s*\[/)).toEqual([]);
	});
});
