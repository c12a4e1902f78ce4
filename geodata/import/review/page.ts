/** The review as a page that opens from the disk: no script, nothing from elsewhere. */
import { escapeMarkup } from "../../../src/domain/escape-markup.ts";
import { outlineMap } from "./outline-map.ts";
import type { Entry, Review } from "./review.ts";

const STYLE = `
:root { color-scheme: light dark; --ink: #1c2733; --quiet: #5b6875; --ground: #fff; --card: #f4f6f8; --line: #d5dbe1; --old: #7a4b00; --now: #0b5cab; --ask: #fff4d6; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6ebf0; --quiet: #a3afba; --ground: #14191f; --card: #1d242c; --line: #36414c; --old: #e0b060; --now: #7ab8f5; --ask: #3a2f12; } }
body { margin: 0 auto; padding: 2rem 1rem 4rem; max-width: 68rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--ground); }
h1 { font-size: 1.75rem; margin: 0 0 .25rem; } h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; }
table { border-collapse: collapse; } th, td { padding: .3rem 1rem .3rem 0; border-bottom: 1px solid var(--line); text-align: left; } td + td, th + th { text-align: right; font-variant-numeric: tabular-nums; }
.intro, .id { color: var(--quiet); } .id { font-size: .85rem; }
.ask li { background: var(--ask); padding: .75rem 1rem; border-radius: .5rem; margin: 0 0 .75rem; } .ask, .cards, .plain { list-style: none; padding: 0; margin: 0; }
code { font-size: .85em; overflow-wrap: anywhere; } .ask code { display: block; margin-top: .35rem; }
.cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); }
.cards li { background: var(--card); border-radius: .5rem; padding: .9rem 1rem; } .cards h3 { margin: 0; font-size: 1rem; overflow-wrap: anywhere; } .cards p { margin: .35rem 0 0; font-size: .9rem; }
svg { display: block; width: 100%; margin-top: .6rem; } .now { fill: var(--now); fill-opacity: .18; stroke: var(--now); stroke-width: 1.5; } .old { fill: none; stroke: var(--old); stroke-width: 1.5; stroke-dasharray: 5 3; }
.now, .old { fill-rule: evenodd; stroke-linejoin: round; } .bar { fill: none; stroke: var(--quiet); } svg text { fill: var(--quiet); font-size: 11px; }
.plain li { padding: .15rem 0; } .key { display: inline-block; width: 1.5rem; border-top: 2px solid var(--now); vertical-align: middle; margin: 0 .35rem 0 1rem; } .key.before { border-top: 2px dashed var(--old); }
`;

export function reviewPage(review: Review): string {
	const text = escapeMarkup;
	const section = (heading: string, content: string) =>
		content === "" ? "" : `<section><h2>${text(heading)}</h2>${content}</section>`;
	const list = (items: readonly string[]) =>
		items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${text(item)}</li>`).join("")}</ul>`;
	const total = (key: "then" | "now") => review.counts.reduce((sum, each) => sum + (each[key] ?? 0), 0);
	const rows = [...review.counts, { name: "all", then: total("then"), now: total("now") }];
	const counts = `<table><tr><th>class</th><th>before</th><th>now</th></tr>${rows
		.map(({ name, then, now }) => `<tr><td>${name}</td><td>${then ?? "–"}</td><td>${now}</td></tr>`)
		.join("")}</table>`;
	const questions = review.questions
		.map(
			({ sentence, answers }) =>
				`<li>${text(sentence)}${answers.map((each) => `<code>${text(each)}</code>`).join("")}</li>`,
		)
		.join("");
	return [
		`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${text(review.title)}</title><style>${STYLE}</style>`,
		`<h1>${text(review.title)}</h1><p class="intro">${text(review.intro)}<br>On the maps<span class="key"></span>in the file<span class="key before"></span>in the facts</p>`,
		section("To be answered first", questions && `<ul class="ask">${questions}</ul>`),
		section("What the rules of the facts say against it", list(review.problems)),
		section("Counts, to hold against the press release", counts),
		...review.groups.map(({ heading, entries }) => section(`${heading} (${entries.length})`, cards(entries))),
		section("What is overwritten", list(review.overwritten)),
		section("Left to do by hand", list(review.leftToDo)),
		"</html>\n",
	].join("\n");
}

/** Entries with a map are cards, others lines. */
function cards(entries: readonly Entry[]): string {
	const isDrawn = entries.some(({ old, now }) => old ?? now);
	const items = entries.map(({ name, id, sentences, old, now }) => {
		const [shown, said] = [escapeMarkup(name), escapeMarkup(sentences.join("; "))];
		if (!isDrawn) return `<li>${shown} <span class="id">${id}</span> ${said}</li>`;
		const map = old || now ? outlineMap(old, now, `${shown}: old and new outline`) : "";
		return `<li><h3>${shown}</h3><span class="id">${id}</span><p>${said}</p>${map}</li>`;
	});
	return `<ul class="${isDrawn ? "cards" : "plain"}">${items.join("")}</ul>`;
}
