/** The data of what is shown, and all there is, as files that are made in the browser. */
import { Download } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { ShareWords } from "../../i18n/words.ts";
import { useSite } from "../../site/site.tsx";
import { periodOf, selectedArea } from "../../state/selectors.ts";
import { Button } from "../../ui/button.tsx";
import { fileName, type TakenAlong, takenAlong } from "./exported-data.ts";
import { saveFile } from "./save-file.ts";
import styles from "./share-dialog.module.css";

export function DataDownloads({ words: share }: { words: ShareWords }) {
	const { atlas, view } = useSite();
	const [saved, setSaved] = useState<string>();
	const taken = takenAlong(atlas, view);
	const save = (name: string, content: BlobPart, type: string) => {
		saveFile(name, content, type);
		setSaved(share.saved(name));
	};
	const name = fileName(atlas, view);
	const saveTable = (form: "excel" | "plain") => save(`${name}.csv`, taken.table(form), "text/csv;charset=utf-8");
	const saveEverything = async () => {
		const { pack } = await import("./pack.ts");
		save(`lagesbild-${atlas.years[0]}-${atlas.newest}.zip`, pack(atlas), "application/zip");
	};
	return (
		<section className={styles.part}>
			<h3>{share.data.title}</h3>
			<p>{taken.count === 0 ? share.data.nothing : <Described taken={taken} words={share} />}</p>
			<div className={styles.choices}>
				<DownloadButton isOff={taken.count === 0} onClick={() => saveTable("excel")}>
					{share.data.excel}
				</DownloadButton>
				<DownloadButton isOff={taken.count === 0} onClick={() => saveTable("plain")}>
					{share.data.plain}
				</DownloadButton>
				<DownloadButton
					isOff={taken.count === 0}
					onClick={() => save(`${name}.geojson`, taken.geojson(), "application/geo+json")}
				>
					{share.data.geojson}
				</DownloadButton>
			</div>
			<p>{share.data.everythingIs(atlas.reports.length, atlas.boundaries.length)}</p>
			<div className={styles.choices}>
				<DownloadButton onClick={saveEverything}>{share.data.everything}</DownloadButton>
			</div>
			<p className={styles.aside}>{share.data.inside}</p>
			<p className={styles.aside} role="status">
				{saved}
			</p>
		</section>
	);
}

function Described({ taken, words: { data } }: { taken: TakenAlong; words: ShareWords }) {
	const { atlas, view } = useSite();
	const { year, since } = periodOf(atlas, view);
	const selected = selectedArea(view);
	if (selected !== undefined) return data.area(atlas.area(selected).name, taken.count);
	if (taken.kind === "comparison" && since !== undefined) return data.comparison(taken.count, since, year);
	return data.report(taken.count, year);
}

interface DownloadButtonProps {
	isOff?: boolean;
	onClick: () => void;
	children: ReactNode;
}

function DownloadButton({ isOff = false, onClick, children }: DownloadButtonProps) {
	return (
		<Button disabled={isOff} onClick={onClick}>
			<Download aria-hidden="true" size={16} /> {children}
		</Button>
	);
}
