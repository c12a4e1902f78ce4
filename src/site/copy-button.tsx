/** Copies a text to the clipboard and says how it went: a browser may refuse, and then the reader copies by hand. */
import { Copy } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "../ui/button.tsx";
import styles from "./copy-button.module.css";

interface CopyButtonProps {
	/** What is copied, made when it is asked for. */
	text: () => string;
	copied: string;
	notCopied: string;
	onRefused?: () => void;
	children: ReactNode;
}

/** What was copied before is not on the clipboard any more, and is not to be said of it. */
let forgetOutcome: (() => void) | undefined;

export function CopyButton({ text, copied, notCopied, onRefused, children }: CopyButtonProps) {
	const [outcome, setOutcome] = useState<string>();
	const copy = async () => {
		forgetOutcome?.();
		forgetOutcome = () => setOutcome(undefined);
		try {
			await navigator.clipboard.writeText(text());
			setOutcome(copied);
		} catch {
			setOutcome(notCopied);
			onRefused?.();
		}
	};
	return (
		<div className={styles.copy} data-needs-script>
			<Button onClick={copy}>
				<Copy aria-hidden="true" size={16} /> {children}
			</Button>
			<span className={styles.outcome} role="status">
				{outcome}
			</span>
		</div>
	);
}
