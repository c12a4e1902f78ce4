/** A section of a page of text: an address leads to its heading. */
import type { ReactNode } from "react";
import { useSite } from "../../site/site.tsx";
import { type Section, sectionWord } from "../../state/text-pages.ts";
import styles from "./text-page.module.css";

export function TextSection({ section, children }: { section: Section; children: ReactNode }) {
	const { view, words } = useSite();
	const id = sectionWord(view.locale, section);
	return (
		<section className={styles.section} aria-labelledby={id}>
			<h2 id={id} tabIndex={-1}>
				{words.sections[section]}
			</h2>
			{children}
		</section>
	);
}
