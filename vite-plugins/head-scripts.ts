/**
 * The inline scripts of the site, in the head of every page before anything is painted: functions of `src/app/` as text.
 * Two, since a browser that cannot read the later one still has to be told that it is too old.
 */
import { createHash } from "node:crypto";
import type { Plugin } from "vite";
import { beforePaint } from "../src/app/before-paint.ts";
import { tellTooOld } from "../src/app/tell-too-old.ts";
import { APPEARANCES } from "../src/app/theme.ts";
import { NOT_STARTED, START_TIMEOUTS, watchStart } from "../src/app/watch-start.ts";
import { hasOtherVersion, reloadPage } from "../src/data/other-version.ts";
import { LOCALES, perLocale } from "../src/domain/locale.ts";
import { FAILURE } from "../src/i18n/languages.ts";
import { isOutdated } from "../src/site/outdated.ts";
import { STORED_KEYS } from "../src/site/stored-keys.ts";
import { QUERY_KEYS } from "../src/state/query-keys.ts";
import { THEME_WORDS } from "../src/state/theme-url.ts";

const tooOld = perLocale(LOCALES.map((locale) => [locale, FAILURE[locale].tooOld]));

/** By the year of the youngest syntax that they may have. */
export const HEAD_SCRIPTS = {
	2015: [
		call(beforePaint, [
			...[STORED_KEYS.appearance, APPEARANCES, QUERY_KEYS.theme, THEME_WORDS].map(text),
			"location.search",
		]),
		call(tellTooOld, [text(tooOld)]),
	].join(";"),
	2017: call(watchStart, [
		...[NOT_STARTED, START_TIMEOUTS, FAILURE].map(text),
		...[isOutdated, hasOtherVersion, reloadPage].map(String),
	]),
} as const;

/** By which the Content-Security-Policy knows them. */
export const HEAD_SCRIPT_HASHES = Object.values(HEAD_SCRIPTS).map(
	(script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
);

export function headScripts(): Plugin {
	return {
		name: "head-scripts",
		transformIndexHtml: () =>
			Object.values(HEAD_SCRIPTS).map((children) => ({ tag: "script", children, injectTo: "head-prepend" })),
	};
}

function call(written: (...values: never[]) => unknown, values: readonly string[]): string {
	return `(${written})(${values.join()})`;
}

/** Data that nothing in it can make the end of the script. */
function text(data: unknown): string {
	return JSON.stringify(data).replaceAll("<", "\\u003c");
}
