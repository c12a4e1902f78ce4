/** Any place: what each report says of it, what changed for it, and the ways to ask about another. */
import type { ReportYear } from "../../domain/dataset.ts";
import type { AskedPlace } from "../../domain/lookup/look-up.ts";
import { wordsAtHand } from "../../i18n/languages.ts";
import { BackLink } from "../../site/back-link.tsx";
import { MissingFile } from "../../site/missing-file.tsx";
import { PanelHead } from "../../site/panel-heading.tsx";
import type { PlaceSpeech } from "../../site/place-sentences.ts";
import { PrintButton } from "../../site/print-button.tsx";
import { useSite } from "../../site/site.tsx";
import { useWords } from "../../site/use-words.ts";
import { ViewLink } from "../../site/view-link.tsx";
import { openText } from "../../state/transitions.ts";
import { Answer } from "./answer.tsx";
import { AskForm } from "./ask-form.tsx";
import styles from "./place-panel.module.css";
import { PlaceReports } from "./place-reports.tsx";
import { usePlaceAnswer } from "./use-place-answer.ts";
import { usePlaceName } from "./use-place-name.ts";
import { WrittenCoordinates } from "./written-coordinates.tsx";

export function PlacePanel({ place, year }: { place: AskedPlace | null; year: ReportYear }) {
	const { view, words } = useSite();
	const { words: ofPlace, isMissing, retry } = useWords(view.locale, "place", wordsAtHand(view.locale, "place"));
	const ofArea = useWords(view.locale, "area", wordsAtHand(view.locale, "area"));
	if (!ofPlace) return isMissing && <MissingFile text={words.missingWords} onRetry={retry} />;
	if (!ofArea.words) return ofArea.isMissing && <MissingFile text={words.missingWords} onRetry={ofArea.retry} />;
	const speech = { locale: view.locale, words, place: ofPlace, area: ofArea.words };
	return (
		<article className={styles.panel} data-testid="place">
			<BackLink />
			{place ? <Asked place={place} year={year} speech={speech} /> : <Unasked speech={speech} />}
		</article>
	);
}

function Unasked({ speech }: { speech: PlaceSpeech }) {
	const { ask } = speech.place;
	return (
		<>
			<PanelHead subject="place" title={ask.title}>
				<PrintButton />
			</PanelHead>
			<p data-needs-script>{ask.intro}</p>
			<p data-without-script>{ask.withoutScript}</p>
			<AskForm words={speech.place} />
			<FileLink speech={speech} />
			<p>{ask.privacy}</p>
			<p>{speech.place.answer.limits}</p>
		</>
	);
}

function Asked({ place, year, speech }: { place: AskedPlace; year: ReportYear; speech: PlaceSpeech }) {
	const { answer, writer, hasFailed, retry } = usePlaceAnswer(place);
	const named = usePlaceName(place);
	const { place: words } = speech;
	const [lng, lat] = place.at;
	const style = { decimalSign: speech.locale === "sv" ? "," : ".", letters: words.coordinates.letters } as const;
	const written = writer?.(place.at, "decimal", style) ?? [lat, lng].map((value) => value.toFixed(5)).join(", ");
	return (
		<>
			<PanelHead subject={`${lng} ${lat}`} title={named?.name ?? written}>
				<PrintButton />
			</PanelHead>
			{named && (
				<p className={styles.about}>
					{named.municipality === undefined
						? words.kinds[named.kind]
						: words.in(words.kinds[named.kind], named.municipality)}
					, {written}
				</p>
			)}
			{hasFailed && <MissingFile text={words.failed} onRetry={retry} />}
			{answer && <Answer answer={answer} year={year} speech={speech} />}
			{answer && <PlaceReports answer={answer} year={year} speech={speech} />}
			<p className={styles.limits}>{words.answer.limits}</p>
			{writer && <WrittenCoordinates place={place} write={(at, form) => writer(at, form, style)} words={words} />}
			<section className={styles.another} data-needs-script>
				<h3>{words.ask.another}</h3>
				<AskForm words={words} />
				<FileLink speech={speech} />
			</section>
		</>
	);
}

function FileLink({ speech: { place } }: { speech: PlaceSpeech }) {
	return (
		<p>
			<ViewLink change={(view) => openText(view, "places")}>{place.ask.file}</ViewLink>
		</p>
	);
}
