/** The page: header, map or table, timeline, and the panel for whatever the address names; or the embed. */
import { X } from "lucide-react";
import {
	type ReactElement,
	useEffect,
	useEffectEvent,
	useLayoutEffect,
	useMemo,
	useRef,
	useState,
	useSyncExternalStore,
} from "react";
import type { Component } from "#jsx/jsx-runtime";
import type { Atlas } from "../domain/atlas.ts";
import type { AreaId } from "../domain/dataset.ts";
import type { Locale } from "../domain/locale.ts";
import { AreaList } from "../features/area-list/area-list.tsx";
import { FilterToggle } from "../features/filters/filter-toggle.tsx";
import { Filters } from "../features/filters/filters.tsx";
import { Legend } from "../features/legend/legend.tsx";
import { loadMap } from "../features/map-pane/load-map.ts";
import { MapPane } from "../features/map-pane/map-pane.tsx";
import { ReportHead } from "../features/report-head/report-head.tsx";
import { Headline } from "../features/timeline/headline.tsx";
import { Timeline } from "../features/timeline/timeline.tsx";
import { FAILURE, loadWords } from "../i18n/languages.ts";
import type { Messages } from "../i18n/words.ts";
import type { Theme } from "../signs/palette.ts";
import { MissingFile } from "../site/missing-file.tsx";
import { isOutdated } from "../site/outdated.ts";
import { beginAtTop, takeUpPlace } from "../site/place-on-page.ts";
import { usePrintKeys } from "../site/print-page.ts";
import { type MapInSight, type Site, SiteProvider, useSite } from "../site/site.tsx";
import { useAfterLoad, useAfterMap } from "../site/use-after-load.ts";
import { usePlaceInquiry } from "../site/use-place-inquiry.ts";
import { useWords } from "../site/use-words.ts";
import { viewTitle } from "../site/view-title.ts";
import { isReport, yearOf } from "../state/selectors.ts";
import { type Layout, START, type Subject, type View } from "../state/view.ts";
import type { ViewStore } from "../state/view-store.ts";
import { NO_PROBLEMS } from "../state/view-url.ts";
import { IconButton } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import styles from "./app.module.css";
import { documentTitle } from "./document-title.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { Failure } from "./failure-notice.tsx";
import { Header } from "./header.tsx";
import { LATE, latePartsOf, lateWordsOf } from "./late-parts.tsx";
import { PrintedHead, PrintedSource } from "./late-pictures.ts";
import { SheetHandle } from "./sheet-handle.tsx";
import { SiteLinks } from "./site-links.tsx";
import type { ThemeStore } from "./theme.ts";
import { WithoutScript } from "./without-script.tsx";

const {
	AreaPanel,
	AreaTable,
	ComparisonPanel,
	EmbedPage,
	Facets,
	Figures,
	FiguresWithoutScript,
	FlowDiagram,
	MunicipalityPanel,
	PlacePanel,
	PlacesFile,
	TextPage,
} = LATE;

/** Fetches what a view needs besides this file, so that it can be rendered in one go. */
export async function prepareFor(view: View): Promise<void> {
	await Promise.all([...fetchParts(view), ...fetchWords(view)]);
}

/** The parts of a view that come late; where one of them does not, the page says so in its place. */
export function fetchParts(view: View): Promise<unknown>[] {
	return latePartsOf(view).map((part) => LATE[part].load());
}

/** The words without which a view cannot be rendered at all. */
export function fetchWords(view: View): Promise<unknown>[] {
	return lateWordsOf(view).map((part) => loadWords(view.locale, part));
}

/** Has the map come beside all else. Nobody waits for it here, and who needs it asks again where it does not come. */
export function fetchMap(): void {
	loadMap().catch(() => undefined);
}

/** What a page shows before it knows its reader. */
const anybody = {
	problems: () => NO_PROBLEMS,
	appearance: () => "system" as const,
	theme: () => "light" as const,
};

interface AppProps {
	atlas: Atlas;
	store: ViewStore;
	themes: ThemeStore;
	/** Of the language that the reader arrives in. */
	words: Messages;
}

