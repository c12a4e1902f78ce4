/** What axe finds wrong in a page, each with its rule and the markup that breaks it. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

interface Where {
	/** Only what is in there, as a selector. */
	readonly within?: string;
	/** All but what is in there. */
	readonly without?: string;
	/** Only by these rules. */
	readonly rules?: readonly string[];
}

export async function axeViolations(page: Page, { within, without, rules }: Where = {}): Promise<string[]> {
	// The newer way opens a page for each look, to gather what iframes of other origins have; there are none.
	const axe = new AxeBuilder({ page }).setLegacyMode();
	// By itself it gathers, with a selector for each, all elements that are as they should be.
	axe.options({ resultTypes: ["violations"], selectors: false });
	if (within) axe.include(within);
	if (without) axe.exclude(without);
	if (rules) axe.withRules([...rules]);
	const { violations } = await axe.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
