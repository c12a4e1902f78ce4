/**
 * The built `index.html` as a form with four gaps: language, head, assets and page. What the build put around them, such as
 * scripts, stylesheets and the Content-Security-Policy, is the same for every page.
 */
const GAPS = {
	language: /<html lang="[^"]*">/,
	head: /<!-- head -->.*<!-- end of head -->/s,
	assets: /(?=<\/head>)/,
	page: /<div id="root">.*<!-- end of page -->/s,
};

export interface Filling {
	readonly language: string;
	/** For an embedded page. */
	readonly isEmbed?: boolean;
	/** Tags. */
	readonly head: string;
	/** Tags for files that this page needs besides: after the site's own stylesheet, which sets the order of the layers. */
	readonly assets?: string;
	/** The page's address, by which the site knows whether it is the page asked for; none for any other page. */
	readonly address: string | undefined;
	readonly page: string;
}

/** Throws where the template has lost a gap. */
export function readTemplate(html: string): (filling: Filling) => string {
	for (const [name, gap] of Object.entries(GAPS)) {
		if (html.split(gap).length !== 2) throw new Error(`index.html has no place for a page's ${name}`);
	}
	return ({ language, isEmbed = false, head, assets = "", address, page }) => {
		const root = address === undefined ? '<div id="root">' : `<div id="root" data-page="${address}">`;
		// Functions, since in a text a dollar sign would have a meaning.
		return html
			.replace(GAPS.language, () => `<html lang="${language}"${isEmbed ? " data-frame" : ""}>`)
			.replace(GAPS.head, () => head)
			.replace(GAPS.assets, () => assets)
			.replace(GAPS.page, () => `${root}${page}</div>`);
	};
}