export function App({ atlas, store, themes, words: first }: AppProps) {
	const wanted = useSyncExternalStore(store.subscribe, store.view, store.page);
	const arrival = useSyncExternalStore(store.subscribe, store.arrival, store.page);
	const problems = useSyncExternalStore(store.subscribe, store.problems, anybody.problems);
	const appearance = useSyncExternalStore(themes.subscribe, themes.appearance, anybody.appearance);
	const theme = useSyncExternalStore(themes.subscribe, themes.theme, anybody.theme);
	const { locale, words, isMissing, retry } = useWords(wanted.locale, "main", first);
	const view = locale === wanted.locale ? wanted : { ...wanted, locale };
	const inquiry = usePlaceInquiry(atlas, view, words);
	const pointAt = useRef<(areas: readonly AreaId[]) => void>(() => undefined);
	const mapInSight = useRef<MapInSight>(undefined);
	const prepareForPrint = useRef(() => Promise.resolve());
	const opener = useRef<Element>(null);
	const panel = useRef<HTMLElement>(null);
	const drawer = useRef<HTMLDetailsElement>(null);
	const [isFiltersOpen, setFiltersOpen] = useState(false);
	const filterToggle = useRef<HTMLButtonElement>(null);
	const filters = (
		<Filters
			drawer={drawer}
			toggle={filterToggle}
			isOpen={isFiltersOpen}
			facets={<Facets drawer={drawer} />}
			onToggle={setFiltersOpen}
		/>
	);
	const site = useMemo(
		(): Site => ({
			atlas,
			view,
			arrival,
			words,
			inquiry,
			choose: store.choose,
			comeBack: store.comeBack,
			takeUpPlace(inside) {
				const place = store.place();
				const region = inside.closest<HTMLElement>("[data-region]");
				if (!place || !region) return "none";
				const outcome = takeUpPlace(place, region);
				if (outcome !== "lost") return outcome;
				beginAtTop(region);
				return "none";
			},
			adjust: store.adjust,
			addressOf: store.addressOf,
			pointAt,
			mapInSight,
			prepareForPrint,
			opener,
		}),
		[atlas, view, arrival, words, inquiry, store],
	);
	const isHeaded = view.layout === "map" && isReport(view.subject);
	const title = documentTitle(atlas, view, words);
	useEffect(() => {
		document.documentElement.lang = locale;
		document.title = title;
	}, [locale, title]);
	const { subject: named } = wanted;
	useEffect(() => {
		const shown = { ...START, locale, subject: named };
		const addressIn = (language: Locale) => store.addressOf({ ...START, locale: language, subject: named });
		// Nobody waits for what machines are told, nor misses it where the file does not come.
		import("./document-head.ts").then(
			({ updateHead }) => updateHead(document, { atlas, view: shown, words, addressIn }),
			() => undefined,
		);
	}, [atlas, locale, words, named, store]);
	useEffect(() => {
		// What stands here now is what the whole address names, and it answers.
		delete document.documentElement.dataset.waits;
		document.documentElement.dataset.script = "live";
	}, []);
	useAfterLoad(() => {
		// Where it does not come, the focus is lost as it is elsewhere.
		import("./keep-focus.ts").then(
			({ keepFocus }) => keepFocus(document),
			() => undefined,
		);
	});
	const subject = subjectKey(view.subject);
	// biome-ignore lint/correctness/useExhaustiveDependencies: what has the focus when another subject, or layout, is there
	useLayoutEffect(() => {
		opener.current = document.activeElement;
	}, [subject, view.layout]);
	const begin = useEffectEvent(() => {
		const isArrival = store.view() === store.arrival();
		// A text leads to one of its headings by itself.
		const isText = store.view().subject.kind === "text";
		if (panel.current && !isArrival && !isText && !store.place()) beginAtTop(panel.current);
	});
	// biome-ignore lint/correctness/useExhaustiveDependencies: another subject begins at the top of the panel
	useEffect(() => begin(), [subject]);

	return (
		<SiteProvider value={site}>
			<div
				className={styles.page}
				data-layout={view.subject.kind === "text" ? "text" : view.layout}
				data-subject={view.subject.kind}
				data-embedded={view.embed ? "" : undefined}
			>
				{!view.embed && (
					<Header
						appearance={appearance}
						onAppearance={themes.choose}
						filterToggle={
							hasFilters(view) && <FilterToggle ref={filterToggle} drawer={drawer} isOpen={isFiltersOpen} />
						}
					/>
				)}
				{!view.embed && view.subject.kind !== "text" && <PrintedHead className={styles.printedHead} />}
				{problems.length > 0 && (
					<Notice
						action={
							<IconButton label={words.address.dismiss} onClick={store.dismissProblems}>
								<X aria-hidden="true" size={18} />
							</IconButton>
						}
					>
						{words.address.ignored(problems.map(({ text }) => text))}
					</Notice>
				)}
				{isMissing && <MissingFile text={words.missingWords} onRetry={retry} />}
				<ErrorBoundary
					fallback={(again) => (
						<main>
							<Failure
								words={FAILURE[locale]}
								text={isOutdated() ? FAILURE[locale].tooOld : words.crash}
								onRetry={again}
							/>
						</main>
					)}
				>
					{view.embed ? (
						<EmbedPage theme={theme} />
					) : view.subject.kind === "text" ? (
						<main className={styles.text}>
							<section ref={panel} tabIndex={-1} data-region="text" data-testid="text">
								<TextPage subject={view.subject}>{view.subject.page === "places" && <PlacesFile />}</TextPage>
							</section>
						</main>
					) : (
						<main
							tabIndex={-1}
							className={styles.main}
							data-list-as-table={isListAsTable(view) || undefined}
							data-headed={isHeaded || undefined}
						>
							{inOrder(
								view,
								<div key="picture" className={styles.picture}>
									<MainView layout={view.layout} theme={theme} filters={filters} />
									{view.layout === "map" && <SheetHandle />}
									<Headline isSubject={isHeaded} />
									<Timeline />
								</div>,
								hasPanel(view) && (
									<section
										key="panel"
										ref={panel}
										tabIndex={-1}
										aria-label={viewTitle(atlas, view, words)}
										className={styles.panel}
										data-region="panel"
										data-testid="panel"
									>
										{isReport(view.subject) && <ReportHead year={yearOf(atlas, view)} />}
										{hasFilters(view) && filters}
										<Panel subject={view.subject} layout={view.layout} />
										<WithoutScript />
										{!isListAsTable(view) && <SiteLinks />}
									</section>
								),
							)}
							{isListAsTable(view) && (
								<div key="links" className={styles.links}>
									<SiteLinks />
								</div>
							)}
						</main>
					)}
					{AreaTable.isInWithoutScript?.(view) && (
						<noscript>
							<div className={styles.table}>
								<AreaTable />
								<FiguresWithoutScript />
							</div>
						</noscript>
					)}
				</ErrorBoundary>
				{!view.embed && <PrintedSource className={styles.source} />}
				{!view.embed && <AfterLoad />}
			</div>
		</SiteProvider>
	);
}

