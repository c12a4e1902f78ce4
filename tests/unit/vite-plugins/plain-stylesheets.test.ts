/** Links to stylesheets lose `crossorigin`; everything else that has it keeps it. */
import { expect, it } from "vitest";
import { withoutCors } from "../../../vite-plugins/plain-stylesheets.ts";

it.each([
	['<link rel="stylesheet" crossorigin href="/a.css">', '<link rel="stylesheet" href="/a.css">'],
	['<link rel="stylesheet" href="/a.css" crossorigin="">', '<link rel="stylesheet" href="/a.css">'],
	['<link crossorigin="anonymous" rel="stylesheet" href="/a.css">', '<link rel="stylesheet" href="/a.css">'],
	['<link rel="stylesheet" href="/crossorigin.css">', '<link rel="stylesheet" href="/crossorigin.css">'],
])("%s becomes %s", (link, plain) => {
	expect(withoutCors(`<head>${link}</head>`)).toBe(`<head>${plain}</head>`);
});

it.each([
	'<script type="module" crossorigin src="/a.js"></script>',
	'<link rel="modulepreload" crossorigin href="/a.js">',
	'<link rel="preload" as="font" crossorigin href="/a.woff2">',
	'<link rel="preload" as="fetch" crossorigin href="/a.json">',
])("%s stays", (tag) => {
	expect(withoutCors(`<head>${tag}</head>`)).toBe(`<head>${tag}</head>`);
});
