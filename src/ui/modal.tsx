/**
 * A dialog over the page, by the platform's own `<dialog>`: it keeps the focus, closes with Escape and gives the focus
 * back.
 */
import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { IconButton } from "./button.tsx";
import styles from "./modal.module.css";

interface ModalProps {
	title: string;
	closeLabel: string;
	/** Of more than one column where there is space, and of a top edge that stays where it is whatever the content. */
	isWide?: boolean;
	isOpen: boolean;
	onClose: () => void;
	children: ReactNode;
}

export function Modal({ title, closeLabel, isWide = false, isOpen, onClose, children }: ModalProps) {
	const dialog = useRef<HTMLDialogElement>(null);
	const titleId = useId();
	useEffect(() => {
		if (isOpen && !dialog.current?.open) dialog.current?.showModal();
		if (!isOpen) dialog.current?.close();
	}, [isOpen]);
	return (
		<dialog
			ref={dialog}
			className={styles.modal}
			data-wide={isWide || undefined}
			aria-labelledby={titleId}
			onClose={onClose}
			closedby="any"
		>
			{isOpen && (
				<>
					<div className={styles.header}>
						<h2 id={titleId}>{title}</h2>
						<IconButton label={closeLabel} onClick={onClose}>
							<X aria-hidden="true" size={20} />
						</IconButton>
					</div>
					<div className={styles.body}>{children}</div>
				</>
			)}
		</dialog>
	);
}
