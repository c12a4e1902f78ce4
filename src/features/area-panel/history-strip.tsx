/** An area in the six reports: a mark and a link per report, and below in words what a mark cannot say. */

import type { Area } from "../../domain/dataset.ts";
import { history, type Standing } from "../../domain/lineage.ts";
import type { Messages } from "../../i18n/sv.ts";
import { useSite } from "../../site/site.tsx";
import { ViewLink } from "../../site/view-link.tsx";
import { chooseYear } from "../../state/transitions.ts";
import { ClassMark, type ClassMarkKind } from "../../ui/class-mark.tsx";
import styles from "./history-strip.module.css";

export function HistoryStrip({ area, year: shown }: { area: Area; year: number }) {
	const { atlas, words } = useSite();
	const standings = history(atlas, area.id);
	return (
		<section aria-labelledby="history-title">
			<h3 id="history-title">{words.area.history}</h3>
			<ol className={styles.strip}>
				{standings.map((standing) => (
					<li key={standing.year}>
						<ViewLink
							className={styles.report}
							change={(view) => chooseYear(view, standing.year)}
							aria-current={standing.year === shown ? "true" : undefined}
							title={describe(standing, words)}
						>
							<ClassMark kind={markOf(standing)} large />
							<span>{standing.year}</span>
							<span className="visually-hidden">: {describe(standing, words)}</span>
						</ViewLink>
					</li>
				))}
			</ol>
			<ul className={styles.remarks}>
				{remarks(standings, area.name, words).map(({ years, text }) => (
					<li key={years}>
						<strong>{years}:</strong> {text}
					</li>
				))}
			</ul>
		</section>
	);
}

function markOf(standing: Standing): ClassMarkKind {
	switch (standing.kind) {
		case "listed":
		case "part-of":
			return standing.assessment.classification;
		case "split":
		case "not-listed":
			return "unlisted";
	}
}

function describe(standing: Standing, words: Messages): string {
	switch (standing.kind) {
		case "listed":
			return words.classifications[standing.assessment.classification].name;
		case "part-of": {
			const { name, classification } = standing.assessment;
			return `${words.area.stripPartOf(name)}, ${words.classifications[classification].name}`;
		}
		case "split":
			return words.area.stripSplit(standing.parts.map(({ name }) => name));
		case "not-listed":
			return words.unlisted;
	}
}

/** Every report in words, with consecutive reports that say the same put together: "2015–2019: särskilt utsatt område". */
function remarks(standings: readonly Standing[], newestName: string, words: Messages) {
	const spans: { from: number; to: number; text: string }[] = [];
	for (const standing of standings) {
		const isRenamed = standing.kind === "listed" && standing.assessment.name !== newestName;
		const name = isRenamed ? `, ${words.area.stripCalled(standing.assessment.name)}` : "";
		const text = describe(standing, words) + name;
		const last = spans.at(-1);
		if (last?.text === text) last.to = standing.year;
		else spans.push({ from: standing.year, to: standing.year, text });
	}
	return spans.map(({ from, to, text }) => ({ years: from === to ? `${from}` : `${from}–${to}`, text }));
}
