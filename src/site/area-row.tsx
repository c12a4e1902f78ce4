/**
 * One area in a list: its name, where it lies and what it is called there. The link shows it; focus or mouse point at
 * it on the map.
 */
import { ArrowRight } from "lucide-react";
import type { ReactNode } from "react";
import type { AreaId } from "../domain/dataset.ts";
import { selectArea } from "../state/transitions.ts";
import styles from "./area-row.module.css";
import { ClassSymbol, type ClassSymbolKind } from "./class-symbol.tsx";
import { useSite } from "./site.tsx";
import { ViewLink } from "./view-link.tsx";

interface AreaRowProps {
	area: AreaId;
	name: string;
	mark: ClassSymbolKind;
	/** A second symbol after the name, which the detail says in words. */
	symbol?: ReactNode;
	/** In another report, where it was something else there. */
	before?: ClassSymbolKind | undefined;
	/** What stands under the name. */
	detail: ReactNode;
	/** A short remark at the end, such as the kind of change. */
	tag?: ReactNode;
}

export function AreaRow({ area, name, mark, before, symbol, detail, tag }: AreaRowProps) {
	const { atlas, pointAt } = useSite();
	const point = () => pointAt.current([area]);
	const unpoint = () => pointAt.current([]);
	return (
		<ViewLink
			className={styles.row}
			change={(view) => selectArea(atlas, view, area)}
			data-area={area}
			onMouseEnter={point}
			onMouseLeave={unpoint}
			onFocus={point}
			onBlur={unpoint}
		>
			{before !== undefined && (
				<span className={styles.before}>
					<ClassSymbol kind={before} />
					<ArrowRight aria-hidden="true" size={12} />
				</span>
			)}
			<ClassSymbol kind={mark} />
			<span className={styles.text}>
				<span className={styles.name}>
					{name}
					{symbol}
				</span>
				<span className={styles.detail}>{detail}</span>
			</span>
			{tag !== undefined && (
				<>
					{/* Heard after what stands before it, not as a part of it. */}
					<span className="visually-hidden">, </span>
					<span className={styles.tag}>{tag}</span>
				</>
			)}
		</ViewLink>
	);
}
