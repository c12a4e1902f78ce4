/** What the plain maps show: the newest report, as the site publishes it for everybody. */

const reports = import.meta.glob<string>("../../../geodata/dist/data/rapport-*.geojson", {
	query: "?url",
	import: "default",
	eager: true,
});

/** Address of the areas as GeoJSON. Their file names end in the year. */
export function newestReportUrl(): string {
	const newest = Object.keys(reports).toSorted().at(-1);
	const url = newest && reports[newest];
	if (!url) throw new Error("There is no report: build the data first");
	return url;
}

/** Tells the measurements that all is drawn, as the site does. */
export function tellReady(): void {
	document.body.dataset.status = "ready";
}
