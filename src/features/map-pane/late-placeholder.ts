/** The placeholder map, which the page brings along: it is in sight until the map comes, mostly before any script. */
import { latePicture } from "../../site/late-picture.tsx";
// With the page's own styles, since the picture is there before its script.
import "./placeholder-map.module.css";

export const PlaceholderMap = latePicture(async () => (await import("./placeholder-map.tsx")).PlaceholderMap);
