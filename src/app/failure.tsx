/** The page when there is nothing else to show: what went wrong, and a way on. */
import type { Messages } from "../i18n/sv.ts";
import { Button } from "../ui/button.tsx";

export function Failure({ words, text, onRetry }: { words: Messages; text: string; onRetry: () => void }) {
	return (
		<main className="static" role="alert">
			<h1>{words.failure.title}</h1>
			<p>{text}</p>
			<p>
				<Button onClick={onRetry}>{words.failure.retry}</Button>
			</p>
		</main>
	);
}
