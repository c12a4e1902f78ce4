/** Where a statement comes from, behind it: a link for each source. */
import { Fragment } from "react";
import type { TextWords } from "../../i18n/words.ts";

interface SourcesProps {
	urls: readonly string[];
	text: TextWords["about"];
}

export function Sources({ urls, text }: SourcesProps) {
	return (
		<>
			{urls.map((url) => (
				<Fragment key={url}>
					{" "}
					<a href={url} rel="external noopener">
						{text.source}: {sourceName(url, text)}
					</a>
				</Fragment>
			))}
		</>
	);
}

/** Two documents of one publisher would else be called the same. */
function sourceName(url: string, { audit }: TextWords["about"]): string {
	const { host, pathname } = new URL(url);
	if (host !== "www.riksrevisionen.se") return host;
	return pathname.endsWith("/uppfoljning.html") ? audit.followUp : audit.report;
}
