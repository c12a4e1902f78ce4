/**
 * Finds the hosts' programs: those that are installed, and else those of Debian's packages, which are unpacked among the caches and
 * not installed. An installed web server starts with the machine and takes port 80, which is not for tests to bring about.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { UNPACKED, unpackPackages } from "../debian-packages/unpack-packages.ts";
import { HOST_NAMES, HOSTS, type HostName } from "./hosts.ts";

/** A program that has been seen to start. */
export interface Program {
	readonly path: string;
	/** The folder in which its package lies: `/`, or where it was unpacked. */
	readonly installedIn: string;
	/** What it says of its version. */
	readonly version: string;
}

export type FoundHost = { readonly name: HostName } & (Program | { readonly leftOut: string });

export function findHosts(): FoundHost[] {
	return HOST_NAMES.map((name) => ({ name, ...find(HOSTS[name]) }));
}

/** Makes certificates for the hosts; nothing where it is not to be had. */
export function findOpenssl(): Program | undefined {
	const found = find({ program: "openssl", package: "openssl", versionWords: ["version"] });
	return "leftOut" in found ? undefined : found;
}

/** What a program needs in its surroundings to find the libraries that were unpacked with it. */
export function surroundings({ installedIn }: Pick<Program, "installedIn">): NodeJS.ProcessEnv {
	if (installedIn === "/") return process.env;
	const folders = ["lib", "usr/lib"].flatMap((folder) => {
		const path = join(installedIn, folder);
		const names = existsSync(path) ? readdirSync(path) : [];
		return names.filter((name) => name.includes("-linux-")).map((name) => join(path, name));
	});
	return { ...process.env, LD_LIBRARY_PATH: folders.join(delimiter) };
}

interface Wanted {
	readonly program: string;
	readonly package: string;
	readonly versionWords: readonly string[];
}

function find(wanted: Wanted): Program | { readonly leftOut: string } {
	const installed = installedAt(wanted.program);
	if (installed) return start({ path: installed, installedIn: "/" }, wanted);
	const unpacked = join(UNPACKED, wanted.package);
	const problem = unpackedAt(unpacked, wanted.program) ? undefined : unpackPackages([wanted.package], unpacked);
	const path = unpackedAt(unpacked, wanted.program);
	if (path) return start({ path, installedIn: unpacked }, wanted);
	return { leftOut: `it is not installed, and ${problem ?? `Debian's package holds no ${wanted.program}`}` };
}

function installedAt(program: string): string | undefined {
	const onPath = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
	// A plain user's path leaves out where Debian puts servers.
	return [...onPath, "/usr/sbin", "/usr/local/sbin"].map((folder) => join(folder, program)).find(existsSync);
}

function unpackedAt(folder: string, program: string): string | undefined {
	return ["usr/sbin", "usr/bin"].map((bin) => join(folder, bin, program)).find(existsSync);
}

function start(place: Omit<Program, "version">, { versionWords }: Wanted): Program | { readonly leftOut: string } {
	const { status, stdout, stderr, error } = spawnSync(place.path, versionWords, {
		encoding: "utf8",
		env: surroundings(place),
	});
	// Some write it as if it were an error.
	const said = `${stdout ?? ""}${stderr ?? ""}`.trim().split("\n")[0] ?? "";
	if (status === 0) return { ...place, version: said };
	return { leftOut: `${place.path} does not start (${error?.message ?? said})` };
}
