/** A walk over all that the site can show. */
import { expect } from "@playwright/test";
import type { SiteDriver } from "./site-driver.ts";

/** An address of every kind of view: each kind of subject, each layout, some filtered, embedded and in the other language. */
export const EVERY_VIEW: readonly string[] = [
	"/",
	"/?region=syd,vast&klass=utsatt",
	"/rapport/2019/?region=hemma",
	"/en/report/2023/",
	"/omrade/rinkeby-tensta/2019/",
	"/omrade/andersberg/2025/",
	"/en/area/fittja/2025/",
	"/kommun/botkyrka/2025/",
	"/jamfor/2021-2023/",
	"/en/compare/2023-2025/",
	"/?vy=tabell",
	"/jamfor/2017-2019/?vy=tabell",
	"/rapport/2023/?vy=siffror",
	"/en/compare/2017-2019/?vy=siffror",
	"/plats/2025/",
	"/plats/2025/#punkt=59.40930,17.92570",
	"/platser/",
	"/om/",
	"/en/accessibility/",
	"/integritet/",
	"/rapport/2018/",
	"/inbaddad/omrade/husby/2019/",
	"/inbaddad/rapport/2025/",
	"/inbaddad/jamfor/2023-2025/",
];

/** With all that comes late, so that nothing moves any more and the focus is kept. */
export async function openWhole(site: SiteDriver, address: string): Promise<void> {
	await site.page.goto(address);
	await site.focusIsKept();
	await expect(site.page.locator("[data-page-text]")).toHaveCount(0);
	if (address.includes("#punkt=")) await expect(site.page.getByTestId("answer")).toContainText("I rapporten");
}
