/** The filtered areas as a table with all reports as columns: the same selection as map and list, sortable. */
import { ArrowDown, ArrowUp } from "lucide-react";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { publicDataUrl } from "../../data/addresses.ts";
import { byName } from "../../domain/atlas.ts";
import { CHANGE_KINDS, type Change, changesByArea, isPart } from "../../domain/change.ts";
import { CLASSIFICATIONS, STRICTEST_FIRST } from "../../domain/classification.ts";
import { type AreaId, type Assessment, type ReportYear, TRENDS, type Trend } from "../../domain/dataset.ts";
import { type Period, statesTrends } from "../../domain/filter.ts";
import { type Standing, standing } from "../../domain/lineage.ts";
import { ChangeSymbol } from "../../site/change-symbol.tsx";
import { changeName, directedWords } from "../../site/change-words.ts";
import { ClassSymbol } from "../../site/class-symbol.tsx";
import { copyAsTable, NOT_COPIED } from "../../site/copy-as-table.ts";
import { NothingShown } from "../../site/nothing-shown.tsx";
import { chosenFilters } from "../../site/option-names.ts";
import { useSite } from "../../site/site.tsx";
import { TrendSymbol } from "../../site/trend-symbol.tsx";
import { ViewLink } from "../../site/view-link.tsx";
import { isComparing, isReport, periodOf, removedOnShow, shownAreas } from "../../state/selectors.ts";
import { openText, selectArea } from "../../state/transitions.ts";
import styles from "./area-table.module.css";

type Column = "name" | "municipality" | "change" | "trend" | ReportYear;
interface Order {
	readonly column: Column;
	readonly isDescending: boolean;
}

/** So many reports stand beside the name on a narrow screen, without scrolling along them. */
const MOST_ON_A_PHONE = 7;

/** With more, the municipality gives its column to them on a wide screen too. */
const MOST_BESIDE_MUNICIPALITY = 6;

/** As the reader sorted it last, so that whoever comes back from an area finds its row where it was. */
let lastOrder: Order = { column: "name", isDescending: false };

