/** What a way of looking is called. */
import type { Messages } from "../i18n/words.ts";
import type { Layout } from "../state/view.ts";

export function layoutName({ list }: Messages, layout: Layout): string {
	return { map: list.asMap, table: list.asTable, figures: list.asFigures }[layout];
}
