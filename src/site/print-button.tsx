/** Prints the view. */
import { Printer } from "lucide-react";
import { Button } from "../ui/button.tsx";
import { usePrintPage } from "./print-page.ts";
import { useSite } from "./site.tsx";

export function PrintButton() {
	const { words } = useSite();
	const printPage = usePrintPage();
	return (
		<Button data-needs-script onClick={printPage}>
			<Printer aria-hidden="true" size={16} /> {words.print.button}
		</Button>
	);
}
