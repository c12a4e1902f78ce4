/** What a page says to a service worker that waits. The two may be of different versions: what stands here stays. */

export type Message =
	/** Take over now. */
	| { readonly type: "take-over" }
	/** Is the file at this address one of yours? Answered with a boolean at the port that comes with it. */
	| { readonly type: "is-yours"; readonly url: string };
