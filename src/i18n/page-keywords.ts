/**
 * The words by which readers look for a page of text or a section of one, in every language at once. They are never shown, so
 * that words stand among them which the site does not use itself. A keyword is found by its beginning.
 */
export const PAGE_KEYWORDS = {
	places:
		"slå upp en fil med platser koordinater excel kalkylblad look up a file of places lookup coordinates batch spreadsheet",
	about: "om about lägesbild info information hjälp help",
	classes:
		"klasserna klasser klass kategori nivå definitioner betydelse betyder categories classes definitions meaning",
	method: "metoden bedömning bedömningen kriterier method criteria assessment",
	changes: "ändringar förändringar ändrades changes changed",
	unknown: "okänt vet unknown",
	reports: "rapporterna rapporter reports källor källa sources",
	data: "data villkor licens ladda filer csv geojson terms licence license download files",
	columns: "kolumner kolumnerna variabler kodbok columns variables codebook",
	dataChanges: "rättelser rättat atom rss corrections feed",
	citing: "hänvisa hänvisning citera källhänvisning cite citing citation",
	accessibility: "tillgänglighet tillgänglig wcag skärmläsare accessibility accessible",
	privacy: "integritet cookies kakor personuppgifter gdpr spårning privacy tracking",
} as const;
