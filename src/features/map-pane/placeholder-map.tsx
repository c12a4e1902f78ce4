/**
 * What stands where the map will be: Sweden with a dot per municipality that has areas, or the outlines of the areas in
 * question. It lies exactly where the map will draw the same, so that nothing moves when the map takes over.
 */
import type { Atlas } from "../../domain/atlas.ts";
import { CLASSIFICATIONS } from "../../domain/classification.ts";
import type { AreaId, Assessment } from "../../domain/dataset.ts";
import type { Scene } from "../../map/scene.ts";
import type { AreasOnShow } from "../../signs/areas-on-show.ts";
import { boundaryStates, classOf } from "../../signs/boundary-state.ts";
import { PATTERN_SIZE, PATTERNS } from "../../signs/class-patterns.ts";
import { boxOfAreas, NEAREST_FRAMING, PLACES } from "../../signs/extents.ts";
import { outlinePath, type Viewport, viewportFor } from "../../signs/outline-path.ts";
import { OUTLINE_KINDS, type OutlineKind, outlineOf } from "../../signs/outline-signs.ts";
import { outlineAttributes } from "../../site/outline-line.tsx";
import { useSite } from "../../site/site.tsx";
import styles from "./placeholder-map.module.css";

/** At this zoom Sweden is a good thousand pixels high: enough for whole pixels. */
const COUNTRY_ZOOM = 4.5;
/**
 * How wide the map is on most screens, in CSS pixels: in a wider viewport the patterns are drawn larger, to be visible.
 */
const USUAL_WIDTH = 700;
const country = viewportFor(PLACES.sweden, COUNTRY_ZOOM);

export function PlaceholderMap({ scene }: { scene: Pick<Scene, "picture" | "extent"> }) {
	const { atlas } = useSite();
	const { picture, extent } = scene;
	const isCountry = extent.length === 0 || extent.length === atlas.areas.length;
	return (
		<div aria-hidden="true" className={styles.placeholder} data-inland={!isCountry || undefined}>
			<div className={styles.frame}>
				{isCountry ? (
					<>
						<div className={styles.country} />
						<PlaceholderSvg viewport={country}>
							{dots(atlas, picture.shown).map(([x, y]) => (
								<circle
									key={`${x} ${y}`}
									fill="var(--ink-soft, none)"
									stroke="var(--map-land, currentColor)"
									strokeWidth={3}
									cx={x}
									cy={y}
									r={9}
								/>
							))}
						</PlaceholderSvg>
					</>
				) : (
					<Outlines extent={extent} picture={picture} />
				)}
			</div>
		</div>
	);
}

function Outlines({ extent, picture }: { extent: readonly AreaId[]; picture: AreasOnShow }) {
	const { atlas } = useSite();
	const viewport = viewportFor(boxOfAreas(atlas, extent), NEAREST_FRAMING);
	const drawn = [...boundaryStates(atlas, picture)].flatMap(([id, state]) => {
		const [boundary, outline] = [atlas.boundary(id), outlineOf(state)];
		return outline && extent.includes(boundary.area) ? [{ boundary, outline, classification: classOf(state) }] : [];
	});
	return (
		<PlaceholderSvg viewport={viewport}>
			<ClassFills side={PATTERN_SIZE * Math.max(1, viewport.width / USUAL_WIDTH)} />
			{inOrder(drawn).map(({ boundary, outline, classification }) => (
				<path
					key={boundary.id}
					data-class={classification}
					className={styles.area}
					fill={classification ? `url(#placeholder-${classification})` : "none"}
					{...outlineAttributes(outline)}
					d={outlinePath(boundary, viewport)}
				/>
			))}
		</PlaceholderSvg>
	);
}

/** Bottom to top: what is only outlined lies over what is filled. */
function inOrder<T extends { outline: OutlineKind }>(drawn: readonly T[]): T[] {
	return drawn.toSorted((a, b) => OUTLINE_KINDS.indexOf(a.outline) - OUTLINE_KINDS.indexOf(b.outline));
}

/** A class's colour and pattern as a fill for the outlines; `side` of the pattern's tile, in units of the viewport. */
function ClassFills({ side }: { side: number }) {
	return CLASSIFICATIONS.map((classification) => (
		<pattern
			key={classification}
			id={`placeholder-${classification}`}
			data-class={classification}
			width={side}
			height={side}
			viewBox={`0 0 ${PATTERN_SIZE} ${PATTERN_SIZE}`}
			patternUnits="userSpaceOnUse"
		>
			<rect fill="var(--fill, none)" width={PATTERN_SIZE} height={PATTERN_SIZE} />
			<path fill="var(--mark, none)" d={PATTERNS[classification]} />
		</pattern>
	));
}

function PlaceholderSvg({ viewport, children }: { viewport: Viewport; children: React.ReactNode }) {
	const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
	return (
		<svg
			role="presentation"
			className={styles.picture}
			width={width}
			height={height}
			viewBox={`0 0 ${width} ${height}`}
		>
			{children}
		</svg>
	);
}

/** The middle of each municipality's areas, in whole pixels of the country's viewport. */
function dots(atlas: Atlas, shown: readonly Assessment[]): (readonly [x: number, y: number])[] {
	const placeOf = ({ area }: Assessment) => atlas.area(area).municipality;
	return [...new Set(shown.map(placeOf))].map((municipality) => {
		const inner = shown
			.filter((assessment) => placeOf(assessment) === municipality)
			.map(({ boundary }) => atlas.boundary(boundary).inner);
		const mean = (side: 0 | 1) => inner.reduce((sum, at) => sum + at[side], 0) / inner.length;
		const [x, y] = country.place([mean(0), mean(1)]);
		return [Math.round(x), Math.round(y)];
	});
}
