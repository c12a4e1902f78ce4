/** What stands at the foot of a printed page: the source, and the address at which the same view can be seen. */
import { useEffect, useState } from "react";
import { useSite } from "../site/site.tsx";

export function PrintedSource({ className }: { className: string | undefined }) {
	const { view, words, addressOf } = useSite();
	const [address, setAddress] = useState("");
	// Only the browser knows where the site lives.
	useEffect(() => setAddress(new URL(addressOf(view), document.baseURI).href), [view, addressOf]);
	return <p className={className}>{words.print.source(address)}</p>;
}
