/** An area as the file lists it, in the facts' own terms: what is known of it before anybody asks which area it is. */
import type { Classification } from "../../../src/domain/classification.ts";
import type { Facts } from "../../pipeline/facts.ts";

type Assessment = Facts["assessments"][number];

export interface ListedArea {
	/** Unique in the file. */
	readonly name: string;
	readonly classification: Classification;
	readonly place?: string;
	readonly number?: string;
	readonly trend?: NonNullable<Assessment["trend"]>;
	readonly police: Readonly<
		Partial<
			Record<
				"local_police_area" | "local_police_area_code" | "police_area" | "police_area_code" | "police_region",
				string
			>
		>
	>;
	readonly outline: Outline;
}

/** Cleaned, in SWEREF 99 TM, metres to a decimetre. */
export interface Outline {
	readonly polygons: [number, number][][][];
	/** Square metres and metres, as the file states them; as measured, where it states none. */
	readonly squareMetres: number;
	readonly perimeter: number;
	/** What was done to it, and what is odd about it, as sentences. */
	readonly remarks: readonly string[];
	/** What is stated differs from what is measured. */
	readonly mismatch?: string;
}
