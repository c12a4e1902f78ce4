/** Reads a `_headers` file as Netlify and Cloudflare Pages do, as far as ours goes: paths, and a star at their end. */

export interface HeaderRule {
	readonly path: string;
	/** Names in lower case. */
	readonly headers: readonly (readonly [name: string, value: string])[];
}

export function parseHeadersFile(text: string): HeaderRule[] {
	const rules: { path: string; headers: [string, string][] }[] = [];
	for (const line of text.split("\n")) {
		if (line.trim() === "" || line.startsWith("#")) continue;
		const [, name, value] = /^\s+([\w-]+): (\S.*)$/.exec(line) ?? [];
		const rule = rules.at(-1);
		if (/^\/[^\s*]*\*?$/.test(line)) rules.push({ path: line, headers: [] });
		else if (rule && name !== undefined && value !== undefined) rule.headers.push([name.toLowerCase(), value]);
		else throw new Error(`Neither a path nor a header: ${line}`);
	}
	return rules;
}

export function appliesTo({ path }: HeaderRule, address: string): boolean {
	return path.endsWith("*") ? address.startsWith(path.slice(0, -1)) : address === path;
}

/** The values by name; a name that stands in two rules has two. */
export function headersFor(rules: readonly HeaderRule[], address: string): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, string[]>();
	for (const [name, value] of rules.filter((rule) => appliesTo(rule, address)).flatMap(({ headers }) => headers)) {
		found.set(name, [...(found.get(name) ?? []), value]);
	}
	return found;
}
