/** Does the same for many, so many at a time, in their order. The first error ends it, once what is under way has ended. */
export async function inParallel<T, R>(many: readonly T[], atOnce: number, what: (one: T) => Promise<R>): Promise<R[]> {
	const results: R[] = [];
	const errors: unknown[] = [];
	let next = 0;
	const work = async () => {
		while (next < many.length && errors.length === 0) {
			const i = next++;
			try {
				results[i] = await what(many[i] as T);
			} catch (error) {
				errors.push(error);
			}
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	if (errors.length > 0) throw errors[0];
	return results;
}
