/** Prints the view, by button or keys: what is printed of it is decided by the stylesheets. */
import { useEffect } from "react";
import { useSite } from "./site.tsx";

/** Opens the browser's dialog once the map is drawn for paper. */
export function usePrintPage(): () => Promise<void> {
	const { prepareForPrint } = useSite();
	return async () => {
		await prepareForPrint.current();
		print();
	};
}

/** Control or Command with P waits for the map too, as the browser by itself does not. */
export function usePrintKeys(): void {
	const { prepareForPrint } = useSite();
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			const isPrint =
				(event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "p";
			if (!isPrint) return;
			event.preventDefault();
			if (event.repeat) return;
			prepareForPrint.current().then(() => print());
		};
		addEventListener("keydown", onKey);
		return () => removeEventListener("keydown", onKey);
	}, [prepareForPrint]);
}
