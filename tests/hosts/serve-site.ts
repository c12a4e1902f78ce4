/** Starts a host with the built site and the configuration that belongs to the build, and asks it. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { type ClientRequest, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { besideBuild } from "../../vite-plugins/beside-build.ts";
import { type FoundHost, type Program, surroundings } from "./find-hosts.ts";
import { HOSTS } from "./hosts.ts";
import type { Certificate } from "./provide-hosts.ts";

export type StartableHost = Extract<FoundHost, Program>;

export interface BuiltSite {
	readonly folder: string;
	readonly basePath: string;
}

export interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string | undefined>>;
	readonly body: Buffer;
}

export interface ServedSite {
	/** Without a slash at the end. */
	readonly origin: string;
	/** `path` begins with a slash; nothing is followed or unpacked. */
	ask(path: string, headers?: Record<string, string>): Promise<Answer>;
	/** The same over TLS, where a certificate was given. */
	askSecurely(path: string): Promise<Answer>;
	stop(): Promise<void>;
}

const LOCAL = "127.0.0.1";
/** A free port may be taken by another program before the host takes it. */
const ATTEMPTS = 3;
/** Only ends what would wait for ever. */
const START_LIMIT_MS = 30_000;
const RETRY_MS = 20;

export async function serveSite(
	host: StartableHost,
	site: BuiltSite,
	certificate: Certificate | null,
): Promise<ServedSite> {
	const scratch = mkdtempSync(join(tmpdir(), "lagesbild-host-"));
	const root = layOut(scratch, site, HOSTS[host.name].dropsRoot === true && process.getuid?.() === 0);
	for (let attempt = 1; ; attempt++) {
		const [port, securePort] = [await freePort(), await freePort()];
		const words = HOSTS[host.name].prepare({
			root,
			configurations: besideBuild(resolve(site.folder)),
			scratch,
			installedIn: host.installedIn,
			port,
			tls: certificate ? { port: securePort, ...certificate } : undefined,
		});
		// Whatever it keeps for itself goes to the scratch folder too.
		const env = { ...surroundings(host), HOME: scratch, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch };
		// A file, which a host can open by the name of its standard error too.
		const log = openSync(join(scratch, "log"), "w");
		const child = spawn(host.path, words, { env, stdio: ["ignore", "ignore", log] });
		closeSync(log);
		if (await answers(child, port)) {
			return {
				origin: `http://${LOCAL}:${port}`,
				ask: (path, headers = {}) => receive(requestPlain({ host: LOCAL, port, path, headers, agent: false })),
				askSecurely: (path) =>
					receive(requestSecure({ host: LOCAL, port: securePort, path, agent: false, rejectUnauthorized: false })),
				stop: async () => {
					await end(child);
					rmSync(scratch, { recursive: true, force: true });
				},
			};
		}
		await end(child);
		if (attempt === ATTEMPTS) {
			const said = readFileSync(join(scratch, "log"), "utf8");
			rmSync(scratch, { recursive: true, force: true });
			throw new Error(`${host.name} does not start:\n${said}`);
		}
	}
}

/** The folder in which the site lies at its path. One who is nobody may not look into the project's folder, and has a copy. */
function layOut(scratch: string, { folder, basePath }: BuiltSite, isForNobody: boolean): string {
	const root = join(scratch, "root");
	const place = join(root, basePath).replace(/\/$/, "");
	mkdirSync(dirname(place), { recursive: true });
	if (!isForNobody) {
		symlinkSync(resolve(folder), place);
		return root;
	}
	chmodSync(scratch, 0o755);
	const copy = (...how: string[]) =>
		spawnSync("cp", ["--recursive", "--no-target-directory", ...how, folder, place]).status === 0;
	// Links are quick, and not to be had from one disk to another.
	if (!copy("--link") && !copy()) throw new Error(`${folder} cannot be copied to ${place}`);
	return root;
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer().on("error", reject);
		server.listen(0, LOCAL, () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}

/** Waits until the host answers or has ended: its port may be open before it knows whether it can read its configuration. */
async function answers(child: ChildProcess, port: number): Promise<boolean> {
	const deadline = performance.now() + START_LIMIT_MS;
	while (!hasEnded(child) && performance.now() < deadline) {
		const request = requestPlain({ host: LOCAL, port, agent: false });
		const answer = await receive(request).catch(() => undefined);
		if (answer) return !hasEnded(child);
		await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
	}
	return false;
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
	return exitCode !== null || signalCode !== null;
}

function end(child: ChildProcess): Promise<void> {
	return new Promise((resolve) => {
		if (hasEnded(child)) return resolve();
		child.on("close", () => resolve());
		child.kill("SIGTERM");
	});
}

function receive(request: ClientRequest): Promise<Answer> {
	return new Promise((resolve, reject) => {
		request.on("response", (response) => {
			const parts: Buffer[] = [];
			response.on("data", (part) => parts.push(part)).on("error", reject);
			response.on("end", () => {
				const headers = response.headers as Answer["headers"];
				resolve({ status: response.statusCode ?? 0, headers, body: Buffer.concat(parts) });
			});
		});
		request.on("error", reject).end();
	});
}
