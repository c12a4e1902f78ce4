/** Stands on the page only where there is no script: what is missing then, and where the same data lies. */
import { publicDataUrl } from "../data/addresses.ts";
import { firstWithBoundaries } from "../domain/redrawing.ts";
import { useSite } from "../site/site.tsx";
import styles from "./without-script.module.css";

export function WithoutScript() {
	const { atlas, words } = useSite();
	const files = [
		["utsatta-omraden.zip", words.files.everything],
		["panel.csv", words.files.panel],
		["panel.csvt", words.files.columnTypes],
		[`rapport-${atlas.newest}.geojson`, words.files.geojson(atlas.newest, atlas.newest < firstWithBoundaries(atlas))],
		["datapackage.json", words.files.descriptor],
		["README.txt", words.files.readme],
	] as const;
	return (
		<section className={styles.note} aria-label={words.files.title} data-without-script>
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
