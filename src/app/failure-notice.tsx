/** What went wrong, in place of what could not be shown or above a page that remains, and a way on. */
import type { FailureWords } from "../i18n/failure-words.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";

interface FailureProps {
	words: FailureWords;
	text: string;
	onRetry: () => void;
}

export function Failure({ words, text, onRetry }: FailureProps) {
	return (
		<div className="static" role="alert">
			<h2>{words.title}</h2>
			<p>{text}</p>
			<p>
				<Button onClick={onRetry}>{words.retry}</Button>
			</p>
		</div>
	);
}

export function Interruption({ words, text, onRetry }: FailureProps) {
	return (
		<div role="alert">
			<Notice action={<Button onClick={onRetry}>{words.retry}</Button>}>
				{text} {words.textRemains}
			</Notice>
		</div>
	);
}
