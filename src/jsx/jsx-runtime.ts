/**
 * What JSX is compiled to: React's own elements, in which no text stands beside an element, whoever writes a panel. The compiler's
 * setting `jsxImportSource` names this folder.
 */
import type { ExoticComponent, Key, ReactElement, JSX as ReactJsx } from "react";
import { jsx as createElement, jsxs as createElementWithList, Fragment as ReactFragment } from "react/jsx-runtime";
import { type PropsWithChildren, wrapTexts } from "./wrap-texts.ts";

/** For `<>…</>`. */
export const Fragment = ReactFragment;

type ElementType = Parameters<typeof createElement>[0];

export function jsx(type: ElementType, props: PropsWithChildren, key?: Key): ReactElement {
	return createElement(type, wrapTexts(type, props), key);
}

/** For children that are written down one by one, and need no keys. */
export function jsxs(type: ElementType, props: PropsWithChildren, key?: Key): ReactElement {
	const wrapped = wrapTexts(type, props);
	return (Array.isArray(wrapped.children) ? createElementWithList : createElement)(type, wrapped, key);
}

type Shown = ReactElement | readonly ReactElement[] | false | null | undefined;

export type Component<Props> = (props: Props) => Shown;

/** As in React, but for one thing: a component gives elements or nothing. Of a text that it gave, nobody here would know. */
export declare namespace JSX {
	type ElementType =
		| string
		| Component<never>
		| (new (
				props: never,
		  ) => ElementClass)
		// biome-ignore lint/suspicious/noExplicitAny: whatever the props; React's own, which show the children they are given
		| ExoticComponent<any>;
	interface Element extends ReactJsx.Element {}
	interface ElementClass extends ReactJsx.ElementClass {
		render(): Shown;
	}
	interface ElementAttributesProperty extends ReactJsx.ElementAttributesProperty {}
	interface ElementChildrenAttribute extends ReactJsx.ElementChildrenAttribute {}
	type LibraryManagedAttributes<C, P> = ReactJsx.LibraryManagedAttributes<C, P>;
	interface IntrinsicAttributes extends ReactJsx.IntrinsicAttributes {}
	interface IntrinsicClassAttributes<T> extends ReactJsx.IntrinsicClassAttributes<T> {}
	interface IntrinsicElements extends ReactJsx.IntrinsicElements {}
}
