/**
 * The hosts that can be started on a machine: which program each is, and what it is told besides the configuration that the
 * build has filled in. In that, only what an operator has to change is changed: the address, the folder and the certificate.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const HOST_NAMES = ["nginx", "Caddy", "Apache"] as const;
export type HostName = (typeof HOST_NAMES)[number];

export interface Host {
	readonly program: string;
	/** Debian's package of the program. */
	readonly package: string;
	/** With which the program says its version and ends. */
	readonly versionWords: readonly string[];
	/** Writes what the program reads, and returns the words with which it serves in the foreground. */
	prepare(serving: Serving): string[];
	/** Whether it gives up being root, and reads files as nobody in particular. */
	readonly dropsRoot?: true;
}

export interface Serving {
	/** In which the site lies at its path. */
	readonly root: string;
	/** With what the build has left for hosts beside the site. */
	readonly configurations: string;
	/** For whatever else the program reads or writes. */
	readonly scratch: string;
	/** The folder in which Debian's package of the program lies: `/`, or where it was unpacked. */
	readonly installedIn: string;
	readonly port: number;
	readonly tls: { readonly port: number; readonly certificate: string; readonly key: string } | undefined;
}

export const HOSTS: Readonly<Record<HostName, Host>> = {
	nginx: {
		program: "nginx",
		package: "nginx",
		versionWords: ["-v"],
		prepare({ root, configurations, scratch, port, tls }) {
			const site = adapt(readFileSync(join(configurations, "nginx.conf"), "utf8"), {
				"listen 80;": [
					`listen 127.0.0.1:${port};`,
					...(tls
						? [
								`listen 127.0.0.1:${tls.port} ssl;`,
								`ssl_certificate ${tls.certificate};`,
								`ssl_certificate_key ${tls.key};`,
							]
						: []),
				].join("\n\t"),
				"root /srv/lagesbild;": `root ${root};`,
			});
			const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((use) => `${use}_temp_path ${scratch};`);
			const main = write(
				scratch,
				"main.conf",
				// One process needs no other user, who might not be allowed to read the site.
				["daemon off;", "master_process off;", `pid ${scratch}/pid;`, "events {}"],
				["http {", "access_log off;", ...places, site, "}"],
			);
			return ["-p", scratch, "-e", "stderr", "-c", main];
		},
	},
	Caddy: {
		program: "caddy",
		package: "caddy",
		versionWords: ["version"],
		prepare({ root, configurations, scratch, port, tls }) {
			const caddyfile = readFileSync(join(configurations, "Caddyfile"), "utf8");
			const siteAt = (...opening: string[]) =>
				adapt(caddyfile, {
					"lagesbild.example {": [...opening, "bind 127.0.0.1"].join("\n\t"),
					"root * /srv/lagesbild": `root * ${root}`,
				});
			const sites = [
				siteAt(`http://127.0.0.1:${port} {`),
				...(tls ? [siteAt(`https://127.0.0.1:${tls.port} {`, `tls ${tls.certificate} ${tls.key}`)] : []),
			];
			const options = ["{", "admin off", "auto_https disable_redirects", "}"];
			return ["run", "--adapter", "caddyfile", "--config", write(scratch, "Caddyfile", options, sites)];
		},
	},
	Apache: {
		program: "apache2",
		package: "apache2-bin",
		versionWords: ["-v"],
		dropsRoot: true,
		prepare({ root, scratch, installedIn, port, tls }) {
			const modules = [
				"authz_core",
				"deflate",
				"dir",
				"filter",
				"headers",
				"mime",
				"mpm_event",
				"socache_shmcb",
				"ssl",
			];
			const served = [`DocumentRoot ${root}`, `<Directory ${root}>`, "AllowOverride FileInfo", "</Directory>"];
			const main = write(
				scratch,
				"main.conf",
				modules.map((name) => `LoadModule ${name}_module ${installedIn}/usr/lib/apache2/modules/mod_${name}.so`),
				["ServerName lagesbild.example", `ServerRoot ${scratch}`, `DefaultRuntimeDir ${scratch}`],
				[
					"PidFile pid",
					"ErrorLog /dev/stderr",
					"TypesConfig /dev/null",
					"User nobody",
					"Group nogroup",
					`Listen 127.0.0.1:${port}`,
				],
				served,
				tls
					? [
							...[`Listen 127.0.0.1:${tls.port} https`, `<VirtualHost *:${tls.port}>`, "SSLEngine on"],
							...[`SSLCertificateFile ${tls.certificate}`, `SSLCertificateKeyFile ${tls.key}`],
							...["</VirtualHost>"],
						]
					: [],
			);
			return ["-D", "FOREGROUND", "-f", main];
		},
	},
};

/** Replaces each of the texts, which has to be there once: a test of another configuration would prove nothing. */
function adapt(configuration: string, changes: Readonly<Record<string, string>>): string {
	return Object.entries(changes).reduce((text, [from, to]) => {
		if (text.split(from).length !== 2) throw new Error(`The configuration does not have "${from}" once`);
		return text.replace(from, () => to);
	}, configuration);
}

function write(folder: string, name: string, ...parts: readonly (readonly string[])[]): string {
	const path = join(folder, name);
	writeFileSync(path, `${parts.flat().join("\n")}\n`);
	return path;
}
