/** Choices behind a button, where there is no space for them; the stylesheet of whoever uses it says where they stand open. */
import { Ellipsis } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { IconButton } from "./button.tsx";

interface DisclosureProps {
	label: string;
	/** Of the whole, the button and what it shows, which has `data-open` while it does. */
	className: Readonly<Record<"whole" | "button" | "content", string | undefined>>;
	children: ReactNode;
}

export function Disclosure({ label, className, children }: DisclosureProps) {
	const [isOpen, setOpen] = useState(false);
	const whole = useRef<HTMLDivElement>(null);
	const content = useRef<HTMLDivElement>(null);
	const id = useId();
	useEffect(() => {
		if (!isOpen) return;
		const close = () => setOpen(false);
		const focusButton = () => whole.current?.querySelector("button")?.focus();
		const closeFromOutside = ({ target }: Event) => {
			if (!whole.current?.contains(target as Node)) close();
		};
		const closeByKey = ({ key }: KeyboardEvent) => {
			if (key !== "Escape") return;
			close();
			focusButton();
		};
		const listening = new AbortController();
		const { signal } = listening;
		document.addEventListener("pointerdown", closeFromOutside, { signal });
		document.addEventListener("focusin", closeFromOutside, { signal });
		document.addEventListener("keydown", closeByKey, { signal });
		// Whatever is chosen in it is done, and would take the focus along.
		const closeByChoice = () => {
			close();
			focusButton();
		};
		content.current?.addEventListener("click", closeByChoice, { signal });
		return () => listening.abort();
	}, [isOpen]);
	return (
		<div ref={whole} className={className.whole}>
			<span className={className.button} data-needs-script>
				<IconButton label={label} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
					<Ellipsis aria-hidden="true" size={20} />
				</IconButton>
			</span>
			<div ref={content} id={id} className={className.content} data-open={isOpen || undefined}>
				{children}
			</div>
		</div>
	);
}
