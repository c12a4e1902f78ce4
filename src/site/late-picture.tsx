/**
 * Pictures that the page brings along and nothing in them answers: they are taken over as they stand, without their script. That
 * is fetched where the page brought none, or as soon as the view is another; `after-load`: also where it is still the same, once
 * the page is loaded. Until then, and where it does not come, there is no picture.
 */
import { useEffect, useRef, useState } from "react";
import type { Component } from "#jsx/jsx-runtime";
import styles from "./late.module.css";
import type { Late } from "./late.tsx";
import { PagePart, useIsAsServed } from "./page-part.tsx";
import { useAfterLoad } from "./use-after-load.ts";

export function latePicture<P extends object>(
	fetch: () => Promise<Component<P>>,
	when: "if-missing" | "after-load" = "if-missing",
): Late<P> {
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
		useAfterLoad(() => {
			if (when === "after-load")
				load().then(
					(component) => setShown(() => component),
					() => undefined,
				);
		});
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
