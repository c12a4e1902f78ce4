/**
 * The reader's choice of the street overlay: asked for once, remembered, and handed to the map; and the overlay's
 * status.
 */
import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Messages } from "../../i18n/words.ts";
import type { AreaMap } from "../../map/area-map.ts";
import type { StreetsState, StreetsWish } from "../../map/streets/streets.ts";
import { STREETS } from "../../site/configured-streets.ts";
import { readStreetsChoice, type StreetsChoice, storeStreetsChoice } from "./remembered-streets.ts";

const ASKS = STREETS.asks;

/** Of a reader who has not chosen: streets that the site has itself are shown unasked. */
const UNCHOSEN: StreetsWish = ASKS ? undefined : "unasked";

/** Storage is read once; what the reader chooses afterwards is kept in the page. */
const neverChanges = () => () => undefined;

export interface StreetsView {
	readonly isWanted: boolean;
	/** The question whom to ask is open. */
	readonly isAsking: boolean;
	readonly state: StreetsState;
	/** The button: asks the reader first, where he does not know yet who will be asked. */
	toggle(): void;
	/** To that question. */
	answer(isAgreed: boolean): void;
	retry(): void;
	/** For the map, which notifies of the overlay's status. */
	onState(state: StreetsState): void;
	/** For a map that has just been made. */
	begin(map: AreaMap): void;
}

export function useStreets(map: RefObject<AreaMap | undefined>): StreetsView {
	// A page is rendered before it knows its reader.
	const remembered = useSyncExternalStore(
		neverChanges,
		() => readStreetsChoice(ASKS) ?? UNCHOSEN,
		() => UNCHOSEN,
	);
	const [made, setChoice] = useState<StreetsChoice>();
	const choice = made ?? remembered;
	const [isAsking, setIsAsking] = useState(false);
	const [state, onState] = useState<StreetsState>({ kind: "off" });
	// What was not chosen here and now is as the map says: shown unasked, streets that do not come are off.
	const isWanted = made ? made === "on" : state.kind !== "off";
	/** For a map that is made while the reader makes up his mind. */
	const wanted = useRef(choice);
	useEffect(() => {
		wanted.current = choice;
	}, [choice]);
	const choose = (next: StreetsChoice) => {
		setIsAsking(false);
		setChoice(next);
		storeStreetsChoice(next, ASKS);
		map.current?.showStreets(next);
	};
	return {
		isWanted,
		isAsking,
		state,
		toggle: () => {
			if (choice) choose(isWanted ? "off" : "on");
			else setIsAsking((was) => !was);
		},
		answer: (isAgreed) => (isAgreed ? choose("on") : setIsAsking(false)),
		retry: () => map.current?.showStreets("on"),
		onState,
		begin: (begun) => begun.showStreets(wanted.current),
	};
}

/** What went wrong, if anything did, in words. */
export function streetsErrorText({ state }: StreetsView, words: Messages["streets"]): string | undefined {
	if (state.kind === "withdrawn") return words.withdrawn;
	return state.kind === "unavailable" ? words.unavailable(words.reasons[state.reason]) : undefined;
}
