/** How the list is divided: not at all, or by where its areas lie. */
import { type Atlas, byName } from "../../domain/atlas.ts";
import type { Assessment } from "../../domain/dataset.ts";
import { groupBy } from "../../domain/group-by.ts";
import { useSite } from "../../site/site.tsx";
import styles from "./grouping.module.css";

const GROUPINGS = ["name", "region", "municipality"] as const;
export type Grouping = (typeof GROUPINGS)[number];

interface Group {
	readonly id: string;
	/** Of the place; none where the list is not divided. */
	readonly name: string | undefined;
	readonly members: readonly Assessment[];
}

/** By name, and in each group in the order given. */
export function groupAreas(atlas: Atlas, areas: readonly Assessment[], grouping: Grouping): Group[] {
	if (grouping === "name") return [{ id: "all", name: undefined, members: areas }];
	return [...groupBy(areas, ({ area }) => atlas.whereabouts(area)[grouping])]
		.toSorted(([a], [b]) => byName(a, b))
		.map(([{ id, name }, members]) => ({ id, name, members }));
}

interface GroupingChoiceProps {
	grouping: Grouping;
	onChoose: (grouping: Grouping) => void;
}

export function GroupingChoice({ grouping, onChoose }: GroupingChoiceProps) {
	const { words } = useSite();
	return (
		<fieldset className={styles.choice} data-needs-script>
			<legend className="visually-hidden">{words.list.groupedBy}</legend>
			{GROUPINGS.map((each) => (
				<label key={each}>
					<input
						type="radio"
						name="grouping"
						className="visually-hidden"
						checked={each === grouping}
						onChange={() => onChoose(each)}
					/>
					<span>{words.list.groupings[each]}</span>
				</label>
			))}
		</fieldset>
	);
}
