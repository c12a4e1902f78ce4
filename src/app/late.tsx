/**
 * Components that few visits need: they come when they are asked for, or ahead, so that a page that shows one can be
 * hydrated at once.
 */
import { type ComponentType, lazy, Suspense, useState } from "react";

export interface Late<P> {
	(props: P): React.ReactNode;
	/** Fetches it ahead: whatever is rendered afterwards has it from the first moment. */
	load(): Promise<ComponentType<P>>;
}

export function late<P extends object>(load: () => Promise<ComponentType<P>>): Late<P> {
	let arrived: ComponentType<P> | undefined;
	const Awaited = lazy(async () => ({ default: await load() }));
	function Component(props: P) {
		// Kept while it is on show: the same component, but another type, would lose its state.
		const [Shown] = useState<ComponentType<P>>(() => arrived ?? Awaited);
		return (
			<Suspense>
				<Shown {...props} />
			</Suspense>
		);
	}
	return Object.assign(Component, {
		load: async () => {
			arrived = await load();
			return arrived;
		},
	});
}
