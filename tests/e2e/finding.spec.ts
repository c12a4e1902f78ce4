/** Filters, search and list: finding an area without the map. */
import { held } from "./held.ts";
import { expect, test } from "./site-test.ts";

test("all seven police regions can be chosen, and Nord has no area", async ({ site, page }) => {
	await site.open("/");
	await site.openFilters();
	const regions = page.getByRole("group", { name: "Polisregion" }).getByRole("checkbox");
	await expect(regions).toHaveCount(7);
	await page.getByRole("checkbox", { name: /^Nord 0/ }).check();
	await expect(site.panel).toContainText("Polisen har inte bedömt något område i polisregion Nord som utsatt");
	await page.getByRole("button", { name: "Rensa alla" }).first().click();
	await site.isAt("/");
	await expect.poll(() => site.listedAreas()).toHaveLength(65);
});

test("an option says how many areas it would leave", async ({ site, page }) => {
	await site.open("/rapport/2019/");
	await site.openFilters();
	await expect(page.getByRole("checkbox", { name: "Riskområden 10" })).toBeVisible();
	await page.getByRole("checkbox", { name: /^Syd/ }).check();
	await expect(page.getByRole("checkbox", { name: "Riskområden 3" })).toBeVisible();
});

test("a trend that the Police state can be asked for, and a report without any says so", async ({ site }) => {
	await site.open("/");
	await site.openFilters();
	await site.page.getByRole("checkbox", { name: "Positiv trend 14" }).check();
	await site.isAt("/?trend=positiv");
	await expect(site.result).toHaveText(
		"Polisens bedömning 2025, positiv trend: 14 områden – 3 särskilt utsatta, 11 utsatta",
	);
	await expect.poll(() => site.listedAreas()).toHaveLength(14);
	await site.slider.press("Home");
	await expect(site.result).toHaveText("Polisens rapport 2015 anger ingen trend för områdena");
	await expect.poll(() => site.listedAreas()).toHaveLength(0);
});

test("a chip takes its filter away, and Back brings it again", async ({ site, page }) => {
	await site.open("/rapport/2019/?region=stockholm,syd");
	await page.getByRole("button", { name: "Ta bort filtret Stockholm" }).click();
	await site.isAt("/rapport/2019/?region=syd");
	await page.goBack();
	await expect(page.getByRole("button", { name: "Ta bort filtret Stockholm" })).toBeVisible();
});

test("county and municipality narrow the list", async ({ site }) => {
	await site.open("/rapport/2025/?lan=skane-lan&kommun=malmo,helsingborg");
	expect(await site.listedAreas()).toEqual([
		"dalhem-drottninghog-fredriksdal",
		"holma-kroksback",
		"nydala-hermodsdal-lindangen",
		"rosengard",
		"soder",
		"sodra-sofielund-seved",
	]);
});

test("areas that have left the list are shown as clearly as those that came", async ({ site, page }) => {
	await site.open("/rapport/2019/");
	await expect(page.getByRole("heading", { name: "På listan 2017 men inte 2019" })).toBeVisible();
	await expect(page.getByTestId("departed").getByRole("link")).toHaveText([/Hageby/, /Smedby/]);
});

test("a name of former days finds its area", async ({ site }) => {
	await site.open("/rapport/2015/");
	await site.searchField.fill("koppargard");
	await expect(site.suggestions.first()).toHaveText(/KarlslundLandskrona, har kallats Koppargården/);
	await site.searchField.press("Enter");
	await expect(site.heading("Koppargården")).toBeVisible();
	await site.isAt("/omrade/karlslund/2015/");
});

test("to leave the field opens nothing", async ({ site, page }) => {
	await site.open("/rapport/2015/");
	await site.searchField.fill("koppargard");
	await expect(site.suggestions.first()).toHaveText(/^Karlslund/);
	await page.keyboard.press("Tab");
	await expect(site.suggestions).toHaveCount(0);
	await expect(page.getByRole("link", { name: "Karta" })).toBeFocused();
	await site.isAt("/rapport/2015/");
});

