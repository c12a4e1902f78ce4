/** Lets the map's sources read opened PMTiles archives, by addresses that begin with `pmtiles://`. */
import { addProtocol } from "maplibre-gl";
import { type PMTiles, Protocol } from "pmtiles";

let protocol: Protocol | undefined;

/** The address of the archive's tiles. Opening it again under the same address replaces the old one. */
export function serveArchive(archive: PMTiles): string {
	if (!protocol) {
		protocol = new Protocol();
		addProtocol("pmtiles", protocol.tile);
	}
	protocol.add(archive);
	return `pmtiles://${archive.source.getKey()}/{z}/{x}/{y}`;
}
