/**
 * Fills in the configurations of `deploy/` for the build that they are to serve: only the build knows its folder and its
 * policy. Hosts that read their rules out of the published folder find them there, and those of the others lie beside it.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { besideBuild } from "./beside-build.ts";
import { policyOf } from "./content-security-policy.ts";

const TEMPLATES = join(import.meta.dirname, "../deploy");
const PUBLISHED = [".htaccess", "_headers"];
const BESIDE = ["nginx.conf", "Caddyfile"];

export function hostConfigurations(): Plugin {
	let blanks: Readonly<Record<string, string>> = {};
	let outDir = "";
	return {
		name: "host-configurations",
		apply: "build",
		applyToEnvironment: ({ name }) => name === "client",
		configResolved(config) {
			blanks = { base: config.base, policy: policyOf(config) };
			outDir = resolve(config.root, config.build.outDir);
		},
		writeBundle() {
			const beside = besideBuild(outDir);
			mkdirSync(beside, { recursive: true });
			for (const name of PUBLISHED) writeFileSync(join(outDir, name), fillIn(name, blanks));
			for (const name of BESIDE) writeFileSync(join(beside, name), fillIn(name, blanks));
		},
	};
}

function fillIn(name: string, blanks: Readonly<Record<string, string>>): string {
	return fillBlanks(readFileSync(join(TEMPLATES, name), "utf8"), blanks);
}

/** A blank is a name between two at signs. One without a value is an error. */
export function fillBlanks(template: string, blanks: Readonly<Record<string, string>>): string {
	return template.replace(/@([a-z]+)@/g, (_, name: string) => {
		const value = blanks[name];
		if (value === undefined) throw new Error(`Nothing is known for the blank @${name}@`);
		return value;
	});
}
