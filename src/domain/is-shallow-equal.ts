/** Whether two values of the same type have the same fields, each compared by identity. */
export function isShallowEqual<T extends object>(a: T, b: T): boolean {
	if (a === b) return true;
	for (const field in a) if (a[field] !== b[field]) return false;
	return true;
}
