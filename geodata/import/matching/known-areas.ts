/** The areas that the facts know, as they were in the report before: what a new report's areas are compared with. */
import type { BoundaryFact, Facts } from "../../pipeline/facts.ts";

export interface KnownArea {
	readonly id: string;
	/** The newest. */
	readonly name: string;
	/** All names that reports have given it, the newest among them. */
	readonly names: readonly string[];
	readonly number?: string;
	readonly municipality: string;
	/** Whether the report that is compared with lists it. */
	readonly isListed: boolean;
	/** Its newest boundary version; nothing, where the facts hold none. */
	readonly boundary?: BoundaryFact;
}

/** `listedIn`: the report that is compared with; nothing, if there is none. `facts` end with it, or what comes later is passed over. */
export function knownAreas(facts: Facts, listedIn: number | undefined): KnownArea[] {
	return facts.areas.map((row) => {
		const assessments = facts.assessments.filter((each) => each.area_id === row.area_id);
		const listed = assessments.find((each) => each.year === listedIn);
		const versions = facts.boundaries
			.filter((each) => each.area_id === row.area_id)
			.toSorted((a, b) => a.published - b.published);
		const boundary = versions.find((each) => each.boundary_id === listed?.boundary_id) ?? versions.at(-1);
		return {
			id: row.area_id,
			name: row.name,
			names: [...new Set([row.name, ...assessments.map((each) => each.name_in_report)])],
			municipality: row.municipality,
			isListed: listed !== undefined,
			...(row.police_id !== undefined && { number: row.police_id }),
			...(boundary && { boundary }),
		};
	});
}
