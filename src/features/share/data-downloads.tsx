/** The assessments of all reports and what is shown, as files that are made in the browser, and all there is in one file. */
import { type ReactNode, useEffect, useState } from "react";
import type { Atlas } from "../../domain/atlas.ts";
import { CSV_FORMS, type CsvFormName } from "../../domain/export/csv.ts";
import { writePanel } from "../../domain/export/report-table.ts";
import type { ExportWording } from "../../domain/export/wording.ts";
import { loadExportWording } from "../../i18n/export-wording.ts";
import type { ShareWords } from "../../i18n/words.ts";
import { DownloadButton } from "../../site/download-button.tsx";
import { MissingFile } from "../../site/missing-file.tsx";
import { saveFile } from "../../site/save-file.ts";
import { useSite } from "../../site/site.tsx";
import { ViewLink } from "../../site/view-link.tsx";
import { askedPlace, periodOf, selectedArea } from "../../state/selectors.ts";
import { openText } from "../../state/transitions.ts";
import type { View } from "../../state/view.ts";
import { Outcome } from "../../ui/outcome.tsx";
import { AllData } from "./all-data.tsx";
import { type ExportedData, exportedData, exportedPlace, fileName } from "./exported-data.ts";
import styles from "./share-dialog.module.css";

const CSV = "text/csv;charset=utf-8";

/** Beside the buttons of which it stands what became of a file. */
type Part = "all" | "shown";

export function DataDownloads({ words: share }: { words: ShareWords }) {
	const { atlas, view, words } = useSite();
	const [outcome, setOutcome] = useState<{ readonly part: Part; readonly said: ReactNode }>();
	const outcomeOf = (part: Part) => <Outcome>{outcome?.part === part && outcome.said}</Outcome>;
	const place = askedPlace(view);
	const exported = place ? exportedPlace(atlas, place) : exportedData(atlas, view);
	// Ahead, so that a file can be made also when the network has gone by then.
	useEffect(() => void loadExportWording().catch(() => undefined), []);
	const save = async (
		part: Part,
		file: string,
		type: string,
		make: (wording: ExportWording) => string | Promise<string>,
	): Promise<void> => {
		setOutcome(undefined);
		try {
			saveFile(file, await make(await loadExportWording()), type);
			setOutcome({ part, said: share.saved(file) });
		} catch {
			const retry = () => void save(part, file, type, make);
			setOutcome({ part, said: <MissingFile text={share.data.failed} onRetry={retry} /> });
		}
	};
	const name = fileName(atlas, view);
	const saveTable = (form: CsvFormName) =>
		save("shown", `${name}${CSV_FORMS[form].ending}`, CSV, (wording) => exported.table(wording, form));
	const nameOfAll = `lagesbild-${atlas.years[0]}-${atlas.newest}`;
	const rows = atlas.years.reduce((sum, year) => sum + atlas.assessmentsIn(year).length, 0);
	const savePanel = (form: CsvFormName) =>
		save("all", `${nameOfAll}${CSV_FORMS[form].ending}`, CSV, (wording) => writePanel(atlas, wording, form));
	return (
		<div className={styles.panel}>
			<section className={styles.part}>
				<h3>{share.data.all(rows)}</h3>
				<p>{share.data.allIs}</p>
				<p className={styles.aside}>{share.data.forms}</p>
				<div className={styles.choices}>
					<DownloadButton onClick={() => savePanel("excel")}>{share.data.allExcel}</DownloadButton>
					<DownloadButton onClick={() => savePanel("plain")}>{share.data.allPlain}</DownloadButton>
				</div>
				{outcomeOf("all")}
				<p>
					<ViewLink change={(current) => openText(current, "about", "columns")}>{words.sections.columns}</ViewLink>
				</p>
			</section>
			<AllData words={share} />
			<section className={styles.part}>
				<h3>{share.data.shown}</h3>
				<p>{exported.count === 0 ? share.data.nothing : describe(atlas, view, exported, share)}</p>
				<div className={styles.choices}>
					<DownloadButton isOff={exported.count === 0} onClick={() => saveTable("excel")}>
						{share.data.excel}
					</DownloadButton>
					<DownloadButton isOff={exported.count === 0} onClick={() => saveTable("plain")}>
						{share.data.plain}
					</DownloadButton>
					<DownloadButton
						isOff={exported.count === 0}
						onClick={() => save("shown", `${name}.geojson`, "application/geo+json", exported.geojson)}
					>
						{share.data.geojson}
					</DownloadButton>
				</div>
				{outcomeOf("shown")}
			</section>
			<section className={styles.part}>
				<p className={styles.aside}>{share.data.inside}</p>
				<p>
					<ViewLink change={(current) => openText(current, "places")}>{words.pages.places.name}</ViewLink>
				</p>
			</section>
		</div>
	);
}

function describe(
	atlas: Atlas,
	view: View,
	exported: Pick<ExportedData, "kind" | "count">,
	{ data }: ShareWords,
): string {
	const { year, since } = periodOf(atlas, view);
	const selected = selectedArea(view);
	if (exported.kind === "place") return data.place(exported.count);
	if (selected !== undefined) return data.area(atlas.area(selected).name, exported.count);
	if (exported.kind === "comparison" && since !== undefined) return data.comparison(exported.count, since, year);
	return data.report(exported.count, year);
}
