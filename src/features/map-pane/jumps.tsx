/** Where the map can go at a press: to what the view is about, the country, and the cities with the most areas. */
import type { Atlas } from "../../domain/atlas.ts";
import { isFiltering } from "../../domain/filter.ts";
import type { Messages } from "../../i18n/words.ts";
import type { Place } from "../../signs/extents.ts";
import { useSite } from "../../site/site.tsx";
import { areaName } from "../../site/view-title.ts";
import type { View } from "../../state/view.ts";
import { Button } from "../../ui/button.tsx";
import styles from "./jumps.module.css";

const JUMPS = ["sweden", "stockholm", "goteborg", "malmo"] as const satisfies Place[];

interface JumpsProps {
	/** Where the reader went last, if the map is still there. */
	jump: Place | undefined;
	/** Back to what the view is about. */
	onFit: () => void;
	onJump: (place: Place) => void;
}

export function Jumps({ jump, onFit, onJump }: JumpsProps) {
	const { atlas, view, words } = useSite();
	return (
		<fieldset className={styles.jumps} data-needs-script>
			<legend className="visually-hidden">{words.map.jumps}</legend>
			<div className={styles.row}>
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
