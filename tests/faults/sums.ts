/** What a part of the harness hands back, whatever it tries: one form for all, so that they can be summed. */

export interface Sums {
	/** What was tried, in the plural: "addresses". */
	readonly tried: string;
	readonly count: number;
	/** What else is worth a number: "read without a notice". */
	readonly also: Readonly<Record<string, number>>;
	/** A sentence for each that did not survive, with what it takes to try it again. */
	readonly faults: readonly string[];
}

/** How much is wanted, and by which seed chance goes, so that a run can be repeated. */
export interface Wish {
	readonly count: number;
	readonly seed: number;
	/** Of the parts that are lists: only what has this in its name. */
	readonly only: string;
}

/** "10 000 addresses: 10 000 survived, 0 did not (8 123 read without a notice)" */
export function sentence({ tried, count, also, faults }: Sums): string {
	const more = Object.entries(also).map(([what, number]) => `${figure(number)} ${what}`);
	const survived = `${figure(count)} ${tried}: ${figure(count - faults.length)} survived, ${figure(faults.length)} did not`;
	return more.length > 0 ? `${survived} (${more.join(", ")})` : survived;
}

function figure(number: number): string {
	return number.toString().replace(/\B(?=(\d{3})+$)/g, " ");
}
