/** At the head of a report: whose list it is, what its classes mean, and what the Police say in it. */
import { isInUse } from "../../domain/classification.ts";
import type { Report, ReportYear } from "../../domain/dataset.ts";
import { AllDataLink } from "../../site/all-data-link.tsx";
import { ClassDefinitions } from "../../site/class-definitions.tsx";
import { Fold, isNarrow } from "../../site/fold.tsx";
import { useSite } from "../../site/site.tsx";
import { ViewLink } from "../../site/view-link.tsx";
import { openText } from "../../state/transitions.ts";
import styles from "./report-head.module.css";

export function ReportHead({ year }: { year: ReportYear }) {
	const { atlas, words } = useSite();
	return (
		<section className={styles.head} data-testid="report-head">
			<p>{words.report.intro}</p>
			<details className={styles.classes}>
				<summary>{words.report.classes}</summary>
				<ClassDefinitions
					noteOn={(classification) => (isInUse(classification, year) ? undefined : words.report.notInUse(year))}
				/>
				<p>
					<ViewLink change={(view) => openText(view, "about", "classes")}>{words.report.moreOnClasses}</ViewLink>
				</p>
			</details>
			<Finding report={atlas.report(year)} />
		</section>
	);
}

function Finding({ report }: { report: Report }) {
	const { atlas, view, words } = useSite();
	const before = atlas.reports.findLast(({ year }) => year < report.year);
	const { localPoliceAreas, sourceUrl } = report;
	const {
		newest,
		years: [first = newest],
	} = atlas;
	return (
		<Fold title={words.report.finding(report.year)} className={styles.finding} startsClosed={isNarrow}>
			<p>{report.finding[view.locale]}</p>
			{before && (
				<p>{words.report.since(before.year, inBoth(totalOf, report, before), inBoth(severest, report, before))}</p>
			)}
			<p className={styles.source}>
				{words.report.source} <cite lang="sv">{words.report.quoted(report.title)}</cite>,{" "}
				{words.report.published(words.format.date(report.published))}
				{sourceUrl !== undefined && (
					<>
						{" – "}
						<a href={sourceUrl} rel="external noopener">
							{new URL(sourceUrl).host}
						</a>
					</>
				)}
				.{localPoliceAreas !== undefined && ` ${words.report.contributed(localPoliceAreas)}`}{" "}
				<AllDataLink>{words.report.allData(first, newest)}</AllDataLink>
			</p>
		</Fold>
	);
}

function inBoth<T>(count: (report: Report) => T, now: Report, before: Report): readonly [T, T] {
	return [count(now), count(before)];
}

const severest = ({ totals }: Report): number => totals.sarskilt_utsatt;
const totalOf = ({ totals }: Report): number => totals.sarskilt_utsatt + totals.riskomrade + totals.utsatt;
