/** The page of an embed: the map, what it shows in a sentence, whose it is, and a link to the full view. */
import { ExternalLink } from "lucide-react";
import { Legend } from "../features/legend/legend.tsx";
import { MapPane } from "../features/map-pane/map-pane.tsx";
import { Timeline } from "../features/timeline/timeline.tsx";
import { wordsAtHand } from "../i18n/languages.ts";
import type { Theme } from "../signs/palette.ts";
import { useSite } from "../site/site.tsx";
import { useWords } from "../site/use-words.ts";
import { viewTitle } from "../site/view-title.ts";
import { fullView, isFixed } from "../state/embedding.ts";
import { yearOf } from "../state/selectors.ts";
import { chooseYear } from "../state/transitions.ts";
import styles from "./embed-page.module.css";
import { EmbedText, WayBack } from "./embed-text.tsx";

export function EmbedPage({ theme }: { theme: Theme["name"] }) {
	const { atlas, view, arrival, words, addressOf } = useSite();
	const { words: embed } = useWords(view.locale, "embed", wordsAtHand(view.locale, "embed"));
	const { subject } = view;
	const years = subject.kind === "comparison" ? [subject.from, subject.to] : [yearOf(atlas, view)];
	const full = fullView(view);
	// Never, since `prepareFor` has loaded them.
	if (!embed) return null;
	// As the page around it has put it here, and not as the reader has moved it since.
	const stays = isFixed(arrival);
	return (
		<main className={styles.embed}>
			<MapPane theme={theme} embedded={embed.map}>
				<Legend />
			</MapPane>
			{!stays && <Timeline isSlim />}
			<div className={styles.foot}>
				<WayBack />
				<EmbedText />
				{stays && !years.includes(atlas.newest) && (
					<p className={styles.newer} data-testid="newer">
						<a href={addressOf(chooseYear(full, atlas.newest))} target="_blank" rel="noopener">
							{embed.newer(atlas.newest)}
						</a>
					</p>
				)}
				<p className={styles.source}>{embed.source(years)}</p>
				<p className={styles.open}>
					<a
						href={addressOf(full)}
						target="_blank"
						rel="noopener"
						aria-label={embed.openLabel(viewTitle(atlas, view, words))}
					>
						{embed.open}
						<ExternalLink aria-hidden="true" size={14} />
					</a>
				</p>
			</div>
		</main>
	);
}
