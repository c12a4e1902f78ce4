/** The heading of a panel. When the reader opens another subject, it takes the focus, so that keyboard and screen reader follow. */
import { type ReactNode, useEffect, useRef } from "react";
import styles from "./panel-heading.module.css";
import { useSite } from "./site.tsx";

interface PanelHeadingProps {
	/** What the panel is about; a change of report leaves it, and the focus, as they are. */
	subject: string;
	/** Takes the focus only where it would be lost, because what had it is gone. */
	onlyIfLost?: boolean;
	children: ReactNode;
}

export function PanelHeading({ subject, onlyIfLost = false, children }: PanelHeadingProps) {
	const { view, arrival } = useSite();
	const heading = useRef<HTMLHeadingElement>(null);
	const shown = useRef<string>(undefined);
	useEffect(() => {
		if (shown.current === subject) return;
		shown.current = subject;
		// On arrival by a link the focus stays at the top of the page.
		const isLost = document.activeElement === document.body;
		if (view !== arrival && (isLost || !onlyIfLost)) heading.current?.focus({ preventScroll: true });
	}, [subject, onlyIfLost, view, arrival]);
	return (
		<h2 ref={heading} tabIndex={-1} className={styles.heading}>
			{children}
		</h2>
	);
}
