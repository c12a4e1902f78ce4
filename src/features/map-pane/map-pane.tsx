/** The map in the page. It loads the map after the text, hands it scenes, and says so when there is no map. */
import { Minus, Plus } from "lucide-react";
import { type ReactNode, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { BASEMAP_URL } from "../../data/addresses.ts";
import { savesData } from "../../data/saves-data.ts";
import type { BBox } from "../../domain/dataset.ts";
import { FAILURE } from "../../i18n/languages.ts";
import type { AreaMap } from "../../map/area-map.ts";
import type { CooperationWords, MapErrorKind, MapLook } from "../../map/area-map-options.ts";
import type { Picture, Scene } from "../../map/scene.ts";
import { AREA_ZOOM, type Place } from "../../signs/extents.ts";
import type { PlaceGroup } from "../../signs/place-groups.ts";
import type { Sheet } from "../../signs/sheets.ts";
import { afterPaint } from "../../site/after-paint.ts";
import { beginAwaited } from "../../site/awaited.ts";
import { STREETS } from "../../site/configured-streets.ts";
import { useWayOn } from "../../site/missing-file.tsx";
import { useSite } from "../../site/site.tsx";
import { REACH, ZOOM_RANGE } from "../../state/camera-url.ts";
import { isReport } from "../../state/selectors.ts";
import { askAbout, moveCamera, movePlace, selectArea } from "../../state/transitions.ts";
import type { Subject } from "../../state/view.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { Jumps } from "./jumps.tsx";
import { PlaceholderMap } from "./late-placeholder.ts";
import { loadMap } from "./load-map.ts";
import { Locator } from "./locator.tsx";
import styles from "./map-pane.module.css";
import { ReportSwitch } from "./report-switch.tsx";
import { StreetsControl } from "./streets-control.tsx";
import { useKept } from "./use-kept.ts";
import { useMapScene } from "./use-map-scene.ts";
import { usePrintCanvas } from "./use-print-canvas.ts";
import { streetsErrorText, useStreets } from "./use-streets.ts";
import { mapWords, sceneOf } from "./view-scene.ts";

/** `held`: the reader saves data and has not asked for it. */
type Status = "held" | "loading" | "ready" | "no-webgl" | "failed";

/** What the map says otherwise in an embed. */
export interface EmbeddedWords {
	readonly cooperation: CooperationWords;
	/** How the keyboard moves it, for a screen reader. */
	readonly hint: string;
	readonly notDrawn: string;
	readonly contextLost: string;
}

interface MapPaneProps {
	theme: Picture["theme"];
	/** In an embed: no jumps, no street overlay, and the wheel scrolls the page around it. */
	embedded?: EmbeddedWords;
	children: ReactNode;
}

export function MapPane({ theme, embedded, children }: MapPaneProps) {
	const { atlas, view, words, choose, adjust, pointAt, mapInSight } = useSite();
	const container = useRef<HTMLDivElement>(null);
	const frame = useRef<HTMLDivElement>(null);
	const printBox = useRef<HTMLDivElement>(null);
	const map = useRef<AreaMap>(undefined);
	const [status, setStatus] = useState<Status>("loading");
	const [errors, setErrors] = useState<readonly MapErrorKind[]>([]);
	const [said, setSaid] = useState("");
	const [isThin, setThin] = useState(false);
	const [look, setLook] = useState<MapLook>();
	const [jump, setJump] = useState<Place>();
	const [place, setPlace] = useState<PlaceGroup>();
	const [attempt, setAttempt] = useState(0);
	const streets = useStreets(map);

	const { camera } = view;
	const hint = embedded?.hint ?? words.map.hint;
	const spoken = useMemo(() => mapWords(words, hint), [words, hint]);
	// The camera moves often and changes nothing of `scene.picture`, so that is kept while it does.
	const withoutCamera = useKept({ ...view, camera: null });
	const fitted = useMemo(() => sceneOf(atlas, withoutCamera, theme, spoken), [atlas, withoutCamera, theme, spoken]);
	const scene = useMemo(() => ({ ...fitted, camera }), [fitted, camera]);
	const shown = useMapScene(map, scene);
	const isWhole = fitted.frame.isOfAll && camera === null;
	const sheet = sheetOf(view.subject);
	const { bounds, scale } = look ?? firstLook(scene);

	const start = useEffectEvent(async (element: HTMLElement, isStale: () => boolean) => {
		try {
			// What the page says before its whole address is read may have a map where that has none.
			await Promise.resolve();
			if (isStale()) return;
			const { createAreaMap } = await loadMap();
			if (isStale()) return;
			const created = createAreaMap({
				container: element,
				...(frame.current && { frame: frame.current }),
				atlas,
				scene: shown.current.current,
				basemapUrl: BASEMAP_URL,
				...(embedded
					? { cooperation: embedded.cooperation }
					: { streets: { source: STREETS, onState: streets.onState } }),
				zoomRange: ZOOM_RANGE,
				reach: REACH,
				onSelect: (area) => choose((current) => selectArea(atlas, current, area)),
				onCamera: (to, place) => {
					setJump(place);
					adjust((current) => moveCamera(current, to));
				},
				...(!embedded && {
					onAsk: (at, uncertainty) => choose((current) => askAbout(atlas, current, { at, uncertainty })),
					onMovePlace: (at, uncertainty, to) => adjust((current) => movePlace(current, { at, uncertainty }, to)),
				}),
				onLook: setLook,
				onSay: setSaid,
				onPlace: setPlace,
				onError: (error, isOver) => {
					if (error === "worker-missing") return fail();
					setErrors((known) => [...known.filter((other) => other !== error), ...(isOver ? [] : [error])]);
				},
				onCoverage: setThin,
				onReady: () => setStatus("ready"),
			});
			map.current = created;
			if (!created) return setStatus("no-webgl");
			// Where it is pointed from is marked first, and what is pressed there is answered before the map is drawn for it.
			pointAt.current = (areas) =>
				afterPaint(() => {
					if (map.current === created) created.pointAt(areas);
				});
			if (!embedded) streets.begin(created);
		} catch {
			if (!isStale()) fail();
		}
	});
	const remove = () => {
		pointAt.current = () => undefined;
		map.current?.remove();
		map.current = undefined;
	};
	const fail = () => {
		remove();
		setStatus("failed");
	};
	// biome-ignore lint/correctness/useExhaustiveDependencies: another view is not asked from where that one was
	useEffect(() => setPlace(undefined), [withoutCamera]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt makes a new map
	useEffect(() => {
		if (!container.current) return;
		if (attempt === 0 && savesData()) return setStatus("held");
		let isStale = false;
		start(container.current, () => isStale);
		return () => {
			isStale = true;
			remove();
		};
	}, [attempt]);

	const credit =
		words.map.credit + (streets.state.kind === "on" ? ` ${words.streets.credit(streets.state.credit)}` : "");
	const isDrawn = status === "ready" && !errors.includes("context-lost");
	const hasStreets = streets.state.kind === "on";
	useEffect(() => {
		if (isDrawn && look) mapInSight.current = { bounds: look.bounds, hasStreets };
		return () => {
			mapInSight.current = undefined;
		};
	}, [isDrawn, look, hasStreets, mapInSight]);

	usePrintCanvas(map, printBox, sheet, shown.showNow);
	// While the map is on its way, nothing else that can wait comes with it.
	useEffect(() => (status === "loading" ? beginAwaited() : undefined), [status]);

	const isUp = status === "loading" || status === "ready";
	/** What stands in for the map is a map of the same view. */
	const isAwaited = status === "loading" || status === "held";
	const tryAgain = () => {
		// At once, since the new map needs a place to be in.
		setStatus("loading");
		setErrors([]);
		setAttempt((count) => count + 1);
	};
	const retry = <Button onClick={tryAgain}>{words.map.retry}</Button>;
	const wayOn = useWayOn(
		status === "failed",
		FAILURE[view.locale],
		embedded?.notDrawn ?? (status === "no-webgl" ? words.map.noWebGl : words.map.failed),
		tryAgain,
	);
	const streetsError = streetsErrorText(streets, words.streets);
	return (
		<section
			className={styles.pane}
			aria-label={words.map.label(scene.picture.year)}
			data-status={status}
			data-embedded={embedded && ""}
			data-compared={scene.picture.changes && ""}
			data-scale={scale}
			data-sheet={sheet}
			data-inland={isAwaited && !fitted.frame.isOfAll ? "" : undefined}
		>
			<div className={styles.box}>
				{/* What nothing lies over: the map fits what it shows to this, as the placeholder map does. */}
				<div ref={frame} className={styles.frame} aria-hidden="true">
					{isAwaited && <PlaceholderMap scene={fitted} />}
				</div>
				{isUp && <div ref={container} className={styles.map} data-testid="map" />}
				<div ref={printBox} className={styles.printBox} data-scale={scale} aria-hidden="true" />
				<p className="visually-hidden" role="status" data-needs-script>
					{status === "loading" ? words.map.loading : said}
				</p>
				{status === "loading" && (
					<p className={styles.loading}>
						<span data-needs-script aria-hidden="true">
							{words.map.loading}
						</span>
						<span data-without-script>{words.map.needsScript}</span>
					</p>
				)}
				{/* Also for a page that was saved from here and is opened without its script. */}
				{status === "ready" && (
					<p className={styles.loading} data-without-script>
						{words.map.needsScript}
					</p>
				)}
				{status === "held" && (
					<button type="button" className={styles.held} onClick={tryAgain}>
						<span className={styles.offer}>
							{words.map.held} <strong>{words.map.fetch}</strong>
						</span>
					</button>
				)}
				{!isUp && !isAwaited && (
					<div className={styles.absent} role="status">
						<p key={wayOn.text}>{wayOn.text}</p>
						{wayOn.action}
					</div>
				)}
				{errors.length > 0 && isUp && (
					<div className={styles.error} role="status">
						<p>
							{errors.includes("context-lost")
								? (embedded?.contextLost ?? words.map.contextLost)
								: words.map.basemapMissing}
						</p>
						{errors.includes("context-lost") ? (
							retry
						) : (
							<Button onClick={() => map.current?.retryBasemap()}>{words.map.retry}</Button>
						)}
					</div>
				)}
				{errors.length === 0 && streetsError !== undefined && isUp && (
					<div className={styles.error} role="status">
						<p>{streetsError}</p>
						<Button onClick={streets.retry}>{words.map.retry}</Button>
					</div>
				)}
				{isUp && (
					<>
						{!embedded && (
							<Jumps
								jump={camera === null ? undefined : jump}
								place={place}
								onFit={() => choose((current) => moveCamera(current, null))}
								onJump={(place) => map.current?.goTo(place)}
							/>
						)}
						<ReportSwitch />
						<div className={styles.corner}>
							{isWhole && !embedded && <NorthernNote />}
							<Locator frame={bounds} onOpen={() => map.current?.goTo("sweden")} />
						</div>
						<div className={styles.zoom} data-needs-script>
							<IconButton label={words.map.zoomIn} onClick={() => map.current?.zoomBy(1)}>
								<Plus aria-hidden="true" size={20} />
							</IconButton>
							<IconButton label={words.map.zoomOut} onClick={() => map.current?.zoomBy(-1)}>
								<Minus aria-hidden="true" size={20} />
							</IconButton>
							{!embedded && <StreetsControl streets={streets} />}
						</div>
					</>
				)}
			</div>
			{(isUp || isAwaited) && <div className={styles.legend}>{children}</div>}
			{(isUp || isAwaited) && (
				<Credit whole={credit} note={isThin && streets.state.kind !== "on" ? words.map.thinBasemap : undefined} />
			)}
		</section>
	);
}

function sheetOf(subject: Subject): Sheet {
	if (subject.kind === "comparison") return subject.kind;
	return isReport(subject) ? "report" : "part";
}

/** What the map shows before it says so itself. */
function firstLook({ camera, frame }: Scene): MapLook {
	const isNear = camera ? camera.zoom >= AREA_ZOOM : !frame.isOfAll;
	const bounds: BBox = camera ? [camera.lng, camera.lat, camera.lng, camera.lat] : frame.box;
	return { bounds, scale: isNear ? "areas" : "places" };
}

/** Whose the data are: in little space in one line, and in whole when that is opened. `note`: of the map as it is drawn now. */
function Credit({ whole, note }: { whole: string; note: string | undefined }) {
	const { words } = useSite();
	const noted = note !== undefined && <strong>{note}. </strong>;
	return (
		<>
			<small className={styles.credit}>
				{noted}
				{whole}
			</small>
			<details className={styles.folded}>
				<summary>
					{noted}
					{words.map.creditInShort}
				</summary>
				<small>{whole}</small>
			</details>
		</>
	);
}

/** Why the map begins in the south. */
function NorthernNote() {
	const { atlas, words } = useSite();
	const northernmost = atlas.boundaries.reduce((a, b) => (b.inner[1] > a.inner[1] ? b : a));
	const { municipality } = atlas.whereabouts(northernmost.area);
	return <small className={styles.northern}>{words.map.northernmost(municipality.name)}</small>;
}
