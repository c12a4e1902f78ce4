/** The filters: a drawer with what can be chosen, and chips for what is chosen. */
import { ChevronDown, SlidersHorizontal, X } from "lucide-react";
import { type ReactElement, type RefObject, useLayoutEffect } from "react";
import { isNarrow } from "../../site/fold.tsx";
import { useSite } from "../../site/site.tsx";
import { clearFilters } from "../../state/transitions.ts";
import { Button } from "../../ui/button.tsx";
import { chosenOptions, type FilterOption } from "./filter-options.ts";
import styles from "./filters.module.css";
import { useToggleOption } from "./use-toggle-option.ts";

interface FiltersProps {
	drawer: RefObject<HTMLDetailsElement | null>;
	/** What opens it from elsewhere, where that is in sight. */
	toggle: RefObject<HTMLElement | null>;
	isOpen: boolean;
	/** What can be chosen, which comes late: it is there while the drawer is open. */
	facets: ReactElement;
	/** The drawer was opened or closed. */
	onToggle: (isOpen: boolean) => void;
}

export function Filters({ drawer, toggle, isOpen, facets, onToggle }: FiltersProps) {
	const { atlas, view, words, choose } = useSite();
	const chosen = chosenOptions(atlas, view, words);
	// Beside the table there is space for them; beside the map the list has the space.
	const isTable = view.layout === "table";
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
		<div className={styles.filters} data-needs-script>
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
					<div className={styles.top}>
						{/* The summary has the name where it is in sight. */}
						<span aria-hidden="true">{words.filters.title}</span>
						<Button onClick={close}>{words.filters.done}</Button>
					</div>
					{(isOpen || isTable) && facets}
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
		</div>
	);
}

function Chip({ option }: { option: FilterOption }) {
	const { words } = useSite();
	const toggle = useToggleOption(option);
	return (
		<button type="button" className={styles.chip} onClick={toggle} aria-label={words.filters.remove(option.name)}>
			{words.format.sentence(option.name)}
			<X aria-hidden="true" size={14} />
		</button>
	);
}
