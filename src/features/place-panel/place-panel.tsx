/** Any place: what each report says of it, what changed for it, and the ways to ask about another. */
import type { ReportYear } from "../../domain/dataset.ts";
import type { AskedPlace } from "../../domain/lookup/look-up.ts";
import { wordsAtHand } from "../../i18n/languages.ts";
import type { PlaceWords } from "../../i18n/words.ts";
import { BackLink } from "../../site/back-link.tsx";
import { MissingFile } from "../../site/missing-file.tsx";
import { PanelHead } from "../../site/panel-heading.tsx";
import { PrintButton } from "../../site/print-button.tsx";
import { useSite } from "../../site/site.tsx";
import { useWords } from "../../site/use-words.ts";
import { ViewLink } from "../../site/view-link.tsx";
import { openText } from "../../state/transitions.ts";
import { Answer } from "./answer.tsx";
import { AskForm } from "./ask-form.tsx";
import styles from "./place-panel.module.css";
import { PlaceReports } from "./place-reports.tsx";
import { usePlaceName } from "./use-place-name.ts";
import { WrittenCoordinates } from "./written-coordinates.tsx";

export function PlacePanel({ place, year }: { place: AskedPlace | null; year: ReportYear }) {
	const { view, words, inquiry } = useSite();
	const { words: ofPlace, isMissing, retry } = useWords(view.locale, "place", wordsAtHand(view.locale, "place"));
	const retryAll = () => {
		retry();
		inquiry.retry();
	};
	if (!ofPlace) return isMissing && <MissingFile text={words.missingWords} onRetry={retryAll} />;
	return (
		<article className={styles.panel} data-testid="place">
			<BackLink />
			{place ? <Asked place={place} year={year} words={ofPlace} /> : <Unasked words={ofPlace} />}
		</article>
	);
}

function Unasked({ words }: { words: PlaceWords }) {
	const { ask } = words;
	return (
		<>
			<PanelHead subject="place" title={ask.title}>
				<PrintButton />
			</PanelHead>
			<p data-needs-script>{ask.intro}</p>
			<p data-without-script>{ask.withoutScript}</p>
			<AskForm words={words} />
			<FileLink words={words} />
			<p>{ask.privacy}</p>
			<p>{words.answer.limits}</p>
		</>
	);
}

function Asked({ place, year, words }: { place: AskedPlace; year: ReportYear; words: PlaceWords }) {
	const { inquiry } = useSite();
	const { said } = inquiry;
	const named = usePlaceName(place);
	const [lng, lat] = place.at;
	const written = said?.write("decimal") ?? [lat, lng].map((value) => value.toFixed(5)).join(", ");
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
			{inquiry.hasFailed && <MissingFile text={words.failed} onRetry={inquiry.retry} />}
			{said && <Answer said={said} year={year} />}
			{said && <PlaceReports said={said} year={year} />}
			<p className={styles.limits}>{words.answer.limits}</p>
			{said && <WrittenCoordinates write={said.write} words={words} />}
			<section className={styles.another} data-needs-script>
				<h2>{words.ask.another}</h2>
				<AskForm words={words} />
				<FileLink words={words} />
			</section>
		</>
	);
}

function FileLink({ words }: { words: PlaceWords }) {
	return (
		<p>
			<ViewLink change={(view) => openText(view, "places")}>{words.ask.file}</ViewLink>
		</p>
	);
}
