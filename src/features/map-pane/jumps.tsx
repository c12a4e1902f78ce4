/**
 * Where the map can go at a press: to what the view is about, the country, and the cities with the most areas; and from the place
 * whose symbol was pressed, to its areas alone.
 */
import type { Atlas } from "../../domain/atlas.ts";
import { isFiltering } from "../../domain/filter.ts";
import type { Messages } from "../../i18n/words.ts";
import type { Place } from "../../signs/extents.ts";
import type { PlaceGroup } from "../../signs/place-groups.ts";
import { useSite } from "../../site/site.tsx";
import { areaName } from "../../site/view-title.ts";
import { choosePlace, selectMunicipality } from "../../state/transitions.ts";
import type { View } from "../../state/view.ts";
import { Button } from "../../ui/button.tsx";
import styles from "./jumps.module.css";

const JUMPS = ["sweden", "stockholm", "goteborg", "malmo"] as const satisfies Place[];

interface JumpsProps {
	/** Where the reader went last, if the map is still there. */
	jump: Place | undefined;
	/** Where the reader went by its symbol. */
	place: PlaceGroup | undefined;
	/** Back to what the view is about. */
	onFit: () => void;
	onJump: (place: Place) => void;
}

export function Jumps({ jump, place, onFit, onJump }: JumpsProps) {
	const { atlas, view, words, choose } = useSite();
	return (
		<fieldset className={styles.jumps} data-needs-script>
			<legend className="visually-hidden">{words.map.jumps}</legend>
			<div className={styles.row}>
				{place && (
					<Button data-offer="" onClick={() => choose((current) => viewOnly(atlas, current, place))}>
						{words.map.only(place.kind === "region" ? words.result.region(place.name) : place.name)}
					</Button>
				)}
				<Button aria-pressed={view.camera === null} onClick={onFit}>
					{fittedName(atlas, view, words)}
				</Button>
				{JUMPS.map((place) => (
					<Button key={place} aria-pressed={place === jump} onClick={() => onJump(place)}>
						{words.map.places[place]}
					</Button>
				))}
			</div>
		</fieldset>
	);
}

function viewOnly(atlas: Atlas, view: View, { kind, id }: PlaceGroup): View {
	if (kind === "region")
		return choosePlace(atlas, view, {
			regions: atlas.regions.flatMap((region) => (region.id === id ? [region.id] : [])),
		});
	const municipality = atlas.municipalities.find((each) => each.id === id);
	return municipality ? selectMunicipality(atlas, view, municipality.id) : view;
}

/** What the map fits by itself. */
function fittedName(atlas: Atlas, view: View, words: Messages): string {
	const { subject } = view;
	switch (subject.kind) {
		case "area":
			return areaName(atlas, subject.area, subject.year);
		case "municipality":
			return atlas.municipality(subject.municipality).name;
		case "place":
			return words.place.name;
		default:
			return isFiltering(view.filters) ? words.map.selection : words.map.allAreas;
	}
}
