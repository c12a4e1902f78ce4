/** How the built sites are served to the tests: beside whatever else runs on the machine, another run of the tests too. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type ServedSites, serveSites } from "../../runner/serve-sites.ts";
import { FOLDER_SITE, ROOT_SITE, STREETS_SERVER } from "../../runner/sites.ts";
import { closeNow, listenAtFreePort } from "../../static-host/free-port.ts";

/** Serves builds of one page each, which says which build it is. */
async function serve(page = (folder: string) => folder): Promise<ServedSites> {
	const root = mkdtempSync(join(tmpdir(), "sites-"));
	for (const { folder } of [ROOT_SITE, FOLDER_SITE]) {
		mkdirSync(join(root, folder));
		for (const name of ["index.html", "404.html"]) writeFileSync(join(root, folder, name), page(folder));
	}
	const served = await serveSites(root);
	onTestFinished(() => {
		served.close();
		rmSync(root, { recursive: true });
	});
	return served;
}

const textAt = async (url: string) => (await fetch(url)).text();

test("a run finds its own sites while another run serves the same ones", async () => {
	const runs = [await serve((folder) => `one ${folder}`), await serve((folder) => `two ${folder}`)];
	const texts = await Promise.all(
		runs.flatMap(({ origins }) =>
			[ROOT_SITE, FOLDER_SITE].map(({ folder, basePath }) => textAt(origins[folder] + basePath)),
		),
	);
	expect(texts).toEqual(
		["one", "two"].flatMap((run) => [ROOT_SITE, FOLDER_SITE].map(({ folder }) => `${run} ${folder}`)),
	);
});

test("every site and the stand-in for streets is an origin of its own", async () => {
	const { origins } = await serve();
	expect(new Set(Object.values(origins)).size).toBe(3);
});

test("a page that was built for streets asks the stand-in of its own run", async () => {
	const { origins } = await serve(() => `connect-src ${STREETS_SERVER.builtAs};`);
	expect(await textAt(origins[FOLDER_SITE.folder] + FOLDER_SITE.basePath)).toBe(
		`connect-src ${origins[STREETS_SERVER.name]};`,
	);
	expect(await textAt(`${origins[ROOT_SITE.folder]}/`)).toContain(STREETS_SERVER.builtAs);
});

test("a site that was not built is said to be missing, with the step that builds it", async () => {
	await expect(serveSites(tmpdir())).rejects.toThrow("There is no dist-frozen/: npm test -- build");
});

test("a server that has been closed leaves its port at once, also where a browser still holds a connection", async () => {
	const server = createServer((_, response) => response.write("not the end"));
	await fetch(await listenAtFreePort(server));
	const closed = new Promise((resolve) => server.on("close", resolve));
	closeNow(server);
	await closed;
});
