/** One option of an embed. */
import { useId } from "react";
import { Select } from "../../ui/field.tsx";
import styles from "./embed-builder.module.css";

interface EmbedChoiceProps<T extends string> {
	label: string;
	options: readonly T[];
	chosen: T;
	nameOf: (option: T) => string;
	onChoose: (option: T) => void;
}

export function EmbedChoice<T extends string>({ label, options, chosen, nameOf, onChoose }: EmbedChoiceProps<T>) {
	const id = useId();
	const choose = (value: string) => {
		const option = options.find((candidate) => candidate === value);
		if (option !== undefined) onChoose(option);
	};
	return (
		<div className={styles.option}>
			<label htmlFor={id}>{label}</label>
			<Select id={id} value={chosen} onChange={(event) => choose(event.target.value)}>
				{options.map((option) => (
					<option key={option} value={option}>
						{nameOf(option)}
					</option>
				))}
			</Select>
		</div>
	);
}
