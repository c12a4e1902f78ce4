/**
 * Stylesheets are asked for without CORS (`crossorigin`), which Vite would have: then they come in a frame with an opaque
 * origin (`sandbox` without `allow-same-origin`) whatever the host sends, and beside a page that was saved to a disk.
 * Scripts, typeface and dataset keep it. Browsers ask for modules, typefaces and by `fetch` no other way, and a preload that
 * asks differently is for nothing.
 */
import type { Plugin } from "vite";

export function plainStylesheets(): Plugin {
	return {
		name: "plain-stylesheets",
		apply: "build",
		applyToEnvironment: ({ name }) => name === "client",
		transformIndexHtml: { order: "post", handler: withoutCors },
	};
}

/** The page with its links to stylesheets as they are without this attribute. */
export function withoutCors(html: string): string {
	return html.replace(/<link\b[^>]*\brel="stylesheet"[^>]*>/g, (link) => link.replace(/\s+crossorigin(="[^"]*")?/, ""));
}
