/** Puts the site together: dataset and address make the store, the store makes the page. */
// First, since it sets the order of the layers that every other stylesheet adds to.
import "./ui/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { Failure } from "./app/failure.tsx";
import { setPaletteProperties } from "./app/palette-properties.ts";
import { createThemeStore } from "./app/theme.ts";
import { DATASET_URL } from "./data/addresses.ts";
import { DatasetError, loadDataset } from "./data/load-dataset.ts";
import { messagesIn } from "./i18n/messages.ts";
import { createViewStore } from "./state/view-store.ts";

const base = import.meta.env.BASE_URL;
const container = document.getElementById("root");
if (!container) throw new Error("The page has no place for the site");
const root = createRoot(container);

setPaletteProperties(document.documentElement);
const themes = createThemeStore(document.documentElement);
await start();

async function start(): Promise<void> {
	try {
		const atlas = await loadDataset(DATASET_URL);
		const store = createViewStore(atlas, base);
		root.render(
			<StrictMode>
				<App atlas={atlas} store={store} themes={themes} />
			</StrictMode>,
		);
	} catch (error) {
		const words = messagesIn(location.pathname.startsWith(`${base}en/`) ? "en" : "sv");
		const reason = error instanceof DatasetError ? error.reason : "crash";
		root.render(<Failure words={words} text={words.failure[reason]} onRetry={start} />);
	}
}
