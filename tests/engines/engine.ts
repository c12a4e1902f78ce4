/**
 * What the tests need of a browser, whichever engine is in it: as little as a reader has, an address bar, keys, a pointer and
 * what is to be seen. There is one implementation for Chromium and Firefox (`puppeteer-engine.ts`) and one for WebKit
 * (`webkit-engine.ts`); how the site is found in the page is known to `visitor.ts` alone.
 */
export const KEYS = ["ArrowLeft", "ArrowRight", "End", "Enter", "Escape", "Home", "Tab"] as const;
export type Key = (typeof KEYS)[number];

export interface Window {
	/** As the browser says itself. */
	readonly version: string;
	/** The browser has ended by itself: what is asked of it now fails. */
	readonly hasCrashed: boolean;
	/** What the pages threw and nobody caught since this was last asked, where the browser tells. */
	takeErrors(): readonly string[];
	open(address: string): Promise<void>;
	/** Goes on in a tab of its own, which has the keyboard: after the last stop of a page, the browser's own buttons have it. */
	takeNewTab(): Promise<void>;
	goBack(): Promise<void>;
	/**
	 * Has the page answer. The question is sent as its source, so it knows nothing but its arguments; these and the answer
	 * are JSON.
	 */
	ask<Args extends readonly unknown[], Answer>(
		question: (...args: Args) => Answer | Promise<Answer>,
		...args: Args
	): Promise<Answer>;
	/** From here on and until another address is opened, the page's iframe answers. */
	enterFrame(): Promise<void>;
	press(key: Key): Promise<void>;
	/** CSS pixels from the upper left of what is seen. */
	clickAt(x: number, y: number): Promise<void>;
	/** CSS pixels of the page. */
	resize(width: number, height: number): Promise<void>;
	/** PNG of what is seen. */
	screenshot(): Promise<Buffer>;
	/** The page as the browser's own menu would print it, on A4 as PDF; nothing where its driver cannot print. */
	print(): Promise<Buffer | undefined>;
	/** Ends the browser. */
	close(): Promise<void>;
}

/** A browser that can be opened. Files that are saved in it go to the folder `downloads`. */
export interface Engine {
	readonly name: string;
	/** `path`: of its program. */
	open(path: string, downloads: string): Promise<Window>;
}
