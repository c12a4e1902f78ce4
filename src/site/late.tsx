/**
 * Components that few visits need: they come when they are asked for, or ahead, so that a page that shows one can be
 * hydrated at once. Where one does not come, that is said in its place and nowhere else, and a new try is offered.
 */
import { type ReactElement, useEffect, useState } from "react";
import type { Component } from "#jsx/jsx-runtime";
import styles from "./late.module.css";
import { MissingFile } from "./missing-file.tsx";
import { PagePart, useIsAsServed } from "./page-part.tsx";
import { useSite } from "./site.tsx";

export interface Late<P> {
	(props: P): ReactElement;
	/** Fetches it ahead: whatever is rendered afterwards has it from the first moment. */
	load(): Promise<Component<P>>;
}

export function late<P extends object>(fetch: () => Promise<Component<P>>): Late<P> {
	let arrived: Component<P> | undefined;
	const load = async () => {
		arrived = await fetch();
		return arrived;
	};
	function Place(props: P) {
		const { words } = useSite();
		const [Shown, setShown] = useState(() => arrived);
		const [progress, setProgress] = useState<"begins" | "awaited" | "failed">("begins");
		const isAsServed = useIsAsServed();
		useEffect(() => {
			if (Shown || progress === "failed") return;
			let isStale = false;
			if (progress === "begins") return setProgress("awaited");
			load().then(
				(component) => isStale || setShown(() => component),
				() => isStale || setProgress("failed"),
			);
			return () => {
				isStale = true;
			};
		}, [Shown, progress]);
		if (Shown) {
			return (
				<div key="shown" className={styles.part}>
					<Shown {...props} />
				</div>
			);
		}
		return (
			<>
				{progress === "awaited" && (
					<p key="awaited" className={styles.awaited} role="status">
						{words.late.awaited}
					</p>
				)}
				{progress === "failed" && (
					<MissingFile key="failed" text={words.late.failed} onRetry={() => setProgress("awaited")} />
				)}
				{isAsServed && <PagePart key="page" ref={markPageText} />}
			</>
		);
	}
	return Object.assign(Place, { load });
}

/** In it nothing answers, for the stylesheet and for whoever waits for the part itself. */
function markPageText(element: HTMLElement | null): void {
	element?.setAttribute("data-page-text", "");
}
