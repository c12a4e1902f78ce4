/** The review as Markdown, for a change that is discussed. */
import type { Review } from "./review.ts";

export function reviewMarkdown(review: Review): string {
	const list = (items: readonly string[], mark = "-") => items.map((item) => `${mark} ${item}`);
	const section = (heading: string, lines: readonly string[]) =>
		lines.length === 0 ? [] : [`## ${heading}`, "", ...lines, ""];
	const total = (key: "then" | "now") => review.counts.reduce((sum, each) => sum + (each[key] ?? 0), 0);
	const lines = [
		`# ${review.title}`,
		"",
		review.intro,
		"",
		...section("To be answered first", [
			...review.questions.flatMap(({ sentence, answers }) => [
				`- ${sentence}`,
				...answers.map((each) => `  - \`${each}\``),
			]),
		]),
		...section("What the rules of the facts say against it", list(review.problems)),
		...section("Counts, to hold against the press release", [
			"| class | before | now |",
			"| --- | --: | --: |",
			...review.counts.map(({ name, then, now }) => `| ${name} | ${then ?? "–"} | ${now} |`),
			`| all | ${total("then")} | ${total("now")} |`,
		]),
		...review.groups.flatMap(({ heading, entries }) =>
			section(
				`${heading} (${entries.length})`,
				entries.map(
					({ name, id, sentences }) =>
						`- **${name}** (\`${id}\`)${sentences.length > 0 ? `: ${sentences.join("; ")}` : ""}`,
				),
			),
		),
		...section("What is overwritten", list(review.overwritten)),
		...section("Left to do by hand", list(review.leftToDo, "- [ ]")),
	];
	return `${lines.join("\n").trimEnd()}\n`;
}
