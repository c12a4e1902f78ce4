/** The stylesheet that is made: each class has its colours and pattern in both themes, and every count its share. */
import { expect, it } from "vitest";
import { derivedStyles, MOST_SHARES } from "../../../src/app/derived-styles.ts";
import { CLASSIFICATIONS } from "../../../src/domain/classification.ts";
import { PATTERNS } from "../../../src/signs/class-patterns.ts";
import { THEMES } from "../../../src/signs/palette.ts";
import { atlas } from "../../fixtures/atlas.ts";

const styles = derivedStyles();

it.each(CLASSIFICATIONS)("The stylesheet has the colours of %s in light and dark", (classification) => {
	const [light, dark] = [THEMES.light.classes[classification], THEMES.dark.classes[classification]];
	expect(styles).toContain(`--class-${classification}:light-dark(${light.fill},${dark.fill})`);
	expect(styles.includes(`--class-${classification}-pattern:`)).toBe(PATTERNS[classification] !== undefined);
});

it("The stylesheet has a share for as many areas as there can be in a bar", () => {
	expect(MOST_SHARES).toBeGreaterThan(atlas.areas.length);
	expect(styles).toContain(`[data-share="${atlas.areas.length}"]{flex-grow:${atlas.areas.length}}`);
});
