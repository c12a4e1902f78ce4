/** A sentence in parts, so that a count of changes can lead to them, and the same as plain text. */
import { useEffect, useRef } from "react";
import type { ChangeKind } from "../domain/change.ts";
import { chooseKind } from "../state/transitions.ts";
import styles from "./sentence.module.css";
import { useSite } from "./site.tsx";
import { ViewLink } from "./view-link.tsx";

export interface SentencePart {
	readonly text: string;
	/** What the text counts the changes of. */
	readonly kind?: ChangeKind;
	/** Said only in the page, where the list is beside. */
	readonly isOnPage?: true;
}

export function plainText(parts: readonly SentencePart[]): string {
	return parts
		.filter(({ isOnPage }) => !isOnPage)
		.map(({ text }) => text)
		.join("");
}

/** A count stays with what it counts. */
const NO_BREAK = "\u00a0";

/** A count that is followed may be gone with that, since it is then what the whole sentence states: the focus stays with the sentence. */
export function Sentence({ parts }: { parts: readonly SentencePart[] }) {
	const { atlas } = useSite();
	const sentence = useRef<HTMLSpanElement>(null);
	const hadFocus = useRef(false);
	useEffect(() => {
		if (hadFocus.current && document.activeElement === document.body) sentence.current?.focus({ preventScroll: true });
	});
	return (
		<span ref={sentence} tabIndex={-1}>
			{parts.map(({ text, kind }, index) =>
				kind === undefined ? (
					// biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place in the sentence
					<span key={index}>{text}</span>
				) : (
					<ViewLink
						key={kind}
						className={styles.count}
						change={(view) => chooseKind(atlas, view, kind)}
						onFocus={() => {
							hadFocus.current = true;
						}}
						onBlur={() => {
							hadFocus.current = false;
						}}
					>
						{text.replace(" ", NO_BREAK)}
					</ViewLink>
				),
			)}
		</span>
	);
}
