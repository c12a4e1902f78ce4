/** The page: header, map or table, timeline, and the panel for whatever the address names. */
import { X } from "lucide-react";
import { lazy, Suspense, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { Atlas } from "../domain/atlas.ts";
import type { AreaId } from "../domain/dataset.ts";
import { AreaList } from "../features/area-list/area-list.tsx";
import { AreaPanel } from "../features/area-panel/area-panel.tsx";
import { Filters } from "../features/filters/filters.tsx";
import { Legend } from "../features/legend/legend.tsx";
import { MapPane } from "../features/map-pane/map-pane.tsx";
import { MunicipalityPanel } from "../features/municipality-panel/municipality-panel.tsx";
import { Timeline } from "../features/timeline/timeline.tsx";
import { messagesIn } from "../i18n/messages.ts";
import type { Theme } from "../map/palette.ts";
import { type Site, SiteProvider } from "../site/site.tsx";
import type { Layout, Subject } from "../state/view.ts";
import type { ViewStore } from "../state/view-store.ts";
import { IconButton } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import styles from "./app.module.css";
import { documentTitle } from "./document-title.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { Failure } from "./failure.tsx";
import { Header } from "./header.tsx";
import { PrintedSource } from "./printed-source.tsx";
import type { ThemeStore } from "./theme.ts";

/** What few visits need comes when it is asked for. */
const AreaTable = lazy(async () => ({ default: (await import("../features/area-table/area-table.tsx")).AreaTable }));
const Figures = lazy(async () => ({ default: (await import("../features/figures/figures.tsx")).Figures }));
const FlowDiagram = lazy(async () => ({ default: (await import("../features/flow/flow-diagram.tsx")).FlowDiagram }));
const ComparisonPanel = lazy(async () => ({
	default: (await import("../features/comparison/comparison-panel.tsx")).ComparisonPanel,
}));

export function App({ atlas, store, themes }: { atlas: Atlas; store: ViewStore; themes: ThemeStore }) {
	const view = useSyncExternalStore(store.subscribe, store.view, store.view);
	const problems = useSyncExternalStore(store.subscribe, store.problems, store.problems);
	const appearance = useSyncExternalStore(themes.subscribe, themes.appearance, themes.appearance);
	const theme = useSyncExternalStore(themes.subscribe, themes.theme, themes.theme);
	const [arrival] = useState(view);
	const words = messagesIn(view.locale);
	const pointAt = useRef<(areas: readonly AreaId[]) => void>(() => undefined);
	const paper = useRef<HTMLCanvasElement>(undefined);
	const [takeStill, setTakeStill] = useState<Site["takeStill"]>();
	const panel = useRef<HTMLDivElement>(null);
	const site = useMemo(
		(): Site => ({
			atlas,
			view,
			arrival,
			words,
			choose: store.choose,
			adjust: store.adjust,
			addressOf: store.addressOf,
			pointAt,
			takeStill,
			paper,
			offerStill: (take) => setTakeStill(() => take),
		}),
		[atlas, view, arrival, words, store, takeStill],
	);
	const title = documentTitle(atlas, view, words);
	useEffect(() => {
		document.documentElement.lang = view.locale;
		document.title = title;
		document.querySelector("meta[name=description]")?.setAttribute("content", words.site.description);
	}, [view.locale, title, words]);
	const subject = subjectKey(view.subject);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another subject begins at the top of the panel
	useEffect(() => {
		// Not returned: a browser may answer with a promise, which React would take for a clean-up.
		panel.current?.scrollTo(0, 0);
	}, [subject]);

	return (
		<SiteProvider value={site}>
			<div className={styles.page} data-layout={view.layout}>
				<Header appearance={appearance} onAppearance={themes.choose} onSkip={() => panel.current?.focus()} />
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
				<ErrorBoundary fallback={(retry) => <Failure words={words} text={words.failure.crash} onRetry={retry} />}>
					<main className={styles.main}>
						<div className={styles.picture}>
							<Picture layout={view.layout} theme={theme} />
							<Timeline />
						</div>
						<div ref={panel} tabIndex={-1} className={styles.panel} data-testid="panel">
							{view.subject.kind !== "area" && <Filters />}
							<Suspense>
								<Panel subject={view.subject} layout={view.layout} />
							</Suspense>
						</div>
					</main>
				</ErrorBoundary>
				<PrintedSource className={styles.source} />
			</div>
		</SiteProvider>
	);
}

function Picture({ layout, theme }: { layout: Layout; theme: Theme["name"] }) {
	switch (layout) {
		case "map":
			return (
				<MapPane theme={theme}>
					<Legend />
				</MapPane>
			);
		case "table":
			return (
				<Suspense>
					<AreaTable />
				</Suspense>
			);
		case "figures":
			return (
				<Suspense>
					<Figures>
						<FlowDiagram />
					</Figures>
				</Suspense>
			);
	}
}

function Panel({ subject, layout }: { subject: Subject; layout: Layout }) {
	switch (subject.kind) {
		case "newest":
		case "report":
			// The table is the same list, with more columns.
			return layout === "table" ? null : <AreaList />;
		case "area":
			return <AreaPanel id={subject.area} year={subject.year} />;
		case "municipality":
			return <MunicipalityPanel id={subject.municipality} year={subject.year} />;
		case "comparison":
			return (
				<>
					<ComparisonPanel from={subject.from} to={subject.to} />
					{layout !== "figures" && <FlowDiagram />}
				</>
			);
	}
}

/** What the panel is about, without the report: a change of report leaves the panel where the reader has scrolled it. */
function subjectKey(subject: Subject): string {
	switch (subject.kind) {
		case "area":
			return subject.area;
		case "municipality":
			return subject.municipality;
		case "comparison":
			return subject.kind;
		case "newest":
		case "report":
			return "list";
	}
}
