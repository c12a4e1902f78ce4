/** All pages of the site as HTML, and what it says to search engines. It writes no file: that is left to the build. */
import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { App, prepareFor } from "../app/app.tsx";
import { LATE, type LatePart, latePartsOf, latePartsWithoutScript, lateWordsOf } from "../app/late-parts.tsx";
import { LATE_PICTURES } from "../app/late-pictures.ts";
import { DATA_CHANGES, FEED_FILE } from "../data/data-changes.ts";
import { readDataset } from "../data/load-dataset.ts";
import type { Atlas } from "../domain/atlas.ts";
import type { BBox } from "../domain/dataset.ts";
import { DEFAULT_LOCALE, LOCALES, type Locale } from "../domain/locale.ts";
import country from "../features/map-pane/country.svg?raw";
import { PlaceholderGround } from "../features/map-pane/placeholder-ground.ts";
import { loadWordsOfAll } from "../i18n/all-languages.ts";
import type { Messages } from "../i18n/words.ts";
import { frameOfArea, frameOfMunicipality } from "../signs/frames.ts";
import { groundAround } from "../signs/ground.ts";
import { formatPath } from "../state/path-url.ts";
import type { View } from "../state/view.ts";
import { changesFeed } from "./changes-feed.ts";
import { type GroundFeature, groundOf } from "./draw-ground.ts";
import { embedHead } from "./embed-head.ts";
import { type Tag, tagHtml } from "./html.ts";
import { LATE_MODULES } from "./late-modules.ts";
import { NotFound } from "./not-found.tsx";
import { pageHead } from "./page-head.ts";
import { fileOf, listEmbeds, subjects, viewOf } from "./page-list.ts";
import { previewImage } from "./preview/preview-image.ts";
import { previewFile, previews } from "./preview/preview-list.ts";
import { previewSvg } from "./preview/preview-svg.ts";
import { Shell } from "./shell.tsx";
import type { SiteAddress } from "./site-address.ts";
import { robots, sitemap } from "./sitemap.ts";
import { staticThemeStore, staticViewStore } from "./static-stores.ts";
import { readTemplate } from "./template.ts";

export interface Built {
	/** The built `index.html`. */
	readonly template: string;
	/** The dataset's file, as it is served. */
	readonly dataset: string;
	readonly address: SiteAddress;
	/** What the basemap has around the areas. */
	readonly ground: readonly GroundFeature[];
	/** The tags with which a page asks for files of the site early, by their modules below `src/`. */
	assetsOf(modules: readonly string[], what?: "styles"): readonly Tag[];
}

export interface Rendered {
	/** Below the built site. */
	readonly file: string;
	readonly text: string;
}

export interface RenderedPreview {
	/** Below the built site. */
	readonly file: string;
	readonly svg: string;
}

export async function* renderSite(built: Built): AsyncGenerator<Rendered> {
	const atlas = readDataset(built.dataset);
	const words = await loadWordsOfAll("main");
	const fill = readTemplate(built.template);
	const all = subjects(atlas);
	const views = LOCALES.flatMap((locale) => [
		...all.map((subject) => viewOf(locale, subject)),
		...listEmbeds(atlas, locale),
	]);
	yield* renderPages(built, views);
	yield { file: "404.html", text: fill({ language: DEFAULT_LOCALE, ...notFound(atlas, words, built.address.base) }) };
	yield { file: "offline.html", text: fill({ language: DEFAULT_LOCALE, ...shell(words) }) };
	yield { file: `data/${FEED_FILE}`, text: changesFeed(DATA_CHANGES, words, built.address) };
	yield { file: "robots.txt", text: robots(built.address) };
	const map = sitemap(all, built.address);
	if (map !== undefined) yield { file: "sitemap.xml", text: map };
}

