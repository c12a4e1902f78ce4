/** The image in small, as it will be saved. */
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { ShareWords } from "../../i18n/words.ts";
import { MissingFile } from "../../site/missing-file.tsx";
import { drawImage, type ImageWish } from "./exported-image.ts";
import styles from "./image-download.module.css";
import { type ImageFormat, layoutSize } from "./image-formats.ts";

/** Enough to see it on a screen, and drawn sooner than the image itself. */
const PIXEL_RATIO = 1;

interface ImagePreviewProps {
	format: ImageFormat;
	/** What it shows, in words; nothing until those are there. */
	text: string;
	/** Which stands in it, and which a page knows only once it is there. */
	address: string;
	words: ShareWords;
	wish: () => ImageWish | undefined;
}

export function ImagePreview({ format, text, address, words: { image }, wish }: ImagePreviewProps) {
	const canvas = useRef<HTMLCanvasElement>(null);
	const [status, setStatus] = useState<"drawing" | "drawn" | "failed">("drawing");
	const [attempt, setAttempt] = useState(0);
	const wished = useEffectEvent(wish);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another text or address is that of another image, and an attempt begins anew
	useEffect(() => {
		const wanted = wished();
		if (!wanted) return;
		let isStale = false;
		setStatus("drawing");
		const show = async (drawing: Promise<HTMLCanvasElement>) => {
			const drawn = await drawing;
			if (isStale) return;
			canvas.current?.getContext("2d")?.drawImage(drawn, 0, 0);
			setStatus("drawn");
		};
		// At once as vectors, and in their place as the map draws it, which takes longer to come and to be drawn.
		const draw = async () => {
			await show(drawImage(wanted, { pixelRatio: PIXEL_RATIO, isQuick: true })).catch(() => {
				if (!isStale) setStatus("failed");
			});
			if (!isStale) await show(drawImage(wanted, { pixelRatio: PIXEL_RATIO })).catch(() => undefined);
		};
		void draw();
		return () => {
			isStale = true;
		};
	}, [text, address, attempt]);
	const { width, height } = layoutSize(format);
	return (
		<div className={styles.shown}>
			<h3>{image.preview}</h3>
			<div className={styles.preview} data-progress={status} data-upright={height > width || undefined}>
				<canvas
					ref={canvas}
					role="img"
					aria-label={text}
					width={Math.round(width * PIXEL_RATIO)}
					height={Math.round(height * PIXEL_RATIO)}
				/>
				<p role="status">{status === "drawing" && image.drawing}</p>
			</div>
			{status === "failed" && <MissingFile text={image.failed} onRetry={() => setAttempt((count) => count + 1)} />}
		</div>
	);
}
