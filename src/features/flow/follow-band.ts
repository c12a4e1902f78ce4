/** Where a band leads: to the comparison that it stands for, with its areas alone on the map and in the list. */
import { CLASSIFICATIONS } from "../../domain/classification.ts";
import type { Band, Station } from "../../domain/flow.ts";
import { chooseMove, compare } from "../../state/transitions.ts";
import type { View } from "../../state/view.ts";

export function followBand(view: View, { from, to, then, now, kind }: Band): View {
	const classes = (station: Station) => CLASSIFICATIONS.filter((classification) => classification === station);
	const move = { changes: [kind], formerClassifications: classes(then), classifications: classes(now) };
	return { ...chooseMove(compare(view, from, to), move), layout: "map" };
}
