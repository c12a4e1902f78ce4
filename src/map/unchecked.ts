/** With it MapLibre takes over what it is told of a style as it is: the tests have checked it once for all, and each start would wait for it. */
export const UNCHECKED = { validate: false } as const;
