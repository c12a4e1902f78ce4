/** Prints the view, the map in its light colours: what a page of paper shows of it is decided by the stylesheets. */
import { Printer } from "lucide-react";
import { Button } from "../ui/button.tsx";
import { useSite } from "./site.tsx";

export function PrintButton() {
	const { words, takeStill, paper } = useSite();
	const printView = async () => {
		// Paper is light, whatever the page is.
		const still = await takeStill?.({ pixelRatio: 2, theme: "light" }).catch(() => undefined);
		paper.current = still?.picture;
		addEventListener(
			"afterprint",
			() => {
				paper.current = undefined;
			},
			{ once: true },
		);
		print();
	};
	return (
		<Button data-needs-script onClick={printView}>
			<Printer aria-hidden="true" size={16} /> {words.print.button}
		</Button>
	);
}
