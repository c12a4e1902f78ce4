/**
 * What stands where the map will be: Sweden with the symbols of its police regions, or the outlines of the areas in question. It
 * lies exactly where the map will draw the same, so that nothing moves when the map takes over.
 */

import { use } from "react";
import { overlap } from "../../domain/boxes.ts";
import { CLASSIFICATIONS } from "../../domain/classification.ts";
import type { BBox } from "../../domain/dataset.ts";
import type { Scene } from "../../map/scene.ts";
import { boundaryStates, classOf } from "../../signs/boundary-state.ts";
import { PATTERN_SIZE, PATTERNS } from "../../signs/class-patterns.ts";
import { NEAREST_FRAMING, PLACES } from "../../signs/extents.ts";
import { groundAround } from "../../signs/ground.ts";
import { outlinePath, type Viewport, viewportFor } from "../../signs/outline-path.ts";
import { OUTLINE_KINDS, type OutlineKind, outlineOf } from "../../signs/outline-signs.ts";
import { PAGE_COLOURS } from "../../signs/page-colours.ts";
import { comparedPlaces, countPlaces } from "../../signs/place-count.ts";
import { groupsByRegion } from "../../signs/place-groups.ts";
import { layOut } from "../../signs/place-layout.ts";
import { namePlace, placeSymbol, radiusOf, writtenName } from "../../signs/place-symbol.ts";
import { outlineAttributes } from "../../site/outline-line.tsx";
import { useSite } from "../../site/site.tsx";
import { SvgShapes } from "../../site/svg-shapes.tsx";
import { COUNTRY_OUTLINE } from "./country-outline.ts";
import { PlaceholderGround } from "./placeholder-ground.ts";
import styles from "./placeholder-map.module.css";

/** At this zoom the country's south is larger than most screens, and no picture is enlarged. */
const COUNTRY_ZOOM = 7;
/** About the zoom at which a page shows it, by which symbols keep clear of each other. */
const USUAL_ZOOM = 5;
/**
 * How wide the map is on most screens, in CSS pixels: in a wider viewport the patterns are drawn larger, to be visible.
 */
const USUAL_WIDTH = 450;
/** Lines of the ground are as fine as a map of this width needs, in CSS pixels. */
const GROUND_STEPS = 700;
const ANCHORS = { left: "start", center: "middle", right: "end" } as const;

type PlaceholderScene = Pick<Scene, "picture" | "frame">;

export function PlaceholderMap({ scene }: { scene: PlaceholderScene }) {
	return scene.frame.isOfAll ? <Country {...scene} /> : <Outlines {...scene} />;
}

function Country({ picture, frame }: PlaceholderScene) {
	const viewport = viewportFor(frame.box, COUNTRY_ZOOM);
	const [west, south, east, north] = PLACES.sweden;
	const [left, top] = viewport.place([west, north]);
	const [right, bottom] = viewport.place([east, south]);
	return (
		<>
			<PlaceholderSvg viewport={viewport}>
				{/* A shape and no image: a browser would take that for the largest of the page, and painted only when it is live. */}
				<svg
					role="presentation"
					x={left}
					y={top}
					width={right - left}
					height={bottom - top}
					viewBox={COUNTRY_OUTLINE.viewBox}
				>
					<path fill="var(--map-land, none)" fillRule="evenodd" d={COUNTRY_OUTLINE.path} />
				</svg>
			</PlaceholderSvg>
			<RegionSymbols viewport={viewport} picture={picture} />
		</>
	);
}

/** In CSS pixels, at places in shares of the picture, so that they are as large as on the map however large the picture is. */
function RegionSymbols({ viewport, picture }: { viewport: Viewport; picture: PlaceholderScene["picture"] }) {
	const { atlas } = useSite();
	const groups = groupsByRegion(atlas);
	const counts = countPlaces(groups, picture);
	const share = (length: number, of: number) => `${((100 * length) / of).toFixed(2)}%`;
	return (
		<svg
			role="presentation"
			className={styles.picture}
			width={Math.round(viewport.width)}
			height={Math.round(viewport.height)}
		>
			{layOut(groups, USUAL_ZOOM, comparedPlaces(counts, picture)).map(({ group, offset, side }) => {
				const count = counts.get(group);
				if (!count || count.number === 0) return null;
				const [x, y] = viewport.place(group.centre);
				const name = namePlace(side, radiusOf(count));
				return (
					<svg
						key={group.id}
						role="presentation"
						className={styles.symbol}
						x={share(x, viewport.width)}
						y={share(y, viewport.height)}
					>
						<g transform={`translate(${offset.join(" ")})`}>
							<SvgShapes shapes={placeSymbol(count, side, offset, PAGE_COLOURS)} />
							<text x={name.x} y={name.y} textAnchor={ANCHORS[name.align]} className={styles.name}>
								{writtenName(group.kind, group.name)} <tspan className={styles.number}>{count.number}</tspan>
							</text>
						</g>
					</svg>
				);
			})}
		</svg>
	);
}

function Outlines({ frame, picture }: PlaceholderScene) {
	const { atlas } = useSite();
	const viewport = viewportFor(frame.box, NEAREST_FRAMING);
	const drawn = [...boundaryStates(atlas, picture)].flatMap(([id, state]) => {
		const [boundary, outline] = [atlas.boundary(id), outlineOf(state)];
		return outline && overlap(boundary.bbox, frame.box) ? [{ boundary, outline, classification: classOf(state) }] : [];
	});
	return (
		<PlaceholderSvg viewport={viewport}>
			<GroundLines box={frame.box} viewport={viewport} />
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

function GroundLines({ box, viewport }: { box: BBox; viewport: Viewport }) {
	const ground = use(PlaceholderGround);
	const unit = Math.max(1, viewport.width / GROUND_STEPS);
	return (
		<g transform={`scale(${unit.toFixed(3)})`} fill="none">
			{ground(groundAround(box), viewport, unit).map(({ kind, d }) => (
				<path key={kind} data-ground={kind} className={styles.ground} d={d} />
			))}
		</g>
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
