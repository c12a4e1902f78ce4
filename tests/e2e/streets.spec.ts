/** Streets as the reader has them: asked about first, from one server only, remembered, and given up without loss. */
import { FOLDER_SITE, STREETS_SERVER } from "../runner/sites.ts";
import { expect, test } from "./site-test.ts";

const TOWN = `${FOLDER_SITE.url}#karta=15/59.36/17.94`;
const HOST = new URL(STREETS_SERVER.url).host;

test("a site without streets has no control for them @map", async ({ site }) => {
	await site.open("/");
	await site.mapIsDrawn();
	await expect(site.streets).toHaveCount(0);
});

test.describe("A site with streets", () => {
	test("says whom it asks, and asks only then @map", async ({ site, page }) => {
		await site.open(TOWN);
		await site.mapIsDrawn();
		await expect(site.streets).toHaveAccessibleName("Gator");
		await expect(site.streets).toHaveAttribute("aria-pressed", "false");
		await site.streets.click();
		const sentence = `Gatorna hämtas från ${HOST}. Den servern får då din IP-adress och ser vilken del av kartan du visar.`;
		await expect(page.getByText(sentence)).toBeVisible();
		expect(site.originsAsked()).toEqual([FOLDER_SITE.origin]);

		await site.streetsConsent.click();
		await expect(page.getByText(sentence)).toBeHidden();
		await expect(site.streets).toHaveAttribute("aria-pressed", "true");
		await expect(site.streets).toHaveAttribute("data-state", "on");
		await page.getByText("© OpenStreetMap, SCB, Polisen m.fl.").click();
		await expect(page.getByText("© Stand-in contributors").filter({ visible: true })).toBeVisible();
		expect(site.originsAsked()).toEqual([FOLDER_SITE.origin, STREETS_SERVER.url]);
	});

	test("remembers the choice, either way @map", async ({ site, page }) => {
		await site.open(TOWN);
		await site.showStreets();
		await page.reload();
		await expect(site.streets).toHaveAttribute("data-state", "on");
		await site.streets.click();
		await expect(site.streets).toHaveAttribute("data-state", "off");
		await expect(page.getByText("© Stand-in contributors")).toBeHidden();
		await page.reload();
		await site.mapIsDrawn();
		await expect(site.streets).toHaveAttribute("aria-pressed", "false");
		await expect(site.streets).toHaveAttribute("data-state", "off");
	});

	test("can be read on the button under the mouse, and says where they begin @map", async ({ site, page }) => {
		await site.open(TOWN);
		await site.mapIsDrawn();
		await site.showStreets();
		await expect(site.streets).toHaveAttribute("data-state", "on");
		const look = () =>
			site.streets.evaluate((button) => {
				const { backgroundColor, color } = getComputedStyle(button);
				return { backgroundColor, color };
			});
		await page.mouse.move(0, 0);
		const away = await look();
		await site.streets.hover();
		expect(await look()).toEqual(away);
		await page.getByRole("button", { name: "Sverige", exact: true }).click();
		await expect(page.getByRole("button", { name: "Gator: zooma in" })).toBeVisible();
	});

	test("asks nobody when the reader cancels, and gives the focus back @map", async ({ site, page }) => {
		await site.open(TOWN);
		await site.mapIsDrawn();
		await site.streets.press("Enter");
		await expect(site.streetsConsent).toBeFocused();
		await page.keyboard.press("Escape");
		await expect(site.streets).toBeFocused();
		await expect(site.streetsConsent).toBeHidden();
		expect(site.originsAsked()).toEqual([FOLDER_SITE.origin]);
	});

	test("says why there are none, and a new try brings them @map", async ({ site, page }) => {
		const answers = `${STREETS_SERVER.url}/**`;
		await page.route(answers, (route) => route.fulfill({ status: 503 }));
		await site.open(TOWN);
		await site.mapIsDrawn();
		await site.showStreets();
		const note = page.getByText("Gatorna kunde inte hämtas: servern svarade med ett fel. Kartan visas utan dem.");
		await expect(note).toBeVisible();
		expect(await site.listedAreas()).toHaveLength(65);
		await page.unroute(answers);
		await site.tryAgain();
		await expect(note).toBeHidden();
		await expect(site.streets).toHaveAttribute("data-state", "on");
		site.forgiveComplaints();
	});

	test("may ask no other by its policy", async ({ page }) => {
		await page.goto(FOLDER_SITE.url);
		const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
		await expect(policy).toHaveAttribute("content", new RegExp(`connect-src 'self' ${STREETS_SERVER.url};`));
	});
});

test("streets on a phone leave the map's other buttons within reach @phone @map", async ({ site, page }) => {
	await site.open(TOWN);
	await site.mapIsDrawn();
	await site.streets.tap();
	const question = page.getByRole("group", { name: /^Gatorna hämtas från/ });
	await expect(question).toBeInViewport({ ratio: 1 });
	await page.getByRole("button", { name: "Avbryt" }).tap();
	await expect(question).toBeHidden();
	await page.getByRole("button", { name: "Zooma in" }).tap();
});
