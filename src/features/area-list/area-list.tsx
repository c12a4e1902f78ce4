/** The filtered areas of the report on show, by name, and those that have left the list since the report before. */
import type { Atlas } from "../../domain/atlas.ts";
import { changesByArea } from "../../domain/change.ts";
import { isInUse } from "../../domain/classification.ts";
import type { Assessment } from "../../domain/dataset.ts";
import type { Messages } from "../../i18n/sv.ts";
import { AreaRow } from "../../site/area-row.tsx";
import { PanelHeading } from "../../site/panel-heading.tsx";
import { useSite } from "../../site/site.tsx";
import { departedAreas, filtersOf, periodOf, shownAreas } from "../../state/selectors.ts";
import { clearFilters } from "../../state/transitions.ts";
import type { View } from "../../state/view.ts";
import { Button } from "../../ui/button.tsx";
import styles from "./area-list.module.css";

export function AreaList() {
	const { atlas, view, words } = useSite();
	const period = periodOf(atlas, view);
	const areas = shownAreas(atlas, view);
	const departed = departedAreas(atlas, view);
	const changes = period.since === undefined ? undefined : changesByArea(atlas, period.since, period.year);

	const place = ({ area }: Assessment) => atlas.whereabouts(area).municipality.name;
	const className = ({ classification }: Assessment) => words.classifications[classification].name;
	/** What the report before said, where it was something else. */
	const tag = ({ area }: Assessment) => {
		const then = period.since === undefined ? undefined : atlas.assessment(area, period.since);
		switch (changes?.get(area)?.kind) {
			case "ny":
				return words.changes.ny.name;
			case "delad":
				return words.list.afterDivision;
			case "hojd":
			case "sankt":
			case "omklassad":
				return then && words.table.was(className(then));
			default:
				return undefined;
		}
	};
	return (
		<section className={styles.list}>
			<PanelHeading subject="list" onlyIfLost>
				{words.list.title(period.year)} <span className={styles.count}>{words.format.number(areas.length)}</span>
			</PanelHeading>
			{areas.length === 0 && departed.length === 0 && <Empty />}
			<ul data-testid="areas">
				{areas.map((assessment) => (
					<li key={assessment.area}>
						<AreaRow
							area={assessment.area}
							name={assessment.name}
							mark={assessment.classification}
							detail={`${place(assessment)} · ${className(assessment)}`}
							tag={tag(assessment)}
						/>
					</li>
				))}
			</ul>
			{departed.length > 0 && period.since !== undefined && (
				<>
					<h3>{words.list.departed(period.since)}</h3>
					<ul data-testid="departed">
						{departed.map((assessment) => (
							<li key={assessment.area}>
								<AreaRow
									area={assessment.area}
									name={assessment.name}
									mark="unlisted"
									detail={`${place(assessment)} · ${words.table.was(className(assessment))}`}
								/>
							</li>
						))}
					</ul>
				</>
			)}
		</section>
	);
}

/** Says why nothing is left, where that is known, and offers a way on. */
function Empty() {
	const { atlas, view, words, choose } = useSite();
	return (
		<div className={styles.empty}>
			<p>{reasonForNone(atlas, view, words)}</p>
			<Button onClick={() => choose(clearFilters)}>{words.filters.clearAll}</Button>
		</div>
	);
}

function reasonForNone(atlas: Atlas, view: View, words: Messages): string {
	const { year, since } = periodOf(atlas, view);
	const { regions, classifications, changes } = filtersOf(view);
	if (changes.length > 0 && since === undefined) return words.list.firstReport(year);
	const abolished = classifications.filter((classification) => !isInUse(classification, year));
	if (abolished.length > 0 && abolished.length === classifications.length) {
		return words.list.classNotInUse(
			year,
			abolished.map((classification) => words.classifications[classification].name),
		);
	}
	const everListed = new Set(atlas.areas.map(({ id }) => atlas.whereabouts(id).region.id));
	if (regions.length > 0 && !regions.some((region) => everListed.has(region))) {
		return words.list.regionHasNone(atlas.regions.filter(({ id }) => regions.includes(id)).map(({ name }) => name));
	}
	return words.list.empty(year);
}
