/** The same as `jsx-runtime.ts` while the site is worked on, when an element knows where it was written. */
import type { ReactElement } from "react";
import { jsxDEV as createElement, Fragment as ReactFragment } from "react/jsx-dev-runtime";
import { type PropsWithChildren, wrapTexts } from "./wrap-texts.ts";

export const Fragment = ReactFragment;

type Parts = Parameters<typeof createElement>;

export function jsxDEV(type: Parts[0], props: PropsWithChildren, ...[key, isStatic, ...where]: Tail): ReactElement {
	const wrapped = wrapTexts(type, props);
	return createElement(type, wrapped, key, isStatic && Array.isArray(wrapped.children), ...where);
}

type Tail = Parts extends [unknown, unknown, ...infer Rest] ? Rest : never;
