/** One area in one report: how the Police assessed it, its history, where it lies, and the sources. */
import type { Area, AreaId, ReportYear } from "../../domain/dataset.ts";
import { nearestListing, standing, type Unlisted } from "../../domain/lineage.ts";
import { AreaRow } from "../../site/area-row.tsx";
import { unlistedSentence } from "../../site/assessment-sentence.ts";
import { BackLink } from "../../site/back-link.tsx";
import { ClassSymbol } from "../../site/class-symbol.tsx";
import { PanelHead } from "../../site/panel-heading.tsx";
import { PrintButton } from "../../site/print-button.tsx";
import { useSite } from "../../site/site.tsx";
import { ViewLink } from "../../site/view-link.tsx";
import { chooseYear } from "../../state/transitions.ts";
import { AreaFacts } from "./area-facts.tsx";
import styles from "./area-panel.module.css";
import { Outlines } from "./boundary-versions.tsx";
import { Family } from "./family.tsx";
import { HistoryStrip } from "./history-strip.tsx";
import { Location } from "./location.tsx";
import { Meaning } from "./meaning.tsx";
import { NotesAndSources } from "./notes-and-sources.tsx";

export function AreaPanel({ id, year }: { id: AreaId; year: ReportYear }) {
	const { atlas, words } = useSite();
	const area = atlas.area(id);
	const now = standing(atlas, id, year);
	const title = now.kind === "listed" ? now.assessment.name : area.name;
	return (
		<article className={styles.panel}>
			<BackLink />
			<PanelHead subject={id} title={title} className={styles.head}>
				<PrintButton />
			</PanelHead>
			{now.kind === "listed" ? (
				<p className={styles.assessment} data-testid="assessment">
					<ClassSymbol kind={now.assessment.classification} large />
					<span>{words.area.assessment(year, words.classifications[now.assessment.classification].name)}</span>
				</p>
			) : (
				<NotListed area={area} now={now} />
			)}
			<Location area={area} year={year}>
				<HistoryStrip area={area} year={year} />
			</Location>
			<Family area={area} />
			<AreaFacts area={area} year={year} />
			{now.kind === "listed" && <Meaning classification={now.assessment.classification} />}
			<Outlines area={area} year={year} />
			<NotesAndSources area={area} year={year} />
		</article>
	);
}

/** What stands in the place of a class where the report does not list the area itself. */
function NotListed({ area, now }: { area: Area; now: Unlisted }) {
	const { atlas, words } = useSite();
	const { year } = now;
	const related = now.kind === "split" ? now.parts : now.kind === "part-of" ? [now.assessment] : [];
	const nearest = nearestListing(atlas, area.id, year);
	return (
		<div className={styles.unlisted} data-testid="assessment">
			<p>
				<ClassSymbol kind="unlisted" /> {unlistedSentence(now, area.name, words)}.
			</p>
			{related.length > 0 && (
				<ul>
					{related.map((relative) => (
						<li key={relative.area}>
							<AreaRow
								area={relative.area}
								name={relative.name}
								mark={relative.classification}
								detail={words.area.assessment(year, words.classifications[relative.classification].name)}
							/>
						</li>
					))}
				</ul>
			)}
			{nearest && (
				<ViewLink change={(view) => chooseYear(view, nearest.year)}>{words.area.nearest(nearest.year)}</ViewLink>
			)}
		</div>
	);
}
