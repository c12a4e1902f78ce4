/** A change of report, from the call to the frame that shows it, in turn with a plain repaint of the same map. */
import type { Atlas } from "../../../src/domain/atlas.ts";
import type { AreaMap } from "../../../src/map/area-map.ts";
import { atRest, timeToPicture } from "./frames.ts";
import { probeFor, symbolsShow } from "./probes.ts";
import { cameraAt, inTurn, WARM_UP, yearScenes } from "./stage.ts";
import { parseRequests } from "./worker-messages.ts";

export interface YearSwitch {
	readonly switches: number[];
	readonly repaints: number[];
	/** Until the map has nothing left to draw. */
	readonly settledSwitches: number[];
	readonly settledRepaints: number[];
	/** How many switches were seen on screen: by an area's new colour, or by the numbers on the place symbols. */
	readonly verified: number;
	/** The most frames that came between a switch and its picture. */
	readonly framesBefore: number;
	/** Requests to parse data or tiles during all switches. */
	readonly parses: number;
}

const anything = () => true;

export async function measureYearSwitch(
	atlas: Atlas,
	areaMap: AreaMap,
	zoom: number,
	rounds: number,
): Promise<YearSwitch> {
	const map = areaMap.maplibre;
	const scenes = yearScenes(atlas, cameraAt(zoom));
	map.jumpTo({ center: cameraAt(zoom), zoom });
	areaMap.show(inTurn(scenes, 0));
	await atRest(map);
	const switches: number[] = [];
	const repaints: number[] = [];
	const settledSwitches: number[] = [];
	const settledRepaints: number[] = [];
	let [verified, framesBefore] = [0, 0];
	const parsesBefore = parseRequests();
	for (let round = 0; round < WARM_UP + rounds; round += 1) {
		const [before, after] = [inTurn(scenes, round), inTurn(scenes, round + 1)];
		const probe =
			zoom < 9
				? { at: [512, 384] as const, isShown: () => symbolsShow(map, after) }
				: probeFor(atlas, map, before, after);
		const { at, isShown } = probe ?? { at: [512, 384] as const, isShown: anything };
		const change = () => timeToPicture(map, () => areaMap.show(after), isShown, at);
		const isOld = (block: Uint8Array) => {
			if (probe && isShown(block)) throw new Error("What is looked for is there before the switch");
			return true;
		};
		const isFirst = round % 2 === 0;
		const repaint = () => timeToPicture(map, () => map.triggerRepaint(), isFirst ? anything : isOld, at);
		// Either comes first every other time.
		const first = isFirst ? await change() : await repaint();
		const second = isFirst ? await repaint() : await change();
		const [changed, repainted] = isFirst ? [first, second] : [second, first];
		if (round < WARM_UP) continue;
		switches.push(changed.milliseconds);
		repaints.push(repainted.milliseconds);
		settledSwitches.push(changed.settled);
		settledRepaints.push(repainted.settled);
		if (probe) verified += 1;
		framesBefore = Math.max(framesBefore, changed.framesBefore);
	}
	const parses = parseRequests() - parsesBefore;
	return { switches, repaints, settledSwitches, settledRepaints, verified, framesBefore, parses };
}
