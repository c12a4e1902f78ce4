/** The built page in a browser that translates it, as Chrome does: other elements come in the place of the text. */
import type { SiteDriver } from "./site-driver.ts";
import { expect, test } from "./site-test.ts";

for (const [what, address, key, next] of [
	["the page of an area", "/omrade/husby/2019/", "ArrowRight", "/omrade/husby/2021/"],
	["an embed", "/inbaddad/omrade/husby/", "ArrowLeft", "/inbaddad/omrade/husby/2023/"],
] as const) {
	/** What the page says once the reader has gone to the report beside. */
	const textsBeside = async (site: SiteDriver, meanwhile: () => Promise<void>): Promise<string[]> => {
		await site.open(address);
		await meanwhile();
		await site.slider.press(key);
		await site.isAt(next);
		await expect(site.slider).toBeFocused();
		return site.texts();
	};

	test(`translated, ${what} follows the timeline and says the same as otherwise`, async ({ site }) => {
		const untouched = await textsBeside(site, async () => undefined);
		expect(await textsBeside(site, () => site.translate())).toEqual(untouched);
	});
}
