/** What only a person can say, and with which words on the command line. */
export interface Question {
	/** What it is about, for the review: a name of the file or the id of an area. */
	readonly about: string;
	readonly sentence: string;
	/** One or more flags, each an answer: `--is "Bergsjön=bergsjon"`. */
	readonly answers: readonly string[];
}
