/** All that the site keeps in the browser's local storage, by what it is: the page on privacy names every key. */
export const STORED_KEYS = { appearance: "lagesbild.appearance", streets: "lagesbild.streets" } as const;
