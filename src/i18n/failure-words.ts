/** What is said where something did not come that the site needs, be it its words. */
export interface FailureWords {
	readonly title: string;
	readonly network: string;
	readonly damaged: string;
	/** Where the browser lacks what the site is built with. */
	readonly tooOld: string;
	/** Where the page's text is there already. */
	readonly textRemains: string;
	readonly retry: string;
	/** Where the host has a newer version than the page, whose files are gone. */
	readonly newVersion: string;
	readonly reload: string;
}
