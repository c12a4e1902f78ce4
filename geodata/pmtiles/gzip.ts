/**
 * Compression whose bytes depend on nothing but the input. Node's own zlib is another one from version to version and
 * from processor to processor; this one is plain JavaScript, and carries no time.
 */
import { gzipSync } from "fflate";

export function gzip(bytes: Uint8Array): Uint8Array {
	return gzipSync(bytes, { level: 9, mtime: 0 });
}
