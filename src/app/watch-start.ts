/**
 * Sees to it that a page keeps its text, and says so, where its own script does not start: because it did not come, came
 * cut short or stopped on the way, or because the page was kept somewhere while the host has thrown away the files of
 * its version. The same where its stylesheet does not come.
 */
import type { FailureWords } from "../i18n/failure-words.ts";

/** The element that says so; the script takes it away if it starts after all. */
export const NOT_STARTED = "not-started";

/** Milliseconds. */
export const START_TIMEOUTS = {
	/** Until what is about to become another page, or awaits its stylesheet, is shown as it is. */
	show: 5_000,
	/** Until it counts as not coming: later than what the script itself gives up (`src/data/fetch-file.ts`). */
	giveUp: 20_000,
};

/**
 * The build writes this function into the head of every page as text, so it may use nothing but its arguments, and no
 * syntax younger than 2017, when browsers came to know modules. The functions are those of `src/site/outdated.ts` and
 * `src/data/other-version.ts`.
 */
export function watchStart(
	id: string,
	timeouts: typeof START_TIMEOUTS,
	words: Readonly<Record<string, FailureWords>>,
	isOutdated: () => boolean,
	hasOtherVersion: () => Promise<boolean>,
	reloadPage: () => void,
): void {
	const root = document.documentElement;
	// It neither works nor has given up and said so itself.
	const isAwaited = () => root.dataset.script === "";
	let isTold = false;
	// `isNeeded` is asked once it is known what to say, which takes a while.
	const tell = async (name: string, isNeeded: () => boolean) => {
		if (isTold) return;
		isTold = true;
		const isTooOld = isOutdated();
		const isGone = !isTooOld && (await hasOtherVersion());
		if (document.readyState === "loading") {
			await new Promise((resolve) => addEventListener("DOMContentLoaded", resolve));
		}
		const said = words[root.lang];
		if (!said || !isNeeded()) return;
		const notice = document.createElement("div");
		notice.id = name;
		notice.className = "static";
		notice.setAttribute("role", "alert");
		const text = document.createElement("p");
		notice.append(text);
		document.body.prepend(notice);
		if (isTooOld) {
			text.textContent = said.tooOld;
			return;
		}
		text.textContent = `${isGone ? said.newVersion : said.network} ${said.textRemains}`;
		const button = document.createElement("button");
		button.textContent = isGone ? said.reload : said.retry;
		button.onclick = reloadPage;
		notice.append(button);
	};
	const giveUp = () => {
		if (!isAwaited()) return;
		// Script that does not come is as good as none.
		delete root.dataset.script;
		delete root.dataset.waits;
		void tell(id, () => root.dataset.script === undefined);
	};
	const onError = (event: Event) => {
		const { target } = event;
		// An extension of the browser may have faults of its own.
		const isOurs = event instanceof ErrorEvent && event.filename.startsWith(new URL("/", document.baseURI).href);
		if (target instanceof HTMLScriptElement || isOurs) giveUp();
		if (!(target instanceof HTMLLinkElement) || target.rel !== "stylesheet") return;
		if (target === document.querySelector("link[rel=stylesheet]")) void tell(`${id}-style`, () => true);
		// A link that stands there says that its file has come; whoever needs it asks for it again.
		else target.remove();
	};
	addEventListener("error", onError, true);
	const show = () => {
		delete root.dataset.waits;
		// A browser paints nothing while it awaits a stylesheet, but for one that a script adds.
		for (const link of document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")) {
			if (link.sheet === null) document.head.append(link);
		}
	};
	setTimeout(show, timeouts.show);
	setTimeout(giveUp, timeouts.giveUp);
}
