/**
 * The files of the built site that come late, as the build's folder lists them, and a host that refuses some of them for a
 * while.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";

/** All scripts and stylesheets that no page asks for by itself, by name. */
export function lateFilesOf(folder: string): string[] {
	const page = readFileSync(join(folder, "index.html"), "utf8");
	return readdirSync(join(folder, "assets")).filter((name) => /\.(?:js|css)$/.test(name) && !page.includes(name));
}

export class RefusingHost {
	/** What is refused from now on. */
	readonly refused = new Set<string>();
	/** What was asked for, whether or not it came. */
	readonly asked = new Set<string>();
	/** What was asked for and refused. */
	readonly missed = new Set<string>();

	async of(page: Page): Promise<this> {
		await page.route("**/assets/*", (route) => {
			const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
			this.asked.add(name);
			if (!this.refused.has(name)) return route.fallback();
			this.missed.add(name);
			return route.abort();
		});
		return this;
	}

	/** These come from now on. */
	giveIn(...files: readonly string[]): void {
		for (const file of files) {
			this.refused.delete(file);
			this.missed.delete(file);
		}
	}
}
