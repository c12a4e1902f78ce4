/** The map as a picture with all that has to stand by it, or the reason why there is none. */
import { Download } from "lucide-react";
import { useState } from "react";
import type { ShareWords } from "../../i18n/words.ts";
import { useSite } from "../../site/site.tsx";
import { useFullAddress } from "../../site/use-full-address.ts";
import { lastingView } from "../../state/shareable-view.ts";
import { Button } from "../../ui/button.tsx";
import { fileName } from "./exported-data.ts";
import { drawPoster } from "./exported-image.ts";
import { posterText } from "./exported-image-text.ts";
import { saveFile } from "./save-file.ts";
import styles from "./share-dialog.module.css";

const SIZES = [1, 2] as const;

export function PictureDownload({ words: share }: { words: ShareWords }) {
	const { atlas, view, words, takeStill } = useSite();
	const [outcome, setOutcome] = useState<string>();
	const lasting = lastingView(atlas, view);
	const address = useFullAddress(lasting);
	const reason = view.layout !== "map" ? share.picture.otherLayout : takeStill ? undefined : share.picture.noMap;
	const save = async (pixelRatio: (typeof SIZES)[number]) => {
		if (!takeStill) return;
		setOutcome(share.picture.making);
		try {
			const still = await takeStill({ pixelRatio });
			const text = posterText(atlas, lasting, words, share, { address, credit: still.credit });
			const picture = await asPng(drawPoster(still, pixelRatio, text));
			const name = `${fileName(atlas, view)}${pixelRatio === 1 ? "" : `@${pixelRatio}x`}.png`;
			saveFile(name, picture, picture.type);
			setOutcome(share.saved(name));
		} catch {
			setOutcome(share.picture.failed);
		}
	};
	return (
		<section className={styles.part}>
			<h3>{share.picture.title}</h3>
			<p>{reason ?? share.picture.is}</p>
			<div className={styles.choices}>
				{SIZES.map((size) => (
					<Button key={size} disabled={reason !== undefined} onClick={() => save(size)}>
						<Download aria-hidden="true" size={16} /> {share.picture.sizes[size]}
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
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture is too large"))), "image/png");
	});
}
