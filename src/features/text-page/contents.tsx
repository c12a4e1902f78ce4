/** The pages of text, and under the one on show its sections. */
import { useSite } from "../../site/site.tsx";
import { ViewLink } from "../../site/view-link.tsx";
import { sectionsOf, TEXT_PAGES, type TextPageId } from "../../state/text-pages.ts";
import { openText } from "../../state/transitions.ts";
import styles from "./text-page.module.css";

export function Contents({ page }: { page: TextPageId }) {
	const { words } = useSite();
	return (
		<nav className={styles.contents} aria-label={words.pages.contents}>
			<ul>
				{TEXT_PAGES.map((each) => (
					<li key={each}>
						<ViewLink change={(view) => openText(view, each)} aria-current={each === page ? "page" : undefined}>
							{words.pages[each].name}
						</ViewLink>
						{each === page && (
							<ul className={styles.sections}>
								{sectionsOf(page).map((section) => (
									<li key={section}>
										<ViewLink change={(view) => openText(view, page, section)}>{words.sections[section]}</ViewLink>
									</li>
								))}
							</ul>
						)}
					</li>
				))}
			</ul>
		</nav>
	);
}
