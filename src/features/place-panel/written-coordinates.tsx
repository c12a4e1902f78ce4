/** The place in the forms in which people pass places on. */
import { COORDINATE_FORMS, type CoordinateForm } from "../../domain/lookup/write-coordinates.ts";
import type { PlaceWords } from "../../i18n/words.ts";
import styles from "./place-panel.module.css";

interface WrittenCoordinatesProps {
	write: (form: CoordinateForm) => string;
	words: PlaceWords;
}

export function WrittenCoordinates({ write, words: { coordinates } }: WrittenCoordinatesProps) {
	return (
		<details className={styles.coordinates}>
			<summary>{coordinates.title}</summary>
			<dl>
				{COORDINATE_FORMS.map((form) => (
					<div key={form}>
						<dt>{coordinates.forms[form]}</dt>
						<dd>{write(form)}</dd>
					</div>
				))}
			</dl>
		</details>
	);
}
