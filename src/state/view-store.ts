/**
 * Holds the current view and keeps it equal to the address bar. The only place, with main, that touches the browser's history.
 * A choice is pushed, so that Back undoes it; typing, dragging and the camera replace. In an embed everything
 * replaces, since Back belongs to the page around it. An address that was understood wholly, but is written otherwise than the
 * site writes it, is replaced too: it is what readers copy, and should neither be a page that the host does not have nor tell
 * others by which click its reader came. Where a part could not be read it stays, for the reader to mend.
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
	const write = (method: "pushState" | "replaceState", view: View) => {
		const address = formatView(view, base);
		const { pathname, search, hash } = window.location;
		if (address === pathname + search + hash) return;
		try {
			history[method](null, "", address);
		} catch {
			// Refused in a sandboxed frame, or where it changed too often: the view counts without it.
		}
	};
	const read = (): ParsedView => {
		const parsed = parseView(atlas, window.location, base);
		if (parsed.problems.length === 0) write("replaceState", parsed.view);
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
	const move = (change: (view: View) => View, method: "pushState" | "replaceState", problems = current.problems) => {
		const view = change(current.view);
		if (view === current.view) return;
		write(method, view);
		become({ view, problems });
	};
	window.addEventListener("popstate", () => become(read()));
	return {
		view: () => current.view,
		arrival: () => arrival,
		page: () => page,
		problems: () => current.problems,
		choose: (change) => move(change, current.view.embed ? "replaceState" : "pushState", []),
		adjust: (change) => move(change, "replaceState"),
		dismissProblems: () => become({ ...current, problems: [] }),
		addressOf: (view) => formatView(view, base),
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
