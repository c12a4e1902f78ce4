/** What the site keeps on the reader's device, what goes over the network, and what an address gives away. */
import type { TextWords } from "../../i18n/words.ts";
import { STREETS } from "../../site/configured-streets.ts";
import { useSite } from "../../site/site.tsx";
import { STORED_KEYS } from "../../site/stored-keys.ts";
import { TextSection } from "./text-section.tsx";

type Stored = keyof typeof STORED_KEYS;

export function PrivacyText({ text }: { text: TextWords["privacy"] }) {
	return (
		<>
			<p>{text.nothing}</p>

			<TextSection section="device">
				<p>{text.stored}</p>
				<ul>
					{(Object.keys(STORED_KEYS) as Stored[])
						.filter((what) => what !== "streets" || STREETS.kind !== "off")
						.map((what) => (
							<li key={what}>
								<code>{STORED_KEYS[what]}</code>:{" "}
								{what === "streets" && !STREETS.asks ? text.ownStreets : text.keys[what]}.
							</li>
						))}
					<li>{text.files}.</li>
					<li>{text.history}.</li>
				</ul>
				<p>{text.remove}</p>
			</TextSection>

			<TextSection section="network">
				<p>{text.host}</p>
				<OtherServers text={text} />
				<p>{text.made}</p>
				<p>{text.links}</p>
			</TextSection>

			<TextSection section="address">
				<p>{text.path}</p>
				<p>{text.hash}</p>
				<p>{text.foreign}</p>
			</TextSection>
		</>
	);
}

/** As the site was built. */
function OtherServers({ text: { others } }: { text: TextWords["privacy"] }) {
	const { words } = useSite();
	if (STREETS.kind === "off") return <p>{others.off}</p>;
	if (STREETS.asks === undefined) return <p>{others.own}</p>;
	return (
		<p>
			{others.asked} {words.streets.asks(new URL(STREETS.asks).host)}
		</p>
	);
}
