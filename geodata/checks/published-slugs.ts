/**
 * Ids stand in addresses that readers have saved: whatever `facts/published-slugs.txt` lists must still exist,
 * and whatever exists must be listed, so that a new address is a deliberate line in a change and never an accident.
 */
import type { Dataset } from "../../src/domain/dataset.ts";
import type { Facts } from "../pipeline/facts.ts";
import { type Problem, problems } from "../problem.ts";

export function publishedSlugs(dataset: Dataset, facts: Facts): Problem[] {
	const existing = slugsOf(dataset);
	const listed = facts.publishedSlugs;
	const file = "facts/published-slugs.txt";
	return problems("published-slugs", [
		...listed
			.map((slug, i) => ({ slug, line: i + 1 }))
			.filter(({ slug }) => !existing.includes(slug))
			.map(({ slug, line }) => `${file} line ${line} (${slug}): was published, but is no longer in the facts.`),
		...existing
			.filter((slug) => !listed.includes(slug))
			.map((slug) => `${file}: ${slug} is about to be published, but is not listed; add it if its name is to stay.`),
	]);
}

/** Everything that has an address or stands in one, as the lines of the file. */
function slugsOf(dataset: Dataset): string[] {
	return [
		...dataset.areas.map((area) => `area ${area.id}`),
		...dataset.municipalities.map((municipality) => `municipality ${municipality.id}`),
		...dataset.counties.map((county) => `county ${county.id}`),
		...dataset.regions.map((region) => `region ${region.id}`),
	];
}
