/**
 * A link to another view: it can be opened in a new tab or copied like any link, and changes the view in place when
 * clicked.
 */
import type { ComponentProps, MouseEvent } from "react";
import type { View } from "../state/view.ts";
import { useSite } from "./site.tsx";

type ViewLinkProps = Omit<ComponentProps<"a">, "href" | "onClick"> & { change: (view: View) => View };

export function ViewLink({ change, children, ...props }: ViewLinkProps) {
	const { view, choose, addressOf } = useSite();
	const follow = (event: MouseEvent) => {
		const opensElsewhere = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
		if (opensElsewhere) return;
		event.preventDefault();
		choose(change);
	};
	return (
		<a {...props} href={addressOf(change(view))} onClick={follow}>
			{children}
		</a>
	);
}
