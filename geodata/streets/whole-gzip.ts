/** Whether bytes are gzipped and have come as they were: gzip carries a checksum. */
import { gunzipSync } from "node:zlib";

export function isWholeGzip(bytes: Uint8Array): boolean {
	try {
		// What is in it may be nothing, as in a tile without features.
		gunzipSync(bytes);
		return true;
	} catch {
		return false;
	}
}
