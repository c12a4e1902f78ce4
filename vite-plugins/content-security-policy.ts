/**
 * The site asks nobody but its own origin, and the one that streets come from if the reader wants them; the browser
 * enforces that. Not in development, whose tools inject scripts. Data in a page (`application/ld+json`) is no script
 * and needs no exception. Every page says it, for hosts that set no headers; those of `deploy/` say the same in a header.
 */
import type { Plugin, ResolvedConfig } from "vite";
import { HEAD_SCRIPT_HASHES } from "./head-scripts.ts";
import { readStreetSetting } from "./street-source-setting.ts";

export function contentSecurityPolicy(): Plugin {
	let policy = "";
	return {
		name: "content-security-policy",
		apply: "build",
		configResolved(config) {
			const { problem } = readStreetSetting(config.env.VITE_STREETS, config.base, config.publicDir);
			if (problem !== undefined) config.logger.warn(problem);
			policy = policyOf(config);
		},
		transformIndexHtml: () => [
			{
				tag: "meta",
				attrs: { "http-equiv": "Content-Security-Policy", content: policy },
				injectTo: "head-prepend",
			},
		],
	};
}

/** The policy of a build. Who may frame a page is not in it: a page cannot say that itself, and not all say the same. */
export function policyOf({ env, base, publicDir }: Pick<ResolvedConfig, "env" | "base" | "publicDir">): string {
	const { source } = readStreetSetting(env.VITE_STREETS, base, publicDir);
	const asked = source.asks !== undefined ? `'self' ${source.asks}` : "'self'";
	return [
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
}