/**
 * What can wait until the page is loaded, and the keys that print. Where it does not come, the next visit, or who opens an area, asks
 * for it again.
 */
function AfterLoad() {
	const { view } = useSite();
	usePrintKeys();
	const [NewVersion, setNewVersion] = useState<Component<object>>();
	useAfterMap(() => {
		// An area or the filters are what most readers open next.
		Promise.all([AreaPanel.load(), loadWords(view.locale, "area"), Facets.load()]).catch(() => undefined);
	});
	useAfterMap(async () => {
		if (import.meta.env.DEV) return;
		try {
			const module = await import("./new-version.tsx");
			setNewVersion(() => module.NewVersion);
		} catch {}
	});
	return NewVersion && <NewVersion />;
}

interface MainViewProps {
	layout: Layout;
	theme: Theme["name"];
	filters: ReactElement;
}

function MainView({ layout, theme, filters }: MainViewProps) {
	switch (layout) {
		case "map":
			return (
				<MapPane theme={theme}>
					<Legend />
				</MapPane>
			);
		case "table":
			return <AreaTable />;
		case "figures":
			return <AllFigures filters={filters} />;
	}
}

function AllFigures({ filters }: Pick<MainViewProps, "filters">) {
	const { atlas, view } = useSite();
	const alone = { filters, report: <ReportHead year={yearOf(atlas, view)} /> };
	return (
		<Figures alone={hasPanel(view) ? undefined : alone}>
			<FlowDiagram />
		</Figures>
	);
}

/** The list would say nothing beside the figures that they do not; an area, a municipality or a comparison has a panel of its own. */
function hasPanel({ layout, subject }: View): boolean {
	return layout !== "figures" || !isReport(subject);
}

function hasFilters({ subject }: View): boolean {
	return subject.kind !== "area" && subject.kind !== "place" && subject.kind !== "text";
}

/** The table is the list then, and the panel has nothing but what is chosen for it: that comes first. */
function isListAsTable({ layout, subject }: View): boolean {
	return layout === "table" && isReport(subject);
}

function inOrder(view: View, picture: ReactElement, panel: ReactElement | false) {
	return isListAsTable(view) ? [panel, picture] : [picture, panel];
}

/** A text has a page of its own. */
function Panel({ subject, layout }: { subject: Subject; layout: Layout }): ReactElement | null {
	switch (subject.kind) {
		case "text":
			return null;
		case "newest":
		case "report":
			// The table is the same list, with more columns.
			return layout === "table" ? null : <AreaList />;
		case "area":
			return <AreaPanel id={subject.area} year={subject.year} />;
		case "municipality":
			return <MunicipalityPanel id={subject.municipality} year={subject.year} />;
		case "place":
			return <PlacePanel place={subject.place} year={subject.year} />;
		case "comparison":
			return (
				<>
					<ComparisonPanel from={subject.from} to={subject.to} />
					{layout !== "figures" && <FlowDiagram />}
				</>
			);
	}
}

/**
 * What the panel is about, without the report: a change of report leaves the panel where the reader has scrolled it.
 */
function subjectKey(subject: Subject): string {
	switch (subject.kind) {
		case "area":
			return subject.area;
		case "municipality":
			return subject.municipality;
		case "comparison":
		case "place":
		case "text":
			return subject.kind;
		case "newest":
		case "report":
			return "list";
	}
}
