/** How the site starts, in turn with plain maps of the same areas: on a large screen, on a slow phone, and on a slow line. */
import type { Browser } from "playwright";
import { type BenchHost, type Line, startBenchHost } from "./bench-host.ts";
import { GOALS, SLOW_LINE, STARTS, STARTS_ON_SLOW_LINE } from "./goals.ts";
import { type Figure, limitFigure, ratioFigure } from "./judged-figures.ts";
import { median } from "./percentiles.ts";
import { measureStart, type Screen, type StartTimes } from "./start-times.ts";

const DESKTOP: Screen = { name: "1440 × 900", viewport: { width: 1440, height: 900 }, slowdown: 1 };
export const PHONE: Screen = { name: "phone", viewport: { width: 412, height: 823 }, slowdown: 4 };

const STARTED = ["site", "plain", "leaflet"] as const;
type Started = (typeof STARTED)[number];

/** Folders of the built site and of the built plain maps. */
export interface Folders {
	readonly site: string;
	readonly peers: string;
}

export async function startFigures(browser: Browser, folders: Folders): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const screen of [DESKTOP, PHONE]) figures.push(...judged(screen.name, await measure(browser, folders, screen)));
	const slow = await measure(browser, folders, { ...PHONE, slowdown: 1 }, SLOW_LINE);
	return [...figures, ...judgedOnSlowLine(slow)];
}

type Visits = Readonly<Record<Started, StartTimes[]>>;

/** Each in turn, so that a busy machine slows all alike. The first round warms the browser up and is not counted. */
async function measure(browser: Browser, folders: Folders, screen: Screen, line?: Line): Promise<Visits> {
	const hosts = { site: await startBenchHost(folders.site, line), peers: await startBenchHost(folders.peers, line) };
	const visits: Visits = { site: [], plain: [], leaflet: [] };
	const pages: Readonly<Record<Started, readonly [BenchHost, string]>> = {
		site: [hosts.site, ""],
		plain: [hosts.peers, "plain-maplibre.html"],
		leaflet: [hosts.peers, "plain-leaflet.html"],
	};
	try {
		const rounds = line ? STARTS_ON_SLOW_LINE : STARTS;
		for (let round = 0; round <= rounds; round += 1) {
			for (const kind of round % 2 === 0 ? STARTED : STARTED.toReversed()) {
				const visit = await measureStart(browser, ...pages[kind], screen);
				if (round > 0) visits[kind].push(visit);
			}
		}
		return visits;
	} finally {
		hosts.site.close();
		hosts.peers.close();
	}
}

function judged(name: string, visits: Visits): Figure[] {
	const { site, plain, leaflet } = visits;
	const of = (times: readonly StartTimes[], key: "firstPaint" | "largestPaint" | "blocking" | "ready") =>
		times.map((time) => time[key]);
	const against = (key: Parameters<typeof of>[1], label: string, goal?: number) =>
		ratioFigure(`${name}: ${label}`, of(site, key), { what: "plain map", values: of(plain, key) }, goal);
	return [
		against("firstPaint", "first contentful paint", GOALS.firstPaint),
		against("largestPaint", `largest contentful paint, ${largestOf(site)}`, GOALS.largestPaint),
		against("blocking", "blocking time", GOALS.blocking),
		against("ready", "map drawn", GOALS.mapReady),
		ratioFigure("  against Leaflet without a basemap", of(site, "ready"), {
			what: "Leaflet",
			values: of(leaflet, "ready"),
		}),
		limitFigure(`${name}: layout shift`, Math.max(...site.map(({ shift }) => shift)), {
			unit: "",
			limit: GOALS.layoutShift,
		}),
		limitFigure(`${name}: bytes until at rest`, median(site.map(({ bytes }) => bytes)) / 1_000, {
			unit: "kB",
			measured: `plain map ${(median(plain.map(({ bytes }) => bytes)) / 1_000).toFixed(0)} kB`,
		}),
	];
}

function judgedOnSlowLine({ site, plain }: Visits): Figure[] {
	const seconds = (label: string, values: readonly number[], limit: number) =>
		limitFigure(`slow line: ${label}`, median(values) / 1_000, { unit: "s", limit });
	return [
		seconds(
			"text readable",
			site.map(({ firstPaint }) => firstPaint),
			GOALS.readableOnSlowLine,
		),
		seconds(
			"list and timeline usable",
			site.map(({ live }) => live ?? Number.NaN),
			GOALS.usableOnSlowLine,
		),
		ratioFigure(
			"slow line: largest contentful paint",
			site.map(({ largestPaint }) => largestPaint),
			{ what: "plain map", values: plain.map(({ largestPaint }) => largestPaint) },
			GOALS.largestPaint,
		),
		ratioFigure(
			"slow line: map drawn",
			site.map(({ ready }) => ready),
			{ what: "plain map", values: plain.map(({ ready }) => ready) },
			GOALS.mapReady,
		),
	];
}

/** The element that was the largest most often. */
function largestOf(visits: readonly StartTimes[]): string {
	const names = visits.map(({ largestElement }) => largestElement).toSorted();
	return names[Math.floor(names.length / 2)] ?? "";
}
