/** The site's name, its bar, and the choices that hold for all of it: language, light or dark. */
import { Monitor, Moon, Sun } from "lucide-react";
import type { ReactNode } from "react";
import { LOCALES } from "../domain/locale.ts";
import { Share } from "../features/share/share-button.tsx";
import { useSite } from "../site/site.tsx";
import { ViewLink } from "../site/view-link.tsx";
import { chooseLocale, openText, startIn } from "../state/transitions.ts";
import { IconButton } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { Bar } from "./bar.tsx";
import styles from "./header.module.css";
import { SkipLink } from "./skip-link.tsx";
import { APPEARANCES, type Appearance } from "./theme.ts";

const APPEARANCE_ICONS = { system: Monitor, light: Sun, dark: Moon } as const satisfies Record<Appearance, unknown>;

interface HeaderProps {
	appearance: Appearance;
	onAppearance: (appearance: Appearance) => void;
	/** The button for the filters, where they do not stand by what they filter. */
	filterToggle: ReactNode;
}

export function Header({ appearance, onAppearance, filterToggle }: HeaderProps) {
	const { atlas, view, words } = useSite();
	const next = APPEARANCES[(APPEARANCES.indexOf(appearance) + 1) % APPEARANCES.length] ?? "system";
	const Icon = APPEARANCE_ICONS[appearance];
	const isText = view.subject.kind === "text";
	const isAbout = view.subject.kind === "text" && view.subject.page === "about";
	const { about } = words.pages;
	return (
		<header className={styles.header}>
			<SkipLink />
			<div className={styles.brand}>
				<p className={styles.name}>
					<ViewLink className={styles.home} change={({ locale }) => startIn(locale)} aria-label={words.site.home}>
						{words.site.name}
					</ViewLink>
				</p>
				<p className={styles.tagline}>{words.site.tagline(atlas.span)}</p>
			</div>
			<Bar filterToggle={filterToggle} />
			<div className={styles.choices}>
				{!isText && <Share />}
				<Disclosure
					label={words.site.more}
					className={{ whole: styles.more, button: styles.moreButton, content: styles.menu }}
				>
					{LOCALES.filter((locale) => locale !== view.locale).map((locale) => (
						<ViewLink
							key={locale}
							className={styles.link}
							change={(current) => chooseLocale(current, locale)}
							lang={locale}
							hrefLang={locale}
							aria-label={words.languages[locale].link}
						>
							{words.languages[locale].name}
						</ViewLink>
					))}
					<ViewLink
						className={styles.link}
						change={(current) => openText(current, "about")}
						aria-label={about.name}
						aria-current={isAbout ? "page" : undefined}
					>
						{about.link}
					</ViewLink>
					<IconButton
						data-needs-script
						label={words.theme.change(words.theme[appearance])}
						onClick={() => onAppearance(next)}
					>
						<Icon aria-hidden="true" size={18} />
						<span className={styles.inWords}>{words.theme.change(words.theme[appearance])}</span>
					</IconButton>
				</Disclosure>
			</div>
		</header>
	);
}
