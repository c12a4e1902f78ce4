/** Has the site kept for use without a network, and offers a new version of it quietly when there is one. */
import { X } from "lucide-react";
import { useEffect, useState } from "react";
import { keepForOffline } from "../offline/registration.ts";
import { useSite } from "../site/site.tsx";
import { Button, IconButton } from "../ui/button.tsx";
import styles from "./new-version.module.css";

export function NewVersion() {
	const { words } = useSite();
	const [offer, setOffer] = useState<{ accept: () => void }>();
	useEffect(() => {
		const entry = document.querySelector<HTMLScriptElement>("script[type=module][src]")?.src ?? "";
		void keepForOffline({
			base: import.meta.env.BASE_URL,
			entry,
			onNewVersion: (accept) => setOffer({ accept }),
		});
	}, []);
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
