/** Signed area of a closed ring in the plane, in square units: positive if it runs counterclockwise. */
export function polygonArea(ring: readonly (readonly number[])[]): number {
	const [x0 = 0, y0 = 0] = ring[0] ?? [];
	let twice = 0;
	for (const [i, [x = 0, y = 0]] of ring.entries()) {
		const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
		twice += (x - x0) * (nextY - y0) - (nextX - x0) * (y - y0);
	}
	return twice / 2;
}
