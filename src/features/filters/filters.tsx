/**
 * The filters: a group of boxes per facet, each option with the number of areas it would leave, and chips for what is
 * chosen.
 */
import { ChevronDown, SlidersHorizontal, X } from "lucide-react";
import { type RefObject, useLayoutEffect } from "react";
import { changes } from "../../domain/change.ts";
import { CLASSIFICATIONS } from "../../domain/classification.ts";
import { optionsOf } from "../../domain/facet-options.ts";
import type { Facet, Period } from "../../domain/filter.ts";
import type { Messages } from "../../i18n/words.ts";
import { directedWords } from "../../site/change-words.ts";
import { ClassSymbol } from "../../site/class-symbol.tsx";
import { isNarrow } from "../../site/fold.tsx";
import { facetName } from "../../site/option-names.ts";
import { useSite } from "../../site/site.tsx";
import { periodOf } from "../../state/selectors.ts";
import { clearFilters, toggleOption } from "../../state/transitions.ts";
import { Button } from "../../ui/button.tsx";
import { chosenOptions, type FilterOption, filterOptions } from "./filter-options.ts";
import styles from "./filters.module.css";

/** Facets with few options stand open; the long ones open on demand. */
const OPEN: readonly Facet[] = ["classifications", "formerClassifications", "regions", "changes", "trends"];
const FOLDED: readonly Facet[] = ["counties", "municipalities"];

interface FiltersProps {
	drawer: RefObject<HTMLDetailsElement | null>;
	/** What opens it from elsewhere, where that is in sight. */
	toggle: RefObject<HTMLElement | null>;
	/** The drawer was opened or closed. */
	onToggle: (isOpen: boolean) => void;
}

export function Filters({ drawer, toggle, onToggle }: FiltersProps) {
	const { atlas, view, words, choose } = useSite();
	const chosen = chosenOptions(atlas, view, words);
	// Beside the table there is space for them; beside the map the list has the space.
	const isTable = view.layout === "table";
	const isComparison = view.subject.kind === "comparison";
	const isMunicipality = view.subject.kind === "municipality";
	// There it stands above the table, which is what was asked for.
	useLayoutEffect(() => {
		if (drawer.current && isTable && isNarrow()) drawer.current.open = false;
	}, [drawer, isTable]);
	const close = () => {
		if (!drawer.current) return;
		drawer.current.open = false;
		// The one of the two that is in sight takes it.
		drawer.current.querySelector("summary")?.focus();
		toggle.current?.focus();
	};
	return (
		<section className={styles.filters} aria-label={words.filters.title} data-needs-script>
			<details
				ref={drawer}
				key={view.layout}
				className={styles.drawer}
				data-filters
				open={isTable}
				onToggle={({ currentTarget }) => onToggle(currentTarget.open)}
				onKeyDown={({ key }) => {
					if (key === "Escape") close();
				}}
			>
				<summary>
					<SlidersHorizontal aria-hidden="true" size={16} />
					{words.filters.title}
					{chosen.length > 0 && <span className={styles.badge}>{words.filters.chosen(chosen.length)}</span>}
					<ChevronDown aria-hidden="true" size={16} className={styles.arrow} />
				</summary>
				<div className={styles.facets}>
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
					<div className={styles.done}>
						<Button onClick={close}>{words.filters.done}</Button>
					</div>
				</div>
			</details>
			{chosen.length > 0 && (
				<ul className={styles.chips} aria-label={words.filters.active}>
					{chosen.map((option) => (
						<li key={`${option.facet} ${option.id}`}>
							<Chip option={option} />
						</li>
					))}
					<li>
						<Button quiet onClick={() => choose(clearFilters)}>
							{words.filters.clearAll}
						</Button>
					</li>
				</ul>
			)}
		</section>
	);
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
	const toggle = useToggle(option);
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

function Chip({ option }: { option: FilterOption }) {
	const { words } = useSite();
	const toggle = useToggle(option);
	return (
		<button type="button" className={styles.chip} onClick={toggle} aria-label={words.filters.remove(option.name)}>
			{words.format.sentence(option.name)}
			<X aria-hidden="true" size={14} />
		</button>
	);
}

function useToggle({ facet, id }: FilterOption): () => void {
	const { atlas, choose } = useSite();
	return () => {
		choose((view) => toggleOption(view, facet, id, optionsOf(atlas)[facet]));
	};
}