test("half of a double name, typed without its dots, finds the area", async ({ site }) => {
	await site.open("/");
	await site.searchField.fill("ragsved");
	await site.suggestion(/Hagsätra \/ Rågsved/).click();
	await expect(site.heading("Hagsätra / Rågsved")).toBeVisible();
});

test("a municipality is found by its name", async ({ site }) => {
	await site.open("/");
	await site.searchField.fill("botky");
	await site.suggestion(/Botkyrka/).click();
	await expect(site.heading("Botkyrka kommun")).toBeVisible();
});

test("a municipality lets go of a chosen region that it does not lie in", async ({ site }) => {
	await site.open("/rapport/2025/?region=stockholm");
	await site.searchField.fill("malmö");
	await site.searchField.press("Enter");
	await site.isAt("/kommun/malmo/2025/");
	await expect(site.panel).toContainText("Rosengård");
});

test("words in any order, and a place beside the name, find the area", async ({ site }) => {
	await site.open("/");
	await site.searchField.fill("tensta rinkeby");
	await expect(site.suggestions.first()).toHaveText(/^Rinkeby \/ Tensta/);
	await site.searchField.fill("Vårby, Huddinge");
	// Places that are no areas come after it.
	await expect(site.suggestions.first()).toHaveText(/^VårbyHuddingePolisens bedömning 2025: utsatt område$/);
	await site.searchField.fill("Botkyrka kommun");
	await expect(site.suggestions.first()).toHaveText(/^Botkyrkakommun$/);
});

test("a slip is forgiven, and said", async ({ site }) => {
	await site.open("/");
	await site.searchField.fill("Rinkby");
	await expect(site.suggestions.nth(0)).toHaveText(/^RinkebyStockholm, liknande namnPolisens bedömning 2025/);
	await expect(site.suggestions.nth(1)).toHaveText(
		/^Rinkeby \/ TenstaStockholm, liknande namn, delat i Hjulsta, Rinkeby och Tensta$/,
	);
});

test("a county and a police region lead to their part of the list", async ({ site, page }) => {
	await site.open("/omrade/husby/2019/");
	await site.searchField.fill("skåne");
	await expect(site.suggestions.first()).toHaveText(/^Skåne länlistan för länet$/);
	await site.searchField.press("Enter");
	await site.isAt("/rapport/2019/?lan=skane-lan");
	await expect(page.getByRole("button", { name: "Ta bort filtret Skåne län" })).toBeVisible();
	await site.searchField.fill("region väst");
	await expect(site.suggestion(/^Väst listan för polisregionen$/)).toBeVisible();
	await site.searchField.press("Enter");
	await site.isAt("/rapport/2019/?region=vast");
});

test("a county without an area in any report is found, and says so", async ({ site, page }) => {
	await site.open("/");
	await site.searchField.fill("Kalmar län");
	await site.searchField.press("Enter");
	await expect(site.panel).toContainText(
		"Polisen har inte bedömt något område i Kalmar län som utsatt i någon av rapporterna",
	);
	await page.getByRole("button", { name: "Ta bort filtret Kalmar län" }).click();
	await site.isAt("/");
});

test("a name that no report has gets a sentence that does not pass for an answer", async ({ site, page }) => {
	await site.open("/");
	await site.searchField.fill("atlantis");
	await expect(page.getByRole("search")).toContainText(
		/Ingen träff bland områdena på Polisens listor 2015–2025.* kan ligga i ett av områdena/,
	);
	await site.open("/en/");
	await site.searchField.fill("atlantis");
	await expect(page.getByRole("search")).toContainText("No match among the areas on the Police lists 2015–2025");
});

