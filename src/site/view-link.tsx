/**
 * A link to another view: it can be opened in a new tab or copied like any link, and changes the view in place when
 * clicked.
 */
import type { ComponentProps, MouseEvent } from "react";
import type { View } from "../state/view.ts";
import { useSite } from "./site.tsx";

type ViewLinkProps = Omit<ComponentProps<"a">, "href" | "onClick"> & {
	change: (view: View) => View;
	/** It leads back to the list as it was left. */
	comesBack?: boolean;
};

export function ViewLink({ change, comesBack = false, children, ...props }: ViewLinkProps) {
	const { view, choose, comeBack, addressOf } = useSite();
	const follow = (event: MouseEvent<HTMLElement>) => {
		const opensElsewhere = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
		if (opensElsewhere) return;
		event.preventDefault();
		// A row that was followed is known by its focus, which not every browser gives it for a mouse or a finger.
		if (event.currentTarget.dataset.area !== undefined) event.currentTarget.focus({ preventScroll: true });
		if (comesBack) comeBack(change);
		else choose(change);
	};
	return (
		<a {...props} href={addressOf(change(view))} onClick={follow}>
			{children}
		</a>
	);
}
