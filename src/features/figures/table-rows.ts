/** The rows of the figures' tables: the places of one kind, by name, each with the view that it leads to. */
import { type Atlas, byName } from "../../domain/atlas.ts";
import type { Filters, PlaceFacet } from "../../domain/filter.ts";
import { filtersOf } from "../../state/selectors.ts";
import { breakDown, choosePlace, selectMunicipality } from "../../state/transitions.ts";
import type { View } from "../../state/view.ts";
import type { Column } from "./table-columns.ts";

export interface Row {
	readonly id: string;
	readonly name: string;
	/** To what there is in it: a region's or a county's municipalities, a municipality's own page. */
	readonly open: (view: View) => View;
}

/**
 * Those where any report counts an area. A region without any is worth saying; a county or municipality would only be a row of
 * noughts.
 */
export function rowsOf(atlas: Atlas, view: View, columns: readonly Column[]): Row[] {
	const { rows } = view.breakdown;
	const filters = filtersOf(view);
	const chosen: readonly string[] = filters[rows];
	const isWhole = rows === "regions" && filters.counties.length === 0 && filters.municipalities.length === 0;
	return placesOf(atlas, rows)
		.filter(({ id }) => chosen.length === 0 || chosen.includes(id))
		.filter(({ id }) => isWhole || columns.some(({ byPlace }) => byPlace.has(id)))
		.toSorted(byName);
}

function placesOf(atlas: Atlas, rows: PlaceFacet): Row[] {
	const within = (place: Pick<Filters, "counties"> | Pick<Filters, "regions">) => (view: View) =>
		breakDown(choosePlace(atlas, view, place), { rows: "municipalities" });
	switch (rows) {
		case "regions":
			return atlas.regions.map(({ id, name }) => ({ id, name, open: within({ regions: [id] }) }));
		case "counties":
			return atlas.counties.map(({ id, name }) => ({ id, name, open: within({ counties: [id] }) }));
		case "municipalities":
			return atlas.municipalities.map(({ id, name }) => ({
				...{ id, name },
				open: (view) => ({ ...selectMunicipality(atlas, view, id), layout: "map" }),
			}));
	}
}
