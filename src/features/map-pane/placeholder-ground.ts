/** What draws the ground of the placeholder map. Only where pages are written ahead there is something that does. */
import { createContext } from "react";
import type { Ground } from "../../signs/ground.ts";

export const PlaceholderGround = createContext<Ground>(() => []);
