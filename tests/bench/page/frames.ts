/** Waiting for pictures: when a frame of a map is on screen, and when nothing moves any more. */
import type { Map as MapLibreMap } from "maplibre-gl";

/** The side of the square of pixels that every timed frame reads back. */
export const BLOCK = 15;

/** A picture that has not come by then will not come. */
const LONGEST_WAIT_MS = 20_000;

export interface Picture {
	/** From the call to the frame that shows its result, in milliseconds. */
	readonly milliseconds: number;
	/** From the call until the map has nothing left to draw. */
	readonly settled: number;
	/** How many frames came before the one that shows the result. */
	readonly framesBefore: number;
}

/**
 * Does something to a map that is at rest and waits for the frame that shows it. Reading a pixel makes the frame's drawing
 * finish, which it otherwise does in another process; a message then lets the browser lay out and paint the page's own elements.
 */
export async function timeToPicture(
	map: MapLibreMap,
	act: () => void,
	isShown: (block: Uint8Array) => boolean,
	at: readonly [x: number, y: number],
): Promise<Picture> {
	const settled = nextOf(map, "idle");
	const start = performance.now();
	let framesBefore = -1;
	const shown = new Promise<number>((resolve, reject) => {
		setTimeout(() => reject(new Error("What is looked for was not seen")), LONGEST_WAIT_MS);
		const look = () => {
			framesBefore += 1;
			if (!isShown(pixelBlock(map, at))) return;
			map.off("render", look);
			nextTask().then(resolve);
		};
		map.on("render", look);
	});
	act();
	const milliseconds = (await shown) - start;
	const rested = (await settled) - start;
	await pause();
	return { milliseconds, settled: Math.max(rested, milliseconds), framesBefore };
}

/** The moment of the map's next event of a kind. */
export function nextOf(map: MapLibreMap, event: "idle" | "render" | "load"): Promise<number> {
	return new Promise((resolve) => map.once(event, () => resolve(performance.now())));
}

/** Draws once more, and waits until nothing is left to draw or load. */
export async function atRest(map: MapLibreMap): Promise<void> {
	const idle = nextOf(map, "idle");
	map.triggerRepaint();
	await idle;
	await pause();
}

/** Long enough for what was put off to begin and end, short enough for many measurements. */
export function pause(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 30));
}

/** RGBA of the square around a point, in CSS pixels from the map's upper left. Only within a frame does the map still have its pixels. */
export function pixelBlock(map: MapLibreMap, [x, y]: readonly [number, number]): Uint8Array {
	const gl = map.getCanvas().getContext("webgl2");
	if (!gl) throw new Error("The map has no WebGL 2 context");
	const block = new Uint8Array(BLOCK * BLOCK * 4);
	const half = Math.floor(BLOCK / 2);
	const bottom = gl.drawingBufferHeight - Math.round(y) - half;
	gl.readPixels(Math.round(x) - half, bottom, BLOCK, BLOCK, gl.RGBA, gl.UNSIGNED_BYTE, block);
	return block;
}

/** A task of its own, which comes after the frame that is being made. */
export function nextTask(): Promise<number> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve(performance.now());
		};
		port2.postMessage(undefined);
	});
}
