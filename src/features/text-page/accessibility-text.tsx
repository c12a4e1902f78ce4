/** How accessible the site is: what has been tested, what is known to fall short, what other ways there are, and whom to tell. */
import type { TextWords } from "../../i18n/words.ts";
import { useSite } from "../../site/site.tsx";
import { ViewLink } from "../../site/view-link.tsx";
import { chooseLayout, openText } from "../../state/transitions.ts";
import { TextSection } from "./text-section.tsx";

/** The day on which the shortcomings were last compared with the site. */
const REVIEWED = "2026-11-27";

export function AccessibilityText({ text }: { text: TextWords["accessibility"] }) {
	const { words } = useSite();
	return (
		<>
			<p>{text.aim}</p>
			<p>{text.dated(words.format.date(REVIEWED))}</p>

			<TextSection section="tests">
				<ul>
					{text.tests.map((item) => (
						<li key={item}>{item}</li>
					))}
				</ul>
			</TextSection>

			<TextSection section="shortcomings">
				<ul>
					{text.shortcomings.map((item) => (
						<li key={item}>{item}</li>
					))}
				</ul>
			</TextSection>

			<TextSection section="alternatives">
				<p>
					{text.table} <ViewLink change={(view) => chooseLayout(view, "table")}>{text.openTable}</ViewLink>
				</p>
				<p>{text.figures}</p>
				<p>
					{text.files} <ViewLink change={(view) => openText(view, "about", "data")}>{words.sections.data}</ViewLink>
				</p>
			</TextSection>

			<TextSection section="contact">
				<p>{text.contact}</p>
				<p>{text.authority}</p>
			</TextSection>
		</>
	);
}
