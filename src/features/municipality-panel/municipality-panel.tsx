/**
 * One municipality in one report: its listed areas, those that other reports list, and what has changed for all of them
 * since the first.
 */
import type { MunicipalityId, ReportYear } from "../../domain/dataset.ts";
import { history } from "../../domain/lineage.ts";
import { AreaRow } from "../../site/area-row.tsx";
import { BackLink } from "../../site/back-link.tsx";
import { historyText } from "../../site/history-text.ts";
import { PanelHead } from "../../site/panel-heading.tsx";
import { PrintButton } from "../../site/print-button.tsx";
import { useSite } from "../../site/site.tsx";
import { shownAreas } from "../../state/selectors.ts";
import styles from "./municipality-panel.module.css";

export function MunicipalityPanel({ id, year }: { id: MunicipalityId; year: ReportYear }) {
	const { atlas, view, words } = useSite();
	const municipality = atlas.municipality(id);
	const listed = shownAreas(atlas, view);
	const all = atlas.assessmentsIn(year).filter(({ area }) => atlas.area(area).municipality === id);
	const areas = atlas.areas.filter((area) => area.municipality === id);
	const others = areas.filter((area) => !atlas.assessment(area.id, year));
	return (
		<article className={styles.panel}>
			<BackLink />
			<PanelHead subject={id} title={municipality.fullName[view.locale]} className={styles.head}>
				<PrintButton />
			</PanelHead>
			<p className={styles.summary}>
				{atlas.county(municipality.county).name} · {words.municipality.summary(year, all.length)}
			</p>
			<ul data-testid="areas">
				{listed.map((assessment) => (
					<li key={assessment.area}>
						<AreaRow
							area={assessment.area}
							name={assessment.name}
							mark={assessment.classification}
							detail={words.format.sentence(words.classifications[assessment.classification].name)}
						/>
					</li>
				))}
			</ul>
			{others.length > 0 && (
				<section>
					<h2>{words.municipality.others}</h2>
					<ul>
						{others.map((area) => (
							<li key={area.id}>
								<AreaRow
									area={area.id}
									name={area.name}
									mark="unlisted"
									detail={words.municipality.listedIn(
										history(atlas, area.id).flatMap((standing) => (standing.kind === "listed" ? [standing.year] : [])),
									)}
								/>
							</li>
						))}
					</ul>
				</section>
			)}
			<section className={styles.history} data-testid="history">
				<h2>{words.municipality.history(atlas.years[0] ?? year)}</h2>
				<p>{words.municipality.historySource}</p>
				<dl>
					{areas.map((area) => (
						<div key={area.id}>
							<dt>{area.name}</dt>
							<dd>
								{historyText(atlas, area, words)
									.map(({ years, text }) => `${years} ${text}`)
									.join("; ")}
								.
							</dd>
						</div>
					))}
				</dl>
			</section>
		</article>
	);
}
