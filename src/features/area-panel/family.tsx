/**
 * The relatives of an area that was split, or is a part of one that was: the whole, the other parts, each with a link.
 */
import type { Area, AreaId, ReportYear } from "../../domain/dataset.ts";
import { AreaRow } from "../../site/area-row.tsx";
import { useSite } from "../../site/site.tsx";
import styles from "./family.module.css";

export function Family({ area }: { area: Area }) {
	const { atlas, words } = useSite();
	const parent = atlas.parentOf(area.id);
	const siblings = parent ? atlas.partsOf(parent.area).filter((part) => part.area !== area.id) : [];
	const parts = atlas.partsOf(area.id);
	const [firstPart] = parts;
	if (!parent && !firstPart) return null;
	return (
		<section className={styles.family} aria-labelledby="family-title" data-testid="family">
			<h2 id="family-title">{firstPart ? words.lineage.title : words.lineage.titleOfPart}</h2>
			{parent && (
				<>
					<h3>{words.lineage.parent(parent.year)}</h3>
					<Relatives areas={[parent.area]} year={atlas.previous(parent.year) ?? parent.year} />
					<h3>{words.lineage.siblings}</h3>
					<Relatives areas={siblings.map((part) => part.area)} year={parent.year} />
				</>
			)}
			{firstPart && (
				<>
					<h3>{words.lineage.parts(firstPart.year)}</h3>
					<Relatives areas={parts.map((part) => part.area)} year={firstPart.year} />
				</>
			)}
		</section>
	);
}

/** Each with what it was in the report that is named, which is the one nearest to the split. */
function Relatives({ areas, year }: { areas: readonly AreaId[]; year: ReportYear }) {
	const { atlas, words } = useSite();
	return (
		<ul>
			{areas.map((id) => {
				const assessment = atlas.assessment(id, year);
				return (
					<li key={id}>
						<AreaRow
							area={id}
							name={assessment?.name ?? atlas.area(id).name}
							mark={assessment?.classification ?? "unlisted"}
							detail={
								assessment
									? words.area.assessment(year, words.classifications[assessment.classification].name)
									: words.format.sentence(words.inReport(words.unlisted, year))
							}
						/>
					</li>
				);
			})}
		</ul>
	);
}
