/** The map draws a report to come from its data alone: its outlines, classes and areas. */
import { expect, it } from "vitest";
import { THEMES } from "../../src/signs/palette.ts";
import { sevenReports } from "../fixtures/atlas.ts";
import { colourAround, difference, mapShowing, onLand, sceneAt } from "./map-driver.ts";

it("draws an area of the next report within its new outline, in its new class", async () => {
	const listed = sevenReports.assessmentsIn(sevenReports.newest).find(({ area }) => area === "alby");
	if (!listed) throw new Error("The next report does not list Alby");
	expect(listed.classification).toBe("utsatt");
	const { inner } = sevenReports.boundary(listed.boundary);
	const address = `/rapport/2027/#karta=15/${inner[1]}/${inner[0]}`;
	const map = await mapShowing(sevenReports, sceneAt(sevenReports, address));
	expect(difference(await colourAround(map, inner), onLand(THEMES.light.classes.utsatt.fill))).toBeLessThanOrEqual(3);
});
