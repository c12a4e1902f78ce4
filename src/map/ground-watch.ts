/** Notices where the embedded ground has little to say: near enough to look for streets, and none of its quiet net in sight. */
import type { Map as MapLibreMap } from "maplibre-gl";
import { LAYERS } from "./ids.ts";

/** From here on the reader expects more than a shore and a town's name. */
const NEAR = 11;

/** Tells whenever the ground becomes thin or is so no longer; at first it is not. */
export function watchGround(map: MapLibreMap, tell: (isThin: boolean) => void): void {
	let told = false;
	map.on("idle", () => {
		const hasNet = map.getLayer(LAYERS.districtEdges) !== undefined;
		const isThin =
			hasNet && map.getZoom() >= NEAR && map.queryRenderedFeatures({ layers: [LAYERS.districtEdges] }).length === 0;
		if (isThin === told) return;
		told = isThin;
		tell(isThin);
	});
}
