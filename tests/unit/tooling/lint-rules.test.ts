/** The rules of style that the architecture names: each is broken once and must be reported, and a good file passes. */
import { beforeAll, expect, test } from "vitest";
import { lintTree } from "./lint-tree.ts";

interface Case {
	readonly file: string;
	readonly text: string;
	/** The rules that report it; none for a file that is right. */
	readonly rules: readonly string[];
}

const CASES: readonly Case[] = [
	// The address and the window have few owners.
	{ file: "src/features/one/a.tsx", text: "export const a = () => window.innerWidth;", rules: ["noRestrictedGlobals"] },
	{ file: "src/app/b.tsx", text: "export const b = () => history.back();", rules: ["noRestrictedGlobals"] },
	{ file: "src/map/c.ts", text: "export const c = () => location.href;", rules: ["noRestrictedGlobals"] },
	{ file: "src/state/d.ts", text: "export const d = () => location.href;", rules: ["noRestrictedGlobals"] },
	{ file: "src/app/e.ts", text: "export const e = () => globalThis.location;", rules: ["noRestrictedGlobals"] },
	{ file: "src/offline/h.ts", text: "export const h = () => location.reload();", rules: [] },
	{ file: "src/state/view-store.ts", text: "export const f = () => [window, history, location];", rules: [] },
	{ file: "src/state/view-store-browser.ts", text: "export const g = () => history.length;", rules: [] },
	{ file: "src/main.tsx", text: "export const h = () => window.location.href;", rules: [] },
	// Tests wait on events; a `describe` of the site's own is no test.
	{
		file: "tests/e2e/wait.test.ts",
		text: 'import { test } from "@playwright/test";\ntest("a", ({ page }) => page.waitForTimeout(5));',
		rules: ["noPlaywrightWaitForTimeout"],
	},
	{
		file: "src/domain/describe.ts",
		text: 'const describe = (a: string) => a;\nexport const b = describe("a");',
		rules: [],
	},
	// Types and exports.
	{ file: "src/domain/any.ts", text: "export const a = (b: any) => b;", rules: ["noExplicitAny"] },
	{ file: "src/domain/bang.ts", text: "export const a = (b?: Date) => b!.getTime();", rules: ["noNonNullAssertion"] },
	{ file: "src/app/default.ts", text: "export default 1;", rules: ["noDefaultExport"] },
	{ file: "vite.config.ts", text: "export default {};", rules: [] },
	{ file: "src/ui/barrel.ts", text: 'export { a } from "./a.ts";', rules: ["noBarrelFile"] },
	{ file: "src/ui/all.ts", text: 'export * from "./a.ts";', rules: ["noBarrelFile", "noReExportAll"] },
	{
		file: "src/domain/type-import.ts",
		text: 'import { type A } from "./a.ts";\nexport const a = (b: A) => b;',
		rules: ["useImportType"],
	},
	{ file: "src/domain/unused-import.ts", text: 'import { a } from "./a.ts";', rules: ["noUnusedImports"] },
	{ file: "src/domain/unused.ts", text: "const a = 1;", rules: ["noUnusedVariables"] },
	{ file: "src/domain/log.ts", text: 'console.log("a");', rules: ["noConsole"] },
	{ file: "geodata/log.ts", text: 'console.log("a");', rules: [] },
	{ file: "src/domain/no-ending.ts", text: 'import "./unused";', rules: ["useImportExtensions"] },
	{
		file: "src/domain/switch.ts",
		text: 'export function a(b: "c" | "d") {\n\tswitch (b) {\n\t\tcase "c":\n\t\t\treturn 1;\n\t}\n}',
		rules: ["useExhaustiveSwitchCases"],
	},
	// Circles, also of types only.
	{
		file: "src/domain/one.ts",
		text: 'import { b } from "./two.ts";\nexport const a = () => b;',
		rules: ["noImportCycles"],
	},
	{
		file: "src/domain/two.ts",
		text: 'import { a } from "./one.ts";\nexport const b = () => a;',
		rules: ["noImportCycles"],
	},
	{
		file: "src/domain/c.ts",
		text: 'import type { D } from "./d.ts";\nexport type C = D[];',
		rules: ["noImportCycles"],
	},
	{
		file: "src/domain/d.ts",
		text: 'import type { C } from "./c.ts";\nexport type D = { c: C };',
		rules: ["noImportCycles"],
	},
	// What is shown.
	{ file: "src/ui/image.tsx", text: 'export const A = () => <img src="a.png" />;', rules: ["useAltText"] },
	{
		file: "src/ui/hook.tsx",
		text: 'import { useState } from "react";\nexport function A({ b }: { b: boolean }) {\n\tif (b) useState(1);\n\treturn null;\n}',
		rules: ["useHookAtTopLevel"],
	},
	{ file: "src/ui/unknown.css", text: "a {\n\tcolr: red;\n}", rules: ["noUnknownProperty"] },
	{ file: "src/ui/good.module.css", text: ".a {\n\tcomposes: b;\n\tcolor: var(--text);\n}", rules: [] },
];

let broken: Map<string, string[]>;

beforeAll(async () => {
	broken = await lintTree(new Map(CASES.map(({ file, text }) => [file, `${text}\n`])));
}, 60_000);

test.each(CASES)("$file: $rules", ({ file, rules }) => {
	expect(broken.get(file)?.toSorted()).toEqual([...rules].sort());
});
