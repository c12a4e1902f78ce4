/** A count that leaves its areas alone on the map and in the lists, and pressed again gives all of them back. Plain text without script. */
import type { ReactNode } from "react";
import { FACETS, type Filters } from "../../domain/filter.ts";
import { useSite } from "../../site/site.tsx";
import { filtersOf } from "../../state/selectors.ts";
import { chooseMove } from "../../state/transitions.ts";

/** What a kind of change and a move from class to class set: of one that sets none of it, all are left. */
export const ANY_MOVE = {
	changes: [],
	formerClassifications: [],
	classifications: [],
} as const satisfies Partial<Filters>;

interface FilterButtonProps {
	/** The facets that it sets, and to what. */
	move: Partial<Filters>;
	className?: string | undefined;
	/** Where the text is not to be understood alone. */
	"aria-label"?: string;
	"data-stayed"?: true | undefined;
	children: ReactNode;
}

export function FilterButton({ move, children, ...rest }: FilterButtonProps) {
	const { view, choose } = useSite();
	const filters = filtersOf(view);
	const facets = FACETS.filter((facet) => move[facet] !== undefined);
	const isPressed = facets.every((facet) => move[facet]?.join() === filters[facet].join());
	const nothing: Partial<Filters> = Object.fromEntries(facets.map((facet) => [facet, []]));
	return (
		<>
			<span data-without-script>{children}</span>
			<button
				type="button"
				data-needs-script
				aria-pressed={isPressed}
				onClick={() => choose((current) => chooseMove(current, isPressed ? nothing : move))}
				{...rest}
			>
				{children}
			</button>
		</>
	);
}
