/** The button that opens what can be passed on or taken along of the view: link, citation, data, picture. */
import { Share2 } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useSite } from "../../site/site.tsx";
import { IconButton } from "../../ui/button.tsx";
import { Modal } from "../../ui/modal.tsx";

const ShareDialog = lazy(async () => ({ default: (await import("./share-dialog.tsx")).ShareDialog }));

export function Share() {
	const { words } = useSite();
	const [isOpen, setOpen] = useState(false);
	return (
		<>
			<IconButton data-needs-script label={words.share.open} aria-haspopup="dialog" onClick={() => setOpen(true)}>
				<Share2 aria-hidden="true" size={18} />
			</IconButton>
			<Modal title={words.share.open} closeLabel={words.about.close} isOpen={isOpen} onClose={() => setOpen(false)}>
				<Suspense>
					<ShareDialog />
				</Suspense>
			</Modal>
		</>
	);
}
