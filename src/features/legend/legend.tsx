/** The legend beside the map: each symbol on it at its scale, and what it means; of a comparison also which changes are marked. */
import { isOfMethod } from "../../domain/change.ts";
import { dotSample, moveSample, placeSample, signWidth } from "../../signs/legend-shapes.ts";
import { PAGE_COLOURS } from "../../signs/page-colours.ts";
import type { Shape } from "../../signs/shapes.ts";
import type { MapScale } from "../../signs/signs-on-show.ts";
import { trendSymbol } from "../../signs/trend-symbols.ts";
import { ClassSymbol } from "../../site/class-symbol.tsx";
import { type LegendEntry, legendEntries } from "../../site/legend-entries.ts";
import { OutlineLine } from "../../site/outline-line.tsx";
import { useSite } from "../../site/site.tsx";
import { SvgShapes } from "../../site/svg-shapes.tsx";
import { ViewLink } from "../../site/view-link.tsx";
import { filtersOf, shownChanges } from "../../state/selectors.ts";
import { openText, toggleMethod } from "../../state/transitions.ts";
import styles from "./legend.module.css";

const SCALES = ["places", "areas"] as const satisfies MapScale[];

/** Both scales are written; the map's own box says which of them is on show. */
export function Legend() {
	const { atlas, view, words } = useSite();
	return (
		<div className={styles.legend} data-testid="legend">
			{SCALES.map((scale) => (
				<ul key={scale} data-scale={scale} aria-label={words.legend.title}>
					{legendEntries(atlas, view, words, scale).map((entry) => (
						<li key={entry.text} data-sign={entry.sign}>
							<EntrySymbol entry={entry} />
							<EntryText entry={entry} />
						</li>
					))}
				</ul>
			))}
			{view.subject.kind === "comparison" && <MethodSwitch />}
		</div>
	);
}

function MethodSwitch() {
	const { atlas, view, words, choose } = useSite();
	const isAskedFor = filtersOf(view).changes.some(isOfMethod);
	if (isAskedFor || !shownChanges(atlas, view).some(({ kind }) => isOfMethod(kind))) return null;
	return (
		<label className={styles.method} data-needs-script>
			<input type="checkbox" checked={view.marksMethod} onChange={() => choose(toggleMethod)} />
			{words.legend.method}
		</label>
	);
}

/** What a class means is said on the page about the site; an embed has no other page to go to. */
function EntryText({ entry: { sign, text } }: { entry: LegendEntry }) {
	const { view } = useSite();
	const isClass = sign === "class" || sign === "dot";
	if (!isClass || view.embed !== null) return <span>{text}</span>;
	return (
		<ViewLink className={styles.class} change={(current) => openText(current, "about", "classes")}>
			{text}
		</ViewLink>
	);
}

const SIDE = 18;

function EntrySymbol({ entry }: { entry: LegendEntry }) {
	switch (entry.sign) {
		case "class":
			return <ClassSymbol kind={entry.classification} />;
		case "outline":
			return <OutlineLine outline={entry.outline} />;
		case "place":
			return <Sample shapes={placeSample(SIDE, PAGE_COLOURS)} />;
		case "dot":
			return <Sample shapes={dotSample(SIDE, entry.classification, PAGE_COLOURS)} />;
		case "trend":
			return <Sample shapes={trendSymbol(entry.trend, SIDE, PAGE_COLOURS)} />;
		case "move":
			return <Sample shapes={moveSample(entry.move, SIDE, PAGE_COLOURS)} width={signWidth(entry, SIDE)} />;
	}
}

function Sample({ shapes, width = SIDE }: { shapes: readonly Shape[]; width?: number }) {
	return (
		<svg aria-hidden="true" className={styles.sample} width={width} height={SIDE} viewBox={`0 0 ${width} ${SIDE}`}>
			<SvgShapes shapes={shapes} />
		</svg>
	);
}
