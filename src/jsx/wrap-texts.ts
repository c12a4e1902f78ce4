/**
 * Gives each text an element that holds nothing else. A reader's translator puts elements of its own in the place of text nodes. React
 * writes a text anew as long as it has its element to itself; one that stands beside elements it would write to a node that
 * has left the page, or fail to take away.
 */
import { createElement, Fragment, type ReactNode } from "react";

export interface PropsWithChildren {
	readonly children?: ReactNode;
}

/** The props of an element or a component, as it is written in JSX: what is text in them, and would not be alone, gets an element. */
export function wrapTexts(type: unknown, props: PropsWithChildren): PropsWithChildren {
	const { children } = props;
	const joined = Array.isArray(children) ? joinTexts(children) : children;
	// Wherever a component puts a lone text, it comes by here again; a fragment has no element that could hold it.
	const isBare = type === Fragment && isText(joined) && joined !== "";
	const wrapped = isBare ? wrap("span", joined) : Array.isArray(joined) ? wrapAmong(joined, tagWithin(type)) : joined;
	return wrapped === children ? props : { ...props, children: wrapped };
}

/** Texts with nothing between them are one text. */
function joinTexts(children: readonly ReactNode[]): ReactNode {
	const written = children.filter((child) => child !== null && child !== undefined && typeof child !== "boolean");
	return written.length > 0 && written.every(isText) ? written.join("") : children;
}

/** Every other child keeps its place in the list, which is what React knows it by. */
function wrapAmong(children: readonly ReactNode[], tag: string): readonly ReactNode[] {
	if (!children.some((child) => isText(child) || Array.isArray(child))) return children;
	return children.map((child, index) => {
		if (Array.isArray(child)) return wrapAmong(child, tag);
		if (!isText(child)) return child;
		if (isText(children[index - 1])) return null;
		const end = children.findIndex((other, place) => place > index && !isText(other));
		const text = children.slice(index, end < 0 ? undefined : end).join("");
		return text === "" ? null : wrap(tag, text, `text ${index}`);
	});
}

function wrap(tag: string, text: Text, key?: string): ReactNode {
	return createElement(tag, { key }, text);
}

function tagWithin(type: unknown): string {
	return type === "text" || type === "tspan" ? "tspan" : "span";
}

type Text = string | number | bigint;

function isText(child: ReactNode): child is Text {
	return typeof child === "string" || typeof child === "number" || typeof child === "bigint";
}
