/** What a stylesheet's media query says, for what it cannot do alone. */
import { useSyncExternalStore } from "react";

/** `false` in a page that has not met its reader. */
export function useMedia(query: string): boolean {
	return useSyncExternalStore(
		(onChange) => {
			const list = matchMedia(query);
			list.addEventListener("change", onChange);
			return () => list.removeEventListener("change", onChange);
		},
		() => matchMedia(query).matches,
		() => false,
	);
}
