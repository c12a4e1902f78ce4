/** What was changed in the data and when, the newest first. It comes with whoever shows it, and not with the dataset. */

import changes from "../../geodata/dist/data-changes.json";
import type { Locale } from "../domain/locale.ts";

export interface DataChange {
	/** An address that stays and leads nowhere: `urn:uuid:…`. */
	readonly id: string;
	/** YYYY-MM-DD. */
	readonly date: string;
	readonly text: Readonly<Record<Locale, string>>;
}

export const DATA_CHANGES: readonly DataChange[] = changes;

/** The feed of them, below `/data/`. */
export const FEED_FILE = "andringar.xml";
