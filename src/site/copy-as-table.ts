/** Puts the selected rows of a table on the clipboard, so that they arrive in a spreadsheet as they are read: a row a line, a cell a column. */
import type { ClipboardEvent } from "react";

/** What stands a second time in another cell, for those who see the page. */
export const NOT_COPIED = { "data-not-copied": "" } as const;

/** For `onCopy` of a table. A part of a single row is copied as the text that it is. */
export function copyAsTable(event: ClipboardEvent<HTMLTableElement>): void {
	const selection = getSelection();
	const selected = [...event.currentTarget.rows].filter((row) => selection?.containsNode(row, true));
	if (selected.length < 2) return;
	const rows = selected.map((row) => [...row.cells].map(textOf));
	event.clipboardData.setData("text/plain", rows.map((cells) => cells.join("\t")).join("\n"));
	event.clipboardData.setData("text/html", htmlOf(rows));
	event.preventDefault();
}

/** As it is read aloud, in one line without symbols. */
function textOf(cell: HTMLTableCellElement): string {
	const copy = cell.cloneNode(true) as HTMLTableCellElement;
	for (const element of copy.querySelectorAll("[aria-hidden], [data-without-script], [data-not-copied]"))
		element.remove();
	const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
	const texts: string[] = [];
	while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? "");
	// Neither tab nor line end is left in it.
	return texts.join(" ").replace(/\s+/g, " ").trim();
}

function htmlOf(rows: readonly (readonly string[])[]): string {
	const table = document.createElement("table");
	for (const cells of rows) {
		const row = table.insertRow();
		for (const cell of cells) row.insertCell().textContent = cell;
	}
	return table.outerHTML;
}
