/** Notices where the embedded ground has little to say: near enough to look for streets, and hardly any of its quiet net in sight. */
import type { Map as MapLibreMap } from "maplibre-gl";
import { LAYERS } from "./ids.ts";

/** From here on the reader expects more than a shore and a town's name. */
const NEAR = 11;

/** The view is divided into so many rows and columns; a net that is in less than half of the fields is a neighbouring city's. */
const ROWS = 3;
const FEWEST_FIELDS = 5;

/** Tells whenever the ground becomes thin or is so no longer; at first it is not. */
export function watchGround(map: MapLibreMap, tell: (isThin: boolean) => void): void {
	let told = false;
	map.on("idle", () => {
		const hasNet = map.getLayer(LAYERS.districtEdges) !== undefined;
		const isThin = hasNet && map.getZoom() >= NEAR && fieldsWithNet(map) < FEWEST_FIELDS;
		if (isThin === told) return;
		told = isThin;
		tell(isThin);
	});
}

function fieldsWithNet(map: MapLibreMap): number {
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	const steps = [...Array(ROWS).keys()];
	const fields = steps.flatMap((row) => steps.map((column) => [column, row] as const));
	return fields.filter(([column, row]) => {
		const corner = (x: number, y: number): [number, number] => [(x * width) / ROWS, (y * height) / ROWS];
		const field: [[number, number], [number, number]] = [corner(column, row), corner(column + 1, row + 1)];
		return map.queryRenderedFeatures(field, { layers: [LAYERS.districtEdges] }).length > 0;
	}).length;
}
