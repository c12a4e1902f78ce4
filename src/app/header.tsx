/** The site's name, search, and the choices that hold for all of it: map or table, language, light or dark. */
import { Monitor, Moon, Sun } from "lucide-react";
import { LOCALES } from "../domain/locale.ts";
import { AreaSearch } from "../features/search/area-search.tsx";
import { Share } from "../features/share/share-button.tsx";
import type { Messages } from "../i18n/words.ts";
import { useSite } from "../site/site.tsx";
import { ViewLink } from "../site/view-link.tsx";
import { chooseLayout, chooseLocale, openText, startIn } from "../state/transitions.ts";
import { LAYOUTS, type Layout } from "../state/view.ts";
import { IconButton } from "../ui/button.tsx";
import segments from "../ui/segments.module.css";
import styles from "./header.module.css";
import { APPEARANCES, type Appearance } from "./theme.ts";

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const satisfies Record<Appearance, unknown>;

function layoutName({ list }: Messages, layout: Layout): string {
	return { map: list.asMap, table: list.asTable, figures: list.asFigures }[layout];
}

interface HeaderProps {
	appearance: Appearance;
	onAppearance: (appearance: Appearance) => void;
	onSkip: () => void;
}

export function Header({ appearance, onAppearance, onSkip }: HeaderProps) {
	const { atlas, view, words } = useSite();
	const next = APPEARANCES[(APPEARANCES.indexOf(appearance) + 1) % APPEARANCES.length] ?? "system";
	const Icon = ICONS[appearance];
	const isText = view.subject.kind === "text";
	const isAbout = view.subject.kind === "text" && view.subject.page === "about";
	const { about } = words.pages;
	return (
		<header className={styles.header}>
			<button type="button" className={styles.skip} onClick={onSkip} data-needs-script>
				{words.site.skipToPanel}
			</button>
			<div className={styles.brand}>
				<h1>
					<ViewLink className={styles.home} change={({ locale }) => startIn(locale)} aria-label={words.site.home}>
						{words.site.name}
					</ViewLink>
				</h1>
				<p>{words.site.tagline(atlas.span)}</p>
			</div>
			<div className={styles.search} data-needs-script>
				<AreaSearch />
			</div>
			<nav className={`${segments.segments} ${styles.layouts}`} aria-label={words.list.layout} data-needs-script>
				{LAYOUTS.map((layout) => (
					<ViewLink
						key={layout}
						change={(current) => chooseLayout(current, layout)}
						aria-current={!isText && view.layout === layout ? "page" : undefined}
					>
						{layoutName(words, layout)}
					</ViewLink>
				))}
			</nav>
			<div className={styles.choices}>
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
				{!isText && <Share />}
				<IconButton
					data-needs-script
					label={words.theme.change(words.theme[appearance])}
					onClick={() => onAppearance(next)}
				>
					<Icon aria-hidden="true" size={18} />
				</IconButton>
			</div>
		</header>
	);
}
