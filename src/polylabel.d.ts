/** The package brings no types of its own. Coordinates are planar; the answer is in the same unit as the rings. */
declare module "polylabel" {
	// biome-ignore lint/style/noDefaultExport: this is how the package exports it.
	export default function polylabel(
		polygon: readonly (readonly (readonly number[])[])[],
		precision?: number,
	): [number, number] & { distance: number };
}
