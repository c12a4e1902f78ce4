/**
 * The areas by kind of change: what was reassessed apart from what was only split or renamed, and what was redrawn
 * besides.
 */
import { byName } from "../../domain/atlas.ts";
import { type Change, type ChangeKind, METHOD_KINDS } from "../../domain/change.ts";
import type { Assessment } from "../../domain/dataset.ts";
import { partsLeft } from "../../domain/filter.ts";
import { groupBy } from "../../domain/group-by.ts";
import { findRedrawn, redrawing } from "../../domain/redrawing.ts";
import { AreaRow } from "../../site/area-row.tsx";
import { ChangeSymbol } from "../../site/change-symbol.tsx";
import { changeName, directedWords } from "../../site/change-words.ts";
import type { ClassSymbolKind } from "../../site/class-symbol.tsx";
import { PartHeading } from "../../site/panel-heading.tsx";
import { useSite } from "../../site/site.tsx";
import { filtersOf } from "../../state/selectors.ts";
import styles from "./change-groups.module.css";
import type { ReportPair } from "./change-sentences.ts";

const GROUPS = {
	assessed: ["ny", "borta", "hojd", "sankt"],
	technical: METHOD_KINDS,
} as const satisfies Record<string, readonly ChangeKind[]>;

interface ChangeGroupsProps extends ReportPair {
	/** Those that the filters leave. */
	changes: readonly Change[];
}

export function ChangeGroups({ changes, from, to }: ChangeGroupsProps) {
	const { atlas, view, words } = useSite();
	const period = { since: from, year: to };
	const directed = directedWords(words, period);
	const nameOf = (kind: ChangeKind) => words.format.sentence(changeName(words, { kind, period, isPart: false }));
	const explained = (kind: ChangeKind) => directed.explanations[kind]?.(from, to);
	const redrawn = findRedrawn(atlas, changes);
	const groups = groupBy(changes, ({ kind }) => kind);
	const unchanged = groups.get("oforandrad") ?? [];
	return (
		<div className={styles.groups} data-testid="changes">
			{(["assessed", "technical"] as const).map((title) => {
				const kinds = GROUPS[title].filter((kind) => groups.has(kind));
				const hasRedrawn = title === "technical" && redrawn.length > 0;
				if (kinds.length === 0 && !hasRedrawn) return null;
				return (
					<section key={title}>
						<PartHeading>{directed[title]}</PartHeading>
						{kinds.map((kind) => (
							<div key={kind}>
								<h3>
									<ChangeSymbol kind={kind} /> {nameOf(kind)}
									<Count of={groups.get(kind) ?? []} />
								</h3>
								{explained(kind) && <p className={styles.explanation}>{explained(kind)}</p>}
								<Rows changes={groups.get(kind) ?? []} from={from} to={to} />
							</div>
						))}
						{hasRedrawn && (
							<details data-testid="redrawn">
								<summary>
									{directed.newBoundary}
									<Count of={redrawn} />
								</summary>
								<p className={styles.explanation}>{words.comparison.redrawn}</p>
								<Rows changes={redrawn} from={from} to={to} />
							</details>
						)}
					</section>
				);
			})}
			{unchanged.length > 0 && (
				<details key={view.filters.changes.join()} open={view.filters.changes.includes("oforandrad")}>
					<summary>
						{words.comparison.sameClass(Math.min(from, to), Math.max(from, to))} <Count of={unchanged} />
					</summary>
					<Rows changes={unchanged} from={from} to={to} />
				</details>
			)}
		</div>
	);
}

/** Where a name ends and a number begins is seen; it is not heard. */
function Count({ of }: { of: readonly unknown[] }) {
	const { words } = useSite();
	return (
		<span className={styles.count}>
			<span className="visually-hidden">:</span> {words.format.number(of.length)}
		</span>
	);
}

function Rows({ changes, from: since, to: year }: ChangeGroupsProps) {
	const { atlas, view, words } = useSite();
	const { newBoundary } = directedWords(words, { since, year });
	const filters = filtersOf(view);
	const named = changes.map((change) => ({
		change,
		name: (change.now ?? change.then)?.name ?? atlas.area(change.area).name,
	}));
	const className = ({ classification }: Assessment) => words.classifications[classification].name;
	const classInReport = (assessment: Assessment) => words.inReport(className(assessment), assessment.year);
	/** What the area is in both reports, the one that changes are counted from first. */
	const classesOf = ({ kind, then, now }: Change): string[] => {
		if (kind === "delad") return [then, now].flatMap((only) => (only ? [classInReport(only)] : []));
		if (then && now && then.classification === now.classification) return [className(now)];
		return [[then, since] as const, [now, year] as const].map(([assessment, inYear]) =>
			assessment ? classInReport(assessment) : words.inReport(words.unlisted, inYear),
		);
	};
	const detail = (change: Change) => {
		const { area, then, now } = change;
		const isRedrawn = then && now && redrawing(atlas, then, now) === "redrawn";
		const what = [classesOf(change).join(", "), ...(isRedrawn ? [newBoundary.toLowerCase()] : [])];
		return [atlas.whereabouts(area).municipality.name, ...what].join(" · ");
	};
	const marksOf = ({ kind, then, now }: Change): { mark: ClassSymbolKind; before?: ClassSymbolKind } => {
		const [before, mark] = [then?.classification ?? "unlisted", now?.classification ?? "unlisted"] as const;
		// A whole is there in one of the reports; in the other there are its parts, which stand below it.
		if (kind === "delad") return { mark: (then ?? now)?.classification ?? "unlisted" };
		return kind === "oforandrad" ? { mark } : { before, mark };
	};
	return (
		<ul>
			{named.toSorted(byName).map(({ change, name }) => (
				<li key={change.area}>
					<AreaRow area={change.area} name={name} {...marksOf(change)} detail={detail(change)} />
					{change.parts.length > 0 && (
						<ul className={styles.parts}>
							{partsLeft({ year, since }, filters, change)
								.toSorted(byName)
								.map((part) => (
									<li key={part.area}>
										<AreaRow
											area={part.area}
											name={part.name}
											mark={part.classification}
											detail={classInReport(part)}
										/>
									</li>
								))}
						</ul>
					)}
				</li>
			))}
		</ul>
	);
}
