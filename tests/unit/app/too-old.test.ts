/** The inline script in a browser that is too old for the site's own: it can be read there, and says so. */
import { parseSync, Visitor } from "oxc-parser";
import { expect, it } from "vitest";
import { INLINE_SCRIPT } from "../../../vite-plugins/before-paint-script.ts";

it("The inline script has no syntax younger than 2015", () => {
	const younger: string[] = [];
	const note = ({ type }: { type: string }) => younger.push(type);
	new Visitor({
		ChainExpression: note,
		AwaitExpression: note,
		PropertyDefinition: note,
		LogicalExpression: ({ operator, type }) => operator === "??" && younger.push(type),
		AssignmentExpression: ({ operator, type }) => /^(\*\*|\|\||&&|\?\?)=$/.test(operator) && younger.push(type),
		BinaryExpression: ({ operator, type }) => operator === "**" && younger.push(type),
		CatchClause: ({ param, type }) => param === null && younger.push(type),
		ObjectExpression: ({ properties, type }) =>
			properties.some((property) => property.type === "SpreadElement") && younger.push(type),
		ObjectPattern: ({ properties, type }) =>
			properties.some((property) => property.type === "RestElement") && younger.push(type),
	}).visit(parseSync("inline.js", INLINE_SCRIPT).program);
	expect(younger).toEqual([]);
});
