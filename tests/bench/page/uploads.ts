/**
 * Counts what the map sends anew to the graphics card: of a switch this is the vertex data that depends on feature-state.
 * The bytes are the same on every machine; the time is long where the processor draws in the card's place.
 */

export interface Uploads {
	readonly megabytes: number;
	readonly milliseconds: number;
}

let [bytes, milliseconds] = [0, 0];

/** To be called before the first map is made. */
export function countUploads(): void {
	WebGL2RenderingContext.prototype.bufferSubData = new Proxy(WebGL2RenderingContext.prototype.bufferSubData, {
		apply(send, context, words: [target: number, offset: number, data: ArrayBufferView]) {
			const start = performance.now();
			Reflect.apply(send, context, words);
			milliseconds += performance.now() - start;
			bytes += words[2].byteLength;
		},
	});
}

/** What has been sent since the last call. */
export function uploadsSince(): Uploads {
	const uploads = { megabytes: bytes / 1e6, milliseconds };
	[bytes, milliseconds] = [0, 0];
	return uploads;
}
