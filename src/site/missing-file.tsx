/**
 * What is said where a file of the site did not come, and what is offered: to ask for it again, or, where the host has
 * another version by now and the file is gone, to load the page anew. Nothing is loaded anew unasked, so nothing can go
 * round in a circle.
 */
import { type ReactNode, useEffect, useState } from "react";
import { hasOtherVersion, reloadPage } from "../data/other-version.ts";
import type { FailureWords } from "../i18n/failure-words.ts";
import { FAILURE } from "../i18n/languages.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { useSite } from "./site.tsx";

interface WayOn {
	readonly text: string;
	readonly action: ReactNode;
}

/** `isMissing`: asks the host for its version each time that this becomes true. */
export function useWayOn(isMissing: boolean, words: FailureWords, text: string, onRetry: () => void): WayOn {
	const [isGone, setGone] = useState(false);
	useEffect(() => {
		if (!isMissing) return;
		let isStale = false;
		hasOtherVersion().then((has) => isStale || setGone(has));
		return () => {
			isStale = true;
			setGone(false);
		};
	}, [isMissing]);
	// Keyed, since one stands in the place of the other.
	return isGone
		? {
				text: words.newVersion,
				action: (
					<Button key="reload" onClick={reloadPage}>
						{words.reload}
					</Button>
				),
			}
		: {
				text,
				action: (
					<Button key="retry" onClick={onRetry}>
						{words.retry}
					</Button>
				),
			};
}

/** Stands where the file is missing, and only as long as it is. */
export function MissingFile({ text, onRetry }: { text: string; onRetry: () => void }) {
	const { locale } = useSite().view;
	const wayOn = useWayOn(true, FAILURE[locale], text, onRetry);
	return (
		<Notice key={wayOn.text} action={wayOn.action}>
			{wayOn.text}
		</Notice>
	);
}
