/**
 * Whether the browser is older than those that the site is built for. Asked only once something has failed, to name the
 * cause: nothing is refused to a browser that manages all the same. The build writes this function into every page as
 * text, for browsers that may understand no module: it may use nothing from outside, and no syntax younger than 2015.
 */
export function isOutdated(): boolean {
	// Chrome 111, Firefox 113 and Safari 16.4 have all of these, what was before them lacks one.
	const isOfAge = typeof CompressionStream === "function" && CSS.supports("color", "color-mix(in srgb, red, blue)");
	// What the script calls that may have been left out all the same.
	const has = (of: object, names: string) => names.split(" ").every((name) => name in of);
	return !(
		isOfAge &&
		has(Array.prototype, "at findLast findLastIndex flatMap") &&
		has(String.prototype, "at replaceAll") &&
		has(Object, "fromEntries hasOwn")
	);
}
