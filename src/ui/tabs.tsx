/**
 * Tabs over panels of which one is in sight: one stop for Tab, and the arrow keys, Home and End go on from there and open what
 * they come to. A panel is rendered when it is first opened, and is kept as the reader leaves it.
 */
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import styles from "./tabs.module.css";

export interface Tab<Id extends string> {
	readonly id: Id;
	readonly name: string;
	readonly panel: ReactNode;
}

interface TabsProps<Id extends string> {
	/** What they are tabs of, for a screen reader. */
	label: string;
	tabs: readonly Tab<Id>[];
	open: Id;
	onOpen: (id: Id) => void;
}

export function Tabs<Id extends string>({ label, tabs, open, onOpen }: TabsProps<Id>) {
	const prefix = useId();
	const list = useRef<HTMLDivElement>(null);
	const [opened, setOpened] = useState<readonly Id[]>([]);
	const shown = opened.includes(open) ? opened : [...opened, open];
	if (shown !== opened) setOpened(shown);
	const onKeyDown = (event: KeyboardEvent, at: number) => {
		// With another key they are the browser's own, such as Back.
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		const next = neighbour(event.key, at, tabs.length);
		const tab = next === undefined ? undefined : tabs[next];
		if (next === undefined || !tab) return;
		event.preventDefault();
		onOpen(tab.id);
		list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
	};
	return (
		<div className={styles.tabs}>
			<div ref={list} className={styles.list} role="tablist" aria-label={label}>
				{tabs.map(({ id, name }, at) => (
					<button
						key={id}
						type="button"
						role="tab"
						id={`${prefix}${id}`}
						aria-selected={id === open}
						aria-controls={shown.includes(id) ? `${prefix}${id}-panel` : undefined}
						tabIndex={id === open ? 0 : -1}
						onClick={() => onOpen(id)}
						onKeyDown={(event) => onKeyDown(event, at)}
					>
						{name}
					</button>
				))}
			</div>
			{tabs.map(
				({ id, panel }) =>
					shown.includes(id) && (
						<div
							key={id}
							role="tabpanel"
							id={`${prefix}${id}-panel`}
							aria-labelledby={`${prefix}${id}`}
							hidden={id !== open}
						>
							{panel}
						</div>
					),
			)}
		</div>
	);
}

/** Where a key leads to from a tab, round the ends; nothing for any other key. */
function neighbour(key: string, at: number, count: number): number | undefined {
	switch (key) {
		case "ArrowRight":
			return (at + 1) % count;
		case "ArrowLeft":
			return (at + count - 1) % count;
		case "Home":
			return 0;
		case "End":
			return count - 1;
		default:
			return undefined;
	}
}
