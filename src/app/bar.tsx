/** The ways of looking, the filters and the search: in the header, and on a small screen at its lower edge, where the thumb is. */
import { ChartNoAxesColumn, MapIcon, Search, Table2, X } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { AreaSearch } from "../features/search/area-search.tsx";
import { layoutName } from "../site/layout-name.ts";
import { useSite } from "../site/site.tsx";
import { ViewLink } from "../site/view-link.tsx";
import { chooseLayout } from "../state/transitions.ts";
import { LAYOUTS, type Layout } from "../state/view.ts";
import { IconButton } from "../ui/button.tsx";
import segments from "../ui/segments.module.css";
import styles from "./bar.module.css";

const ICONS = { map: MapIcon, table: Table2, figures: ChartNoAxesColumn } as const satisfies Record<Layout, unknown>;

/** `filterToggle`: for a small screen, where the filters do not stand by what they filter. */
export function Bar({ filterToggle }: { filterToggle: ReactNode }) {
	const { view, words } = useSite();
	return (
		<div className={styles.bar} data-needs-script>
			<SearchPlace />
			<nav className={`${segments.segments} ${styles.layouts}`} aria-label={words.list.layout}>
				{LAYOUTS.map((layout) => {
					const Icon = ICONS[layout];
					const isCurrent = view.subject.kind !== "text" && view.layout === layout;
					return (
						<ViewLink
							key={layout}
							change={(current) => chooseLayout(current, layout)}
							aria-current={isCurrent ? "page" : undefined}
						>
							<Icon aria-hidden="true" size={20} />
							{layoutName(words, layout)}
						</ViewLink>
					);
				})}
			</nav>
			{filterToggle}
		</div>
	);
}

/** The search field; on a small screen it covers all of that while it has the focus, which a button gives it. */
function SearchPlace() {
	const { words } = useSite();
	const place = useRef<HTMLDivElement>(null);
	const button = useRef<HTMLButtonElement>(null);
	// Where there is no button the focus stays where it is.
	const leave = () => button.current?.focus();
	return (
		<>
			<button ref={button} type="button" onClick={() => place.current?.querySelector("input")?.focus()}>
				<Search aria-hidden="true" size={20} />
				{words.search.open}
			</button>
			<div ref={place} className={styles.search}>
				<AreaSearch onDone={leave} />
				<span className={styles.close}>
					<IconButton label={words.search.close} onClick={leave}>
						<X aria-hidden="true" size={20} />
					</IconButton>
				</span>
			</div>
		</>
	);
}
