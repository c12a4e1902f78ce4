/** The one inline script of the site: `beforePaint` and `tellTooOld` as text, in the head of every page before anything is painted. */
import { createHash } from "node:crypto";
import type { Plugin } from "vite";
import { beforePaint } from "../src/app/before-paint.ts";
import { tellTooOld } from "../src/app/tell-too-old.ts";
import { APPEARANCE_KEY, APPEARANCES } from "../src/app/theme.ts";
import { LOCALES, perLocale } from "../src/domain/locale.ts";
import { FAILURE } from "../src/i18n/languages.ts";
import { isOutdated } from "../src/site/outdated.ts";
import { QUERY_KEYS } from "../src/state/query-keys.ts";
import { THEME_WORDS } from "../src/state/theme-url.ts";

const tooOld = perLocale(LOCALES.map((locale) => [locale, FAILURE[locale].tooOld]));

export const INLINE_SCRIPT = [
	`(${beforePaint})(${JSON.stringify(APPEARANCE_KEY)},${JSON.stringify(APPEARANCES)},${JSON.stringify(QUERY_KEYS.theme)},${JSON.stringify(THEME_WORDS)},location.search)`,
	`(${tellTooOld})(${JSON.stringify(tooOld)},${isOutdated})`,
].join(";");

/** By which the Content-Security-Policy knows the script. */
export const BEFORE_PAINT_HASH = `'sha256-${createHash("sha256").update(INLINE_SCRIPT).digest("base64")}'`;

export function beforePaintScript(): Plugin {
	return {
		name: "before-paint",
		transformIndexHtml: () => [{ tag: "script", children: INLINE_SCRIPT, injectTo: "head-prepend" }],
	};
}
