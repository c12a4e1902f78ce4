/** What went wrong, in place of what could not be shown or above a page that remains, and a way on. */
import type { FailureWords } from "../i18n/failure-words.ts";
import { useWayOn } from "../site/missing-file.tsx";
import { Notice } from "../ui/notice.tsx";

interface FailureProps {
	words: FailureWords;
	text: string;
	/** Not for a fault of the page's own. */
	isMissingFile?: boolean;
	onRetry: () => void;
}

export function Failure({ words, text, isMissingFile = false, onRetry }: FailureProps) {
	const wayOn = useWayOn(isMissingFile, words, text, onRetry);
	return (
		<div className="static" role="alert">
			<h1>{words.title}</h1>
			<p key={wayOn.text}>{wayOn.text}</p>
			<p>{wayOn.action}</p>
		</div>
	);
}

export function Interruption({ words, text, isMissingFile = false, onRetry }: FailureProps) {
	const wayOn = useWayOn(isMissingFile, words, text, onRetry);
	return (
		<div role="alert">
			<Notice key={wayOn.text} action={wayOn.action}>
				{wayOn.text} {words.textRemains}
			</Notice>
		</div>
	);
}
