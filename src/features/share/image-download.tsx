/** The map as an image in a fixed format with all that has to stand by it, seen before it is saved, and in words. */
import { Download } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { wordsAtHand } from "../../i18n/languages.ts";
import type { ShareWords } from "../../i18n/words.ts";
import type { Theme } from "../../signs/palette.ts";
import { CopyButton } from "../../site/copy-button.tsx";
import { MissingFile } from "../../site/missing-file.tsx";
import { saveFile } from "../../site/save-file.ts";
import { useSite } from "../../site/site.tsx";
import { useFullAddress } from "../../site/use-full-address.ts";
import { useWords } from "../../site/use-words.ts";
import { shareableView } from "../../state/shareable-view.ts";
import { Button } from "../../ui/button.tsx";
import { Outcome } from "../../ui/outcome.tsx";
import { EmbedChoice } from "./embed-choice.tsx";
import { fileName } from "./exported-data.ts";
import { drawImage, type ImageWish, writeImageSvg } from "./exported-image.ts";
import { imageInWords } from "./exported-image-text.ts";
import { flowOnPage, writeFlowSvg } from "./flow-svg.ts";
import styles from "./image-download.module.css";
import { FORMAT_NAMES, FORMATS, type FormatName } from "./image-formats.ts";
import { ImagePreview } from "./image-preview.tsx";

const APPEARANCES = ["light", "dark"] as const satisfies readonly Theme["name"][];

export function ImageDownload({ words: share }: { words: ShareWords }) {
	const { atlas, view, words, mapInSight, inquiry } = useSite();
	const { words: area, isMissing, retry } = useWords(view.locale, "area", wordsAtHand(view.locale, "area"));
	const [format, setFormat] = useState<FormatName>("wide");
	const [theme, setTheme] = useState<Theme["name"]>("light");
	const [outcome, setOutcome] = useState<ReactNode>();
	const titleId = useId();
	const shareable = shareableView(atlas, view);
	const address = useFullAddress(shareable);
	const parts = area && { share, area, said: inquiry.said };
	const wish = (): ImageWish | undefined =>
		parts && {
			...{ atlas, view: shareable, words, parts },
			...{ format: FORMATS[format], theme, address, onPage: mapInSight.current },
		};
	const text = parts ? imageInWords(atlas, shareable, words, parts) : "";
	const save = async (ending: "png" | "svg", make: (wanted: ImageWish) => Promise<Blob>) => {
		const wanted = wish();
		if (!wanted) return;
		setOutcome(share.image.making);
		try {
			const file = await make(wanted);
			const name = `${fileName(atlas, view)}-${nameInFile(format)}.${ending}`;
			saveFile(name, file, file.type);
			setOutcome(share.saved(name));
		} catch {
			setOutcome(<MissingFile text={share.image.failed} onRetry={() => void save(ending, make)} />);
		}
	};
	const saveFlow = (drawing: SVGSVGElement) => {
		const appearance = getComputedStyle(drawing).colorScheme === "dark" ? "dark" : "light";
		const notes = [share.image.flow.source(atlas.span), share.image.caveat, share.image.madeWith(address)];
		const name = `${fileName(atlas, view)}-flode.svg`;
		const said = {
			title: words.flow.title,
			text: `${words.flow.label}. ${share.image.flow.source(atlas.span)}`,
			notes,
		};
		const file = asSvg(writeFlowSvg(drawing, appearance, said, words));
		saveFile(name, file, file.type);
		setOutcome(share.saved(name));
	};
	const flow = flowOnPage();
	const { alternative } = share.image;
	return (
		<div className={styles.image}>
			<div className={styles.form}>
				<p>
					{share.image.is} {view.camera !== null && share.image.moved}
				</p>
				{isMissing && <MissingFile text={words.missingWords} onRetry={retry} />}
				<EmbedChoice
					label={share.image.format}
					options={FORMAT_NAMES}
					chosen={format}
					nameOf={(name) => share.image.formats[name](sizeOf(name, share))}
					onChoose={setFormat}
				/>
				<EmbedChoice
					label={share.embed.theme}
					options={APPEARANCES}
					chosen={theme}
					nameOf={(name) => share.embed.themes[name]}
					onChoose={setTheme}
				/>
				<div className={styles.choices}>
					<Button disabled={!area} onClick={() => save("png", async (wanted) => asPng(await drawImage(wanted)))}>
						<Download aria-hidden="true" size={16} /> {share.image.png}
					</Button>
					<Button disabled={!area} onClick={() => save("svg", async (wanted) => asSvg(await writeImageSvg(wanted)))}>
						<Download aria-hidden="true" size={16} /> {share.image.svg}
					</Button>
				</div>
				<Outcome>{outcome}</Outcome>
				<p className={styles.aside}>{share.image.svgIs}</p>
				{flow && (
					<>
						<p>{share.image.flow.is}</p>
						<div className={styles.choices}>
							<Button onClick={() => saveFlow(flow)}>
								<Download aria-hidden="true" size={16} /> {share.image.flow.save}
							</Button>
						</div>
					</>
				)}
			</div>
			<ImagePreview
				key={`${format} ${theme}`}
				format={FORMATS[format]}
				text={text}
				address={address}
				words={share}
				wish={wish}
			/>
			<section className={styles.words} aria-labelledby={titleId}>
				<h3 id={titleId}>{alternative.title}</h3>
				<p className={styles.aside}>{alternative.is}</p>
				<blockquote data-testid="image-in-words">{text}</blockquote>
				<CopyButton text={() => text} copied={alternative.copied} notCopied={alternative.notCopied}>
					{alternative.copy}
				</CopyButton>
			</section>
		</div>
	);
}

function sizeOf(format: FormatName, { image }: ShareWords): string {
	const { width, height } = FORMATS[format];
	const size = image.size(width, height);
	return format === "a4" ? `A4, ${size}` : size;
}

function nameInFile(format: FormatName): string {
	const { width, height } = FORMATS[format];
	return format === "a4" ? format : `${width}x${height}`;
}

function asSvg(text: string): Blob {
	return new Blob([text], { type: "image/svg+xml" });
}

function asPng(canvas: HTMLCanvasElement): Promise<Blob> {
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The image is too large"))), "image/png");
	});
}
