/**
 * What the reports are, what the classes mean and do not mean, how the assessment is made, what is unknown, and where
 * the data is.
 */
import { Fragment } from "react";
import { publicDataUrl } from "../../data/addresses.ts";
import { ABOLITION } from "../../domain/classification.ts";
import { firstWithBoundaries } from "../../domain/redrawing.ts";
import type { Messages } from "../../i18n/words.ts";
import { ClassDefinitions } from "../../site/class-definitions.tsx";
import { useSite } from "../../site/site.tsx";
import { yearOf } from "../../state/selectors.ts";
import styles from "./about.module.css";

export function AboutText() {
	const { atlas, view, words } = useSite();
	const { about } = words;
	const { definitions } = atlas;
	const { locale } = view;
	const year = yearOf(atlas, view);
	return (
		<div className={styles.about}>
			<p>{about.what(atlas.span)}</p>
			<p className={styles.residents}>{definitions.residents.text[locale]}</p>

			<h3>{about.classes}</h3>
			<ClassDefinitions year={year} />

			<h3>{about.method}</h3>
			<ul className={styles.bullets}>
				{definitions.method.map(({ text, sources }) => (
					<li key={text[locale]}>
						{text[locale]}
						<Sources urls={sources} />
					</li>
				))}
				<li>{about.noStatistic}</li>
			</ul>

			<h3>{about.changesIn(ABOLITION.year)}</h3>
			<p>
				{about.compiled} {definitions.changes2025[locale]}
			</p>

			<h3>{about.unknown}</h3>
			<ul className={styles.bullets}>
				{about.unknownItems(firstWithBoundaries(atlas)).map((item) => (
					<li key={item}>{item}</li>
				))}
			</ul>

			<h3>{about.reports}</h3>
			<ul className={styles.reports}>
				{atlas.reports.toReversed().map((report) => (
					<li key={report.year}>
						<strong>{report.year}</strong> {about.quoted(report.title)},{" "}
						{about.published(words.format.date(report.published))}. {report.finding[locale]}
						<Sources urls={report.sourceUrl === undefined ? [] : [report.sourceUrl]} />
					</li>
				))}
			</ul>

			<h3>{about.data}</h3>
			<ul className={styles.bullets}>
				<li>
					<a href={publicDataUrl("panel.csv")} download>
						{about.panel}
					</a>
				</li>
				<li>
					<a href={publicDataUrl("panel.csvt")} download>
						{about.columnTypes}
					</a>
				</li>
				{atlas.years.map((each) => (
					<li key={each}>
						<a href={publicDataUrl(`rapport-${each}.geojson`)} download>
							{about.geojson(each, each < firstWithBoundaries(atlas))}
						</a>
					</li>
				))}
				<li>
					<a href={publicDataUrl("datapackage.json")} download>
						{about.descriptor}
					</a>
				</li>
				<li>
					<a href={publicDataUrl("README.txt")}>{about.readme}</a>
				</li>
			</ul>
			<p>{words.map.credit}</p>
		</div>
	);
}

/** Two documents of one publisher would else be called the same. */
function sourceName(url: string, { about }: Messages): string {
	const { host, pathname } = new URL(url);
	if (host !== "www.riksrevisionen.se") return host;
	return pathname.endsWith("/uppfoljning.html") ? about.audit.followUp : about.audit.report;
}

function Sources({ urls }: { urls: readonly string[] }) {
	const { words } = useSite();
	return (
		<>
			{urls.map((url) => (
				<Fragment key={url}>
					{" "}
					<a href={url} rel="external noopener">
						{words.about.source}: {sourceName(url, words)}
					</a>
				</Fragment>
			))}
		</>
	);
}
