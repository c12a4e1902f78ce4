/** The button that opens what can be passed on or taken along of the view: link, citation, data, image. */
import { Share2 } from "lucide-react";
import { useState } from "react";
import { loadWords } from "../../i18n/languages.ts";
import { late } from "../../site/late.tsx";
import { useSite } from "../../site/site.tsx";
import { IconButton } from "../../ui/button.tsx";
import { Modal } from "../../ui/modal.tsx";

const ShareDialog = late(async () => (await import("./share-dialog.tsx")).ShareDialog);

export function Share() {
	const { view, words } = useSite();
	const [isOpen, setOpen] = useState(false);
	const open = () => {
		// Beside the dialog's own script. If they do not come, the dialog says so.
		loadWords(view.locale, "share").catch(() => undefined);
		setOpen(true);
	};
	return (
		<>
			<IconButton data-needs-script label={words.share.open} aria-haspopup="dialog" onClick={open}>
				<Share2 aria-hidden="true" size={18} />
			</IconButton>
			<Modal title={words.share.open} closeLabel={words.share.close} isOpen={isOpen} onClose={() => setOpen(false)}>
				<ShareDialog />
			</Modal>
		</>
	);
}
