/**
 * The search field with what it offers: areas under every name they have had, municipalities, counties and police regions, then
 * places that are no areas, and after them the pages of text; or the place whose coordinates are typed. It comes when it is wanted.
 */
import { useCombobox } from "downshift";
import { type RefObject, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import type { Atlas } from "../../domain/atlas.ts";
import { type Standing, standing } from "../../domain/lineage.ts";
import { joinHits, type PlaceHit } from "../../domain/place-search.ts";
import { createSearchIndex, keyOf, type SearchHit, search } from "../../domain/search.ts";
import type { Messages } from "../../i18n/words.ts";
import { ClassSymbol, symbolOf } from "../../site/class-symbol.tsx";
import { useSite } from "../../site/site.tsx";
import { yearOf } from "../../state/selectors.ts";
import { askAbout, choosePlace, openText, selectArea, selectMunicipality } from "../../state/transitions.ts";
import type { View } from "../../state/view.ts";
import styles from "./area-search.module.css";
import { findPages, type PageHit } from "./find-pages.ts";
import {
	aboutPlace,
	askedBy,
	type FoundPlaces,
	isOfPlace,
	type PointHit,
	usePlaces,
	useTypedPoint,
} from "./found-places.ts";

/** How many hits are offered. */
const LIMIT = 8;

type Hit = SearchHit | PlaceHit | PointHit | PageHit;

interface SearchComboboxProps {
	/** The field whose place this one takes. */
	replaces: HTMLInputElement;
	/** The reader has pressed Enter there, and waits for the first hit. */
	isEntered: RefObject<boolean>;
	onDone: () => void;
}

export function SearchCombobox({ replaces, isEntered, onDone }: SearchComboboxProps) {
	const { atlas, words, choose } = useSite();
	// Read in the task that takes the field away: what is typed until then counts.
	const [{ typed, takesFocus }] = useState(() => ({
		typed: replaces.value,
		takesFocus: document.activeElement === replaces,
	}));
	const [query, setQuery] = useState(typed);
	const index = useMemo(() => createSearchIndex(atlas), [atlas]);
	const places = usePlaces(query !== "");
	const point = useTypedPoint(query, places.words);
	const hits = useMemo((): Hit[] => {
		if (point.hit) return [point.hit];
		const pages = findPages(words, query);
		const limit = LIMIT - pages.length;
		const named = search(index, query, limit);
		return [...joinHits(named, places.find(query, limit)).slice(0, limit), ...pages];
	}, [index, words, query, places, point]);

	const nothing = point.problem ?? words.search.nothing(atlas.span);

	const follow = (hit: Hit) => {
		choose((view) => openHit(atlas, view, hit));
		setQuery("");
		onDone();
	};
	const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps } = useCombobox<Hit>({
		id: "search",
		items: hits,
		inputValue: query,
		selectedItem: null,
		initialIsOpen: takesFocus && query !== "",
		initialHighlightedIndex: 0,
		defaultHighlightedIndex: 0,
		itemToString: (hit) => hit?.name ?? "",
		itemToKey: (hit) => hit && keyOfHit(hit),
		// To leave the field is no choice, although a hit is marked.
		stateReducer: (state, { type, changes }) =>
			type === useCombobox.stateChangeTypes.InputBlur ? { ...changes, selectedItem: state.selectedItem } : changes,
		onSelectedItemChange: ({ selectedItem }) => {
			if (selectedItem) follow(selectedItem);
		},
	});
	const followFirst = useEffectEvent(() => {
		const [first] = hits;
		if (isEntered.current && first) follow(first);
	});
	useEffect(() => followFirst(), []);
	const field = useRef<HTMLInputElement>(null);
	useTakenFocus(field, takesFocus);
	const isShown = isOpen && query.trim() !== "";
	const found = hits.length > 0 ? words.search.found(hits.length) : nothing;
	const said = useSettled(isShown ? found : "");
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
			<p className="visually-hidden" role="status">
				{said}
			</p>
			{/* What scrolls would be a stop of Tab otherwise, and the list closes when the field is left. */}
			<div className={styles.popover} hidden={!isShown} tabIndex={-1}>
				<ul className={styles.hits} {...getMenuProps({ "aria-label": words.search.hits })}>
					{isShown &&
						hits.map((hit, i) => (
							<li
								key={keyOfHit(hit)}
								className={styles.hit}
								data-highlighted={i === highlightedIndex || undefined}
								{...getItemProps({ item: hit, index: i })}
							>
								<HitRow hit={hit} places={places} />
							</li>
						))}
				</ul>
				{isShown && hits.length === 0 && <p className={styles.nothing}>{nothing}</p>}
			</div>
		</>
	);
}

