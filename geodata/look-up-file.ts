/** The command `npm run lookup`: opens what `lookup/lookup-command.ts` reads and writes. Any mistake ends it with 1. */
import { createReadStream, createWriteStream, existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { createAtlas } from "../src/domain/atlas.ts";
import { datasetSchema } from "../src/domain/dataset.ts";
import { CommandError, type CommandWorld, HELP, lookUpFile } from "./lookup/lookup-command.ts";

const DATASET = fileURLToPath(new URL("dist/dataset.json", import.meta.url));

// Whoever reads the result may have had enough of it, as `head` has.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

try {
	const args = process.argv.slice(2);
	if (args.includes("--help")) process.stdout.write(HELP);
	else await lookUpFile(args, createWorld());
} catch (error) {
	if (!(error instanceof CommandError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}

function createWorld(): CommandWorld {
	if (!existsSync(DATASET)) throw new CommandError("There is no dataset yet: npm run geodata builds it.");
	if (isBehindBanner())
		console.error("npm has written lines of its own before the table: npm run --silent lookup leaves them out.");
	const streams = new Map<string | undefined, NodeJS.WritableStream>([[undefined, process.stdout]]);
	const streamFor = (path: string | undefined) => {
		const known = streams.get(path);
		if (known) return known;
		// What goes wrong is told by the write that met it.
		const opened = createWriteStream(path ?? "").on("error", () => {});
		streams.set(path, opened);
		return opened;
	};
	return {
		atlas: createAtlas(v.parse(datasetSchema, JSON.parse(readFileSync(DATASET, "utf8")))),
		read: (path) => (path === undefined ? process.stdin : createReadStream(path)),
		write: (path, text) =>
			new Promise((resolve, reject) => {
				streamFor(path).write(text, (error) => {
					if (!error) resolve();
					else reject(new CommandError(`${path ?? "Standard output"}: cannot be written (${error.message}).`));
				});
			}),
		tell: (line) => console.error(line),
	};
}

/** npm writes two lines to standard output before a command, unless it is told not to. */
function isBehindBanner(): boolean {
	const { npm_lifecycle_event: script, npm_config_loglevel: level } = process.env;
	return script === "lookup" && level !== "silent" && !process.stdout.isTTY;
}
