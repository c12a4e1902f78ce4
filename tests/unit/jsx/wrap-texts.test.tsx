/** Each text has an element to itself, however it is written. */
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Component } from "../../../src/jsx/jsx-runtime.ts";

const html = renderToStaticMarkup;
const never = () => false;

describe("A text", () => {
	it("that is alone in its element stands there as it is", () => {
		expect(html(<p>Husby</p>)).toBe("<p>Husby</p>");
		expect(html(<p>{2019}</p>)).toBe("<p>2019</p>");
	});

	it("is one with the texts beside it", () => {
		const name = "Husby";
		expect(
			html(
				<option>
					{name} ({2019})
				</option>,
			),
		).toBe("<option>Husby (2019)</option>");
		expect(html(<p>{[name, ", ", 2019]}</p>)).toBe("<p>Husby, 2019</p>");
		expect(
			html(
				<p>
					{name}
					{never() && " "}
					{null}
				</p>,
			),
		).toBe("<p>Husby</p>");
	});

	it("beside an element gets one too", () => {
		expect(
			html(
				<p>
					<b>2019</b>: {1} area <i>more</i>
				</p>,
			),
		).toBe("<p><b>2019</b><span>: 1 area </span><i>more</i></p>");
	});

	it("gets one that may stand in a drawing", () => {
		expect(
			html(
				<svg aria-hidden="true">
					<text>
						+<tspan>3</tspan>
					</text>
				</svg>,
			),
		).toBe('<svg aria-hidden="true"><text><tspan>+</tspan><tspan>3</tspan></text></svg>');
	});

	it("in a list of elements gets one", () => {
		const parts = ["Husby", <i key="i">Kista</i>];
		expect(
			html(
				<p>
					<b>Both</b>
					{parts}
				</p>,
			),
		).toBe("<p><b>Both</b><span>Husby</span><i>Kista</i></p>");
	});

	it("that a component is given gets one where it is put beside an element", () => {
		const Labelled: Component<{ children: string }> = ({ children }) => (
			<button type="button">
				<i />
				{children}
			</button>
		);
		expect(html(<Labelled>Copy</Labelled>)).toBe('<button type="button"><i></i><span>Copy</span></button>');
	});

	it("that a component has nothing around gets one", () => {
		const Bare: Component<{ text: string | number }> = ({ text }) => <>{text}</>;
		expect(html(<Bare text="Husby" />)).toBe("<span>Husby</span>");
		expect(html(<Bare text={0} />)).toBe("<span>0</span>");
		expect(html(<Bare text="" />)).toBe("");
	});
});

it("What is no text stays as it is", () => {
	expect(
		html(
			<ul>
				{never() && <li />}
				{["a", "b"].map((id) => (
					<li key={id} id={id} />
				))}
			</ul>,
		),
	).toBe('<ul><li id="a"></li><li id="b"></li></ul>');
});

it("An empty text beside an element leaves nothing", () => {
	expect(
		html(
			<p>
				{""}
				<b>2019</b>
			</p>,
		),
	).toBe("<p><b>2019</b></p>");
});
