/** Where streets come from, as the site was built; nowhere where it was not. */
import type { StreetsSource } from "../domain/street-source.ts";

const setting: StreetsSource | undefined = import.meta.env.STREET_SOURCE;

export const STREETS: StreetsSource = setting ?? { kind: "off" };
