/** What changed from one report to another: the areas by kind of change, what was judged anew apart from what was only divided or renamed. */
import { ArrowLeftRight } from "lucide-react";
import { CHANGE_KINDS, type Change, type ChangeKind, changes } from "../../domain/change.ts";
import type { Assessment, ReportYear } from "../../domain/dataset.ts";
import { liesWithin } from "../../domain/filter.ts";
import { AreaRow } from "../../site/area-row.tsx";
import { BackLink } from "../../site/back-link.tsx";
import { PanelHeading } from "../../site/panel-heading.tsx";
import { useSite } from "../../site/site.tsx";
import { filtersOf } from "../../state/selectors.ts";
import { compare } from "../../state/transitions.ts";
import { Button } from "../../ui/button.tsx";
import styles from "./comparison-panel.module.css";

const GROUPS: readonly { title: "assessed" | "technical"; kinds: readonly ChangeKind[] }[] = [
	{ title: "assessed", kinds: ["ny", "borta", "hojd", "sankt"] },
	{ title: "technical", kinds: ["delad", "omklassad"] },
];

export function ComparisonPanel({ from, to }: { from: ReportYear; to: ReportYear }) {
	const { atlas, view, words, choose } = useSite();
	const filters = filtersOf(view);
	const wanted = filters.changes.length > 0 ? filters.changes : CHANGE_KINDS;
	const all = changes(atlas, from, to).filter(({ area, now, then, parts }) => {
		const classes = [now ?? then, ...parts].flatMap((assessment) => assessment?.classification ?? []);
		const { classifications } = filters;
		return (
			liesWithin(atlas, filters, area) &&
			(classifications.length === 0 || classes.some((classification) => classifications.includes(classification)))
		);
	});
	const then = atlas.assessmentsIn(from).length;
	const now = atlas.assessmentsIn(to).length;
	return (
		<article className={styles.panel}>
			<BackLink />
			<div className={styles.head}>
				<PanelHeading subject={`${from}-${to}`}>{words.comparison.title(from, to)}</PanelHeading>
				<Button data-needs-script onClick={() => choose((current) => compare(current, to, from))}>
					<ArrowLeftRight aria-hidden="true" size={16} /> {words.comparison.swap}
				</Button>
			</div>
			<p>{words.comparison.totals(from, then, to, now)}</p>
			{GROUPS.map(({ title, kinds }) => {
				const shown = kinds.filter((kind) => wanted.includes(kind) && all.some((change) => change.kind === kind));
				if (shown.length === 0) return null;
				return (
					<section key={title} className={styles.group}>
						<h3>{words.comparison[title]}</h3>
						{shown.map((kind) => (
							<Kind key={kind} kind={kind} changes={all.filter((change) => change.kind === kind)} />
						))}
					</section>
				);
			})}
			{wanted.includes("oforandrad") && (
				<p className={styles.same}>
					{words.format.sentence(
						words.result.changeCounts.oforandrad(all.filter(({ kind }) => kind === "oforandrad").length),
					)}
					.
				</p>
			)}
		</article>
	);
}

function Kind({ kind, changes: shown }: { kind: ChangeKind; changes: readonly Change[] }) {
	const { atlas, words } = useSite();
	const nameOf = ({ area, now, then }: Change) => (now ?? then)?.name ?? atlas.area(area).name;
	const detail = ({ area, then, now, parts }: Change) => {
		const className = (which: Assessment) => words.classifications[which.classification].name;
		const what =
			parts.length > 0
				? words.comparison.parts(parts.map(({ name }) => name))
				: then && now
					? words.comparison.fromTo(className(then), className(now))
					: now
						? className(now)
						: then && words.table.was(className(then));
		return `${atlas.whereabouts(area).municipality.name} · ${what}`;
	};
	return (
		<>
			<h4>
				{words.format.sentence(words.changes[kind].name)} <span>{words.format.number(shown.length)}</span>
			</h4>
			<p className={styles.explanation}>{words.changes[kind].explanation}</p>
			<ul>
				{shown
					.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), "sv"))
					.map((change) => (
						<li key={change.area}>
							<AreaRow
								area={change.area}
								name={nameOf(change)}
								mark={change.now?.classification ?? "unlisted"}
								detail={detail(change)}
							/>
						</li>
					))}
			</ul>
		</>
	);
}
