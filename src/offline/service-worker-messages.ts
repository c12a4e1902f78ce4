/** What a page says to a service worker. The two may be of different versions: what stands here stays. */

export type Message =
	/** Take over now. */
	| { readonly type: "take-over" }
	/** What older versions left behind is needed no more by this page, which is of your version. */
	| { readonly type: "tidy" }
	/** Is the file at this address one of yours? Answered with a boolean at the port that comes with it. */
	| { readonly type: "is-yours"; readonly url: string };
