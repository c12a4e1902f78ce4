/** What is said in English when the site cannot start. It is at hand before anything has been fetched. */
import type { FailureWords } from "../failure-words.ts";

export const failure: FailureWords = {
	title: "The data could not be shown",
	network: "The data could not be loaded. Check your internet connection and try again.",
	damaged: "The data arrived damaged. Try again in a while.",
	tooOld: "This browser is too old for this page. Update it, or open the page in another browser.",
	textRemains: "The text below remains.",
	retry: "Try again",
	newVersion:
		"There is a new version of the site, and not everything in the old one can be loaded any more. Reload the page to continue.",
	reload: "Reload",
};
