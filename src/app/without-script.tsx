/** Stands on the page only where there is no script: what is missing then, and where the same data lies. */
import { publicDataUrl } from "../data/addresses.ts";
import { firstWithBoundaries } from "../domain/redrawing.ts";
import { useSite } from "../site/site.tsx";
import styles from "./without-script.module.css";

export function WithoutScript() {
	const { atlas, words } = useSite();
	const files = [
		["panel.csv", words.about.panel],
		["panel.csvt", words.about.columnTypes],
		[`rapport-${atlas.newest}.geojson`, words.about.geojson(atlas.newest, atlas.newest < firstWithBoundaries(atlas))],
		["datapackage.json", words.about.descriptor],
		["README.txt", words.about.readme],
	] as const;
	return (
		<section className={styles.note} aria-label={words.about.data} data-without-script>
			<p>{words.site.withoutScript}</p>
			<ul>
				{files.map(([file, name]) => (
					<li key={file}>
						<a href={publicDataUrl(file)}>{name}</a>
					</li>
				))}
			</ul>
		</section>
	);
}
