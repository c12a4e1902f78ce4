/** A page of text beside the map: its contents and its text, and the way to the heading that its address leads to. */
import { type ReactNode, useEffect, useRef } from "react";
import { wordsAtHand } from "../../i18n/languages.ts";
import type { TextWords } from "../../i18n/words.ts";
import { MissingFile } from "../../site/missing-file.tsx";
import { useSite } from "../../site/site.tsx";
import { useWords } from "../../site/use-words.ts";
import { sectionWord, type TextPageId } from "../../state/text-pages.ts";
import type { TextSubject } from "../../state/view.ts";
import { AboutText } from "./about-text.tsx";
import { AccessibilityText } from "./accessibility-text.tsx";
import { Contents } from "./contents.tsx";
import { PlacesText } from "./places-text.tsx";
import { PrivacyText } from "./privacy-text.tsx";
import styles from "./text-page.module.css";

interface TextPageProps {
	subject: TextSubject;
	/** What the page does besides, which stands in its first section. */
	children?: ReactNode;
}

export function TextPage({ subject, children }: TextPageProps) {
	const { view, words } = useSite();
	const { words: text, isMissing, retry } = useWords(view.locale, "text", wordsAtHand(view.locale, "text"));
	useEffect(
		() => () => {
			// Whatever comes after it begins at its own top.
			document.documentElement.scrollTop = 0;
		},
		[],
	);
	return (
		<div className={styles.page}>
			<Contents page={subject.page} />
			{isMissing && <MissingFile text={words.missingWords} onRetry={retry} />}
			{text && (
				<Column subject={subject} text={text}>
					{children}
				</Column>
			)}
		</div>
	);
}

function Column({ subject, text, children }: TextPageProps & { text: TextWords }) {
	const { words } = useSite();
	const article = useRef<HTMLElement>(null);
	useWayIn(article, subject);
	return (
		<article ref={article} className={styles.text}>
			<h1 tabIndex={-1}>{words.pages[subject.page].name}</h1>
			<Text page={subject.page} text={text}>
				{children}
			</Text>
		</article>
	);
}

function Text({ page, text, children }: { page: TextPageId; text: TextWords; children: ReactNode }) {
	switch (page) {
		case "places":
			return <PlacesText>{children}</PlacesText>;
		case "about":
			return <AboutText text={text.about} />;
		case "accessibility":
			return <AccessibilityText text={text.accessibility} />;
		case "privacy":
			return <PrivacyText text={text.privacy} />;
	}
}

/** Leads to the heading of the page or of a section each time that one is asked for, or back to where the reader left the page. */
function useWayIn(article: React.RefObject<HTMLElement | null>, subject: TextSubject): void {
	const { view, arrival, takeUpPlace } = useSite();
	const shown = useRef<TextSubject>(undefined);
	useEffect(() => {
		if (shown.current === subject) return;
		shown.current = subject;
		const selector = subject.section ? `#${sectionWord(view.locale, subject.section)}` : "h1";
		const heading = article.current?.querySelector<HTMLElement>(selector);
		if (!heading) return;
		const isComingBack = takeUpPlace(heading) !== "none";
		// On arrival by a link the focus stays at the top of the page, and the browser has scrolled, if the page was there by then.
		if (view === arrival) {
			if (subject.section && document.documentElement.scrollTop === 0) heading.scrollIntoView();
			return;
		}
		heading.focus({ preventScroll: true });
		if (isComingBack) return;
		if (subject.section) heading.scrollIntoView();
		else document.documentElement.scrollTop = 0;
	}, [article, subject, view, arrival, takeUpPlace]);
}
