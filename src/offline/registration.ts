/**
 * The page's side of the service worker: registers it and notifies of a new version that waits. Where there is no
 * service worker, or the browser refuses one, the site is as it was before, and nothing is said.
 */
import type { Message } from "./service-worker-messages.ts";

export interface Registered {
	/** The site's own folder, with a slash at either end. */
	readonly base: string;
	/** Whole address of the script that this page was started with, by which a version knows whether the page is its own. */
	readonly entry: string;
	/** Called whenever a version waits that is newer than this page; the page may `accept` it, which loads the page anew. */
	onNewVersion(accept: () => void): void;
}

/** Resolves when the browser has taken or refused the service worker; its files may still be on their way. */
export async function keepForOffline({ base, entry, onNewVersion }: Registered): Promise<void> {
	try {
		const registration = await navigator.serviceWorker.register(`${base}sw.js`);
		const notify = async (worker: ServiceWorker) => {
			// A page that was loaded after the new version was published has it already; nobody need be asked.
			if (await isOwn(worker, entry)) send(worker, { type: "take-over" });
			else onNewVersion(() => accept(registration));
		};
		const watch = (worker: ServiceWorker | null) => {
			worker?.addEventListener("statechange", () => {
				// The first version of all waits for nobody.
				if (worker.state === "installed" && registration.active) void notify(worker);
			});
		};
		// While a version took over, the page before this one may still have been on its way out and held its files.
		const tidy = async () => {
			const { controller } = navigator.serviceWorker;
			if (controller && (await isOwn(controller, entry))) send(controller, { type: "tidy" });
		};
		navigator.serviceWorker.addEventListener("controllerchange", () => void tidy());
		void tidy();
		registration.addEventListener("updatefound", () => watch(registration.installing));
		watch(registration.installing);
		if (registration.waiting) await notify(registration.waiting);
	} catch {
		// No service workers here, private browsing, a full disk: the network is still there.
	}
}

/**
 * How long the new version may take to be in charge, in milliseconds. The browser lets the old one finish what it has begun, and
 * waits minutes for a file that does not come; loaded anew, the page has the new version from the network.
 */
const TAKE_OVER_TIMEOUT_MS = 3_000;

/** Loads the page anew as soon as the new version is in charge; at once, if another window has seen to that already. */
function accept({ waiting }: ServiceWorkerRegistration): void {
	const reload = () => location.reload();
	navigator.serviceWorker.addEventListener("controllerchange", reload, { once: true });
	if (waiting) {
		send(waiting, { type: "take-over" });
		setTimeout(reload, TAKE_OVER_TIMEOUT_MS);
	} else reload();
}

function isOwn(worker: ServiceWorker, entry: string): Promise<boolean> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		port1.onmessage = ({ data }) => resolve(data === true);
		send(worker, { type: "is-yours", url: entry }, port2);
	});
}

function send(worker: ServiceWorker, message: Message, ...ports: MessagePort[]): void {
	worker.postMessage(message, ports);
}
