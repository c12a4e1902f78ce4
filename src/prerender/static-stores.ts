/** The stores of a page that nobody reads yet: the view of its path, no choice of appearance, and nothing that changes. */
import type { ThemeStore } from "../app/theme.ts";
import type { View } from "../state/view.ts";
import type { ViewStore } from "../state/view-store.ts";
import { formatView } from "../state/view-url.ts";

const nothing = () => undefined;
const never = () => nothing;

export function staticViewStore(view: View, base: string): ViewStore {
	return {
		view: () => view,
		arrival: () => view,
		page: () => view,
		problems: () => [],
		place: nothing,
		choose: nothing,
		comeBack: nothing,
		adjust: nothing,
		dismissProblems: nothing,
		addressOf: (other) => formatView(other, base),
		subscribe: never,
	};
}

export const staticThemeStore: ThemeStore = {
	appearance: () => "system",
	theme: () => "light",
	choose: nothing,
	subscribe: never,
};
