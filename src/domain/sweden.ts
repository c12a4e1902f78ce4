/** Where Sweden lies, mainland and Gotland, in degrees: what the map shows at first, and where its middle can be. */
import type { BBox } from "./dataset.ts";

export const SWEDEN: BBox = [10.6, 55.2, 24.3, 69.1];
