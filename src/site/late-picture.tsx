/**
 * Pictures that the page brings along and nothing in them answers: they are taken over as they stand, without their script. That
 * is fetched where the page brought none, or as soon as the view is another. Until then, and where it does not come, there is
 * no picture.
 */
import { useEffect, useRef, useState } from "react";
import type { Component } from "#jsx/jsx-runtime";
import styles from "./late.module.css";
import type { Late } from "./late.tsx";
import { PagePart, useIsAsServed } from "./page-part.tsx";

export function latePicture<P extends object>(fetch: () => Promise<Component<P>>): Late<P> {
	let arrived: Component<P> | undefined;
	const load = async () => {
		arrived = await fetch();
		return arrived;
	};
	function Picture(props: P) {
		const [Shown, setShown] = useState(() => arrived);
		const isAsServed = useIsAsServed();
		const served = useRef<HTMLDivElement>(null);
		useEffect(() => {
			if (Shown || (isAsServed && served.current?.hasChildNodes())) return;
			let isStale = false;
			load().then(
				(component) => isStale || setShown(() => component),
				() => undefined,
			);
			return () => {
				isStale = true;
			};
		}, [Shown, isAsServed]);
		if (Shown) {
			return (
				<div className={styles.part}>
					<Shown {...props} />
				</div>
			);
		}
		return <>{isAsServed && <PagePart ref={served} />}</>;
	}
	return Object.assign(Picture, { load });
}
