/** The steps of the test run in their order: what each is called on the command line and which commands it is made of. */
import { FOLDER_SITE, FROZEN_DATA, KNOWN_HOST, PUBLISHED_SITE, STREETS_SERVER } from "./sites.ts";

export interface Command {
	readonly program: string;
	readonly words: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
}

export interface Step {
	readonly name: string;
	readonly title: string;
	readonly commands: readonly Command[];
	/** The steps that leave behind what this one reads. */
	readonly needs: readonly string[];
	/** Whose report of passed and failed tests the step leaves behind. */
	readonly report?: "vitest" | "playwright";
	readonly needsBrowser?: true;
	/** Firefox and WebKit besides, as far as the machine has them. */
	readonly needsEngines?: true;
}

/** What the first step writes, and what the builds do. */
const DATASET = ["geodata"];
const SITES = ["build"];

/**
 * In the order in which they are begun: from cheap to dear, so that a mistake is reported as early as possible, but for the end-to-end
 * tests and the build that they wait for. These take longest, and whatever is begun beside them costs no time; begun last, they would
 * go on alone.
 */
export const STEPS: readonly Step[] = [
	{
		name: "geodata",
		title: "Geodata: build and check the dataset",
		needs: [],
		commands: [
			command("tsx geodata/build.ts"),
			command(`tsx geodata/build.ts --facts tests/fixtures/frozen/facts --out ${FROZEN_DATA}`),
		],
	},
	{ name: "types", title: "Types", needs: DATASET, commands: [command("tsc -p .")] },
	{ name: "lint", title: "Lint and format", needs: DATASET, commands: [command("npm run --silent lint")] },
	{ name: "unused", title: "Unused files, exports and packages", needs: DATASET, commands: [command("knip")] },
	{
		name: "build",
		title: "Build, as it is published, and with frozen facts at a root and in a folder with streets",
		needs: DATASET,
		commands: [
			command("vite build", { VITE_STREETS: "off" }),
			command("tsx tests/runner/build-frozen-site.ts", { VITE_STREETS: "off", GEODATA: FROZEN_DATA }),
			command(`vite build --outDir ../${FOLDER_SITE.folder} --emptyOutDir`, {
				GEODATA: FROZEN_DATA,
				BASE_PATH: FOLDER_SITE.basePath,
				SITE_URL: KNOWN_HOST,
				VITE_STREETS: `${STREETS_SERVER.builtAs}/ok/e2e/openmaptiles.json`,
			}),
		],
	},
	{
		name: "unit",
		title: "Unit and data tests",
		needs: DATASET,
		commands: [command("vitest run --project page --project unit --project data")],
		report: "vitest",
	},
	{
		name: "e2e",
		title: "End-to-end tests on the built site",
		needs: SITES,
		commands: [command("playwright test")],
		report: "playwright",
		needsBrowser: true,
	},
	{
		name: "browser",
		title: "Browser tests",
		needs: DATASET,
		commands: [command("vitest run --project browser")],
		report: "vitest",
		needsBrowser: true,
	},
	{
		name: "links",
		title: "Links: every internal one resolves",
		needs: SITES,
		commands: [command(`tsx tests/links/check.ts ${PUBLISHED_SITE.folder} ${FOLDER_SITE.folder}`)],
	},
	{
		name: "hosts",
		title: "Hosts: what deploy/ promises, asked of the servers that there are",
		needs: SITES,
		commands: [command("vitest run --project hosts")],
		report: "vitest",
		needsBrowser: true,
	},
	{
		name: "supply",
		title: "Supply chain: known faults of packages, and the bill of materials",
		needs: SITES,
		commands: [command("tsx tests/supply-chain/check-advisories.ts"), command("vitest run --project supply")],
		report: "vitest",
	},
	{ name: "size", title: "Size", needs: SITES, commands: [command("size-limit")] },
	{
		name: "lighthouse",
		title: "Lighthouse: accessibility, best practices, search engines",
		needs: SITES,
		commands: [command("tsx tests/lighthouse/run-lighthouse.ts")],
		needsBrowser: true,
	},
	{
		name: "engines",
		title: "Three engines on the built site",
		// Both may install Debian's packages, which is done by one at a time.
		needs: [...SITES, "hosts"],
		commands: [command("vitest run --project engines")],
		report: "vitest",
		needsBrowser: true,
		needsEngines: true,
	},
];

function command(line: string, env?: Record<string, string>): Command {
	const [program = "", ...words] = line.split(" ");
	return { program, words, ...(env && { env }) };
}
