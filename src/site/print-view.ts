/** Printing the view with the map in its light colours: print is light, whatever the page is. */
import { useEffect, useEffectEvent } from "react";
import { useSite } from "./site.tsx";

/**
 * How long printing waits for the map to be drawn anew, in milliseconds. After that the map is printed as it stands.
 */
const SNAPSHOT_TIMEOUT_MS = 4_000;
/** The page has one dialog for printing; asking again while it is on its way asks for nothing more. */
let isOnItsWay = false;

/** Opens the browser's dialog for printing, once the map's snapshot for it is there. */
export function usePrintView(): () => Promise<void> {
	const { takeSnapshot, printCanvas } = useSite();
	return async () => {
		if (isOnItsWay) return;
		isOnItsWay = true;
		const timeout = new Promise<undefined>((resolve) => setTimeout(resolve, SNAPSHOT_TIMEOUT_MS));
		const snapshot = takeSnapshot?.({ pixelRatio: 2, theme: "light" }).catch(() => undefined);
		printCanvas.current = (await Promise.race([snapshot, timeout]))?.canvas;
		addEventListener(
			"afterprint",
			() => {
				printCanvas.current = undefined;
			},
			{ once: true },
		);
		isOnItsWay = false;
		print();
	};
}

/**
 * Prints the same way when the reader presses the browser's own keys for it; `isNeeded` while the map is not light
 * anyhow.
 */
export function usePrintKeys(isNeeded: boolean): void {
	const printView = useEffectEvent(usePrintView());
	useEffect(() => {
		if (!isNeeded) return;
		const onKey = (event: KeyboardEvent) => {
			if (!isForPrinting(event)) return;
			event.preventDefault();
			if (!event.repeat) void printView();
		};
		addEventListener("keydown", onKey);
		return () => removeEventListener("keydown", onKey);
	}, [isNeeded]);
}

function isForPrinting({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
	const isMac = /^(Mac|iP)/.test(navigator.platform);
	return key.toLowerCase() === "p" && (isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey) && !shiftKey && !altKey;
}
