/** What can be chosen in the filters: a group of boxes per facet, each option with the number of areas it would leave. */
import { type RefObject, useEffect } from "react";
import { changes } from "../../domain/change.ts";
import { CLASSIFICATIONS } from "../../domain/classification.ts";
import type { Facet, Period } from "../../domain/filter.ts";
import type { Messages } from "../../i18n/words.ts";
import { directedWords } from "../../site/change-words.ts";
import { ClassSymbol } from "../../site/class-symbol.tsx";
import { isNarrow } from "../../site/fold.tsx";
import { facetName } from "../../site/option-names.ts";
import { useSite } from "../../site/site.tsx";
import { periodOf } from "../../state/selectors.ts";
import { type FilterOption, filterOptions } from "./filter-options.ts";
import styles from "./filters.module.css";
import { useToggleOption } from "./use-toggle-option.ts";

/** Facets with few options stand open; the long ones open on demand. */
const OPEN: readonly Facet[] = ["classifications", "formerClassifications", "regions", "changes", "trends"];
const FOLDED: readonly Facet[] = ["counties", "municipalities"];

interface FacetsProps {
	/** What they stand in. */
	drawer: RefObject<HTMLDetailsElement | null>;
}

export function Facets({ drawer }: FacetsProps) {
	const { view, words } = useSite();
	useCloseBehindFocus(drawer);
	const isComparison = view.subject.kind === "comparison";
	const isMunicipality = view.subject.kind === "municipality";
	return (
		<>
			{OPEN.filter((facet) => facet !== "formerClassifications" || isComparison).map((facet) => (
				<FacetGroup key={facet} facet={facet} />
			))}
			{!isMunicipality &&
				FOLDED.map((facet) => (
					<details key={facet} open={view.filters[facet].length > 0}>
						<summary className={styles.more}>{words.filters.facets[facet]}</summary>
						<FacetGroup facet={facet} isFolded />
					</details>
				))}
		</>
	);
}

/** On a small screen the drawer lies over the page, where it would hide what Tab goes on to. */
function useCloseBehindFocus(drawer: RefObject<HTMLDetailsElement | null>): void {
	useEffect(() => {
		const closeBehind = ({ target }: FocusEvent) => {
			const element = target as Element;
			if (isNarrow() && drawer.current && !drawer.current.contains(element) && element.matches(":focus-visible"))
				drawer.current.open = false;
		};
		document.addEventListener("focusin", closeBehind);
		return () => document.removeEventListener("focusin", closeBehind);
	}, [drawer]);
}

function FacetGroup({ facet, isFolded = false }: { facet: Facet; isFolded?: boolean }) {
	const { atlas, view, words } = useSite();
	const period = periodOf(atlas, view);
	const title = facetName(words, facet, period, view.subject.kind === "comparison");
	const options = filterOptions(atlas, view, words, facet);
	return (
		<fieldset className={styles.facet}>
			<legend className={isFolded ? "visually-hidden" : styles.legend}>{title}</legend>
			{options.length === 0 && <p className={styles.none}>{reasonForNoOptions(words, facet, period)}</p>}
			{options.map((option) => (
				<Option key={option.id} option={option} />
			))}
			{facet === "formerClassifications" && <CountedIn period={period} />}
		</fieldset>
	);
}

function reasonForNoOptions(words: Messages, facet: Facet, { year, since }: Period): string {
	if (facet === "trends") return `${words.trendsUnstated(year)}.`;
	return since === undefined ? words.filters.noEarlierReport : words.filters.noChanges;
}

/**
 * The areas that are counted are those of the report on show: one report counts a split area as one and the other its
 * parts, and those that only the other lists are not counted, so that the figures are not those of the other report.
 */
function CountedIn({ period: { year, since } }: { period: Period }) {
	const { atlas, words } = useSite();
	if (since === undefined) return null;
	const kinds = new Set(changes(atlas, since, year).map(({ kind }) => kind));
	const isSplit = kinds.has("delad");
	if (!isSplit && !kinds.has("borta")) return null;
	return <p className={styles.none}>{directedWords(words, { year, since }).countedIn(since, year, isSplit)}</p>;
}

function Option({ option }: { option: FilterOption }) {
	const { words } = useSite();
	const toggle = useToggleOption(option);
	const classification = CLASSIFICATIONS.find((candidate) => candidate === option.id);
	return (
		<label className={styles.option} data-empty={option.count === 0 || undefined}>
			<input type="checkbox" checked={option.isChosen} onChange={toggle} />
			{classification && <ClassSymbol kind={classification} />}
			<span className={styles.name}>{words.format.sentence(option.name)}</span>
			<span className={styles.count}>{words.format.number(option.count)}</span>
		</label>
	);
}
