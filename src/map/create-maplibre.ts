/** MapLibre's own map, set up as a map of areas: no rotation, no attribution of its own, and kept over Sweden. */

import type { StyleSpecification } from "maplibre-gl";
import { Map as MapLibreMap, ScaleControl } from "maplibre-gl";
import type { AreaMapOptions } from "./area-map-options.ts";
import { largestCanvas } from "./canvas-limits.ts";
import { boundsOf, constrainCentre, fitOptionsIn } from "./framing.ts";
import { UNCHECKED } from "./unchecked.ts";

/** Throws MapLibre's `GPUInitializationError` where the browser has no WebGL 2. */
export function createMapLibre(options: AreaMapOptions, style: StyleSpecification): MapLibreMap {
	const { container, frame, scene, zoomRange, reach, cooperation } = options;
	const { camera } = scene;
	const start = camera
		? { center: camera, zoom: camera.zoom }
		: {
				bounds: boundsOf(scene.frame.box),
				fitBoundsOptions: fitOptionsIn(container, frame),
			};
	const largest = largestCanvas();
	const map = new MapLibreMap({
		container,
		style,
		...start,
		minZoom: zoomRange.min,
		maxZoom: zoomRange.max,
		transformConstrain: constrainCentre(reach, zoomRange),
		maxPitch: 0,
		dragRotate: false,
		pitchWithRotate: false,
		attributionControl: false,
		// `ContainerSize` does, after the page has answered.
		trackResize: false,
		validateStyle: UNCHECKED.validate,
		fadeDuration: 0,
		...(largest && { maxCanvasSize: largest }),
		renderWorldCopies: false,
		...(cooperation && {
			cooperativeGestures: true,
			locale: {
				"CooperativeGesturesHandler.WindowsHelpText": cooperation.control,
				"CooperativeGesturesHandler.MacHelpText": cooperation.command,
				"CooperativeGesturesHandler.MobileHelpText": cooperation.touch,
			},
		}),
	});
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();
	// As a region, which MapLibre calls it, it would leave the arrow keys to a screen reader.
	map.getCanvas().setAttribute("role", "application");
	map.addControl(new ScaleControl({ maxWidth: 90 }), "bottom-right");
	return map;
}
