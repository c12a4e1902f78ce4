/**
 * The search field. What answers in it comes after the page itself, or as soon as the reader turns to it. Until then
 * the field is the page's own, so that nothing is lost of what a reader typed before any script had come.
 */
import { Search } from "lucide-react";
import { useRef, useState } from "react";
import { useSite } from "../../site/site.tsx";
import { useAfterMap } from "../../site/use-after-load.ts";
import styles from "./area-search.module.css";

type Combobox = typeof import("./search-combobox.tsx").SearchCombobox;

interface AreaSearchProps {
	/** A hit was followed, or the field left by key. */
	onDone: () => void;
}

export function AreaSearch({ onDone }: AreaSearchProps) {
	const { words } = useSite();
	const field = useRef<HTMLInputElement>(null);
	const fetched = useRef<Combobox>(undefined);
	const isComposing = useRef(false);
	/** The reader has pressed Enter, which is answered when there is something to answer with. */
	const isEntered = useRef(false);
	const [active, setActive] = useState<{ Combobox: Combobox; field: HTMLInputElement }>();
	const [hasFailed, setHasFailed] = useState(false);

	const takeOver = () => {
		const input = field.current;
		// While a letter is being put together, as on many phones' keyboards, the field must not be taken away.
		if (!fetched.current || !input || isComposing.current) return;
		setActive({ Combobox: fetched.current, field: input });
	};
	const fetchCombobox = async () => {
		setHasFailed(false);
		try {
			fetched.current = (await import("./search-combobox.tsx")).SearchCombobox;
			takeOver();
		} catch {
			setHasFailed(true);
		}
	};
	// Ahead of the first touch: a field that is taken away from under it would take a phone's keyboard along.
	useAfterMap(() => void fetchCombobox());
	return (
		<search
			className={styles.search}
			onKeyDown={({ key, currentTarget }) => {
				// The first time it only closes what is offered.
				const input = currentTarget.querySelector("input");
				if (key === "Escape" && (!input?.value || input.ariaExpanded === "false")) onDone();
			}}
		>
			<span aria-hidden="true" className={styles.label}>
				<Search size={18} />
				{words.search.open}
			</span>
			{active ? (
				<active.Combobox replaces={active.field} isEntered={isEntered} onDone={onDone} />
			) : (
				<input
					ref={field}
					className={styles.input}
					role="combobox"
					aria-expanded="false"
					aria-label={words.search.label}
					placeholder={words.search.placeholder}
					autoComplete="off"
					spellCheck={false}
					onFocus={fetchCombobox}
					onKeyDown={({ key }) => {
						isEntered.current = key === "Enter";
					}}
					onChange={() => {
						if (hasFailed) void fetchCombobox();
					}}
					onCompositionStart={() => {
						isComposing.current = true;
					}}
					onCompositionEnd={() => {
						isComposing.current = false;
						takeOver();
					}}
				/>
			)}
			{!active && hasFailed && (
				<div className={`${styles.popover} ${styles.failed}`}>
					<p className={styles.nothing} role="status">
						{words.search.failed}
					</p>
				</div>
			)}
		</search>
	);
}
