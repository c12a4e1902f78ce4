/** A text with parts that are Swedish in every language, such as the title of a report: a screen reader speaks them as such. */
import type { Atlas } from "../domain/atlas.ts";
import { useSite } from "./site.tsx";

/** `swedish`: parts of `text`; what is not in it is passed over. */
export function WithSwedish({ text, swedish }: { text: string; swedish: readonly string[] }) {
	const { view } = useSite();
	if (view.locale === "sv") return <span>{text}</span>;
	const [first, ...rest] = swedish;
	const at = first ? text.indexOf(first) : -1;
	if (!first || at < 0) return rest.length > 0 ? <WithSwedish text={text} swedish={rest} /> : <span>{text}</span>;
	return (
		<>
			<WithSwedish text={text.slice(0, at)} swedish={rest} />
			<span lang="sv">{first}</span>
			<WithSwedish text={text.slice(at + first.length)} swedish={swedish} />
		</>
	);
}

/** Of all reports, in the Police's own words. */
export function titlesOf({ reports }: Atlas): string[] {
	return reports.map(({ title }) => title);
}
