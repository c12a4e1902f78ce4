/** Opens and closes the filters from elsewhere on the page, and says how many are chosen. */
import { SlidersHorizontal } from "lucide-react";
import type { RefObject } from "react";
import { useSite } from "../../site/site.tsx";
import { chosenOptions } from "./filter-options.ts";
import styles from "./filters.module.css";

interface FilterToggleProps {
	ref: RefObject<HTMLButtonElement | null>;
	drawer: RefObject<HTMLDetailsElement | null>;
	isOpen: boolean;
}

export function FilterToggle({ ref, drawer, isOpen }: FilterToggleProps) {
	const { atlas, view, words } = useSite();
	const { length } = chosenOptions(atlas, view, words);
	return (
		<button
			ref={ref}
			type="button"
			aria-expanded={isOpen}
			onClick={() => {
				if (!drawer.current) return;
				drawer.current.open = !isOpen;
				if (!isOpen) drawer.current.querySelector("input")?.focus();
			}}
		>
			<SlidersHorizontal aria-hidden="true" size={20} />
			<span>
				{words.filters.title}
				{length > 0 && (
					<>
						<span className={styles.number} aria-hidden="true">
							{words.format.number(length)}
						</span>
						<span className="visually-hidden">{words.filters.chosen(length)}</span>
					</>
				)}
			</span>
		</button>
	);
}
