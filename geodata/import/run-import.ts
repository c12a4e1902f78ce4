/** The command, but for where the files are: reads, plans, reviews, and writes if it is told to. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { FactFile } from "../pipeline/read-facts.ts";
import { Refusal } from "../refusal.ts";
import { readWords } from "./answers.ts";
import { type Plan, planImport } from "./plan-import.ts";
import { readSource } from "./read/read-source.ts";
import { reviewMarkdown } from "./review/markdown.ts";
import { reviewPage } from "./review/page.ts";
import { reviewOf } from "./review/review.ts";
import { writeFacts } from "./write-facts.ts";

export interface Surroundings {
	/** The folder that holds `facts/` and `basemap/`. */
	readonly geodata: string;
	/** Where reviews are written. */
	readonly reviews: string;
	/** YYYY-MM-DD. */
	readonly today: string;
	readonly say: (line: string) => void;
}

/** `argv`: the words of the command line. Throws a `Refusal`, and then has written no fact. */
export async function runImport(
	argv: readonly string[],
	{ geodata, reviews, today, say }: Surroundings,
): Promise<void> {
	const words = readWords(argv);
	const read = (file: FactFile) => readFileSync(join(geodata, file), "utf8");
	const source = await readSource(words.file, words);
	say(`${source.name}: ${source.features.length} areas.`);
	const plan = planImport(source, words, read, today);
	say(`The review is in ${writeReview(plan, reviews)}.`);

	const { proposal, questions, problems } = plan;
	for (const { sentence } of proposal.overwritten)
		say(`${words.isWritten ? "Overwritten" : "Would be overwritten"}: ${sentence}.`);
	for (const { sentence, answers } of questions) say(`To be answered: ${sentence}\n  ${answers.join("\n  ")}`);
	for (const { rule, message } of problems) say(`${rule}: ${message}`);
	if (questions.length > 0) {
		const sentence = `Nothing was written: ${questions.length} ${questions.length === 1 ? "question has" : "questions have"} to be answered first.`;
		if (words.isWritten) throw new Refusal(sentence);
		say(sentence);
		return;
	}
	if (problems.length > 0)
		throw new Refusal(`Nothing was written: the facts would break ${problems.length} of their rules.`);
	if (proposal.texts.size === 0) {
		say("The facts say all this already: nothing to write.");
		return;
	}
	if (!words.isWritten) {
		say(`Nothing was written. With --write, these would change: ${[...proposal.texts.keys()].join(", ")}.`);
		return;
	}
	writeFacts(geodata, proposal.texts, read);
	say(`Written: ${[...proposal.texts.keys()].join(", ")}.`);
	for (const item of reviewOf(plan).leftToDo) say(`Left to do: ${item}`);
}

/** Says where. */
function writeReview(plan: Plan, folder: string): string {
	mkdirSync(folder, { recursive: true });
	const review = reviewOf(plan);
	const name = plan.isCorrection ? `${plan.year}-correction` : `${plan.year}`;
	const [page, markdown] = [join(folder, `${name}.html`), join(folder, `${name}.md`)];
	writeFileSync(page, reviewPage(review));
	writeFileSync(markdown, reviewMarkdown(review));
	return [page, markdown].map((path) => relative(process.cwd(), path)).join(" and ");
}