/** The page of each view. */
export async function* renderPages(built: Built, views: readonly View[]): AsyncGenerator<Rendered> {
	const atlas = readDataset(built.dataset);
	const words = await loadWordsOfAll("main");
	const fill = readTemplate(built.template);
	const ground = groundOf(built.ground);
	await Promise.all(LATE_PICTURES.map((picture) => picture.load()));
	for (const view of views) {
		const { locale, subject, embed } = view;
		const withoutScript = latePartsWithoutScript(view);
		await prepareFor(view);
		await Promise.all(withoutScript.map((part) => LATE[part].load()));
		const text = fill({
			language: locale,
			isEmbed: embed !== null,
			head: headHtml((embed ? embedHead : headOf)(atlas, view, words[locale], built.address)),
			assets: headHtml([
				...built.assetsOf([...wordModulesOf(view), ...modulesOf(latePartsOf(view))]),
				...built.assetsOf(modulesOf(withoutScript), "styles"),
			]),
			address: formatPath(locale, subject, built.address.base, embed),
			page: renderToString(
				<PlaceholderGround value={ground}>{page(atlas, view, words[locale], built.address.base)}</PlaceholderGround>,
			),
		});
		yield { file: fileOf(view), text };
	}
}

function headOf(atlas: Atlas, view: View, words: Messages, site: SiteAddress): Tag[] {
	return pageHead(atlas, view, words, site, previewImage(atlas, view, words, site));
}

/** The words of every page come with the list of a language's parts. */
function wordModulesOf(view: View): string[] {
	const { locale } = view;
	return ["parts", ...lateWordsOf(view)].map((part) => `i18n/${locale}/${part}-${locale}.ts`);
}

function modulesOf(parts: readonly LatePart[]): string[] {
	return parts.map((part) => LATE_MODULES[part]);
}

/** Where the pictures of a page show ground, as boxes in degrees. `dataset`: see `Built`. */
export function groundWanted(dataset: string): readonly BBox[] {
	const atlas = readDataset(dataset);
	const areas = atlas.areas.flatMap(({ id }) => atlas.years.map((year) => frameOfArea(atlas, id, year)));
	const municipalities = atlas.municipalities.map(({ id }) => frameOfMunicipality(atlas, id));
	return [...areas, ...municipalities].map(groundAround);
}

/** The preview images of all links, as SVG: drawing them is left to the build too. */
export async function renderPreviews({
	dataset,
	ground: features,
}: Pick<Built, "dataset" | "ground">): Promise<RenderedPreview[]> {
	const atlas = readDataset(dataset);
	const ground = groundOf(features);
	const words = await loadWordsOfAll("main");
	return previews(atlas).map(({ locale, previewSubject }) => ({
		file: previewFile(locale, previewSubject),
		svg: previewSvg(atlas, previewSubject, words[locale], { country, ground }),
	}));
}

function page(atlas: Atlas, view: View, words: Messages, base: string): ReactNode {
	return <App atlas={atlas} store={staticViewStore(view, base)} themes={staticThemeStore} words={words} />;
}

function notFound(atlas: Atlas, words: Readonly<Record<Locale, Messages>>, base: string) {
	const head: Tag[] = [
		{ name: "title", text: `${words[DEFAULT_LOCALE].notFound.title} – ${words[DEFAULT_LOCALE].site.name}` },
		{ name: "meta", attributes: { name: "robots", content: "noindex" } },
	];
	return {
		head: headHtml(head),
		address: undefined,
		page: renderToString(<NotFound atlas={atlas} words={words} base={base} />),
	};
}

function shell(words: Readonly<Record<Locale, Messages>>) {
	const head: Tag[] = [
		{ name: "title", text: words[DEFAULT_LOCALE].site.name },
		{ name: "meta", attributes: { name: "robots", content: "noindex" } },
	];
	return { head: headHtml(head), address: undefined, page: renderToString(<Shell words={words} />) };
}

function headHtml(tags: readonly Tag[]): string {
	return tags.map(tagHtml).join("\n\t\t");
}
