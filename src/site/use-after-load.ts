/** For what can wait until the page has everything that it needs itself. */
import { useEffect, useEffectEvent, useRef } from "react";
import { afterAwaited } from "./awaited.ts";

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

/** The same, for what nobody misses until the map is there too. */
export function useAfterMap(begin: () => void): void {
	const onMap = useEffectEvent(begin);
	const stop = useRef<() => void>(undefined);
	useAfterLoad(() => {
		stop.current = afterAwaited(() => onMap());
	});
	useEffect(() => () => stop.current?.(), []);
}
