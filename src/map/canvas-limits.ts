/**
 * How large a canvas the graphics card draws. Without being told, MapLibre draws no more than 4096 pixels either way and
 * enlarges them, which on a wide screen is a blurred map.
 */

/** Asked of a context of its own, since the map has to be told before it has one; once, as the card stays the same. */
let known: [width: number, height: number] | undefined;

/** In pixels of the canvas. Nothing without WebGL 2, where there is no map either. */
export function largestCanvas(): [width: number, height: number] | undefined {
	known ??= ask();
	return known && [...known];
}

function ask(): [width: number, height: number] | undefined {
	const gl = document.createElement("canvas").getContext("webgl2");
	if (!gl) return undefined;
	const side = Math.min(gl.getParameter(gl.MAX_TEXTURE_SIZE), gl.getParameter(gl.MAX_RENDERBUFFER_SIZE));
	const [width, height] = gl.getParameter(gl.MAX_VIEWPORT_DIMS);
	// A browser keeps few contexts alive, and drops the oldest.
	gl.getExtension("WEBGL_lose_context")?.loseContext();
	return [Math.min(side, width), Math.min(side, height)];
}
