import { describe, expect, it } from "vitest";
import { formatView, parseView } from "../../../src/state/view-url.ts";
import { atlas } from "../../fixtures/atlas.ts";

function placeAt(address: string) {
	const url = new URL(address, "https://lagesbild.example");
	const { view, problems } = parseView(atlas, url);
	return { subject: view.subject, camera: view.camera, problems, written: formatView(view) };
}

const KISTA = { at: [17.945, 59.403], uncertainty: 0 };

describe("The address of a place", () => {
	it("names the report in its path, and the place where no server sees it", () => {
		expect(placeAt("/plats/2019/#punkt=59.40300,17.94500")).toMatchObject({
			subject: { kind: "place", year: 2019, place: KISTA },
			problems: [],
			written: "/plats/2019/#punkt=59.40300,17.94500",
		});
	});

	it("is understood in English, in either order, and with decimal commas", () => {
		expect(placeAt("/en/place/2019/#punkt=17.945,59.403").subject).toMatchObject({ place: KISTA });
		expect(placeAt("/plats/2019/#punkt=59,403;17,945").subject).toMatchObject({ place: KISTA });
	});

	it("keeps how well the place is known, and where the map looks", () => {
		const address = "/plats/2025/#punkt=59.40300,17.94500&osaker=250&karta=14/59.4/17.94";
		expect(placeAt(address)).toMatchObject({
			subject: { place: { ...KISTA, uncertainty: 250 } },
			camera: { zoom: 14 },
			written: address,
		});
	});

	it("asks for a place where it has none", () => {
		expect(placeAt("/plats/2025/")).toMatchObject({ subject: { kind: "place", place: null }, problems: [] });
	});

	it("is of the newest report where it names none", () => {
		expect(placeAt("/plats/#punkt=59.40300,17.94500").subject).toMatchObject({ year: atlas.newest, place: KISTA });
	});

	it.each(["#punkt=hemma", "#punkt=40.4,-3.7", "#punkt=59.403", "#punkt=0x3b,17", "#osaker=nära", "#osaker=250"])(
		"says so where %s is no place in Sweden",
		(hash) => {
			const { subject, problems } = placeAt(`/plats/2025/${hash}`);
			expect(subject).toMatchObject({ place: null });
			expect(problems).toEqual([{ part: "hash", text: hash.slice(1) }]);
		},
	);

	it("is of places alone: an area's page has no such part", () => {
		expect(placeAt("/omrade/husby/2025/#punkt=59.40300,17.94500").problems).toHaveLength(1);
	});
});
