/** The flow's numbers as a table with the same links, for those who would rather read than look, or aim at a thin band. */

import type { Band } from "../../domain/flow.ts";
import { copyAsTable } from "../../site/copy-as-table.ts";
import { Scroller } from "../../site/scroller.tsx";
import { useSite } from "../../site/site.tsx";
import { ViewLink } from "../../site/view-link.tsx";
import { bandCount, bandNames, stationName } from "./band-words.ts";
import styles from "./flow-diagram.module.css";
import { followBand } from "./follow-band.ts";

export function FlowTable({ bands }: { bands: readonly Band[] }) {
	const { atlas, words } = useSite();
	const { columns } = words.flow;
	return (
		<details className={styles.details}>
			<summary>{words.flow.asTable}</summary>
			<Scroller label={words.flow.label}>
				<table onCopy={copyAsTable}>
					<caption className="visually-hidden">{words.flow.label}</caption>
					<thead>
						<tr>
							<th scope="col">{columns.reports}</th>
							<th scope="col">{columns.then}</th>
							<th scope="col">{columns.now}</th>
							<th scope="col">{columns.count}</th>
							<th scope="col">{columns.areas}</th>
						</tr>
					</thead>
					<tbody>
						{bands.map((band) => (
							<tr key={`${band.from} ${band.then} ${band.now} ${band.kind}`}>
								<th scope="row">
									{band.from}–{band.to}
								</th>
								<td>{stationName(words, band.then)}</td>
								<td>{stationName(words, band.now)}</td>
								<td>
									<ViewLink change={(current) => followBand(current, band)}>{bandCount(words, band)}</ViewLink>
								</td>
								<td>{bandNames(atlas, words, band)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</Scroller>
		</details>
	);
}
