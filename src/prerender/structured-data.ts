/** What a page says to machines, in schema.org's words: the start page about the dataset, an area's page about the place. */
import type { Atlas } from "../domain/atlas.ts";
import type { AreaId, ReportYear } from "../domain/dataset.ts";
import { nearestListing } from "../domain/lineage.ts";
import { firstWithBoundaries } from "../domain/redrawing.ts";
import type { Messages } from "../i18n/words.ts";
import type { View } from "../state/view.ts";
import { addressOf, type SiteAddress } from "./site-address.ts";

const CONTEXT = "https://schema.org";

/** Nothing for pages that are about neither. */
export function structuredData(atlas: Atlas, view: View, words: Messages, site: SiteAddress): object | undefined {
	switch (view.subject.kind) {
		case "newest":
			return datasetOf(atlas, view, words, site);
		case "area":
			return placeOf(atlas, view, view.subject, site);
		case "report":
		case "municipality":
		case "comparison":
		case "place":
		case "text":
			return undefined;
	}
}

function datasetOf(atlas: Atlas, { locale, subject }: View, words: Messages, site: SiteAddress): object {
	const file = (name: string) => `${site.origin ?? ""}${site.base}data/${name}`;
	const download = (name: string, title: string, encodingFormat: string) => ({
		"@type": "DataDownload",
		name: title,
		contentUrl: file(name),
		encodingFormat,
	});
	return {
		"@context": CONTEXT,
		"@type": "Dataset",
		name: `${words.site.name}: ${words.site.tagline(atlas.span)}`,
		description: words.site.description(atlas.span),
		url: addressOf(site, locale, subject),
		inLanguage: locale,
		isAccessibleForFree: true,
		creator: { "@type": "GovernmentOrganization", name: "Polismyndigheten", url: "https://polisen.se/" },
		temporalCoverage: `${atlas.years[0]}/${atlas.newest}`,
		spatialCoverage: { "@type": "Country", name: words.map.places.sweden },
		distribution: [
			download("utsatta-omraden.zip", words.files.everything, "application/zip"),
			download("panel.csv", words.files.panel, "text/csv"),
			...atlas.years.map((year) =>
				download(
					`rapport-${year}.geojson`,
					words.files.geojson(year, year < firstWithBoundaries(atlas)),
					"application/geo+json",
				),
			),
		],
	};
}

/** A place and nothing more: how an area was assessed stands in the page's text, with who assessed it and when. */
function placeOf(atlas: Atlas, { locale, subject }: View, at: { area: AreaId; year: ReportYear }, site: SiteAddress) {
	const assessment = atlas.assessment(at.area, at.year) ?? nearestListing(atlas, at.area, at.year);
	const { municipality, county } = atlas.whereabouts(at.area);
	const boundary = assessment && atlas.boundary(assessment.boundary);
	return {
		"@context": CONTEXT,
		"@type": "Place",
		name: (assessment ?? atlas.area(at.area)).name,
		url: addressOf(site, locale, subject),
		...(boundary && { geo: { "@type": "GeoShape", box: boxText(boundary.bbox) } }),
		containedInPlace: {
			"@type": "AdministrativeArea",
			name: municipality.fullName[locale],
			containedInPlace: { "@type": "AdministrativeArea", name: county.name },
		},
	};
}

/** South-west and north-east corner, latitude first, as schema.org writes a box. */
function boxText([west, south, east, north]: readonly [number, number, number, number]): string {
	return [south, west, north, east].map((degrees) => degrees.toFixed(5)).join(" ");
}
