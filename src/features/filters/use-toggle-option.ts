import { optionsOf } from "../../domain/facet-options.ts";
import { useSite } from "../../site/site.tsx";
import { toggleOption } from "../../state/transitions.ts";
import type { FilterOption } from "./filter-options.ts";

/** Chooses the option, or takes it away again. */
export function useToggleOption({ facet, id }: FilterOption): () => void {
	const { atlas, choose } = useSite();
	return () => choose((view) => toggleOption(view, facet, id, optionsOf(atlas)[facet]));
}
