/** The files of the whole dataset, with what is in each. */
import { publicDataUrl } from "../../data/addresses.ts";
import { firstWithBoundaries } from "../../domain/redrawing.ts";
import { useSite } from "../../site/site.tsx";

export function DataFiles() {
	const { atlas, words } = useSite();
	const { files } = words;
	const first = firstWithBoundaries(atlas);
	const downloads = [
		["utsatta-omraden.zip", files.everything],
		["panel.csv", files.panel],
		["panel.csvt", files.columnTypes],
		...atlas.years.map((year) => [`rapport-${year}.geojson`, files.geojson(year, year < first)] as const),
		["datapackage.json", files.descriptor],
	] as const;
	return (
		<ul>
			{downloads.map(([file, name]) => (
				<li key={file}>
					<a href={publicDataUrl(file)} download>
						{name}
					</a>
				</li>
			))}
			<li>
				<a href={publicDataUrl("README.txt")}>{files.readme}</a>
			</li>
		</ul>
	);
}
