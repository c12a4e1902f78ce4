/** What the reports are, what the classes mean and do not mean, how the assessment is made, what is unknown, and where the data is. */
import { type Classification, isInUse } from "../../domain/classification.ts";
import { firstWithBoundaries } from "../../domain/redrawing.ts";
import type { TextWords } from "../../i18n/words.ts";
import { ClassDefinitions } from "../../site/class-definitions.tsx";
import { useSite } from "../../site/site.tsx";
import { ViewLink } from "../../site/view-link.tsx";
import { chooseYear, compare, openText } from "../../state/transitions.ts";
import { ColumnMeanings } from "./column-meanings.tsx";
import { DataChangeList } from "./data-change-list.tsx";
import { DataFiles } from "./data-files.tsx";
import { Sources } from "./sources.tsx";
import styles from "./text-page.module.css";
import { TextSection } from "./text-section.tsx";

export function AboutText({ text }: { text: TextWords["about"] }) {
	const { atlas, view, words } = useSite();
	const { definitions, newest } = atlas;
	const { locale } = view;
	const before = atlas.previous(newest);
	/** The reports that a class is one of, from the first to the last. */
	const reportsWith = (classification: Classification) => {
		const years = atlas.years.filter((year) => isInUse(classification, year));
		return text.usedIn([...new Set([years[0], years.at(-1)])].join("–"));
	};
	return (
		<>
			<p>{text.what(atlas.span)}</p>
			<p className={styles.residents}>{definitions.residents.text[locale]}</p>

			<TextSection section="classes">
				<ClassDefinitions noteOn={reportsWith} />
			</TextSection>

			<TextSection section="method">
				<ul>
					{definitions.method.map((each) => (
						<li key={each.text[locale]}>
							{each.text[locale]}
							<Sources urls={each.sources} text={text} />
						</li>
					))}
					<li>{text.noStatistic}</li>
				</ul>
			</TextSection>

			<TextSection section="changes">
				{definitions.changes
					.toSorted((a, b) => b.year - a.year)
					.map((change) => (
						<p key={change.year}>
							{text.compiled(change.year)} {change.text[locale]}
						</p>
					))}
				<p>{text.counted}</p>
				{before !== undefined && (
					<p>
						<ViewLink change={(current) => compare(current, before, newest)}>{words.timeline.compare(before)}</ViewLink>
					</p>
				)}
			</TextSection>

			<TextSection section="unknown">
				<ul>
					{text.unknown(firstWithBoundaries(atlas)).map((item) => (
						<li key={item}>{item}</li>
					))}
				</ul>
			</TextSection>

			<TextSection section="reports">
				<dl className={styles.reports}>
					{atlas.reports.toReversed().map((report) => (
						<div key={report.year}>
							<dt>
								<ViewLink change={(current) => chooseYear(current, report.year)}>{text.report(report.year)}</ViewLink>
							</dt>
							<dd>
								<cite lang="sv">{words.report.quoted(report.title)}</cite>,{" "}
								{words.report.published(words.format.date(report.published))}. {report.finding[locale]}
								<Sources urls={report.sourceUrl === undefined ? [] : [report.sourceUrl]} text={text} />
							</dd>
						</div>
					))}
				</dl>
			</TextSection>

			<TextSection section="data">
				<DataFiles />
				<p>
					<ViewLink change={(current) => openText(current, "places")}>{words.pages.places.name}</ViewLink>
				</p>
				<p>{text.terms}</p>
				<p>
					{words.map.credit} {text.typeface}
				</p>
				<p>{text.located}</p>
			</TextSection>

			<TextSection section="columns">
				<ColumnMeanings text={text} />
			</TextSection>

			<TextSection section="dataChanges">
				<DataChangeList text={text.dataChanges} />
			</TextSection>

			<TextSection section="citing">
				<p>{text.attribute(words.area.assessment(newest, words.classifications.sarskilt_utsatt.name))}</p>
				<p>{text.ours}</p>
				<p>{text.share(words.share.open)}</p>
			</TextSection>
		</>
	);
}
