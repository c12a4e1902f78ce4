/**
 * Print has no WebGL, and is light, whatever the page is: a drawing of the map for the sheet stands in its place. Where the site itself
 * prints, it waits for all that the sheet shows of the ground; the browser's own menu waits for nothing, and gets what there is.
 */
import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import type { AreaMap } from "../../map/area-map.ts";
import type { PrintCanvas } from "../../map/print-layout.ts";
import type { Sheet } from "../../signs/sheets.ts";
import { useSite } from "../../site/site.tsx";
import styles from "./map-pane.module.css";

/** `box`: the element in which the drawing is laid; `showNow`: has the map show what the page shows. */
export function usePrintCanvas(
	map: RefObject<AreaMap | undefined>,
	box: RefObject<HTMLElement | null>,
	sheet: Sheet,
	showNow: () => void,
) {
	const { prepareForPrint } = useSite();
	/** There is a whole drawing already, for the print that follows. */
	const isPrepared = useRef(false);
	const lay = ({ canvas, scale }: PrintCanvas) => {
		if (!box.current) return;
		box.current.dataset.scale = scale;
		box.current.replaceChildren(canvas);
	};
	const drawAtOnce = useEffectEvent(() => {
		showNow();
		const printed = isPrepared.current ? undefined : map.current?.print.draw(sheet);
		if (printed) lay(printed);
	});
	const prepare = useEffectEvent(async () => {
		const [drawn, cover] = [map.current, box.current];
		if (!drawn || !cover || drawn.print.isActive) return;
		showNow();
		// The map on the page takes the size of the sheet meanwhile, behind what it shows now.
		cover.replaceChildren(drawn.snapshot());
		cover.classList.add(styles.cover ?? "");
		try {
			lay(await drawn.print.drawAtRest(sheet));
			isPrepared.current = true;
		} catch {
			cover.replaceChildren();
		} finally {
			cover.classList.remove(styles.cover ?? "");
		}
	});
	useEffect(() => {
		const forget = () => {
			isPrepared.current = false;
		};
		prepareForPrint.current = () => prepare();
		addEventListener("beforeprint", drawAtOnce);
		addEventListener("afterprint", forget);
		return () => {
			prepareForPrint.current = () => Promise.resolve();
			removeEventListener("beforeprint", drawAtOnce);
			removeEventListener("afterprint", forget);
		};
	}, [prepareForPrint]);
}