test("what is typed before the search has come is answered when it comes, and typing goes on", async ({
	site,
	page,
}) => {
	const release = await held(page, "**/search-combobox-*.js");
	await site.open("/");
	await site.searchField.pressSequentially("bot");
	await expect(site.suggestions).toHaveCount(0);
	release();
	await expect(site.suggestion(/Botkyrka/)).toBeVisible();
	await expect(site.searchField).toBeFocused();
	await page.keyboard.type("kyr");
	await expect(site.searchField).toHaveValue("botkyr");
	await expect(site.suggestions.first()).toHaveText(/Botkyrka/);
});

test("Enter before the search has come opens the first hit when it comes", async ({ site, page }) => {
	const release = await held(page, "**/search-combobox-*.js");
	await site.open("/rapport/2019/");
	await site.searchField.pressSequentially("botky");
	await site.searchField.press("Enter");
	release();
	await site.isAt("/kommun/botkyrka/2019/");
});

test("what is typed before any script has come is answered too", async ({ site, page }) => {
	const release = await held(page, "**/assets/entry-*.js");
	await page.goto("/", { waitUntil: "commit" });
	await site.searchField.pressSequentially("botky");
	release();
	await expect(site.suggestion(/Botkyrka/)).toBeVisible();
	await expect(site.searchField).toBeFocused();
	await expect(site.searchField).toHaveValue("botky");
});

test("a search that does not come says so, and comes with the next letter", async ({ site, page }) => {
	await page.route("**/search-combobox-*.js", (route) => route.abort());
	await site.open("/");
	await site.searchField.pressSequentially("bot");
	await expect(page.getByText("Sökningen kunde inte läsas in.")).toBeVisible();
	await page.unroute("**/search-combobox-*.js");
	// A letter that meets a try which is just failing is not enough; the reader types on.
	await expect(async () => {
		await site.searchField.fill("");
		await site.searchField.pressSequentially("botk");
		await expect(site.suggestion(/Botkyrka/)).toBeVisible({ timeout: 1000 });
	}).toPass();
	site.forgiveComplaints();
});

test("an area is opened from the list by keyboard, and the panel takes the focus", async ({ site, page }) => {
	await site.open("/rapport/2021/");
	await page.getByRole("button", { name: "Hoppa till listan" }).press("Enter");
	await site.areaInList("Araby").press("Enter");
	await expect(site.heading("Araby")).toBeFocused();
	await site.isAt("/omrade/araby/2021/");
});

test("the table shows all reports and sorts by one", async ({ site, page }) => {
	await site.open("/rapport/2019/?region=syd&vy=tabell");
	await expect(page.getByTestId("table").getByRole("columnheader")).toHaveText(
		[/^Område/, "2015", "2017", "2019", "2021", "2023", "2025"],
		{ useInnerText: true },
	);
	await page.getByRole("button", { name: "2015", exact: true }).click();
	const first = page.getByTestId("table").getByRole("row").nth(1);
	await expect(first.getByRole("cell").first()).toHaveText("särskilt utsatt");
});

test("a link to a certain table of the figures opens at it, and one to the figures at their beginning", async ({
	site,
	page,
}) => {
	const tables = page.getByRole("heading", { name: "Områden i varje rapport" });
	await site.open("/rapport/2025/?vy=siffror");
	await expect(site.heading("Siffror 2025")).toBeInViewport();
	await site.open("/rapport/2025/?vy=siffror&antal=sarskilt_utsatt");
	await expect(tables).toBeInViewport();
	await expect(site.heading("Siffror 2025")).not.toBeInViewport();
});

test("the symbol of a police region zooms in, and then offers the region's areas alone", { tag: "@map" }, async ({
	site,
	page,
}) => {
	await site.open("/rapport/2025/");
	await site.mapIsDrawn();
	await page.getByRole("button", { name: /^Polisregion Syd/ }).press("Enter");
	await page.getByRole("button", { name: "Visa bara polisregion Syd" }).click();
	await site.isAt("/rapport/2025/?region=syd");
	await expect(site.result).toContainText("2025, polisregion Syd: 9 områden");
	// Asked once: the view has changed.
	await expect(page.getByRole("button", { name: /^Visa bara/ })).toHaveCount(0);
});
