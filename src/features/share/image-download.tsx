/** The map as an exported image with all that has to stand by it, or the reason why there is none. */
import { Download } from "lucide-react";
import { useState } from "react";
import { loadWords } from "../../i18n/languages.ts";
import type { ShareWords } from "../../i18n/words.ts";
import { useSite } from "../../site/site.tsx";
import { useFullAddress } from "../../site/use-full-address.ts";
import { shareableView } from "../../state/shareable-view.ts";
import { Button } from "../../ui/button.tsx";
import { fileName } from "./exported-data.ts";
import { drawExportedImage } from "./exported-image.ts";
import { imageText } from "./exported-image-text.ts";
import { saveFile } from "./save-file.ts";
import styles from "./share-dialog.module.css";

const SIZES = [1, 2] as const;

export function ImageDownload({ words: share }: { words: ShareWords }) {
	const { atlas, view, words, takeSnapshot } = useSite();
	const [outcome, setOutcome] = useState<string>();
	const shareable = shareableView(atlas, view);
	const address = useFullAddress(shareable);
	const reason = view.layout !== "map" ? share.image.otherLayout : takeSnapshot ? undefined : share.image.noMap;
	const save = async (pixelRatio: (typeof SIZES)[number]) => {
		if (!takeSnapshot) return;
		setOutcome(share.image.making);
		try {
			const [snapshot, area] = await Promise.all([takeSnapshot({ pixelRatio }), loadWords(view.locale, "area")]);
			const text = imageText(
				atlas,
				shareable,
				words,
				{ share, area },
				{
					address,
					credit: snapshot.credit,
					scale: snapshot.scale,
				},
			);
			const image = await asPng(drawExportedImage(snapshot, pixelRatio, text));
			const name = `${fileName(atlas, view)}${pixelRatio === 1 ? "" : `@${pixelRatio}x`}.png`;
			saveFile(name, image, image.type);
			setOutcome(share.saved(name));
		} catch {
			setOutcome(share.image.failed);
		}
	};
	return (
		<section className={styles.part}>
			<h3>{share.image.title}</h3>
			<p>{reason ?? share.image.is}</p>
			<div className={styles.choices}>
				{SIZES.map((size) => (
					<Button key={size} disabled={reason !== undefined} onClick={() => save(size)}>
						<Download aria-hidden="true" size={16} /> {share.image.sizes[size]}
					</Button>
				))}
			</div>
			<p className={styles.aside} role="status">
				{outcome}
			</p>
		</section>
	);
}

function asPng(canvas: HTMLCanvasElement): Promise<Blob> {
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The image is too large"))), "image/png");
	});
}
