/** Where the area lies: from which town, how far and which way, and where that is in the country. */
import type { ReactNode } from "react";
import { nearestBoundary } from "../../domain/boundary-history.ts";
import type { Area, ReportYear } from "../../domain/dataset.ts";
import { wordsAtHand } from "../../i18n/languages.ts";
import { countryInLittle, LITTLE, type LittleColours } from "../../signs/country-in-little.ts";
import { locationSentence } from "../../site/location-sentence.ts";
import { MissingFile } from "../../site/missing-file.tsx";
import { useSite } from "../../site/site.tsx";
import { SvgShapes } from "../../site/svg-shapes.tsx";
import { useWords } from "../../site/use-words.ts";
import styles from "./location.module.css";

const COLOURS: LittleColours = {
	country: "var(--country, none)",
	county: "var(--county, none)",
	dot: "var(--map-selected, none)",
	casing: "var(--surface, none)",
	name: "var(--ink-soft, none)",
};

/** `children`: what stands between the sentence and the foot of the picture, which is beside both. */
export function Location({ area, year, children }: { area: Area; year: ReportYear; children: ReactNode }) {
	const { atlas, view, words } = useSite();
	const { locale, words: ofArea, isMissing, retry } = useWords(view.locale, "area", wordsAtHand(view.locale, "area"));
	const boundary = nearestBoundary(atlas, area.id, year);
	if (!boundary) return <>{children}</>;
	const { county } = atlas.whereabouts(area.id);
	return (
		<div className={styles.location}>
			<div className={styles.column}>
				<p className={styles.sentence} data-testid="location">
					{ofArea && locationSentence(boundary.location, locale, ofArea)}
				</p>
				{isMissing && <MissingFile text={words.missingWords} onRetry={retry} />}
				{children}
			</div>
			<svg
				aria-hidden="true"
				className={styles.picture}
				fill="none"
				width={LITTLE.width / 2}
				height={LITTLE.height / 2}
				viewBox={`0 0 ${LITTLE.width} ${LITTLE.height}`}
			>
				<SvgShapes
					shapes={countryInLittle({ at: boundary.inner, county: county.name, town: boundary.location.town }, COLOURS)}
				/>
			</svg>
		</div>
	);
}