export function AreaTable() {
	const { atlas, view, words, takeUpPlace } = useSite();
	const [order, setOrder] = useState(lastOrder);
	useEffect(() => {
		lastOrder = order;
	}, [order]);
	const [hasSorted, setSorted] = useState(false);
	const scroller = useRef<HTMLDivElement>(null);
	const takeUp = useEffectEvent(takeUpPlace);
	useEffect(() => {
		if (scroller.current) takeUp(scroller.current);
	}, []);
	const period = periodOf(atlas, view);
	const { year, since } = period;
	const changes = isComparing(view) && since !== undefined ? changesByArea(atlas, since, year) : undefined;
	const placeOf = (assessment: Assessment) => atlas.whereabouts(assessment.area).municipality;
	const rankIn = (column: ReportYear, { area }: Assessment) => {
		const then = standing(atlas, area, column);
		return then.kind === "listed" || then.kind === "part-of"
			? CLASSIFICATIONS.indexOf(then.assessment.classification)
			: -1;
	};
	// A comparison needs the width for what changed.
	const hasTrends = changes === undefined && statesTrends(atlas, year);
	const trendOf = ({ area }: Assessment) => atlas.assessment(area, year)?.trend;
	const trendRank = (assessment: Assessment) => {
		const trend = trendOf(assessment);
		return trend === undefined ? TRENDS.length : TRENDS.indexOf(trend);
	};
	const kindOf = ({ area }: Assessment) => CHANGE_KINDS.indexOf(changes?.get(area)?.kind ?? "oforandrad");
	const compare = (a: Assessment, b: Assessment) => {
		switch (order.column) {
			case "name":
				return byName(a, b);
			case "municipality":
				return byName(placeOf(a), placeOf(b));
			case "change":
				return kindOf(a) - kindOf(b);
			case "trend":
				return trendRank(a) - trendRank(b);
			default:
				return rankIn(order.column, a) - rankIn(order.column, b);
		}
	};
	const rows = [...shownAreas(atlas, view), ...removedOnShow(atlas, view)].toSorted(
		(a, b) => (order.isDescending ? -compare(a, b) : compare(a, b)) || byName(a, b),
	);
	const isChosen = (column: Column) => column === year || (changes !== undefined && column === since);
	const sortBy = (column: Column) => {
		// The stricter class first, since that is what sorting by a report is for.
		const isDescending = order.column === column ? !order.isDescending : typeof column === "number";
		setOrder({ column, isDescending });
		setSorted(true);
	};
	const direction = order.isDescending ? "descending" : "ascending";
	const Arrow = order.isDescending ? ArrowDown : ArrowUp;
	const sortButton = (column: Column, className?: string) => (
		<button
			type="button"
			className={className}
			data-needs-script
			{...(className !== undefined && NOT_COPIED)}
			onClick={() => sortBy(column)}
			title={words.table.sortBy(nameOf(column))}
		>
			{nameOf(column)}
			{order.column === column && <Arrow aria-hidden="true" size={14} />}
		</button>
	);
	const nameOf = (column: Column): string => {
		switch (column) {
			case "name":
			case "municipality":
				return words.table[column];
			case "change":
				return directedWords(words, period).column;
			case "trend":
				return words.table.trend(year);
			default:
				return String(column);
		}
	};
	const header = (column: Column) => {
		const name = nameOf(column);
		const isSorted = order.column === column;
		return (
			<th
				key={column}
				scope="col"
				aria-sort={isSorted ? direction : undefined}
				data-chosen={isChosen(column) || undefined}
			>
				<span className={styles.plain} data-without-script>
					{name}
				</span>
				{sortButton(column)}
				{column === "name" && sortButton("municipality", styles.under)}
			</th>
		);
	};
	const filters = chosenFilters(atlas, view, words);
	// Beside a panel that is about the same it is a part of the page.
	const Heading = view.layout === "table" && isReport(view.subject) ? "h1" : "h2";
	if (rows.length === 0) {
		return (
			<div className={styles.nothing} data-region="table">
				<div className={styles.head}>
					<Heading tabIndex={-1}>{words.list.title(year)}</Heading>
				</div>
				<NothingShown />
			</div>
		);
	}
	return (
		<div
			ref={scroller}
			className={styles.scroller}
			data-region="table"
			data-fits={atlas.years.length <= MOST_ON_A_PHONE || undefined}
			data-many={atlas.years.length > MOST_BESIDE_MUNICIPALITY || undefined}
		>
			<div className={styles.head}>
				<Heading tabIndex={-1}>{words.list.title(year)}</Heading>
				<p>
					<a href={publicDataUrl("panel.csv")} download>
						{words.table.download}
					</a>{" "}
					<ViewLink change={(current) => openText(current, "about", "columns")}>{words.table.columns}</ViewLink>{" "}
					<a href={publicDataUrl("utsatta-omraden.zip")} download>
						{words.table.downloadDescribed}
					</a>
				</p>
			</div>
			{/* Some screen readers pass over a change of `aria-sort`. */}
			<p className="visually-hidden" role="status">
				{hasSorted && words.table.sorted(nameOf(order.column), order.isDescending)}
			</p>
			<table className={styles.table} data-testid="table" onCopy={copyAsTable}>
				<caption>
					<span className={styles.caption}>
						{changes && since !== undefined
							? words.table.comparison(rows.length, since, year)
							: words.table.caption(rows.length, year, filters !== undefined)}
						{filters !== undefined && ` ${filters}.`}
					</span>
					<span className={styles.key} aria-hidden="true">
						{STRICTEST_FIRST.map((classification) => (
							<span key={classification}>
								<ClassSymbol kind={classification} /> <span>{words.table.short[classification]}</span>
							</span>
						))}
					</span>
				</caption>
				<thead>
					<tr>
						{header("name")}
						{header("municipality")}
						{changes && header("change")}
						{atlas.years.map(header)}
						{hasTrends && header("trend")}
					</tr>
				</thead>
				<tbody>
					{rows.map((assessment) => (
						<tr key={assessment.area}>
							<th scope="row">
								<ViewLink change={(current) => selectArea(atlas, current, assessment.area)} data-area={assessment.area}>
									{assessment.name}
								</ViewLink>
								<small className={styles.under} {...NOT_COPIED}>
									{placeOf(assessment).name}
								</small>
							</th>
							<td>{placeOf(assessment).name}</td>
							{changes && <ChangeCell area={assessment.area} change={changes.get(assessment.area)} period={period} />}
							{atlas.years.map((column) => (
								<td key={column} data-chosen={isChosen(column) || undefined}>
									<Cell standing={standing(atlas, assessment.area, column)} />
								</td>
							))}
							{hasTrends && <TrendCell trend={trendOf(assessment)} />}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

/** `undefined`: of an area that the report does not list. */
function TrendCell({ trend }: { trend: Trend | undefined }) {
	const { words } = useSite();
	if (trend === undefined) return <td>–</td>;
	return (
		<td>
			<span className={styles.symbol}>
				<TrendSymbol trend={trend} />
			</span>
			<span className={styles.word}>{words.table.trends[trend]}</span>
		</td>
	);
}

function ChangeCell({ area, change, period }: { area: AreaId; change: Change | undefined; period: Period }) {
	const { words } = useSite();
	const kind = change?.kind ?? "oforandrad";
	const isOfPart = change !== undefined && isPart(change, area);
	return (
		<td>
			<span className={styles.cell}>
				{kind !== "oforandrad" && <ChangeSymbol kind={kind} />}
				<span className={styles.word}>{changeName(words, { kind, period, isPart: isOfPart })}</span>
			</span>
		</td>
	);
}

function Cell({ standing: then }: { standing: Standing }) {
	const { words } = useSite();
	switch (then.kind) {
		case "listed":
		case "part-of":
			return (
				<span className={styles.cell}>
					<ClassSymbol kind={then.assessment.classification} />
					<span className={styles.word}>
						{words.table.short[then.assessment.classification]}
						{then.kind === "part-of" && <small>{words.table.partOf(then.assessment.name)}</small>}
					</span>
				</span>
			);
		case "split":
			return <span className={styles.none}>{words.table.splitUp}</span>;
		case "not-listed":
			return (
				<span className={styles.none}>
					<span aria-hidden="true">–</span>
					<span className="visually-hidden">{words.unlisted}</span>
				</span>
			);
	}
}
