/** Writing HTML tags from data: the few forms that a page's head needs, with everything escaped. */
import { escapeMarkup } from "../domain/escape-markup.ts";

export interface Tag {
	readonly name: "title" | "meta" | "link" | "script";
	readonly attributes?: Readonly<Record<string, string>>;
	/** Only for tags that have an end. */
	readonly text?: string;
}

export function tagHtml({ name, attributes = {}, text }: Tag): string {
	const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`);
	const start = `<${name}${written.join("")}>`;
	if (name === "meta" || name === "link") return start;
	return `${start}${name === "script" ? (text ?? "") : escapeMarkup(text ?? "")}</${name}>`;
}

/** Data for a `<script>` that holds no script: nothing in it can end the element. */
export function jsonText(data: unknown): string {
	return JSON.stringify(data).replaceAll("<", "\\u003c");
}
