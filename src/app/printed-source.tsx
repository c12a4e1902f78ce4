/** What a printed page ends with: a reference that can be cited as it stands, with the filters in force, the day and the address. */
import { useEffect, useState } from "react";
import { dayOf, reportsOfPage } from "../features/share/citation.ts";
import { chosenFilters } from "../site/option-names.ts";
import { useSite } from "../site/site.tsx";
import { useFullAddress } from "../site/use-full-address.ts";
import { viewTitle } from "../site/view-title.ts";
import { titlesOf, WithSwedish } from "../site/with-swedish.tsx";
import { shareableView } from "../state/shareable-view.ts";

export function PrintedSource({ className }: { className: string | undefined }) {
	const { atlas, view, words } = useSite();
	const shareable = shareableView(atlas, view);
	const address = useFullAddress(shareable);
	const today = useToday();
	const { subject } = view;
	// What the site says of itself has no other source.
	const isOfReports = subject.kind !== "text" || subject.page === "about";
	const source = words.print.source(
		viewTitle(atlas, shareable, words),
		chosenFilters(atlas, view, words),
		subject.kind === "text" ? [] : reportsOfPage(atlas, view, words),
		today && words.format.date(today),
		address,
	);
	return (
		<div className={className} data-testid="printed-source">
			<WithSwedish text={isOfReports ? source : address} swedish={titlesOf(atlas)} />
		</div>
	);
}

/** Unknown until the page is in a browser. A page that was left open is looked at again before it is printed. */
function useToday(): string | undefined {
	const [today, setToday] = useState<string>();
	useEffect(() => {
		const look = () => setToday(dayOf(new Date()));
		look();
		addEventListener("focus", look);
		return () => removeEventListener("focus", look);
	}, []);
	return today;
}
