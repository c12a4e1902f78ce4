/** What stands at the foot of a printed page: the source, and the address at which the same view can be seen. */
import { useSite } from "../site/site.tsx";
import { useFullAddress } from "../site/use-full-address.ts";
import { lastingView } from "../state/lasting-view.ts";

export function PrintedSource({ className }: { className: string | undefined }) {
	const { atlas, view, words } = useSite();
	const address = useFullAddress(lastingView(atlas, view));
	return <p className={className}>{words.print.source(address)}</p>;
}
