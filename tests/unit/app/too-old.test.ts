/** The inline scripts in a browser that is too old for the site's own: they can be read there, and say so. */
import { parseSync, Visitor } from "oxc-parser";
import { expect, it } from "vitest";
import { HEAD_SCRIPTS } from "../../../vite-plugins/head-scripts.ts";

it.each([2015, 2017] as const)("The inline script for browsers of %i has no younger syntax", (year) => {
	const younger: string[] = [];
	const note = ({ type }: { type: string }) => younger.push(type);
	new Visitor({
		ChainExpression: note,
		AwaitExpression: (node) => year < 2017 && note(node),
		PropertyDefinition: note,
		LogicalExpression: ({ operator, type }) => operator === "??" && younger.push(type),
		AssignmentExpression: ({ operator, type }) => /^(\*\*|\|\||&&|\?\?)=$/.test(operator) && younger.push(type),
		BinaryExpression: ({ operator, type }) => year < 2016 && operator === "**" && younger.push(type),
		CatchClause: ({ param, type }) => param === null && younger.push(type),
		ObjectExpression: ({ properties, type }) =>
			properties.some((property) => property.type === "SpreadElement") && younger.push(type),
		ObjectPattern: ({ properties, type }) =>
			properties.some((property) => property.type === "RestElement") && younger.push(type),
	}).visit(parseSync("inline.js", HEAD_SCRIPTS[year]).program);
	expect(younger).toEqual([]);
});
