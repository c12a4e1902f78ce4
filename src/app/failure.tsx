/** What went wrong, in place of what could not be shown or above what remains, and a way on. */
import type { FailureWords } from "../i18n/failure.ts";
import { Button } from "../ui/button.tsx";

export function Failure({ words, text, onRetry }: { words: FailureWords; text: string; onRetry: () => void }) {
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
