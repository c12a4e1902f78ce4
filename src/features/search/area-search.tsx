/** The search field. What answers in it comes after the page itself, or as soon as the reader turns to it, and takes over what has been typed by then. */
import { Search } from "lucide-react";
import { useState } from "react";
import { useSite } from "../../site/site.tsx";
import { useAfterLoad } from "../../site/use-after-load.ts";
import styles from "./area-search.module.css";

type Combobox = typeof import("./search-combobox.tsx").SearchCombobox;

export function AreaSearch() {
	const { words } = useSite();
	const [query, setQuery] = useState("");
	const [isInField, setIsInField] = useState(false);
	/** A letter is being put together, as on many phones' keyboards, and the field must not be taken away. */
	const [isComposing, setIsComposing] = useState(false);
	const [Arrived, setArrived] = useState<Combobox>();
	const [hasFailed, setHasFailed] = useState(false);
	const fetchCombobox = async () => {
		try {
			const { SearchCombobox } = await import("./search-combobox.tsx");
			setArrived(() => SearchCombobox);
			setHasFailed(false);
		} catch {
			setHasFailed(true);
		}
	};
	// Ahead of the first touch: a field that is taken away from under it would take a phone's keyboard along.
	useAfterLoad(() => void fetchCombobox());
	return (
		<search className={styles.search}>
			<Search aria-hidden="true" size={18} className={styles.icon} />
			{Arrived && !isComposing ? (
				<Arrived query={query} onQuery={setQuery} takesFocus={isInField} />
			) : (
				<input
					className={styles.input}
					role="combobox"
					aria-expanded="false"
					aria-label={words.search.label}
					placeholder={words.search.placeholder}
					autoComplete="off"
					spellCheck={false}
					value={query}
					onChange={(event) => {
						setQuery(event.currentTarget.value);
						if (hasFailed) void fetchCombobox();
					}}
					onFocus={() => {
						setIsInField(true);
						void fetchCombobox();
					}}
					onBlur={() => setIsInField(false)}
					onCompositionStart={() => setIsComposing(true)}
					onCompositionEnd={() => setIsComposing(false)}
				/>
			)}
			{!Arrived && hasFailed && isInField && (
				<div className={styles.popover}>
					<p className={styles.nothing} role="status">
						{words.search.failed}
					</p>
				</div>
			)}
		</search>
	);
}
