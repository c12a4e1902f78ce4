/** What is said on the command line of an area of the file: `--is "Bergsjön=bergsjon"`, `=new`, `=new:an-id`, `=part-of:rinkeby-tensta`. */
import { slugOf } from "../../../src/domain/slug.ts";
import { Refusal } from "../../refusal.ts";
import type { KnownArea } from "./known-areas.ts";

export type ToldFate =
	| { readonly kind: "same" | "back"; readonly area: KnownArea }
	| { readonly kind: "part"; readonly of: KnownArea; readonly id?: string }
	| { readonly kind: "new"; readonly id?: string };

/** Throws a `Refusal` where there is no such area. */
export function readToldFate(name: string, text: string, known: readonly KnownArea[]): ToldFate {
	const areaNamed = (id: string) => {
		const area = known.find((each) => each.id === id);
		if (!area) throw new Refusal(`--is "${name}=${text}": there is no area ${id} in areas.csv.`);
		return area;
	};
	const [word, first, second] = text.split(":");
	if (word === "new") return { kind: "new", ...idFrom(first) };
	if (word === "part-of") return { kind: "part", of: areaNamed(first ?? ""), ...idFrom(second) };
	const area = areaNamed(text);
	return { kind: area.isListed ? "same" : "back", area };

	function idFrom(id: string | undefined): { id?: string } {
		if (id === undefined) return {};
		if (id !== slugOf(id) || known.some((each) => each.id === id))
			throw new Refusal(`--is "${name}=${text}": ${id} is no free id (a–z, 0–9 and single hyphens).`);
		return { id };
	}
}
