/**
 * The list of all rules, and nothing else: every rule is run, and all that they find is gathered.
 * Rules on facts need nothing but what was read; rules on the dataset also see what was made of it.
 */
import type { Dataset } from "../../src/domain/dataset.ts";
import type { Facts } from "../pipeline/facts.ts";
import type { Problem } from "../problem.ts";
import { administration } from "./administration.ts";
import { boundaryBasis } from "./boundary-basis.ts";
import { boundaryUse } from "./boundary-use.ts";
import { classesInUse } from "./classes-in-use.ts";
import { encodedRings } from "./encoded-rings.ts";
import { insideCounty } from "./inside-county.ts";
import { lineage } from "./lineage-rows.ts";
import { overlaps } from "./overlaps.ts";
import { publishedChanges } from "./published-changes.ts";
import { publishedMeasures } from "./published-measures.ts";
import { publishedSlugs } from "./published-slugs.ts";
import { publishedTotals } from "./published-totals.ts";
import { redrawn } from "./redrawn.ts";
import { references } from "./references.ts";
import { rings } from "./rings.ts";
import { townCentres } from "./town-centres.ts";
import { uniqueIds } from "./unique-ids.ts";

const FACT_CHECKS: readonly ((facts: Facts) => Problem[])[] = [
	uniqueIds,
	references,
	administration,
	publishedTotals,
	classesInUse,
	lineage,
	boundaryUse,
	boundaryBasis,
	rings,
	publishedMeasures,
	overlaps,
	redrawn,
	insideCounty,
	townCentres,
];

const DATASET_CHECKS: readonly ((dataset: Dataset, facts: Facts) => Problem[])[] = [
	publishedChanges,
	publishedSlugs,
	encodedRings,
];

export function checkFacts(facts: Facts): Problem[] {
	return FACT_CHECKS.flatMap((check) => check(facts));
}

export function checkDataset(dataset: Dataset, facts: Facts): Problem[] {
	return DATASET_CHECKS.flatMap((check) => check(dataset, facts));
}
