/** Percent escapes as they come: UTF-8, as browsers write it, or Latin-1, as some programs still do (`/jamf%F6r/`). Never throws. */
export function decodePercent(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text.replace(/%([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number(`0x${hex}`)));
	}
}
