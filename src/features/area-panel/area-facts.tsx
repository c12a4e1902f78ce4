/** Where an area lies, who polices it, how large it is and whose line bounds it, as far as the report on show says. */
import type { ReactNode } from "react";
import type { Atlas } from "../../domain/atlas.ts";
import type { Area, Assessment, ReportYear } from "../../domain/dataset.ts";
import { firstWithBoundaries } from "../../domain/redrawing.ts";
import type { Messages } from "../../i18n/words.ts";
import { useSite } from "../../site/site.tsx";
import { ViewLink } from "../../site/view-link.tsx";
import { selectMunicipality } from "../../state/transitions.ts";
import styles from "./area-facts.module.css";

export function AreaFacts({ area, year }: { area: Area; year: ReportYear }) {
	const { atlas, words } = useSite();
	const { municipality, county, region } = atlas.whereabouts(area.id);
	const assessment = atlas.assessment(area.id, year);
	const boundary = assessment && atlas.boundary(assessment.boundary);
	const latest = atlas.assessment(area.id, atlas.newest);
	return (
		<dl className={styles.facts}>
			<Fact name={words.area.municipality}>
				<ViewLink change={(view) => selectMunicipality(atlas, view, municipality.id)}>{municipality.name}</ViewLink>
			</Fact>
			<Fact name={words.area.county}>{county.name}</Fact>
			<Fact name={words.area.policeRegion}>{region.name}</Fact>
			{assessment && <Fact name={words.area.localPoliceArea}>{localPoliceAreaText(atlas, assessment, words)}</Fact>}
			{boundary && assessment && (
				<>
					<Fact name={words.area.size}>{words.format.squareKilometres(boundary.squareMetres)}</Fact>
					<Fact name={words.area.boundary}>
						{assessment.boundaryBasis === "assumed"
							? words.area.boundaryAssumed(boundary.published, firstWithBoundaries(atlas))
							: words.area.boundaryPublished(boundary.published)}
					</Fact>
				</>
			)}
			{latest?.trend && <Fact name={words.area.trend(latest.year)}>{words.trends[latest.trend]}</Fact>}
		</dl>
	);
}

/**
 * Known for 2023 and 2025 only. For an earlier report the oldest known one is given with its year, since the police
 * were reorganised.
 */
function localPoliceAreaText(atlas: Atlas, assessment: Assessment, words: Messages): string {
	if (assessment.police) return assessment.police.localPoliceArea;
	const later = atlas.years
		.filter((year) => year > assessment.year)
		.map((year) => atlas.assessment(assessment.area, year))
		.find((candidate) => candidate?.police);
	if (!later?.police) return words.area.unknown;
	return words.area.asOf(later.police.localPoliceArea, later.year);
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
	return (
		<>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</>
	);
}
