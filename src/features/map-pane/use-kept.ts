/** Keeps a value that is made anew at every render as the same object for as long as its fields stay the same. */
import { useState } from "react";
import { isShallowEqual } from "../../domain/is-shallow-equal.ts";

export function useKept<T extends object>(value: T): T {
	const [kept, keep] = useState(value);
	if (isShallowEqual(kept, value)) return kept;
	keep(value);
	return value;
}
