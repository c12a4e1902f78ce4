/** The whole result as files, made in the browser: the table in both forms, and beside it how it was made and on what it rests. */
import { type ReactNode, useEffect, useState } from "react";
import { CSV_FORMS, type CsvFormName } from "../../domain/export/csv.ts";
import { loadExportWording } from "../../i18n/export-wording.ts";
import { DownloadButton } from "../../site/download-button.tsx";
import { MissingFile } from "../../site/missing-file.tsx";
import { saveFile } from "../../site/save-file.ts";
import { useSite } from "../../site/site.tsx";
import { Outcome } from "../../ui/outcome.tsx";
import { type MethodFacts, writeMethod } from "./method-text.ts";
import styles from "./places-file.module.css";

export function ResultDownloads(props: MethodFacts) {
	const { file, asked, result, words } = props;
	const { atlas, view } = useSite();
	const [outcome, setOutcome] = useState<ReactNode>();
	// Ahead, so that the text can be made also when the network has gone by then.
	useEffect(() => void loadExportWording().catch(() => undefined), []);
	const { input, method, result: said } = words;
	const own = file.name?.replace(/\.[^.]*$/, "") ?? (file.isExample ? input.exampleFile : input.pastedFile);
	const name = `${own}-lagesbild-${[...new Set([asked.years[0], asked.years.at(-1)])].join("-")}`;
	const saveTable = (form: CsvFormName) => {
		const saved = name + CSV_FORMS[form].ending;
		saveFile(saved, result.files[form], result.files[form].type);
		setOutcome(said.saved(saved));
	};
	const saveMethod = async () => {
		setOutcome(undefined);
		try {
			const text = writeMethod(atlas, view.locale, await loadExportWording(), props);
			const saved = `${name}-${method.ending}.txt`;
			saveFile(saved, text, "text/plain;charset=utf-8");
			setOutcome(said.saved(saved));
		} catch {
			setOutcome(<MissingFile text={said.failed} onRetry={() => void saveMethod()} />);
		}
	};
	return (
		<div className={styles.downloads}>
			<div className={styles.buttons}>
				<DownloadButton onClick={() => saveTable("excel")}>{said.excel}</DownloadButton>
				<DownloadButton onClick={() => saveTable("plain")}>{said.plain}</DownloadButton>
				<DownloadButton onClick={saveMethod}>{said.method}</DownloadButton>
			</div>
			<p className={styles.aside}>{said.forms}</p>
			<Outcome>{outcome}</Outcome>
		</div>
	);
}
