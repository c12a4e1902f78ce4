/**
 * Puts the site together: dataset and address make the store, the store makes the page. A page that stands there already
 * is taken over as it is; until then, and if that cannot be, its text and links remain.
 */
// First, before anything may call them.
import "./site/newer-methods.ts";
// Before all other styles, since it sets the order of the layers that they add to.
import "./ui/base.css";
import "virtual:derived-styles.css";
import { StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { App, fetchMap, fetchParts, fetchWords } from "./app/app.tsx";
import { Failure, Interruption } from "./app/failure-notice.tsx";
import { createThemeStore } from "./app/theme.ts";
import { NOT_STARTED } from "./app/watch-start.ts";
import { DATASET_URL } from "./data/addresses.ts";
import { DatasetError, loadDataset } from "./data/load-dataset.ts";
import { savesData } from "./data/saves-data.ts";
import { FAILURE, loadWords, wordsAtHand } from "./i18n/languages.ts";
import { isOutdated } from "./site/outdated.ts";
import { readPlace } from "./site/place-on-page.ts";
import { isEmbedPath, localeOf } from "./state/path-url.ts";
import { readQuery } from "./state/query-keys.ts";
import { themeFrom } from "./state/theme-url.ts";
import { createViewStore } from "./state/view-store.ts";

const base = import.meta.env.BASE_URL;
const locale = localeOf(location.pathname, base);
const container = document.getElementById("root");
if (!container) throw new Error("The page has no place for the site");
/** Where it is said what went wrong: above the page, which stays. */
const alert = document.createElement("div");
let errorRoot: Root | undefined;

const asked = isEmbedPath(location.pathname, base)
	? (themeFrom(readQuery(location.search), ["light", "dark"]) ?? "system")
	: undefined;
const themes = createThemeStore(document.documentElement, asked);
// Not awaited: what it imports may need this file, which would wait for itself.
void start(container);

async function start(page: HTMLElement): Promise<void> {
	try {
		if (isMapWanted(page)) fetchMap();
		const [atlas, words] = await Promise.all([loadDataset(DATASET_URL), awaitFile(loadWords(locale, "main"))]);
		const store = createViewStore(atlas, base, readPlace);
		const views = [store.page(), store.view()];
		const parts = Promise.allSettled(views.flatMap(fetchParts));
		await awaitFile(Promise.all(views.flatMap(fetchWords)));
		await parts;
		const app = (
			<StrictMode>
				<App atlas={atlas} store={store} themes={themes} words={words} />
			</StrictMode>
		);
		document.documentElement.dataset.script = "";
		document.getElementById(NOT_STARTED)?.remove();
		// A host may answer an address that has no page of its own with another page.
		// In pieces that leave room for the reader, and for the map.
		if (page.dataset.page === store.addressOf(store.page())) startTransition(() => void hydrateRoot(page, app));
		else createRoot(page).render(app);
	} catch (error) {
		fail(page, error instanceof DatasetError ? error.reason : "crash");
	}
}

/**
 * Whether the page has a map, as far as is known before the dataset: then its files come after the page's own, and before anything is
 * made of these. Sooner they would hold this script up where the line is slow.
 */
function isMapWanted(page: HTMLElement): boolean {
	const hasMap = page.querySelector("[data-status=loading]") !== null;
	return hasMap && !readQuery(location.search).has("layout") && !savesData();
}

/** Words are as much a part of what has to arrive as the data is. */
async function awaitFile<T>(file: Promise<T>): Promise<T> {
	try {
		return await file;
	} catch (cause) {
		// A file that the browser does not understand arrives all the same.
		if (isOutdated()) throw cause;
		throw new DatasetError("network", "A file of the site did not arrive", { cause });
	}
}

function fail(page: HTMLElement, reason: DatasetError["reason"] | "crash"): void {
	const words = FAILURE[locale];
	// A page breaks down when its words are there; without them, it was the network.
	const crash = isOutdated() ? words.tooOld : (wordsAtHand(locale, "main")?.crash ?? words.network);
	const text = reason === "crash" ? crash : words[reason];
	// Controls that will do nothing are taken away again.
	delete document.documentElement.dataset.script;
	delete document.documentElement.dataset.waits;
	page.before(alert);
	errorRoot = createRoot(alert);
	const ErrorNotice = page.dataset.page === undefined ? Failure : Interruption;
	errorRoot.render(
		<ErrorNotice
			words={words}
			text={text}
			isMissingFile={reason !== "crash"}
			onRetry={() => {
				// First, so that one try is not joined by another.
				errorRoot?.unmount();
				errorRoot = undefined;
				alert.remove();
				start(page);
			}}
		/>,
	);
}
