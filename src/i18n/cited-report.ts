/** A report as a citation names it, its day of publication as the language writes it. */
export interface CitedReport {
	readonly title: string;
	readonly reference: string | undefined;
	readonly published: string;
}
