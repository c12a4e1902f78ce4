/**
 * Asks the registry which of the pinned packages have known faults: `npm run check:advisories`. Fails for each that
 * `advisory-exceptions.json` does not name. Where the registry does not answer, it says so and leaves it at that.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import * as v from "valibot";
import listed from "./advisory-exceptions.json" with { type: "json" };
import { Exceptions, judgeAdvisories } from "./judge-advisories.ts";

/** Without a network, npm would go on asking for minutes. */
const COMMAND = "audit --json --package-lock-only --fetch-retries=0 --fetch-timeout=20000 --no-update-notifier";

// npm ends with an error both where it finds something and where it cannot ask.
const { stdout } = spawnSync("npm", COMMAND.split(" "), {
	cwd: join(import.meta.dirname, "../.."),
	encoding: "utf8",
	shell: process.platform === "win32",
});
const verdict = judgeAdvisories(JSON.parse(stdout), v.parse(Exceptions, listed));
if (verdict.kind === "not asked") {
	console.log(`Advisories: left out, since the registry does not answer: ${verdict.reason}`);
} else {
	for (const problem of verdict.problems) console.error(`Advisories: ${problem}`);
	console.log(`Advisories: ${verdict.problems.length} problems, ${verdict.excepted} exceptions with a reason`);
	if (verdict.problems.length > 0) process.exitCode = 1;
}
