/** What a built page says about its own security: the policy in its head, and the scripts in it, as a policy names them. */
import { createHash } from "node:crypto";

/** The directives of a policy in any order, so that two can be compared. */
export function directivesOf(policy: string): string[] {
	return policy
		.split(";")
		.map((directive) => directive.trim())
		.toSorted();
}

/** As the page's `meta` element has it. */
export function policyIn(html: string): string {
	const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? [];
	if (policy === undefined) throw new Error("The page has no policy");
	return policy.replaceAll("&#39;", "'");
}

/** Inline scripts by their hashes. Data is no script. */
export function scriptHashes(html: string): string[] {
	return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
		([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
	);
}
