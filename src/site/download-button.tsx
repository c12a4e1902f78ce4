/** A button that saves a file made in the page. */
import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../ui/button.tsx";

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
