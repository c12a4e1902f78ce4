/**
 * Whether the live region that tells what is on show is read aloud when it changes. Not where something else says the same, such as
 * a slider that has the focus, nor where it changes faster than it can be said.
 */
import { useSyncExternalStore } from "react";

let isSilent = false;
const listeners = new Set<() => void>();

export function silenceLiveRegion(isOn: boolean): void {
	if (isOn === isSilent) return;
	isSilent = isOn;
	for (const listener of listeners) listener();
}

export function useAriaLive(): "polite" | "off" {
	return useSyncExternalStore(subscribe, liveness, () => "polite");
}

function liveness(): "polite" | "off" {
	return isSilent ? "off" : "polite";
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}
