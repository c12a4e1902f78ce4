/** The button that opens what can be passed on or taken along of the view: link, citation, image, data, embed. */
import { Share2 } from "lucide-react";
import { useState } from "react";
import { loadWords } from "../../i18n/languages.ts";
import { late } from "../../site/late.tsx";
import { useSite } from "../../site/site.tsx";
import { WordedIconButton } from "../../ui/button.tsx";
import { Modal } from "../../ui/modal.tsx";
import type { ShareTab } from "./share-dialog.tsx";

const ShareDialog = late(async () => (await import("./share-dialog.tsx")).ShareDialog);

export function Share() {
	const { view, words } = useSite();
	const [isOpen, setOpen] = useState(false);
	// Kept here while the dialog is closed.
	const [tab, setTab] = useState<ShareTab>("link");
	const open = () => {
		// Beside the dialog's own script. If they do not come, the dialog says so.
		loadWords(view.locale, "share").catch(() => undefined);
		setOpen(true);
	};
	return (
		<>
			<WordedIconButton data-needs-script label={words.share.open} aria-haspopup="dialog" onClick={open}>
				<Share2 aria-hidden="true" size={18} />
			</WordedIconButton>
			<Modal
				title={words.share.open}
				closeLabel={words.share.close}
				isWide
				isOpen={isOpen}
				onClose={() => setOpen(false)}
			>
				<ShareDialog tab={tab} onTab={setTab} />
			</Modal>
		</>
	);
}
