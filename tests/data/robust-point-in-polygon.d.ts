/** The package has no types of its own. */
declare module "robust-point-in-polygon" {
	/** −1: the point lies within the closed ring; 0: on it; 1: outside. */
	// biome-ignore lint/style/noDefaultExport: this is how the package exports it.
	export default function robustPointInPolygon(
		ring: readonly (readonly number[])[],
		point: readonly number[],
	): -1 | 0 | 1;
}
