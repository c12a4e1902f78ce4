/**
 * The headings of a panel: its own, alone or with what can be done with the panel beside it, and those of its parts.
 */
import { type ReactNode, useEffect, useRef } from "react";
import styles from "./panel-heading.module.css";
import { beginAtTop } from "./place-on-page.ts";
import { useSite } from "./site.tsx";

interface PanelHeadingProps {
	/** What the panel is about; a change of report leaves it, and the focus, as they are. */
	subject: string;
	/** Takes the focus only where it would be lost, because what had it is gone. */
	onlyIfLost?: boolean;
	children: ReactNode;
}

/**
 * When the reader opens another subject, it takes the focus, so that keyboard and screen reader follow; one that they come back to
 * is taken up where they left it.
 */
export function PanelHeading({ subject, onlyIfLost = false, children }: PanelHeadingProps) {
	const { view, arrival, takeUpPlace, opener } = useSite();
	const heading = useRef<HTMLHeadingElement>(null);
	const shown = useRef<string>(undefined);
	useEffect(() => {
		if (shown.current === subject) return;
		shown.current = subject;
		const { activeElement: focused, body } = document;
		const isLost = focused === body;
		const isReplaced = isLost || focused?.matches("[data-stands-in]");
		// One that comes late may find that the reader has gone on.
		if (!isReplaced && focused !== opener.current) return;
		const place = heading.current ? takeUpPlace(heading.current) : "none";
		if (place === "focused" || focused?.matches("[data-keeps-focus]")) return;
		// On arrival by a link the focus stays at the top of the page.
		if (view === arrival || (onlyIfLost && !isLost)) return;
		// What chooses at each key is still being used, and what was chosen is read aloud; unless the reader never came to it.
		if (isReplaced || !focused?.matches("select, input[type=range]")) heading.current?.focus({ preventScroll: true });
		if (place === "scrolled") return;
		// What comes late comes into a page that has begun without it, and may push it on.
		const region = heading.current?.closest<HTMLElement>("[data-region]");
		if (region) beginAtTop(region);
	}, [subject, onlyIfLost, view, arrival, takeUpPlace, opener]);
	return (
		<h1 ref={heading} tabIndex={-1} className={styles.heading}>
			{children}
		</h1>
	);
}

interface PanelHeadProps extends Pick<PanelHeadingProps, "subject" | "children"> {
	title: string;
	className?: string | undefined;
}

export function PanelHead({ subject, title, className, children }: PanelHeadProps) {
	return (
		<div className={[styles.head, className].filter(Boolean).join(" ")}>
			<PanelHeading subject={subject}>{title}</PanelHeading>
			{children}
		</div>
	);
}

/** Of a large part, with a line below it. */
export function PartHeading({ id, children }: { id?: string; children: ReactNode }) {
	return (
		<h2 id={id} className={styles.part}>
			{children}
		</h2>
	);
}
