/** Brings a report of the Police into the facts: `npm run import-report -- --year 2027 --published 2027-12-01 --file uso_2027.zip [--write]`. */
import { fileURLToPath } from "node:url";
import { Refusal } from "../refusal.ts";
import { runImport } from "./run-import.ts";

const here = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

try {
	await runImport(process.argv.slice(2), {
		geodata: here("geodata"),
		reviews: here("dist-review"),
		today: new Date().toISOString().slice(0, 10),
		say: (line) => console.log(line),
	});
} catch (error) {
	if (!(error instanceof Error)) throw error;
	// What is no refusal has not been foreseen: where it happened helps whoever mends it.
	console.error(error instanceof Refusal ? error.message : (error.stack ?? error.message));
	process.exitCode = 1;
}
