/**
 * The site asks nobody but its own origin, and the one that streets come from if the reader wants them; the browser
 * enforces that. Not in development, whose tools inject scripts. Data in a page (`application/ld+json`) is no script
 * and needs no exception.
 */
import type { Plugin } from "vite";
import { parseStreets } from "../src/domain/street-source.ts";
import { HEAD_SCRIPT_HASHES } from "./head-scripts.ts";

export function contentSecurityPolicy(): Plugin {
	let asked = "'self'";
	const policy = () =>
		[
			"default-src 'none'",
			`script-src 'self' ${HEAD_SCRIPT_HASHES.join(" ")}`,
			"style-src 'self'",
			"img-src 'self' data: blob:",
			"font-src 'self'",
			`connect-src ${asked}`,
			// The site shows how a view looks in somebody else's page.
			"frame-src 'self'",
			// `data:` for the map in a frame with an opaque origin, where no other worker can be made. It opens nothing: who can
			// make a worker runs script already, and this one has no origin, no page and no storage, and inherits this policy.
			"worker-src 'self' data:",
			"manifest-src 'self'",
			"base-uri 'none'",
			"form-action 'none'",
		].join("; ");
	return {
		name: "content-security-policy",
		apply: "build",
		configResolved({ env, base, logger }) {
			const { source, problem } = parseStreets(env.VITE_STREETS, base);
			if (problem !== undefined) logger.warn(problem);
			if (source.kind !== "off" && source.asks !== undefined) asked = `'self' ${source.asks}`;
		},
		transformIndexHtml: () => [
			{
				tag: "meta",
				attrs: { "http-equiv": "Content-Security-Policy", content: policy() },
				injectTo: "head-prepend",
			},
		],
	};
}
