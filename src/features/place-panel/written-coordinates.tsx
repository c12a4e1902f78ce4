/** The place in the forms in which people pass places on. */
import type { LngLat } from "../../domain/dataset.ts";
import type { AskedPlace } from "../../domain/lookup/look-up.ts";
import { COORDINATE_FORMS, type CoordinateForm } from "../../domain/lookup/write-coordinates.ts";
import type { PlaceWords } from "../../i18n/words.ts";
import styles from "./place-panel.module.css";

interface WrittenCoordinatesProps {
	place: AskedPlace;
	write: (at: LngLat, form: CoordinateForm) => string;
	words: PlaceWords;
}

export function WrittenCoordinates({ place, write, words: { coordinates } }: WrittenCoordinatesProps) {
	return (
		<details className={styles.coordinates}>
			<summary>{coordinates.title}</summary>
			<dl>
				{COORDINATE_FORMS.map((form) => (
					<div key={form}>
						<dt>{coordinates.forms[form]}</dt>
						<dd>{write(place.at, form)}</dd>
					</div>
				))}
			</dl>
		</details>
	);
}
