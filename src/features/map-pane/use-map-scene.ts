/**
 * Hands scenes to the map: what the page itself answers to a choice comes first, and the map's repaint, which takes longest, in a task of
 * its own after it.
 */
import { type RefObject, useEffect, useRef } from "react";
import type { AreaMap } from "../../map/area-map.ts";
import type { Scene } from "../../map/scene.ts";
import { afterPaint } from "../../site/after-paint.ts";

interface MapScene {
	/** The latest, for a map that is made now. */
	readonly current: RefObject<Scene>;
	/** Shows the latest at once, for whoever looks at the map now. */
	showNow(): void;
}

export function useMapScene(map: RefObject<AreaMap | undefined>, scene: Scene): MapScene {
	const current = useRef(scene);
	const isDue = useRef(false);
	const showNow = () => map.current?.show(current.current);
	useEffect(() => {
		const isMoveOnly = scene.picture === current.current.picture;
		current.current = scene;
		// A move is the map's own, which the reader may be going on with.
		if (isMoveOnly && !isDue.current) return map.current?.show(scene);
		if (isDue.current) return;
		isDue.current = true;
		afterPaint(() => {
			isDue.current = false;
			map.current?.show(current.current);
		});
	}, [map, scene]);
	return { current, showNow };
}
