/**
 * The reader's choice of the street overlay: asked for once, remembered, and handed to the map; and the overlay's
 * status.
 */
import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Messages } from "../../i18n/words.ts";
import type { AreaMap } from "../../map/area-map.ts";
import type { StreetsState } from "../../map/streets/streets.ts";
import { STREETS } from "../../site/configured-streets.ts";
import { readStreetsChoice, type StreetsChoice, storeStreetsChoice } from "./remembered-streets.ts";

const ASKS = STREETS.kind === "off" ? undefined : STREETS.asks;

/** Storage is read once; what the reader chooses afterwards is kept in the page. */
const neverChanges = () => () => undefined;

export interface StreetsView {
	readonly isWanted: boolean;
	/** The question whom to ask is open. */
	readonly isAsking: boolean;
	readonly state: StreetsState;
	/** The button: asks the reader first, where he does not know yet who will be asked. */
	toggle(): void;
	agree(): void;
	cancel(): void;
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
		() => readStreetsChoice(ASKS),
		() => undefined,
	);
	const [made, setChoice] = useState<StreetsChoice>();
	const choice = STREETS.kind === "off" ? "off" : (made ?? remembered);
	const [isAsking, setIsAsking] = useState(false);
	const [state, onState] = useState<StreetsState>({ kind: "off" });
	const isWanted = choice === "on";
	/** For a map that is made while the reader makes up his mind. */
	const wanted = useRef(isWanted);
	useEffect(() => {
		wanted.current = isWanted;
	}, [isWanted]);
	const choose = (next: StreetsChoice) => {
		setIsAsking(false);
		setChoice(next);
		storeStreetsChoice(next, ASKS);
		map.current?.showStreets(next === "on");
	};
	return {
		isWanted,
		isAsking,
		state,
		toggle: () => {
			if (choice !== undefined || ASKS === undefined) choose(isWanted ? "off" : "on");
			else setIsAsking((was) => !was);
		},
		agree: () => choose("on"),
		cancel: () => setIsAsking(false),
		retry: () => map.current?.showStreets(true),
		onState,
		begin: (begun) => begun.showStreets(wanted.current),
	};
}

/** What went wrong, if anything did, in words. */
export function streetsErrorText({ state }: StreetsView, words: Messages["streets"]): string | undefined {
	if (state.kind === "withdrawn") return words.withdrawn;
	return state.kind === "unavailable" ? words.unavailable(words.reasons[state.reason]) : undefined;
}
