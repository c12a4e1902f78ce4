/** The button that opens what there is to say about the site and its data. */
import { useState } from "react";
import { late } from "../../site/late.tsx";
import { useSite } from "../../site/site.tsx";
import { Button } from "../../ui/button.tsx";
import { Modal } from "../../ui/modal.tsx";

const AboutText = late(async () => (await import("./about-text.tsx")).AboutText);

export function About() {
	const { words } = useSite();
	const [isOpen, setOpen] = useState(false);
	return (
		<>
			<Button quiet data-needs-script aria-haspopup="dialog" onClick={() => setOpen(true)}>
				{words.about.open}
			</Button>
			<Modal title={words.about.title} closeLabel={words.about.close} isOpen={isOpen} onClose={() => setOpen(false)}>
				<AboutText />
			</Modal>
		</>
	);
}
