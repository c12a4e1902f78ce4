/** What belongs to a build and is not published lies beside it, in a folder of its own. */

/** The folder beside a build: `dist-deploy` for `dist`. */
export function besideBuild(outDir: string): string {
	return `${outDir}-deploy`;
}
