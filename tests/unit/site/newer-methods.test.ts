/** Browsers as old as the build is made for: what the source calls of newer methods is filled in, and does the same. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { NEWER_METHODS } from "../../../src/site/newer-methods.ts";
import { newerCalls } from "../../fixtures/newer-than-target.ts";

const own = NEWER_METHODS.map(({ of, name }) => [of, name, Object.getOwnPropertyDescriptor(of, name)] as const);

async function fillIn(): Promise<void> {
	vi.resetModules();
	await import("../../../src/site/newer-methods.ts");
}

it("No file of the site calls what such browsers do not have, but for what is filled in", () => {
	const filled = ["toSorted", "toReversed", "AbortSignal.any"];
	const files = readdirSync("src", { recursive: true, encoding: "utf8" })
		.filter((file) => /\.tsx?$/.test(file) && !/^prerender\b|newer-methods/.test(file))
		.map((file) => join("src", file));
	expect(files.length).toBeGreaterThan(200);
	const called = files.flatMap((file) =>
		newerCalls(file, readFileSync(file, "utf8"))
			.filter((name) => !filled.includes(name))
			.map((name) => `${file}: ${name}`),
	);
	expect(called).toEqual([]);
});

it.each([
	["[2, 1].toSpliced(0, 1)", "toSpliced"],
	["Object.groupBy([], String)", "Object.groupBy"],
	["new Map().values().map(String)", "Iterator.map"],
	["const { promise } = Promise.withResolvers()", "Promise.withResolvers"],
	["requestIdleCallback(() => 1)", "requestIdleCallback"],
])("A call of it is found: %s", (code, name) => {
	expect(newerCalls("a.ts", code)).toEqual([name]);
});

it.each(["Object.values({}).map(String)", "[...new Map().values()].map(String)", "groupBy([], String)"])(
	"What looks like it is not: %s",
	(code) => {
		expect(newerCalls("a.ts", code)).toEqual([]);
	},
);

describe("Where the browser has none of them", () => {
	beforeEach(async () => {
		for (const { of, name } of NEWER_METHODS) Reflect.deleteProperty(of, name);
		await fillIn();
	});
	afterEach(() => {
		for (const [object, name, descriptor] of own) if (descriptor) Object.defineProperty(object, name, descriptor);
	});

	it("sorting and reversing give a new array, and leave the old one as it was", () => {
		fc.assert(
			fc.property(fc.array(fc.integer()), (numbers) => {
				const before = [...numbers];
				expect(numbers.toSorted((a, b) => a - b)).toEqual([...before].sort((a, b) => a - b));
				expect(numbers.toReversed()).toEqual([...before].reverse());
				expect(numbers).toEqual(before);
			}),
		);
	});

	it("several signals are one, which ends with the first of them and says why", () => {
		const [one, other] = [new AbortController(), new AbortController()];
		const signal = AbortSignal.any([one.signal, other.signal]);
		expect(signal.aborted).toBe(false);
		other.abort("late");
		one.abort("later");
		expect([signal.aborted, signal.reason]).toEqual([true, "late"]);
	});

	it("several signals of which one has ended have ended", () => {
		expect(AbortSignal.any([new AbortController().signal, AbortSignal.abort("gone")]).reason).toBe("gone");
	});

	it("nobody who goes through an array's keys meets them", () => {
		const keys: string[] = [];
		for (const key in ["a"]) keys.push(key);
		expect(keys).toEqual(["0"]);
	});
});

it("A browser's own method stays", async () => {
	const before = Array.prototype.toSorted;
	await fillIn();
	expect(Array.prototype.toSorted).toBe(before);
});
