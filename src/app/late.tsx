/**
 * Components that few visits need: they come when they are asked for, or ahead, so that a page that shows one can be
 * hydrated at once.
 */

import { lazy, type ReactElement, Suspense, useState } from "react";
import type { Component } from "#jsx/jsx-runtime";

export interface Late<P> {
	(props: P): ReactElement;
	/** Fetches it ahead: whatever is rendered afterwards has it from the first moment. */
	load(): Promise<Component<P>>;
}

export function late<P extends object>(load: () => Promise<Component<P>>): Late<P> {
	let arrived: Component<P> | undefined;
	const Awaited = lazy(async () => ({ default: await load() }));
	function Place(props: P) {
		// Kept while it is on show: the same component, but another type, would lose its state.
		const [Shown] = useState<Component<P> | typeof Awaited>(() => arrived ?? Awaited);
		return (
			<Suspense>
				<Shown {...props} />
			</Suspense>
		);
	}
	return Object.assign(Place, {
		load: async () => {
			arrived = await load();
			return arrived;
		},
	});
}
