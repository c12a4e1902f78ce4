/** Makes the code for an embed: its options, its preview, and the code itself. */
import { useId, useRef, useState } from "react";
import { LOCALES } from "../../domain/locale.ts";
import type { ShareWords } from "../../i18n/words.ts";
import { CopyButton } from "../../site/copy-button.tsx";
import { MissingFile } from "../../site/missing-file.tsx";
import { useSite } from "../../site/site.tsx";
import { useFullAddress } from "../../site/use-full-address.ts";
import { useWords } from "../../site/use-words.ts";
import { viewTitle } from "../../site/view-title.ts";
import { canFollowNewest, type EmbedWish, embedView } from "../../state/embedding.ts";
import { yearOf } from "../../state/selectors.ts";
import { Input } from "../../ui/field.tsx";
import styles from "./embed-builder.module.css";
import { EmbedChoice } from "./embed-choice.tsx";
import { embedCode, HEIGHTS, heightFrom } from "./embed-code.ts";

const THEMES = ["device", "light", "dark"] as const;

export function EmbedBuilder({ words: { embed: share } }: { words: ShareWords }) {
	const { atlas, view, words: spoken, addressOf } = useSite();
	const [wish, setWish] = useState<EmbedWish>({ locale: view.locale, report: "fixed", theme: null });
	const [heightText, setHeightText] = useState(String(HEIGHTS.first));
	const [height, setHeight] = useState<number>(HEIGHTS.first);
	const field = useRef<HTMLTextAreaElement>(null);
	const [heightId, rangeId, codeId] = [useId(), useId(), useId()];
	const { words, isMissing, retry } = useWords(wish.locale, "main", spoken);
	const shown = embedView(atlas, view, wish);
	const path = addressOf(shown);
	const address = useFullAddress(shown);
	const title = `${viewTitle(atlas, shown, words)} – ${words.site.name}`;
	const code = embedCode({ address, title, height });
	const { subject } = view;
	const years = subject.kind === "comparison" ? [subject.from, subject.to] : [yearOf(atlas, view)];
	const typeHeight = (text: string) => {
		setHeightText(text);
		setHeight(heightFrom(text) ?? height);
	};
	const isWrong = heightFrom(heightText) === undefined;
	return (
		<div className={styles.builder}>
			<div className={styles.form}>
				<p>{share.is}</p>
				<div className={styles.options}>
					<EmbedChoice
						label={share.report}
						options={canFollowNewest(view) ? ["fixed", "newest"] : ["fixed"]}
						chosen={canFollowNewest(view) ? wish.report : "fixed"}
						nameOf={(report) => (report === "newest" ? share.reports.newest : share.reports.fixed(years))}
						onChoose={(report) => setWish({ ...wish, report })}
					/>
					<EmbedChoice
						label={share.language}
						options={LOCALES}
						chosen={wish.locale}
						nameOf={(locale) => spoken.format.language(locale)}
						onChoose={(locale) => setWish({ ...wish, locale })}
					/>
					<EmbedChoice
						label={share.theme}
						options={THEMES}
						chosen={wish.theme ?? "device"}
						nameOf={(theme) => share.themes[theme]}
						onChoose={(theme) => setWish({ ...wish, theme: theme === "device" ? null : theme })}
					/>
					<div className={styles.option}>
						<label htmlFor={heightId}>{share.height}</label>
						<Input
							id={heightId}
							inputMode="numeric"
							value={heightText}
							aria-describedby={rangeId}
							aria-invalid={isWrong}
							onChange={(event) => typeHeight(event.target.value)}
						/>
					</div>
				</div>
				{isMissing && <MissingFile text={spoken.missingWords} onRetry={retry} />}
				<p id={rangeId} className={styles.aside}>
					<span role="status">{isWrong && share.heightKept(heightText, height)}</span>{" "}
					{share.heightRange(HEIGHTS.least, HEIGHTS.most)} {!canFollowNewest(view) && share.comparison}{" "}
					{view.layout !== "map" && share.onlyMap}
				</p>
				<label htmlFor={codeId}>{share.code}</label>
				<textarea
					ref={field}
					id={codeId}
					className={styles.code}
					readOnly
					rows={5}
					spellCheck={false}
					value={code}
					onFocus={(event) => event.target.select()}
				/>
				<CopyButton
					text={() => code}
					copied={share.copied}
					notCopied={share.notCopied}
					onRefused={() => field.current?.focus()}
				>
					{share.copy}
				</CopyButton>
			</div>
			<div className={styles.shown}>
				<h3>{share.preview}</h3>
				{/* A new iframe for each address, or Back would go through all that was tried. */}
				<iframe key={path} className={styles.preview} src={path} title={title} height={height} />
			</div>
		</div>
	);
}
