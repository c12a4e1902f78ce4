/** Files that come late. */
import type { Page } from "@playwright/test";

/** Holds back what is asked for at an address until the returned function is called. */
export async function held(page: Page, address: string): Promise<() => void> {
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route(address, async (route) => {
		await released;
		await route.continue();
	});
	return () => release();
}
