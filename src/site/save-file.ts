/** Hands a file made in the page to the browser, which saves it as it saves any download. */

/** `type`: the file's media type. */
export function saveFile(name: string, content: BlobPart, type: string): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	// The browser has to have begun to read it.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
