/**
 * What the page brought in the place of a part before the site took it over, as it stands there: React leaves alone what it is
 * told to set itself. Nothing where the page brought nothing. It is true for the view that the page is of, and no other.
 */
import { type Ref, useState } from "react";
import styles from "./late.module.css";
import { useSite } from "./site.tsx";

/** `ref`: for whoever has to know what it brought. */
export function PagePart({ ref }: { ref: Ref<HTMLDivElement> }) {
	return (
		<div
			ref={ref}
			className={styles.part}
			suppressHydrationWarning
			// biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set
			dangerouslySetInnerHTML={NOTHING}
		/>
	);
}

const NOTHING = { __html: "" };

/** Whether the view is still the one in which whoever asks was rendered first, wherever in it the reader is. */
export function useIsAsServed(): boolean {
	const { view, addressOf } = useSite();
	const [address] = addressOf(view).split("#");
	const [first] = useState(address);
	return first === address;
}
