/** Finds the hosts before their tests and says which are tried, and which are left out and why. Makes them a certificate. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { type FoundHost, findHosts, findOpenssl, surroundings } from "./find-hosts.ts";

/** For the address at which hosts are tried, signed by itself. */
export interface Certificate {
	readonly certificate: string;
	readonly key: string;
}

declare module "vitest" {
	export interface ProvidedContext {
		hosts: readonly FoundHost[];
		/** None where there is no OpenSSL. */
		certificate: Certificate | null;
	}
}

export function setup({ provide }: TestProject): () => void {
	const hosts = findHosts();
	for (const host of hosts) {
		console.log(
			"leftOut" in host
				? `Hosts: ${host.name} is left out, since ${host.leftOut}`
				: `Hosts: trying ${host.name}, ${host.path} (${host.version})`,
		);
	}
	console.log("Hosts: Netlify, Cloudflare Pages and GitHub Pages cannot be started; their files are read");
	const folder = mkdtempSync(join(tmpdir(), "lagesbild-certificate-"));
	const certificate = makeCertificate(folder);
	if (!certificate) console.log("Hosts: TLS is left out, since there is no OpenSSL that makes a certificate");
	provide("hosts", hosts);
	provide("certificate", certificate);
	return () => rmSync(folder, { recursive: true, force: true });
}

function makeCertificate(folder: string): Certificate | null {
	const openssl = findOpenssl();
	if (!openssl) return null;
	const [certificate, key] = [join(folder, "certificate.pem"), join(folder, "key.pem")];
	const { status } = spawnSync(
		openssl.path,
		[
			...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"],
			...["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-out", certificate, "-keyout", key],
		],
		{ env: surroundings(openssl) },
	);
	return status === 0 ? { certificate, key } : null;
}
