/**
 * Keeps the focus in its place and in sight. Where what has it is taken off the page, browsers send it back to the beginning of the
 * page: here, what comes next takes it. Whoever gives it to another place, such as the heading of what was opened, does so as before.
 */
import { type FocusableElement, tabbable } from "tabbable";

/** Watches a page for as long as it is open. */
export function keepFocus({ body }: Document): void {
	let focused: Element | null = document.activeElement;
	let isTab = false;
	document.addEventListener("keydown", ({ key }) => {
		isTab = key === "Tab";
	});
	// What is clicked must not move away from under the pointer.
	document.addEventListener("pointerdown", () => {
		isTab = false;
	});
	document.addEventListener("focusin", ({ target }) => {
		focused = target as Element;
		// Firefox leaves alone what is in sight by as little as a pixel.
		if (isTab) focused.scrollIntoView({ block: "nearest", inline: "nearest" });
	});
	new MutationObserver((records) => {
		if (document.activeElement !== body || !focused || focused.isConnected) return;
		const lost = focused;
		const removal = records.find(({ removedNodes, target }) => target.isConnected && holds(removedNodes, lost));
		if (!removal) return;
		// After the page has done what it does itself.
		requestAnimationFrame(() => {
			if (document.activeElement === body && focused === lost)
				findSuccessor(body, removal)?.focus({ preventScroll: true });
		});
	}).observe(body, { childList: true, subtree: true });
}

function holds(nodes: NodeList, element: Element): boolean {
	return [...nodes].some((node) => node.contains(element));
}

/** The first that Tab comes to after where something was, or else the last before it. */
function findSuccessor(body: HTMLElement, { target, nextSibling }: MutationRecord): FocusableElement | undefined {
	const all = tabbable(body);
	const isAfter = (element: Element) =>
		nextSibling?.isConnected
			? nextSibling.contains(element) || follows(element, nextSibling)
			: follows(element, target) && !target.contains(element);
	return all.find(isAfter) ?? all.at(-1);
}

function follows(element: Node, other: Node): boolean {
	return (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
