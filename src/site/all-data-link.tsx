/** The link to all there is in one file, which is saved under the years that are in it. */
import type { ReactNode } from "react";
import { publicDataUrl } from "../data/addresses.ts";
import { useSite } from "./site.tsx";

export function AllDataLink({ className, children }: { className?: string | undefined; children: ReactNode }) {
	const { atlas } = useSite();
	return (
		<a
			className={className}
			href={publicDataUrl("utsatta-omraden.zip")}
			download={`lagesbild-${atlas.years[0]}-${atlas.newest}.zip`}
		>
			{children}
		</a>
	);
}
