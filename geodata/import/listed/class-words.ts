/** The words by which the Police's files name classes and trends; any other is asked about. */
import type { Classification } from "../../../src/domain/classification.ts";
import { foldWord } from "../../../src/domain/slug.ts";
import type { Facts } from "../../pipeline/facts.ts";

const CLASSES: Readonly<Record<string, Classification>> = {
	"utsatt-omrade": "utsatt",
	"utsatta-omraden": "utsatt",
	utsatt: "utsatt",
	riskomrade: "riskomrade",
	riskomraden: "riskomrade",
	"sarskilt-utsatt-omrade": "sarskilt_utsatt",
	"sarskilt-utsatta-omraden": "sarskilt_utsatt",
	"sarskilt-utsatt": "sarskilt_utsatt",
};

type Trend = NonNullable<Facts["assessments"][number]["trend"]>;

const TRENDS: Readonly<Record<string, Trend>> = {
	positiv: "positive",
	positive: "positive",
	stabil: "stable",
	oforandrad: "stable",
	stable: "stable",
	negativ: "negative",
	negative: "negative",
	ny: "new",
	nytt: "new",
	new: "new",
};

export function classWord(text: string): Classification | undefined {
	return CLASSES[foldWord(text)];
}

export function trendWord(text: string): Trend | undefined {
	return TRENDS[foldWord(text)];
}
