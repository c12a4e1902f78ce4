/** The whole address of a view, with the host that the site lives on, which only the browser knows. */
import { useEffect, useState } from "react";
import type { View } from "../state/view.ts";
import { useSite } from "./site.tsx";

/** Empty until the page is in a browser. */
export function useFullAddress(view: View): string {
	const { addressOf } = useSite();
	const [address, setAddress] = useState("");
	useEffect(() => setAddress(new URL(addressOf(view), document.baseURI).href), [view, addressOf]);
	return address;
}
