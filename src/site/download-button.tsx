/** A button that saves a file made in the page, and the like of it for a file that the site has. */
import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { Button, ButtonLink } from "../ui/button.tsx";

interface DownloadButtonProps {
	isOff?: boolean;
	onClick: () => void;
	children: ReactNode;
}

export function DownloadButton({ isOff = false, onClick, children }: DownloadButtonProps) {
	return (
		<Button disabled={isOff} onClick={onClick}>
			<Download aria-hidden="true" size={16} /> {children}
		</Button>
	);
}

/** `name`: under which it is saved. */
export function DownloadLink({ href, name, children }: { href: string; name: string; children: ReactNode }) {
	return (
		<ButtonLink href={href} download={name}>
			<Download aria-hidden="true" size={16} /> {children}
		</ButtonLink>
	);
}
