/** The ways to the pages about the site, at the foot of what it shows. */
import { useSite } from "../site/site.tsx";
import { ViewLink } from "../site/view-link.tsx";
import { TEXT_PAGES } from "../state/text-pages.ts";
import { askAbout, openText } from "../state/transitions.ts";
import styles from "./site-links.module.css";

export function SiteLinks() {
	const { atlas, words } = useSite();
	return (
		<nav className={styles.links} aria-label={words.pages.label}>
			<ViewLink change={(view) => askAbout(atlas, view, null)}>{words.place.link}</ViewLink>
			{TEXT_PAGES.map((page) => (
				<ViewLink key={page} change={(view) => openText(view, page)}>
					{words.pages[page].name}
				</ViewLink>
			))}
		</nav>
	);
}
