/** A part of the harness that is a list of faults, each tried by itself. */
import type { Sums } from "./sums.ts";

export interface Fault {
	readonly name: string;
	/** Resolves with what was lost, where something was. */
	tryIt(): Promise<string | undefined>;
}

/** Tries all, so many at a time; one that breaks the trial itself is lost too. */
export async function tryAll(tried: string, faults: readonly Fault[], atATime: number): Promise<Sums> {
	const rest = faults.values();
	const lost: string[] = [];
	const work = async () => {
		for (const { name, tryIt } of rest) {
			const loss = await tryIt().catch((error: unknown) => String(error));
			if (loss !== undefined) lost.push(`${name}: ${loss}`);
		}
	};
	await Promise.all(Array.from({ length: atATime }, work));
	return { tried, count: faults.length, also: {}, faults: lost };
}
