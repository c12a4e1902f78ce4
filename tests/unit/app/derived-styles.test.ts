/** The stylesheet that is made: each class has its colours and pattern in both themes, and every count its share. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { derivedStyles, MOST_SHARES } from "../../../src/app/derived-styles.ts";
import { CLASSIFICATIONS } from "../../../src/domain/classification.ts";
import { CHANGE_SYMBOL_KINDS, CHANGE_SYMBOLS } from "../../../src/signs/change-symbols.ts";
import { PATTERNS } from "../../../src/signs/class-patterns.ts";
import { THEMES } from "../../../src/signs/palette.ts";
import { atlas } from "../../fixtures/atlas.ts";

const styles = derivedStyles();

it.each(CLASSIFICATIONS)("The stylesheet has the colours of %s in light and dark", (classification) => {
	const [light, dark] = [THEMES.light.classes[classification], THEMES.dark.classes[classification]];
	const looks = new RegExp(`\\[data-class="${classification}"\\]{([^}]*)}`).exec(styles)?.[1];
	expect(looks).toContain(`--fill:light-dark(${light.fill},${dark.fill})`);
	expect(looks).toContain(`--line:light-dark(${light.line},${dark.line})`);
	expect(looks?.includes("--pattern:url(")).toBe(PATTERNS[classification] !== undefined);
});

it.each(CHANGE_SYMBOL_KINDS)("The stylesheet has a shape of its own for %s", (kind) => {
	const shapes = [...styles.matchAll(/\[data-change="(\w+)"\]{--shape:([^}]*)}/g)];
	const own = shapes.find(([, name]) => name === kind)?.[2];
	expect(own).toContain(encodeURIComponent(CHANGE_SYMBOLS[kind]));
	expect(shapes.filter(([, , shape]) => shape === own)).toHaveLength(1);
});

it("Every custom property that is asked for is given somewhere", () => {
	const source = new URL("../../../src/", import.meta.url);
	const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => /\.(css|tsx?)$/.test(file));
	const text = [styles, ...files.map((file) => readFileSync(new URL(file, source), "utf8"))].join("\n");
	const names = (pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name]) => name));
	const [asked, given] = [names(/var\((--[\w-]+)/g), names(/(--[\w-]+)["`]?[:,]/g)];
	expect(asked.size).toBeGreaterThan(40);
	expect([...asked].filter((name) => !given.has(name))).toEqual([]);
});

it("The stylesheet has a share for as many areas as there can be in a bar", () => {
	expect(MOST_SHARES).toBeGreaterThan(atlas.areas.length);
	expect(styles).toContain(`[data-share="${atlas.areas.length}"]{flex-grow:${atlas.areas.length}}`);
});
