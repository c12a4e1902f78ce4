/** Whatever befalls the streets, the areas and the basemap stay on the screen. */
import { describe, expect, it, vi } from "vitest";
import type { StreetsSource } from "../../src/domain/street-source.ts";
import type { StreetsState } from "../../src/map/streets/streets.ts";
import { STREETS_GONE_TIMEOUT_MS } from "../../src/map/timeouts.ts";
import { atlas } from "../fixtures/atlas.ts";
import { eventually, sceneAt, stopTimers } from "./map-driver.ts";
import { archive, expectAreasAndBasemap, mapWithStreets, server, tileJson, word } from "./streets-driver.ts";

const NO_SUCH_HOST = "https://no-such-host.invalid/planet";

describe("Areas and basemap stay", () => {
	const faults: [string, (test: string) => StreetsSource, StreetsState][] = [
		["the server's name is not found", () => tileJson(NO_SUCH_HOST), { kind: "unavailable", reason: "unreachable" }],
		[
			"it never answers",
			(test) => tileJson(`${server}/hang/${test}/x.json`),
			{ kind: "unavailable", reason: "timeout" },
		],
		[
			"it breaks off",
			(test) => tileJson(`${server}/abort/${test}/x.json`),
			{ kind: "unavailable", reason: "unreachable" },
		],
		[
			"it answers 503",
			(test) => tileJson(`${server}/broken/${test}/x.json`),
			{ kind: "unavailable", reason: "refused" },
		],
		[
			"it describes tiles that it does not have",
			(test) => tileJson(`${server}/no-tiles/${test}/openmaptiles.json`),
			{ kind: "unavailable", reason: "refused" },
		],
		[
			"its answer is something else",
			(test) => tileJson(`${server}/ok/${test}/streets.pmtiles`),
			{ kind: "unavailable", reason: "unusable" },
		],
		[
			"the archive never comes",
			(test) => archive(`${server}/hang/${test}/streets.pmtiles`),
			{ kind: "unavailable", reason: "unreachable" },
		],
		[
			"the archive is something else",
			(test) => archive(`${server}/ok/${test}/openmaptiles.json`),
			{ kind: "unavailable", reason: "unusable" },
		],
	];

	it.each(faults)("when %s", async (_, source, expected) => {
		const { map, states, reached } = await mapWithStreets(atlas, source(word()));
		map.showStreets("on");
		await reached("unavailable");
		expect(states).toEqual([{ kind: "asking" }, expected]);
		await expectAreasAndBasemap(atlas, map);
	});

	it("while a server that never answers is asked", async () => {
		const { map, states } = await mapWithStreets(atlas, tileJson(`${server}/hang/${word()}/x.json`));
		stopTimers();
		map.showStreets("on");
		await expectAreasAndBasemap(atlas, map);
		expect(states).toEqual([{ kind: "asking" }]);
	});

	const waits: [string, string, () => Promise<unknown>][] = [
		["stop coming", "dying", async () => undefined],
		// As long as streets are awaited, without the reader's having to wait.
		["are awaited in vain", "stalling", () => vi.advanceTimersByTimeAsync(STREETS_GONE_TIMEOUT_MS)],
	];

	it.each(waits)("when tiles %s later", async (_, manner, wait) => {
		const { map, reached } = await mapWithStreets(atlas, tileJson(`${server}/${manner}/${word()}/openmaptiles.json`));
		map.showStreets("on");
		await reached("on");
		stopTimers();
		map.show(sceneAt(atlas, "/#karta=12/59.39/17.9"));
		await new Promise((resolve) => map.maplibre.once("render", resolve));
		await wait();
		await reached("withdrawn");
		expect(map.maplibre.getLayersOrder().filter((id) => id.startsWith("streets-"))).toEqual([]);
		await expectAreasAndBasemap(atlas, map);
	});

	it("before streets that are awaited in vain are given up", async () => {
		const { map, reached, states } = await mapWithStreets(
			atlas,
			tileJson(`${server}/stalling/${word()}/openmaptiles.json`),
		);
		const edges = () => map.maplibre.getLayoutProperty("district-edges", "visibility") ?? "visible";
		map.showStreets("on");
		await reached("on");
		await eventually(() => expect(edges()).toBe("none"));
		map.show(sceneAt(atlas, "/#karta=13/55.59/13.02"));
		await eventually(() => expect(edges()).toBe("visible"));
		expect(states.at(-1)?.kind).toBe("on");
	});
});
