/** The part of the dialog that makes the embed code; its script is loaded when it is opened. */
import { useState } from "react";
import type { ShareWords } from "../../i18n/words.ts";
import { late } from "../../site/late.tsx";
import { Button } from "../../ui/button.tsx";
import styles from "./share-dialog.module.css";

const EmbedBuilder = late(async () => (await import("./embed-builder.tsx")).EmbedBuilder);

export function EmbedSection({ words }: { words: ShareWords }) {
	const [isOpen, setOpen] = useState(false);
	return (
		<section className={styles.part}>
			<h3>{words.embed.title}</h3>
			<p>{words.embed.is}</p>
			<div className={styles.choices}>
				<Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
					{words.embed.make}
				</Button>
			</div>
			{isOpen && <EmbedBuilder words={words} />}
		</section>
	);
}
