/** The address of the view, to pass on by the device's own sheet or to copy, and the citation for it. */
import { Share2 } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import type { ShareWords } from "../../i18n/words.ts";
import { CopyButton } from "../../site/copy-button.tsx";
import { useSite } from "../../site/site.tsx";
import { useFullAddress } from "../../site/use-full-address.ts";
import { viewTitle } from "../../site/view-title.ts";
import { titlesOf, WithSwedish } from "../../site/with-swedish.tsx";
import { shareableView } from "../../state/shareable-view.ts";
import { Button } from "../../ui/button.tsx";
import { AllData } from "./all-data.tsx";
import { citation, dayOf } from "./citation.ts";
import styles from "./share-dialog.module.css";

export function ShareLink({ words: share }: { words: ShareWords }) {
	const { atlas, view, words } = useSite();
	const field = useRef<HTMLInputElement>(null);
	const fieldId = useId();
	const shareable = shareableView(atlas, view);
	const address = useFullAddress(shareable);
	const shared = { title: `${viewTitle(atlas, shareable, words)} – ${words.site.name}`, url: address };
	const cited = citation(atlas, shareable, words, share, { address, accessed: dayOf(new Date()) });
	return (
		<div className={styles.panel}>
			<section className={styles.part}>
				<h3>{share.link.title}</h3>
				<label htmlFor={fieldId} className="visually-hidden">
					{share.link.address}
				</label>
				<input
					ref={field}
					id={fieldId}
					className={styles.address}
					readOnly
					value={address}
					onFocus={(event) => event.target.select()}
				/>
				<p className={styles.aside}>{share.link.shareable}</p>
				<div className={styles.choices}>
					<ShareButton shared={shared}>{share.link.share}</ShareButton>
					<CopyButton
						text={() => address}
						copied={share.link.copied}
						notCopied={share.link.notCopied}
						onRefused={() => field.current?.focus()}
					>
						{share.link.copy}
					</CopyButton>
				</div>
			</section>
			<section className={styles.part}>
				<h3>{share.citation.title}</h3>
				<blockquote data-testid="citation">
					<WithSwedish text={cited} swedish={titlesOf(atlas)} />
				</blockquote>
				<CopyButton text={() => cited} copied={share.citation.copied} notCopied={share.citation.notCopied}>
					{share.citation.copy}
				</CopyButton>
			</section>
			<AllData words={share} />
		</div>
	);
}

/** Only where the device has a sheet for sharing, and takes links in it. */
function ShareButton({ shared, children }: { shared: ShareData; children: string }) {
	const [canShare, setCanShare] = useState(false);
	useEffect(() => setCanShare("canShare" in navigator && navigator.canShare({ url: document.baseURI })), []);
	if (!canShare) return null;
	return (
		// The reader may close the sheet again, which is no fault; whatever else goes wrong, the link is there to be
		// copied.
		<Button onClick={() => void navigator.share(shared).catch(() => undefined)}>
			<Share2 aria-hidden="true" size={16} /> {children}
		</Button>
	);
}
