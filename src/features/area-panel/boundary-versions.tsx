/**
 * The boundary versions that the area and its relatives have had: each with its size and reports, how they overlap, and
 * a button that shows them all at once.
 */
import { Layers } from "lucide-react";
import { nearestBoundary, type Outline, outlinesOf, overlapOf } from "../../domain/boundary-history.ts";
import type { Area, ReportYear } from "../../domain/dataset.ts";
import { type BoundaryState, boundaryStates, classOf, HIDDEN } from "../../signs/boundary-state.ts";
import { emphasisOf, outlineOf } from "../../signs/outline-signs.ts";
import { areasInView } from "../../site/areas-in-view.ts";
import { OutlineLine } from "../../site/outline-line.tsx";
import { useSite } from "../../site/site.tsx";
import { toggleOutlines } from "../../state/transitions.ts";
import { Button } from "../../ui/button.tsx";
import styles from "./boundary-versions.module.css";

export function Outlines({ area, year }: { area: Area; year: ReportYear }) {
	const { atlas, view, words, choose } = useSite();
	const { outlines: spoken } = words;
	const all = outlinesOf(atlas, area.id);
	const shown = nearestBoundary(atlas, area.id, year);
	const own = all.find(({ boundary }) => boundary === shown);
	if (!own) return null;
	const others = all.filter((outline) => outline !== own);
	const states = boundaryStates(atlas, { ...areasInView(atlas, view), outlines: true });
	return (
		<section className={styles.outlines} aria-labelledby="outlines-title" data-testid="outlines">
			<h2 id="outlines-title">{spoken.title}</h2>
			{others.length === 0 ? (
				<p className={styles.only}>{spoken.only}</p>
			) : (
				<>
					{view.layout === "map" && (
						<Button data-needs-script aria-pressed={view.outlines} onClick={() => choose(toggleOutlines)}>
							<Layers aria-hidden="true" size={16} /> {spoken.show}
						</Button>
					)}
					<ul>
						<li>
							<BoundaryVersionItem outline={own} state={states.get(own.boundary.id)} />
						</li>
						{others.map((outline) => (
							<li key={outline.boundary.id}>
								<BoundaryVersionItem outline={outline} state={states.get(outline.boundary.id)} />
								<Comparison own={own} other={outline} />
							</li>
						))}
					</ul>
				</>
			)}
		</section>
	);
}

/** `state`: how the map draws it where all are shown. */
function BoundaryVersionItem({ outline, state = HIDDEN }: { outline: Outline; state: BoundaryState | undefined }) {
	const { words } = useSite();
	const { boundary, name, published, assumed } = outline;
	return (
		<>
			<DrawnLine state={state} />
			<strong>{words.outlines.version(name, boundary.published)}</strong>
			{": "}
			{words.format.squareKilometres(boundary.squareMetres)}
			<small>
				{[
					...(published.length > 0 ? [words.outlines.reports(published)] : []),
					...(assumed.length > 0 ? [words.outlines.assumed(assumed)] : []),
				].join(". ")}
				.
			</small>
		</>
	);
}

function DrawnLine({ state }: { state: BoundaryState }) {
	const outline = outlineOf(state);
	if (!outline) return null;
	return <OutlineLine outline={outline} classification={classOf(state)} emphasis={emphasisOf(state)} length={22} />;
}

/** How another boundary version overlaps the one on show. */
function Comparison({ own, other }: { own: Outline; other: Outline }) {
	const { atlas, words } = useSite();
	const { squareMetres, ofFirst, ofSecond } = overlapOf(atlas, own.boundary, other.boundary);
	const isSameArea = own.boundary.area === other.boundary.area;
	const share = (fraction: number, { boundary, name }: Outline) =>
		isSameArea ? words.outlines.shareOf(fraction, boundary.published) : words.outlines.shareOfNamed(fraction, name);
	return (
		<small>
			{squareMetres === 0
				? words.outlines.apart
				: words.outlines.common(
						words.format.squareKilometres(squareMetres),
						share(ofFirst, own),
						share(ofSecond, other),
					)}
		</small>
	);
}
