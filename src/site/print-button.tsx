/** Prints the view: what is printed of it is decided by the stylesheets. */
import { Printer } from "lucide-react";
import { Button } from "../ui/button.tsx";
import { useSite } from "./site.tsx";

export function PrintButton() {
	const { words } = useSite();
	return (
		<Button data-needs-script onClick={() => print()}>
			<Printer aria-hidden="true" size={16} /> {words.print.button}
		</Button>
	);
}
