/** Has the site kept for use without a network, and offers a new version of it quietly when there is one. */
import { X } from "lucide-react";
import { useState } from "react";
import { useSite } from "../site/site.tsx";
import { useAfterLoad } from "../site/use-after-load.ts";
import { Button, IconButton } from "../ui/button.tsx";
import styles from "./new-version.module.css";

export function NewVersion() {
	const { words } = useSite();
	const [offer, setOffer] = useState<{ accept: () => void }>();
	useAfterLoad(() => {
		if (!import.meta.env.DEV) void keep((accept) => setOffer({ accept }));
	});
	return (
		<div role="status" className={styles.place}>
			{offer && (
				<div className={styles.offer} data-notice>
					<p>{words.newVersion.text}</p>
					<Button onClick={offer.accept}>{words.newVersion.load}</Button>
					<IconButton label={words.newVersion.later} onClick={() => setOffer(undefined)}>
						<X aria-hidden="true" size={18} />
					</IconButton>
				</div>
			)}
		</div>
	);
}

async function keep(onNewVersion: (accept: () => void) => void): Promise<void> {
	const entry = document.querySelector<HTMLScriptElement>("script[type=module][src]")?.src ?? "";
	try {
		const { keepForOffline } = await import("../offline/registration.ts");
		await keepForOffline({ base: import.meta.env.BASE_URL, entry, onNewVersion });
	} catch {
		// The file did not come; the next visit asks for it again.
	}
}
