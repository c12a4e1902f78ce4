/** Light or dark: the reader's choice, kept on the device, and otherwise as the device is set. */
import { STORED_KEYS } from "../site/stored-keys.ts";

export const APPEARANCES = ["system", "light", "dark"] as const;
export type Appearance = (typeof APPEARANCES)[number];

export interface ThemeStore {
	appearance(): Appearance;
	/** What the choice comes to right now. */
	theme(): "light" | "dark";
	choose(appearance: Appearance): void;
	subscribe(listener: () => void): () => void;
}

/** `asked`: what the address asks for in an embed; the reader's own choice does not count there. */
export function createThemeStore(root: HTMLElement, asked?: Appearance): ThemeStore {
	const device = matchMedia("(prefers-color-scheme: dark)");
	const listeners = new Set<() => void>();
	let appearance = asked ?? readAppearance();
	const show = () => {
		if (appearance === "system") delete root.dataset.theme;
		else root.dataset.theme = appearance;
		for (const listener of listeners) listener();
	};
	device.addEventListener("change", show);
	show();
	return {
		appearance: () => appearance,
		theme: () => (appearance === "system" ? (device.matches ? "dark" : "light") : appearance),
		choose(next) {
			appearance = next;
			storeAppearance(next);
			show();
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}

/** A browser may refuse storage altogether; then the choice lasts as long as the page. */
function readAppearance(): Appearance {
	try {
		const stored = localStorage.getItem(STORED_KEYS.appearance);
		return APPEARANCES.find((appearance) => appearance === stored) ?? "system";
	} catch {
		return "system";
	}
}

function storeAppearance(appearance: Appearance): void {
	try {
		localStorage.setItem(STORED_KEYS.appearance, appearance);
	} catch {
		// Nothing is lost but the memory of the choice.
	}
}
