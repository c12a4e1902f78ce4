/**
 * The search field with what it offers: areas under every name they have had, and municipalities. It comes when it is
 * wanted.
 */
import { useCombobox } from "downshift";
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { createSearchIndex, type SearchHit, search } from "../../domain/search.ts";
import { useSite } from "../../site/site.tsx";
import { selectArea, selectMunicipality } from "../../state/transitions.ts";
import styles from "./area-search.module.css";

interface SearchComboboxProps {
	/** What stood in the field whose place this one takes. */
	typed: string;
	/** The reader was in it. */
	takesFocus: boolean;
}

export function SearchCombobox({ typed, takesFocus }: SearchComboboxProps) {
	const { atlas, words, choose } = useSite();
	const [query, setQuery] = useState(typed);
	const index = useMemo(() => createSearchIndex(atlas), [atlas]);
	const hits = useMemo(() => search(index, query), [index, query]);

	const follow = (hit: SearchHit) => {
		choose((view) =>
			hit.kind === "area" ? selectArea(atlas, view, hit.area) : selectMunicipality(atlas, view, hit.municipality),
		);
		setQuery("");
	};
	const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps } = useCombobox<SearchHit>({
		id: "search",
		items: hits,
		inputValue: query,
		selectedItem: null,
		initialIsOpen: takesFocus && query !== "",
		initialHighlightedIndex: 0,
		defaultHighlightedIndex: 0,
		itemToString: (hit) => hit?.name ?? "",
		itemToKey: keyOf,
		onSelectedItemChange: ({ selectedItem }) => {
			if (selectedItem) follow(selectedItem);
		},
		getA11yStatusMessage: ({ isOpen: isListOpen }) =>
			isListOpen && query !== "" ? words.search.found(hits.length) : "",
	});
	const field = useRef<HTMLInputElement>(null);
	useTakenFocus(field, takesFocus);
	const isShown = isOpen && query.trim() !== "";
	return (
		<>
			<input
				className={styles.input}
				placeholder={words.search.placeholder}
				spellCheck={false}
				// Downshift's own handler runs too late for React to keep the caret where it is.
				{...getInputProps({
					ref: field,
					"aria-label": words.search.label,
					onChange: (event) => setQuery(event.currentTarget.value),
				})}
			/>
			<div className={styles.popover} hidden={!isShown}>
				<ul className={styles.hits} {...getMenuProps({ "aria-label": words.search.label })}>
					{isShown &&
						hits.map((hit, i) => (
							<li
								key={keyOf(hit)}
								className={styles.hit}
								data-highlighted={i === highlightedIndex || undefined}
								{...getItemProps({ item: hit, index: i })}
							>
								{hit.name}
								<span className={styles.about}>
									<About hit={hit} />
								</span>
							</li>
						))}
				</ul>
				{isShown && hits.length === 0 && <p className={styles.nothing}>{words.search.nothing}</p>}
			</div>
		</>
	);
}

/** Puts the caret where the reader was writing, at the end. */
function useTakenFocus(field: RefObject<HTMLInputElement | null>, takesFocus: boolean): void {
	const atFirst = useRef(takesFocus);
	useEffect(() => {
		if (!atFirst.current || !field.current) return;
		field.current.focus();
		field.current.setSelectionRange(field.current.value.length, field.current.value.length);
	}, [field]);
}

function About({ hit }: { hit: SearchHit }) {
	const { atlas, words } = useSite();
	if (hit.kind === "municipality") return words.search.municipality;
	const place = atlas.whereabouts(hit.area).municipality.name;
	return hit.alias === undefined ? place : `${place}, ${words.search.formerly(hit.alias)}`;
}

function keyOf(hit: SearchHit | null): string {
	if (!hit) return "";
	return hit.kind === "area" ? `area ${hit.area}` : `municipality ${hit.municipality}`;
}
