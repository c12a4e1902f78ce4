/**
 * What stands at the foot of a printed page: the filters in force, the source, and the address at which the same view
 * can be seen.
 */
import { chosenFilters } from "../site/option-names.ts";
import { useSite } from "../site/site.tsx";
import { useFullAddress } from "../site/use-full-address.ts";
import { shareableView } from "../state/shareable-view.ts";

export function PrintedSource({ className }: { className: string | undefined }) {
	const { atlas, view, words } = useSite();
	const address = useFullAddress(shareableView(atlas, view));
	const filters = chosenFilters(atlas, view, words);
	const { subject } = view;
	// What the site says of itself has no other source.
	const isOfReports = subject.kind !== "text" || subject.page === "about";
	return (
		<div className={className}>
			{filters !== undefined && <p>{filters}.</p>}
			<p>{isOfReports ? words.print.source(address) : address}</p>
		</div>
	);
}
