/** Which preview images there are, where each lies, and which one a page shows. */
import type { Atlas } from "../../domain/atlas.ts";
import { LOCALES, type Locale } from "../../domain/locale.ts";
import { formatPath } from "../../state/path-url.ts";
import type { Subject, View } from "../../state/view.ts";

/** What a preview image is of. Comparisons and municipalities have none of their own and show their report's, texts the newest. */
export type PreviewSubject = Extract<Subject, { kind: "report" | "area" }>;

/** The size that Open Graph's readers crop least (pixels). */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

export function previews({ years, areas }: Atlas): { locale: Locale; previewSubject: PreviewSubject }[] {
	const all = [
		...years.map((year): PreviewSubject => ({ kind: "report", year })),
		...areas.flatMap(({ id }) => years.map((year): PreviewSubject => ({ kind: "area", area: id, year }))),
	];
	return LOCALES.flatMap((locale) => all.map((previewSubject) => ({ locale, previewSubject })));
}

export function previewSubjectOf(atlas: Atlas, { subject }: View): PreviewSubject {
	switch (subject.kind) {
		case "report":
		case "area":
			return subject;
		case "newest":
		case "text":
			return { kind: "report", year: atlas.newest };
		case "municipality":
		case "place":
			return { kind: "report", year: subject.year };
		case "comparison":
			return { kind: "report", year: subject.to };
	}
}

/** Below the built site: "previews/omrade/husby/2019.png". */
export function previewFile(locale: Locale, previewSubject: PreviewSubject): string {
	return `${formatPath(locale, previewSubject, "previews/").replace(/\/$/, "")}.png`;
}
