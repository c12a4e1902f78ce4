/**
 * Plays the reports in turn: never by itself, never faster than can be read, and only until the reader does anything
 * else.
 */
import { useEffect, useEffectEvent, useState } from "react";

/** How long each report stays, in milliseconds. */
const STEP = 1600;

export interface Playback {
	readonly isPlaying: boolean;
	toggle(): void;
}

/** `step` shows the next report and returns whether there is another after it. */
export function usePlayback(step: () => boolean): Playback {
	const [isPlaying, setPlaying] = useState(false);
	const onStep = useEffectEvent(() => {
		if (!step()) setPlaying(false);
	});
	useEffect(() => {
		if (!isPlaying) return;
		const timer = setInterval(onStep, STEP);
		const pause = (event: Event) => {
			// The button's own press is its click's to answer.
			const isOnButton = event.target instanceof Element && event.target.closest("[data-playback]") !== null;
			const isPress = !(event instanceof KeyboardEvent) || event.key === "Enter" || event.key === " ";
			if (!(isOnButton && isPress)) setPlaying(false);
		};
		const actions = ["pointerdown", "keydown", "wheel", "popstate"] as const;
		for (const action of actions) addEventListener(action, pause, { capture: true, passive: true });
		return () => {
			clearInterval(timer);
			for (const action of actions) removeEventListener(action, pause, { capture: true });
		};
	}, [isPlaying]);
	return { isPlaying, toggle: () => setPlaying((playing) => !playing) };
}
