/** The words of the pages of text in Swedish: what the site says about the reports and about itself. They come with such a page. */
import { REDRAWN_SHARE } from "../../domain/redrawing.ts";
import { createFormats } from "../formats.ts";

const { number } = createFormats("sv");

export const words = {
	about: {
		what: (span: string) =>
			`Polisen publicerar vartannat år en rapport om vilka bostadsområden den bedömer som utsatta. Här visas alla rapporter, ${span}, med de gränser som är kända. Bedömningen gäller områden, inte människor. Lägesbild är inte Polisens webbplats.`,
		/** `span`: of the reports whose class it is. */
		usedIn: (span: string) => `i Polisens rapporter ${span}`,
		/** After the Police's own words on the method. */
		noStatistic:
			"En klass är ingen brottsstatistik. Den säger inget om en enskild adress eller person, och den rangordnar inte områden inom klassen.",
		compiled: (year: number) => `Listan ${year}, enligt vår sammanställning ur Polisens rapporter och gränser:`,
		counted: `Ändringarna mellan rapporterna räknar vi själva ur Polisens listor. Ett område som har delats räknas som en ändring, och delarna räknas inte som nya. Att Polisen avskaffade klassen riskområde räknas för sig: det säger inget om hur läget har utvecklats. En gräns räknas som ny när den enligt vår mätning skiljer sig från den förra med mer än ${number(100 * REDRAWN_SHARE)} procent av ytan.`,
		located:
			"Var ett område ligger mäter vi själva: från ett torg eller en station mitt i orten till områdets mitt. Orterna kommer från SCB, stationer och hållplatser från OpenStreetMap, Trafikverket och Trafiklab. Hållplatser i Västra Götaland har vi inga uppgifter om.",
		unknown: (first: number) => [
			"Varför klassen riskområde avskaffades. Vi har inte hittat någon förklaring.",
			`Hur gränserna såg ut i rapporterna före ${first}. Den äldsta kända gränsen är lånad och ritas streckad.`,
			"Hur många som bor i varje område. Rapporterna anger det inte område för område.",
		],
		report: (year: number) => `Rapporten ${year}`,
		source: "Källa",
		/** Of the same publisher: its report, and its follow-up of it. */
		audit: { report: "Riksrevisionens rapport", followUp: "Riksrevisionens uppföljning" },
		terms:
			"Bedömningar och gränser är Polismyndighetens. Vi känner inte till någon uttrycklig licens för dem: ange Polismyndigheten som källa, och fråga myndigheten om villkoren.",
		/** Above the meanings of the columns. */
		columns: { reports: "I tabeller och gränser", comparisons: "Bara i jämförelser" },
		dataChanges: {
			intro:
				"Här står vad vi har lagt till och rättat i uppgifterna sedan de publicerades. Den som hänvisar till dem kan följa ändringarna:",
			feed: "ändringar som flöde (Atom)",
		},
		typeface: "Typsnitt: Source Sans 3 (SIL Open Font License).",
		/** `example`: "Polisens bedömning 2019: särskilt utsatt område". */
		attribute: (example: string) =>
			`En klass är Polisens bedömning i en viss rapport. Skriv vems och vilken: ”${example}”.`,
		ours: "Ändringar, ytor i gemensamt, avstånd och andra tal som vi har räknat fram är inte Polisens. Ange Lägesbild som källa till dem.",
		share: (button: string) =>
			`Knappen ”${button}” överst på sidorna med karta, tabell och siffror ger en länk och en färdig hänvisning till det som visas, med rapport och dag.`,
	},
	accessibility: {
		aim: "Lägesbild ska gå att använda för alla. Målet är riktlinjerna WCAG 2.2 på nivå AA. Webbplatsen når inte hela vägen: de brister vi känner till står här.",
		dated: (date: string) => `Redogörelsen gjordes den ${date} och bygger på vår egen granskning.`,
		tests: [
			"Varje slags sida har gåtts igenom med verktyget axe, och färgerna i både ljust och mörkt utseende.",
			"Sidorna har gåtts igenom med bara tangentbord, i ett fönster som är 320 bildpunkter brett, också ett lågt, med dubbelt så stor text, med systemets egna färger (tvingade färger), med minskad rörelse, på papper och utan JavaScript.",
			"Varje slags sida har gåtts igenom med tabbtangenten, ett stopp i taget, på en dator och på en telefon: varje stopp ska synas och vara märkt, och inget ska hända innan du ber om det. Ett reglage av varje slag har sedan valts med tangenterna: det som har fokus ska vara kvar på sidan och synas.",
			"Vad hjälpmedel får veta – namn, roller och tillstånd – har lästs igenom för varje sorts sida, och vad som meddelas efter varje sorts val.",
			"Staplar, band och gränser har mätts: de skiljer sig så mycket från det de ligger på som riktlinjerna kräver, i ljust och mörkt utseende.",
			"Webbplatsen har öppnats i webbläsarmotorerna Chromium, Firefox och WebKit, och gåtts igenom med tabbtangenten i dem alla.",
			"Att söka, byta rapport, jämföra, filtrera och dela har prövats med skärmläsaren Orca i Firefox, med kartan avstängd. Vad en skärmläsare säger om kartan har vi slutit oss till ur namn, roller och tillstånd.",
			"Ingen med funktionsnedsättning har prövat webbplatsen ännu.",
		],
		shortcomings: [
			"Flödet mellan klasserna: banden kan vara för smala att träffa. Tabellen under har samma tal och samma länkar.",
		],
		table:
			"Tabellen har samma områden som kartan, med Polisens bedömning i varje rapport, och följer samma filter. Den går att läsa utan kartan och utan JavaScript. Hur gränserna går visas bara på kartan och finns i filerna.",
		openTable: "Visa tabellen",
		files: "Alla uppgifter finns som filer:",
		figures: "Diagrammens tal står i tabeller bredvid eller under dem.",
		contact:
			"Lägesbild har ingen egen adress. Den som har publicerat webbplatsen här svarar för den: hör av dig dit, och skriv vilken sida det gäller, vad du ville göra och vilken webbläsare och vilka hjälpmedel du använder.",
		authority:
			"Är det en myndighet, kommun eller region som har publicerat webbplatsen, och du inte är nöjd med svaret, kan du anmäla bristen till den myndighet som har tillsyn över lagen om tillgänglighet till digital offentlig service.",
	},
	privacy: {
		nothing:
			"Lägesbild samlar inte in något om dig. Webbplatsen har inga konton, inga kakor, ingen besöksstatistik och ingen reklam.",
		stored: "Det här sparas i din webbläsare, och bara där:",
		/** By what is kept. */
		keys: {
			appearance: "om du har valt ljust eller mörkt utseende",
			streets: "om du har slagit på gator på kartan eller av dem, och från vilken server du då fick veta att de hämtas",
		},
		/** Where they come with the site. */
		ownStreets: "om du har slagit på gator på kartan eller av dem",
		files:
			"Webbplatsens egna filer, så att den fungerar utan nät efter ett besök. De är desamma för alla, och säger inte vilka sidor du har besökt",
		history:
			"I flikens historik: hur långt du hade rullat, vad du hade öppnat och vilken rad du följde, så att Bakåt hittar dit. Det försvinner med fliken",
		remove: "Allt går bort när du tar bort webbplatsens data i webbläsarens inställningar.",
		host: "Allt hämtas från servern där webbplatsen ligger. Som på varje webbplats får den din IP-adress och ser vilka sidor och filer som din webbläsare hämtar. Vad den antecknar avgör den som driver servern, inte Lägesbild.",
		others: {
			off: "Ingen annan server kontaktas.",
			own: "Ingen annan server kontaktas. Också gatorna på kartan kommer från den, och då ser den vilken del av kartan du visar. Du kan slå av dem.",
			asked:
				"Ingen annan server kontaktas, om du inte slår på gator på kartan. Första gången blir du tillfrågad, och du kan slå av dem igen.",
		},
		made: "Kartor, sökningar och filter görs i webbläsaren, liksom filer och bilder av det som visas. En fil med platser som du slår upp öppnas bara i webbläsaren, och sparas inte. Ingenting laddas upp.",
		links: "Länkar till källor leder till andra webbplatser. Vad de gör avgör de själva.",
		path: "Adressen säger vilken rapport, vilket område och vilka filter som visas. Servern får den när sidan hämtas, och den som får en länk av dig ser samma sak.",
		hash: "Det som står efter # i adressen, som vilken del av kartan du tittar på, skickar webbläsaren aldrig till någon server.",
		foreign:
			"Märken som andra hänger på länkar för att följa sina läsare, som fbclid och utm_source, tas bort ur adressen, så att de inte följer med när du skickar den vidare.",
	},
};
