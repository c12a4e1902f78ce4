/** For what can wait until the page has everything that it needs itself. */
import { useEffect, useEffectEvent } from "react";

/** Calls `begin` once, when the page has been loaded with all its files, or at once where that was before. */
export function useAfterLoad(begin: () => void): void {
	const onLoad = useEffectEvent(begin);
	useEffect(() => {
		const call = () => onLoad();
		if (document.readyState === "complete") call();
		else addEventListener("load", call, { once: true });
		return () => removeEventListener("load", call);
	}, []);
}
