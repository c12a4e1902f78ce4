/**
 * Keeps the focus in its place and in sight. Where what has it is taken off the page, browsers send it back to the beginning of the
 * page: here, what comes next takes it. Whoever gives it to another place, such as the heading of what was opened, does so as before.
 */
import { type FocusableElement, tabbable } from "tabbable";

/** Watches a page for as long as it is open. */
export function keepFocus({ body }: Document): void {
	let focused: Element | null = document.activeElement;
	/** The last key, unless the reader has turned to the pointer since, from under which nothing must move away. */
	let lastKey = "";
	document.addEventListener("keydown", ({ key }) => {
		lastKey = key;
	});
	for (const turn of ["pointerdown", "wheel"])
		document.addEventListener(
			turn,
			() => {
				lastKey = "";
			},
			{ passive: true },
		);
	document.addEventListener("focusin", ({ target }) => {
		focused = target as Element;
		// Firefox leaves alone what is in sight by as little as a pixel.
		if (lastKey === "Tab") bringIntoSight(focused);
	});
	new MutationObserver((records) => {
		const kept = focused;
		if (!kept) return;
		if (document.activeElement === kept && CHOOSING.has(lastKey)) {
			// What was chosen may have changed what stands before it.
			requestAnimationFrame(() => {
				if (document.activeElement === kept && CHOOSING.has(lastKey)) bringIntoSight(kept);
			});
		}
		if (document.activeElement !== body || kept.isConnected) return;
		const removal = records.find(({ removedNodes, target }) => target.isConnected && holds(removedNodes, kept));
		if (!removal) return;
		// After the page has done what it does itself.
		requestAnimationFrame(() => {
			if (document.activeElement !== body || focused !== kept) return;
			const successor = findSuccessor(body, removal);
			if (!successor) return;
			standIn(successor);
			if (CHOOSING.has(lastKey)) bringIntoSight(successor);
		});
	}).observe(body, { childList: true, subtree: true });
}

/**
 * Gives the focus to something that the reader did not choose. Until they use it, or go on, it can be told by its attribute: what they
 * did choose may still be on its way.
 */
function standIn(element: FocusableElement): void {
	element.focus({ preventScroll: true });
	element.setAttribute("data-stands-in", "");
	const end = () => element.removeAttribute("data-stands-in");
	for (const use of ["keydown", "pointerdown", "blur"]) element.addEventListener(use, end, { once: true });
}

/** The keys that press what has the focus. */
const CHOOSING: ReadonlySet<string> = new Set(["Enter", " "]);

function bringIntoSight(element: Element): void {
	element.scrollIntoView({ block: "nearest", inline: "nearest" });
	// On a small screen the map stays where it is while the page scrolls, and the text comes over it.
	if (element.closest("[data-status]") && isCovered(element)) scrollTo({ top: 0 });
}

function isCovered(element: Element): boolean {
	const { left, top, width, height } = element.getBoundingClientRect();
	const there = document.elementFromPoint(left + width / 2, top + height / 2);
	return there !== null && !element.contains(there) && !there.contains(element);
}

function holds(nodes: NodeList, element: Element): boolean {
	return [...nodes].some((node) => node.contains(element));
}

/**
 * What takes the place of something in the order of Tab: in what it stood in, the first after it or else the last before it; where
 * that has nothing else, the first after that.
 */
function findSuccessor(body: HTMLElement, { target, nextSibling }: MutationRecord): FocusableElement | undefined {
	const all = tabbable(body);
	const beside = all.filter((element) => target.contains(element));
	const after =
		nextSibling?.isConnected &&
		beside.find((element) => nextSibling.contains(element) || follows(element, nextSibling));
	return after || beside.at(-1) || all.find((element) => follows(element, target)) || all.at(-1);
}

function follows(element: Node, other: Node): boolean {
	return (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
