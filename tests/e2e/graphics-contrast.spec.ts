/** Bars and bands stand out from what they lie on, as the page draws them (WCAG 2.2, 1.4.11). */
import type { Locator } from "@playwright/test";
import { contrast } from "../fixtures/colour.ts";
import { expect, test } from "./site-test.ts";

const LEAST = 3;

interface Drawn {
	/** What it is, for whoever reads that it fails. */
	readonly name: string;
	readonly colour: string;
	readonly ground: string;
}

/**
 * `property`: what draws the mark. The ground is the first coloured background around it; one that is chosen has it before itself.
 * `within`: what the mark is the edge of, which is its ground then.
 */
function drawn(marks: Locator, property: "backgroundColor" | "fill" | "stroke", within?: "fill"): Promise<Drawn[]> {
	return marks.evaluateAll(
		(elements, [mark, filled]) => {
			const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
			if (!canvas) throw new Error("The browser has no canvas");
			/** Red, green, blue and opacity, each until 255. */
			const channels = (colour: string) => {
				canvas.clearRect(0, 0, 1, 1);
				canvas.fillStyle = colour;
				canvas.fillRect(0, 0, 1, 1);
				return [...canvas.getImageData(0, 0, 1, 1).data];
			};
			const hex = (colour: string) =>
				`#${channels(colour)
					.slice(0, 3)
					.map((channel) => channel.toString(16).padStart(2, "0"))
					.join("")}`;
			const groundOf = (element: Element | null): string => {
				if (!element) throw new Error("The mark lies on nothing");
				const backgrounds = [getComputedStyle(element, "::before"), getComputedStyle(element)];
				const opaque = backgrounds.find(({ backgroundColor, content }, i) => {
					return (i === 1 || content !== "none") && channels(backgroundColor)[3] === 255;
				});
				return opaque ? opaque.backgroundColor : groundOf(element.parentElement);
			};
			const filledOn = (element: Element, ground: string) => {
				const { fill, fillOpacity } = getComputedStyle(element);
				const share = Number(fillOpacity);
				const [over, under] = [channels(fill), channels(ground)];
				return `rgb(${over.slice(0, 3).map((channel, i) => Math.round(share * channel + (1 - share) * (under[i] ?? 0)))})`;
			};
			return elements.map((element) => ({
				name: `${element.closest("[data-year]")?.getAttribute("data-year") ?? ""} ${element.getAttribute("data-class") ?? element.outerHTML.slice(0, 80)}`,
				colour: hex(getComputedStyle(element)[mark]),
				ground: hex(filled ? filledOn(element, groundOf(element.parentElement)) : groundOf(element.parentElement)),
			}));
		},
		[property, within] as const,
	);
}

const pale = (marks: readonly Drawn[]) =>
	marks
		.map((mark) => ({ ...mark, contrast: contrast(mark.colour, mark.ground) }))
		.filter((mark) => mark.contrast < LEAST);

for (const colorScheme of ["light", "dark"] as const) {
	test.describe(`In the ${colorScheme} theme`, () => {
		test.use({ colorScheme });

		test("the bars of every report stand out from their ground, chosen or compared or neither", async ({
			site,
			page,
		}) => {
			await site.open("/jamfor/2019-2023/");
			const bars = await drawn(page.locator("[data-year] [data-share] ~ [data-class]"), "backgroundColor");
			expect(bars.length).toBeGreaterThanOrEqual(17);
			expect(pale(bars)).toEqual([]);
		});

		test("the bands of the flow and the bars that they join stand out from the page", async ({ site, page }) => {
			await site.open("/rapport/2023/?vy=siffror");
			const flow = page.getByTestId("flow");
			const bands = await drawn(flow.locator("a path"), "stroke");
			expect(bands.length).toBeGreaterThan(20);
			expect(pale(bands)).toEqual([]);
			// Two that changed may lie at each other's edge.
			const edges = await drawn(
				flow.locator("a:is([data-change=delad], [data-change=omklassad]) path"),
				"stroke",
				"fill",
			);
			expect(edges.length).toBeGreaterThanOrEqual(5);
			expect(pale(edges)).toEqual([]);
			const bars = await drawn(flow.locator("g > rect[data-class]"), "fill");
			expect(bars).toHaveLength(17);
			expect(pale(bars)).toEqual([]);
		});
	});
}
