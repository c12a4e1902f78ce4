/** The filtered areas of the report on show, by name, and those that have left the list after the report before. */
import { useState } from "react";
import { changesByArea } from "../../domain/change.ts";
import type { AreaId, Assessment } from "../../domain/dataset.ts";
import { asksForUnstated } from "../../domain/filter.ts";
import { standing } from "../../domain/lineage.ts";
import { AreaRow } from "../../site/area-row.tsx";
import { changeName } from "../../site/change-words.ts";
import { NothingShown } from "../../site/nothing-shown.tsx";
import { PanelHeading } from "../../site/panel-heading.tsx";
import { useSite } from "../../site/site.tsx";
import { TrendSymbol } from "../../site/trend-symbol.tsx";
import { filtersOf, periodOf, removedAreas, shownAreas } from "../../state/selectors.ts";
import styles from "./area-list.module.css";
import { type Grouping, GroupingChoice, groupAreas } from "./grouping.tsx";

export function AreaList() {
	const { atlas, view, words } = useSite();
	const [grouping, setGrouping] = useState<Grouping>("name");
	const period = periodOf(atlas, view);
	const areas = shownAreas(atlas, view);
	const removed = removedAreas(atlas, view);
	const changes = period.since === undefined ? undefined : changesByArea(atlas, period.since, period.year);

	const place = ({ area }: Assessment) => atlas.whereabouts(area).municipality.name;
	const className = ({ classification }: Assessment) => words.classifications[classification].name;
	const isAskedForTrends = filtersOf(view).trends.length > 0;
	const detail = (assessment: Assessment) => {
		const more = [
			className(assessment),
			...(isAskedForTrends && assessment.trend ? [words.filters.trends[assessment.trend]] : []),
		];
		return (
			<>
				{place(assessment)}
				<span className={styles.more}>{` · ${more.join(" · ")}`}</span>
			</>
		);
	};
	const groupName = (name: string, by: Grouping) =>
		by === "region" ? words.format.sentence(words.result.region(name)) : name;
	/** A part by the class that the whole had. */
	const wasPartOf = (area: AreaId) => {
		const before = period.since === undefined ? undefined : standing(atlas, area, period.since);
		return before?.kind === "part-of"
			? words.inReport(words.list.partOf(className(before.assessment)), before.year)
			: words.list.afterSplit;
	};
	/** What the report before said, where it was something else. */
	const tag = ({ area }: Assessment) => {
		const then = period.since === undefined ? undefined : atlas.assessment(area, period.since);
		switch (changes?.get(area)?.kind) {
			case "ny":
				return changeName(words, { kind: "ny", period, isPart: false });
			case "delad":
				return wasPartOf(area);
			case "hojd":
			case "sankt":
			case "omklassad":
				return then && words.inReport(className(then), then.year);
			default:
				return undefined;
		}
	};
	/** Those that have left the list may be all that the filters leave. */
	const onlyRemoved = areas.length === 0 && removed.length > 0;
	const heading = () => {
		if (asksForUnstated(atlas, period.year, filtersOf(view))) return words.list.title(period.year);
		return onlyRemoved && period.since !== undefined
			? words.list.removedCount(removed.length, period.since, period.year)
			: words.list.heading(period.year, areas.length, atlas.assessmentsIn(period.year).length);
	};
	return (
		<section className={styles.list}>
			<PanelHeading subject="list" onlyIfLost>
				{heading()}
			</PanelHeading>
			{areas.length === 0 && removed.length === 0 && <NothingShown />}
			{areas.length > 0 && <GroupingChoice grouping={grouping} onChoose={setGrouping} />}
			<div data-testid="areas">
				{groupAreas(atlas, areas, grouping).map(({ id, name, members }) => (
					<section key={id}>
						{name !== undefined && (
							<h2 className={styles.group}>{words.list.group(groupName(name, grouping), members.length)}</h2>
						)}
						<ul>
							{members.map((assessment) => (
								<li key={assessment.area}>
									<AreaRow
										area={assessment.area}
										name={assessment.name}
										mark={assessment.classification}
										{...(isAskedForTrends && assessment.trend && { symbol: <TrendSymbol trend={assessment.trend} /> })}
										detail={detail(assessment)}
										tag={tag(assessment)}
									/>
								</li>
							))}
						</ul>
					</section>
				))}
			</div>
			{removed.length > 0 && period.since !== undefined && (
				<>
					{!onlyRemoved && <h2>{words.list.removed(period.since, period.year)}</h2>}
					<ul data-testid="departed">
						{removed.map((assessment) => (
							<li key={assessment.area}>
								<AreaRow
									area={assessment.area}
									name={assessment.name}
									before={assessment.classification}
									mark="unlisted"
									detail={`${place(assessment)} · ${words.inReport(className(assessment), assessment.year)}`}
								/>
							</li>
						))}
					</ul>
				</>
			)}
		</section>
	);
}
