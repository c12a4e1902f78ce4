/** A part of the page that can be folded. It stands open without script and in print, and begins as it is told to. */
import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";

interface FoldProps {
	title: string;
	className?: string | undefined;
	/** Whether it begins closed where there is script: asked once. */
	startsClosed: () => boolean;
	children: ReactNode;
}

export function Fold({ title, className, startsClosed, children }: FoldProps) {
	const details = useRef<HTMLDetailsElement>(null);
	const isClosedAtFirst = useRef(startsClosed);
	// Before a place that the reader comes back to is taken up, which knows what was open.
	useLayoutEffect(() => {
		if (details.current && isClosedAtFirst.current()) details.current.open = false;
	}, []);
	useEffect(() => {
		let wasOpen = true;
		const open = () => {
			wasOpen = details.current?.open ?? true;
			if (details.current) details.current.open = true;
		};
		const restore = () => {
			if (details.current) details.current.open = wasOpen;
		};
		addEventListener("beforeprint", open);
		addEventListener("afterprint", restore);
		return () => {
			removeEventListener("beforeprint", open);
			removeEventListener("afterprint", restore);
		};
	}, []);
	return (
		<details ref={details} className={className} open>
			<summary>{title}</summary>
			{children}
		</details>
	);
}

/** Whether what stands beside the map on a wide screen stands below it, as the stylesheets have it. */
export function isNarrow(): boolean {
	return matchMedia("(max-width: 60rem) and (min-height: 30.01rem), (max-width: 30rem)").matches;
}
