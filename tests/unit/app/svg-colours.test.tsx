/** Drawings in the pages where the stylesheet did not come: no shape is left to be filled black. */
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { App, prepareFor } from "../../../src/app/app.tsx";
import { LATE, latePartsWithoutScript } from "../../../src/app/late-parts.tsx";
import country from "../../../src/features/map-pane/country.svg?raw";
import { loadWordsOfAll } from "../../../src/i18n/all-languages.ts";
import { words as sv } from "../../../src/i18n/sv/main-sv.ts";
import { listEmbeds, subjects, viewOf } from "../../../src/prerender/page-list.ts";
import { previews } from "../../../src/prerender/preview/preview-list.ts";
import { previewSvg } from "../../../src/prerender/preview/preview-svg.ts";
import { staticThemeStore, staticViewStore } from "../../../src/prerender/static-stores.ts";
import { LAYOUTS, type View } from "../../../src/state/view.ts";
import { atlas } from "../../fixtures/atlas.ts";

const SHAPE = /<(path|circle|ellipse|rect|polygon|polyline)\b[^>]*>/g;

/** The shapes that would be black: neither they nor their drawing has a fill, or it hangs on a stylesheet alone. */
function blots(html: string): string[] {
	return [...html.matchAll(/<svg\b[^>]*>|<\/svg>/g)].flatMap((tag) => {
		if (tag[0] === "</svg>") return [];
		const drawing = html.slice(tag.index, html.indexOf("</svg>", tag.index));
		const isFilled = hasOwnFill(tag[0]);
		return [...drawing.matchAll(SHAPE)].map(([shape]) => shape).filter((shape) => !isFilled && !hasOwnFill(shape));
	});
}

function hasOwnFill(tag: string): boolean {
	const fill = /\sfill="([^"]+)"/.exec(tag)?.[1];
	return fill !== undefined && !/^var\([^,]*\)$/.test(fill);
}

async function rendered(view: View): Promise<string> {
	await prepareFor(view);
	for (const part of latePartsWithoutScript(view)) await LATE[part].load();
	return renderToString(<App atlas={atlas} store={staticViewStore(view, "/")} themes={staticThemeStore} words={sv} />);
}

it.each([
	["a shape without a fill", '<svg><path d="M0 0"/></svg>', 1],
	["one whose fill only a stylesheet knows", '<svg><rect fill="var(--fill)"/></svg>', 1],
	["none where the drawing has one", '<svg fill="none"><path d="M0 0"/></svg>', 0],
	["none where the shape has one", '<svg><path fill="var(--fill, none)" d="M0 0"/></svg>', 0],
])("A blot is %s", (_, html, count) => {
	expect(blots(html)).toHaveLength(count);
});

describe("No shape is left black", () => {
	const kinds = new Map(subjects(atlas).map((subject) => [subject.kind, subject]));
	const views = [...kinds.values()].flatMap((subject) =>
		LAYOUTS.map((layout): View => ({ ...viewOf("sv", subject), layout })),
	);

	it.each(views.map((view) => [view.subject.kind, view.layout, view] as const))("%s as %s", async (_, __, view) => {
		const html = await rendered(view);
		expect(html).toMatch(/<svg/);
		expect(blots(html)).toEqual([]);
	});

	it("in the pages that others embed", async () => {
		const embeds = new Map(listEmbeds(atlas, "sv").map((view) => [view.subject.kind, view]));
		for (const view of embeds.values()) expect(blots(await rendered(view))).toEqual([]);
	});

	it("in any preview image", async () => {
		const words = await loadWordsOfAll("main");
		for (const { locale, previewSubject } of previews(atlas).filter(({ locale }) => locale === "sv")) {
			expect(blots(previewSvg(atlas, previewSubject, words[locale], { country, ground: () => [] }))).toEqual([]);
		}
	});
});
