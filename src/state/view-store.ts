/**
 * Holds the current view and keeps it equal to the address bar. The only place, with main, that touches the browser's history.
 * A choice is pushed, so that Back undoes it; typing, dragging and the camera replace. In an embed everything
 * replaces, since Back belongs to the page around it.
 */
import type { Atlas } from "../domain/atlas.ts";
import type { View } from "./view.ts";
import { type AddressProblem, formatView, type ParsedView, parseView } from "./view-url.ts";

export interface ViewStore {
	view(): View;
	/** The view that the reader came to by a link. */
	arrival(): View;
	/** What the page says before any script: the view of its path alone. The very arrival, where the address says no more. */
	page(): View;
	/** Parts of the address that were ignored when it was last read. */
	problems(): readonly AddressProblem[];
	choose(change: (view: View) => View): void;
	adjust(change: (view: View) => View): void;
	dismissProblems(): void;
	/** The address of another view, for links that open in a new tab. */
	addressOf(view: View): string;
	subscribe(listener: () => void): () => void;
}

export function createViewStore(atlas: Atlas, base: string): ViewStore {
	let current: ParsedView = parseView(atlas, window.location, base);
	const arrival = current.view;
	const { view: ofPath } = parseView(atlas, { pathname: window.location.pathname, search: "", hash: "" }, base);
	const page = formatView(ofPath) === formatView(arrival) ? arrival : ofPath;
	const listeners = new Set<() => void>();
	const become = (next: ParsedView) => {
		current = next;
		for (const listener of listeners) listener();
	};
	const move = (change: (view: View) => View, write: (address: string) => void, problems = current.problems) => {
		const view = change(current.view);
		if (view === current.view) return;
		const address = formatView(view, base);
		const { pathname, search, hash } = window.location;
		if (address !== pathname + search + hash) write(address);
		become({ view, problems });
	};
	const push = (address: string) => history.pushState(null, "", address);
	const replace = (address: string) => history.replaceState(null, "", address);
	window.addEventListener("popstate", () => become(parseView(atlas, window.location, base)));
	return {
		view: () => current.view,
		arrival: () => arrival,
		page: () => page,
		problems: () => current.problems,
		choose: (change) => move(change, current.view.embed ? replace : push, []),
		adjust: (change) => move(change, replace),
		dismissProblems: () => become({ ...current, problems: [] }),
		addressOf: (view) => formatView(view, base),
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
