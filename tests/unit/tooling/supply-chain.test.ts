/** What the site is made of: pinned packages, each of them in the bill of materials, and how advisories are judged. */
import { expect, test } from "vitest";
import { RULE } from "../../../import-rule/rule.ts";
import manifest from "../../../package.json" with { type: "json" };
import lock from "../../../package-lock.json" with { type: "json" };
import { lockOfSite, repeatable } from "../../../vite-plugins/bill-of-materials.ts";
import { judgeAdvisories } from "../../supply-chain/judge-advisories.ts";

test("whatever the site may import is a dependency, and so in the bill", () => {
	// The folder of our own that JSX is compiled to, types, and a stylesheet that the build makes.
	const ofNoPackage = ["#jsx", "geojson", "virtual:*.css"];
	const imported = RULE.filter(({ folder }) => folder.startsWith("src/")).flatMap(({ packages }) => packages);
	const missing = imported.filter((name) => !ofNoPackage.includes(name) && !(name in manifest.dependencies));
	expect(missing).toEqual([]);
});

test("every package is pinned to one version, by its hash", () => {
	const packages: [string, { version?: string; integrity?: string }][] = Object.entries(lock.packages);
	const loose = packages.filter(
		([path, { version = "", integrity = "" }]) =>
			path !== "" && !(/^\d+\.\d+\.\d+/.test(version) && integrity.startsWith("sha512-")),
	);
	expect(loose.map(([path]) => path)).toEqual([]);
});

test("a bill is the same whenever and wherever it is written", () => {
	const written = (serialNumber: string, timestamp: string, name: string) =>
		repeatable(JSON.stringify({ serialNumber, metadata: { timestamp, component: { name } }, components: [] }), "site");
	const bill = written("urn:uuid:1", "2026-11-25T12:00:00Z", "a-folder");
	expect(written("urn:uuid:2", "2027-01-01T12:00:00Z", "another-folder")).toBe(bill);
	expect(JSON.parse(bill)).toEqual({ metadata: { component: { name: "site" } }, components: [] });
});

test("tools are left out of the bill, and what a tool shares with the site is not", () => {
	const site = { dependencies: { a: "1" } };
	const pinned = { shared: {}, tool: { dev: true }, types: { devOptional: true }, compiler: { optional: true } };
	const lock = { packages: { "": { ...site, devDependencies: { tool: "1" } }, ...pinned } };
	expect(lockOfSite(lock)).toEqual({ packages: { "": site, shared: {} } });
});

const fault = {
	name: "faulty",
	title: "It is faulty",
	url: "https://github.com/advisories/GHSA-1111-2222-3333",
	severity: "moderate",
};
/** A package at fault, and another that only depends on it. */
const report = { auditReportVersion: 2, vulnerabilities: { faulty: { via: [fault] }, other: { via: ["faulty"] } } };
const exception = { advisory: "GHSA-1111-2222-3333", package: "faulty", reason: "It only reads our own files." };

test("no advisory is no problem", () => {
	expect(judgeAdvisories({ vulnerabilities: {} }, [])).toEqual({ kind: "judged", excepted: 0, problems: [] });
});

test("an advisory is a problem, and is named once", () => {
	expect(judgeAdvisories(report, [])).toEqual({
		kind: "judged",
		excepted: 0,
		problems: ["faulty (moderate): It is faulty, https://github.com/advisories/GHSA-1111-2222-3333"],
	});
});

test("an exception with its reason is none", () => {
	expect(judgeAdvisories(report, [exception])).toEqual({ kind: "judged", excepted: 1, problems: [] });
});

test("an exception is for its own package only", () => {
	const verdict = judgeAdvisories(report, [{ ...exception, package: "another" }]);
	expect(verdict.kind === "judged" && verdict.problems).toHaveLength(2);
});

test("an exception whose advisory is gone is a problem", () => {
	expect(judgeAdvisories({ vulnerabilities: {} }, [exception])).toEqual({
		kind: "judged",
		excepted: 0,
		problems: ["the exception for GHSA-1111-2222-3333 faulty is about nothing any more"],
	});
});

test("a registry that does not answer is told from one that knows nothing", () => {
	const failure = { message: "405 Method Not Allowed", statusCode: 405, error: { summary: "" } };
	expect(judgeAdvisories(failure, [])).toEqual({ kind: "not asked", reason: "405 Method Not Allowed" });
});

test("a report of another shape is an error, not a clean one", () => {
	expect(() => judgeAdvisories({ advisories: {} }, [])).toThrow();
});
