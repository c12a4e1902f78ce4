/** The view in a form that keeps its meaning: a link that is passed on shows the same report when a newer one has come. */
import type { Atlas } from "../domain/atlas.ts";
import type { View } from "./view.ts";

/** The start page becomes the report that it stands for today; filters, layout and camera stay as they are. */
export function shareableView(atlas: Atlas, view: View): View {
	if (view.subject.kind !== "newest") return view;
	return { ...view, subject: { kind: "report", year: atlas.newest } };
}
