/// <reference lib="webworker" />
/**
 * The service worker: keeps the files of one version of the site, so that after one visit every address works without a
 * network. The build names the files (`vite-plugins/service-worker.ts`); the rules are in `policy.ts`. Pages are not kept: there are a
 * thousand and more, and one page that takes its address from the browser shows them all.
 */
import { PrecacheController } from "workbox-precaching/PrecacheController.js";
import { createPartialResponse } from "workbox-range-requests/createPartialResponse.js";
import { chooseAnswer, isAnswer, mayForgetOthers } from "./policy.ts";
import type { Message } from "./service-worker-messages.ts";

declare const self: ServiceWorkerGlobalScope;

const { scope } = self.registration;
const SHELL = `${scope}offline.html`;
/** How long the network may take to begin a page, in milliseconds. What is kept is there at once. */
const PAGE_TIMEOUT_MS = 3_000;

/** The basemap is kept whole and read in ranges. */
const files = new PrecacheController({
	plugins: [
		{
			cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
				cachedResponse && request.headers.has("range")
					? createPartialResponse(request, cachedResponse)
					: cachedResponse,
		},
	],
});
files.addToCacheList(self.__WB_MANIFEST);
const isKept = (url: string) => files.getCacheKeyForURL(url) !== undefined;

self.addEventListener("install", (event) => {
	files.install(event);
});

self.addEventListener("activate", (event) => {
	// From the first visit on, also the page that is open can do without the network.
	event.waitUntil(self.clients.claim());
	event.waitUntil(forgetOthers(event, true));
});

self.addEventListener("fetch", (event) => {
	const { request } = event;
	const { method, url } = request;
	const isNavigation = request.mode === "navigate";
	switch (chooseAnswer({ method, url, isNavigation }, scope, isKept)) {
		case "kept":
			return event.respondWith(files.strategy.handle({ event, request }));
		case "page":
			event.waitUntil(forgetOthers(event, false));
			return event.respondWith(answerPage(request));
		case "other-version":
			return event.respondWith(answerFromOtherVersion(request));
		case "network":
			return;
	}
});

self.addEventListener("message", (event) => {
	const { data, ports } = event;
	const message = data as Message;
	switch (message.type) {
		case "take-over":
			return void self.skipWaiting();
		case "tidy":
			return event.waitUntil(forgetOthers(event, true));
		case "is-yours":
			return ports[0]?.postMessage(isKept(message.url));
	}
});

async function answerPage(request: Request): Promise<Response> {
	const asked = fetch(request);
	const timeout = new Promise<undefined>((resolve) => setTimeout(resolve, PAGE_TIMEOUT_MS));
	const answer = await Promise.race([asked, timeout]).catch(() => undefined);
	if (answer && isAnswer(answer.status)) return answer;
	return (await files.matchPrecache(SHELL)) ?? asked;
}

async function answerFromOtherVersion(request: Request): Promise<Response> {
	return (await caches.match(request)) ?? fetch(request);
}

async function forgetOthers(event: ExtendableEvent, isTakingOver: boolean): Promise<void> {
	const { installing, waiting } = self.registration;
	const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
	const hasSuccessor = installing !== null || waiting !== null;
	if (mayForgetOthers({ openWindows: windows.length, isTakingOver, hasSuccessor })) await files.activate(event);
}