/** Milliseconds without another letter after which what was found is read aloud. */
const SETTLES = 200;

/**
 * The text once it has stayed for a moment; at first nothing, since assistive technology reads what changes, and not what an element
 * came with: the reader may have typed all before the list of hits was there.
 */
function useSettled(text: string): string {
	const [settled, setSettled] = useState("");
	useEffect(() => {
		const timer = setTimeout(() => setSettled(text), SETTLES);
		return () => clearTimeout(timer);
	}, [text]);
	return settled;
}

/** A name, what it is or where it lies, and how the report on show has the area. */
function HitRow({ hit, places }: { hit: Hit; places: FoundPlaces }) {
	const { atlas, view, words } = useSite();
	const now = hit.kind === "area" ? standing(atlas, hit.area, yearOf(atlas, view)) : undefined;
	const { seen, heard } = now ? standingInWords(words, now) : {};
	return (
		<>
			{now && <ClassSymbol kind={symbolOf(now)} />}
			<span className={styles.text}>
				<span>{hit.name}</span>
				<span className={styles.about}>
					{isOfPlace(hit)
						? aboutPlace(hit, places, yearOf(atlas, view), words)
						: [aboutHit(atlas, words, hit), ...(seen ? [seen] : [])].join(", ")}
				</span>
				{heard && <span className="visually-hidden">{heard}</span>}
			</span>
		</>
	);
}

/** `heard`: what the symbol says to those who see it. */
function standingInWords({ area, search: says, classifications }: Messages, now: Standing) {
	switch (now.kind) {
		case "listed":
			return { heard: area.assessment(now.year, classifications[now.assessment.classification].name) };
		case "part-of":
			return { heard: area.partOf(now.year, now.assessment.name) };
		case "split":
			return { seen: area.stripSplit(now.parts.map(({ name }) => name)) };
		case "not-listed":
			return { seen: says.notListed(now.year) };
	}
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

function keyOfHit(hit: Hit): string {
	if (isOfPlace(hit)) return `${hit.kind} ${hit.name} ${hit.at}`;
	return hit.kind === "text" ? `text ${hit.page} ${hit.section}` : keyOf(hit);
}

/** The view that a hit leads to. */
function openHit(atlas: Atlas, view: View, hit: Hit): View {
	return isOfPlace(hit) ? askAbout(atlas, view, askedBy(hit)) : openNamed(atlas, view, hit);
}

/** What has a page or a part of the list. */
function openNamed(atlas: Atlas, view: View, hit: SearchHit | PageHit): View {
	switch (hit.kind) {
		case "area":
			return selectArea(atlas, view, hit.area);
		case "municipality":
			return selectMunicipality(atlas, view, hit.municipality);
		case "county":
			return choosePlace(atlas, view, { counties: [hit.county] });
		case "region":
			return choosePlace(atlas, view, { regions: [hit.region] });
		case "text":
			return openText(view, hit.page, hit.section);
	}
}

/** Where it lies or what it is, and why it is offered if that is not plain. */
function aboutHit(atlas: Atlas, { search: says, pages }: Messages, hit: SearchHit | PageHit): string {
	if (hit.kind === "text") return hit.section ? pages[hit.page].name : says.page;
	const what = hit.kind === "area" ? atlas.whereabouts(hit.area).municipality.name : says[hit.kind];
	const former = hit.kind === "area" && hit.alias !== undefined ? [says.formerly(hit.alias)] : [];
	return [what, ...former, ...(hit.isSimilar ? [says.similar] : [])].join(", ");
}
