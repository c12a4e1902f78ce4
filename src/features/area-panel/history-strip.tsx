/**
 * An area in each report: a class symbol and a link per report, change symbols between them, below the same in
 * words.
 */
import type { Atlas } from "../../domain/atlas.ts";
import { changeHistory } from "../../domain/change-history.ts";
import type { Area } from "../../domain/dataset.ts";
import { ChangeSymbol } from "../../site/change-symbol.tsx";
import { ClassSymbol, symbolOf } from "../../site/class-symbol.tsx";
import { changeRemark, historyText, standingText } from "../../site/history-text.ts";
import { useSite } from "../../site/site.tsx";
import { ViewLink } from "../../site/view-link.tsx";
import { chooseYear } from "../../state/transitions.ts";
import styles from "./history-strip.module.css";

export function HistoryStrip({ area, year: shown }: { area: Area; year: number }) {
	const { atlas, words } = useSite();
	return (
		<section aria-labelledby="history-title">
			<h2 id="history-title">{words.area.history}</h2>
			<ol className={styles.strip}>
				{changeHistory(atlas, area.id).map((step) => {
					const { standing, kind } = step;
					const change = kind === undefined || kind === "oforandrad" ? undefined : kind;
					const remark = changeRemark(atlas, step, words);
					const text = [standingText(standing, words), ...(remark === undefined ? [] : [remark])].join(", ");
					return (
						<li key={standing.year}>
							{change && (
								<span className={styles.change}>
									<ChangeSymbol kind={change} />
								</span>
							)}
							<ViewLink
								className={styles.report}
								change={(view) => chooseYear(view, standing.year)}
								aria-current={standing.year === shown ? "true" : undefined}
								title={text}
							>
								<ClassSymbol kind={symbolOf(standing)} large />
								<span>{standing.year}</span>
								<span className="visually-hidden">: {text}</span>
							</ViewLink>
						</li>
					);
				})}
			</ol>
			<ul className={styles.remarks}>
				{historyText(atlas, area, words).map(({ years, text }) => (
					<li key={years}>
						<strong>{years}:</strong> {text}
					</li>
				))}
				{hasOneName(atlas, area) && <li>{words.area.oneName}</li>}
			</ul>
		</section>
	);
}

/** In all the reports that list it, which are several, and never as a part of another. */
function hasOneName(atlas: Atlas, { id }: Area): boolean {
	const standings = changeHistory(atlas, id).map(({ standing }) => standing);
	const names = standings.flatMap((then) => (then.kind === "listed" ? [then.assessment.name] : []));
	const isAlone = standings.every(({ kind }) => kind === "listed" || kind === "not-listed");
	return isAlone && names.length > 1 && new Set(names).size === 1;
}
