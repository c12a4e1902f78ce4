/**
 * Holds the current view and keeps it equal to the address bar. The only place, with main, that touches the browser's history.
 * A choice is pushed, so that Back undoes it; typing, dragging and the camera replace. In an embed everything
 * replaces, since Back belongs to the page around it. With each entry it keeps where the reader was when they left it. An address
 * that was understood wholly, but is written otherwise than the site writes it, is replaced too: it is what readers copy, and
 * should neither be a page that the host does not have nor tell others by which click its reader came. Where a part could not be
 * read it stays, for the reader to mend.
 */
import type { Atlas } from "../domain/atlas.ts";
import type { Place } from "./place.ts";
import { isReport } from "./selectors.ts";
import type { View } from "./view.ts";
import { type AddressProblem, formatView, NO_PROBLEMS, type ParsedView, parseView } from "./view-url.ts";

export interface ViewStore {
	view(): View;
	/** The view that the reader came to by a link. */
	arrival(): View;
	/** What the page says before any script: the view of its path alone. The very arrival, where the address says no more. */
	page(): View;
	/** Parts of the address that were ignored when it was last read. */
	problems(): readonly AddressProblem[];
	/** Where to put the reader in the view on show: where they left it, if history led back to it. */
	place(): Place | undefined;
	choose(change: (view: View) => View): void;
	/** A choice that leads back to the list, to where it was left if an area was opened in it. */
	comeBack(change: (view: View) => View): void;
	adjust(change: (view: View) => View): void;
	dismissProblems(): void;
	/** The address of another view, for links that open in a new tab. */
	addressOf(view: View): string;
	subscribe(listener: () => void): () => void;
}

/** What history keeps with an address. It outlives a reload. */
interface Entry {
	/** The same for no two entries of any page. */
	readonly key: number;
	/** Where the reader was when they went on from it; of one that was come back to, where they were put. */
	readonly place?: Place | undefined;
	/** Where the list was left before it, for the way back, if an area was opened there. */
	readonly list?: Place | undefined;
}

function newEntry(more: Omit<Entry, "key"> = {}): Entry {
	return { ...more, key: Math.random() };
}

/** An entry that was just opened, or made by hand in the address bar, has none yet. */
function entryFrom(state: Entry | null): Entry {
	return state ?? newEntry();
}

/** `readPlace`: asked whenever the reader is about to leave a view. */
export function createViewStore(atlas: Atlas, base: string, readPlace: () => Place): ViewStore {
	let entry = entryFrom(history.state);
	const write = (method: "pushState" | "replaceState", state: Entry, address?: string) => {
		try {
			history[method](state, "", address);
		} catch {
			// Refused in a sandboxed frame, or where it changed too often: the view counts without it.
		}
	};
	const isWritten = (address: string) => {
		const { pathname, search, hash } = window.location;
		return address === pathname + search + hash;
	};
	const read = (): ParsedView => {
		const parsed = parseView(atlas, window.location, base);
		const address = formatView(parsed.view, base);
		if (parsed.problems.length === 0 && !isWritten(address)) write("replaceState", entry, address);
		return parsed;
	};
	let current = read();
	const arrival = current.view;
	const { view: ofPath } = parseView(atlas, { pathname: window.location.pathname, search: "", hash: "" }, base);
	const page = formatView(ofPath) === formatView(arrival) ? arrival : ofPath;
	const listeners = new Set<() => void>();
	const become = (next: ParsedView) => {
		current = next;
		for (const listener of listeners) listener();
	};
	let place: Place | undefined;
	/** Left in this page, and so also those that were left by Back and Forward: by then their entries cannot be written any more. */
	const left = new Map<Entry["key"], Place>();
	const leave = (): Place => {
		const here = readPlace();
		left.set(entry.key, here);
		// The browser would scroll when the page is still another one; after a reload it may.
		history.scrollRestoration = "manual";
		return here;
	};
	window.addEventListener("pagehide", () => {
		history.scrollRestoration = "auto";
	});
	const move = (change: (view: View) => View, go: (address: string) => void, problems = current.problems) => {
		const view = change(current.view);
		if (view === current.view) return;
		const address = formatView(view, base);
		if (!isWritten(address)) go(address);
		become({ view, problems });
	};
	const push = (address: string, comesBack = false) => {
		const here = leave();
		const list = isReport(current.view.subject) ? here.row && here : entry.list;
		write("replaceState", { ...entry, place: here });
		place = comesBack ? list : undefined;
		entry = newEntry({ place, list });
		write("pushState", entry, address);
	};
	const replace = (address: string) => write("replaceState", entry, address);
	window.addEventListener("popstate", ({ state }) => {
		leave();
		entry = entryFrom(state);
		place = left.get(entry.key) ?? entry.place;
		become(read());
	});
	const choose = (change: (view: View) => View, go: (address: string) => void) =>
		move(change, current.view.embed ? replace : go, []);
	return {
		view: () => current.view,
		arrival: () => arrival,
		page: () => page,
		problems: () => (current.problems.length > 0 ? current.problems : NO_PROBLEMS),
		place: () => place,
		choose: (change) => choose(change, (address) => push(address)),
		comeBack: (change) => choose(change, (address) => push(address, true)),
		adjust: (change) => move(change, replace),
		dismissProblems: () => become({ ...current, problems: NO_PROBLEMS }),
		addressOf: (view) => formatView(view, base),
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
