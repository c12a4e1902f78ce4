/** A part of the harness that is a list of faults, each tried by itself. */
import type { Sums } from "./sums.ts";

export interface Fault {
	readonly name: string;
	/** Resolves with what was lost, where something was. */
	tryIt(): Promise<string | undefined>;
}

/** How many visits at the same time: as many as the test machine has processors. */
const AT_A_TIME = 2;

/** Tries those with `only` in their names; one that breaks the trial itself is lost too. */
export async function tryAll(tried: string, known: readonly Fault[], only: string): Promise<Sums> {
	const faults = known.filter(({ name }) => name.includes(only));
	const rest = faults.values();
	const lost: string[] = [];
	const work = async () => {
		for (const { name, tryIt } of rest) {
			const loss = await tryIt().catch((error: unknown) => String(error));
			if (loss !== undefined) lost.push(`${name}: ${loss}`);
		}
	};
	await Promise.all(Array.from({ length: AT_A_TIME }, work));
	return { tried, count: faults.length, also: {}, faults: lost };
}
