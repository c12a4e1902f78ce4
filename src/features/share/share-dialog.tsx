/** The view as something to pass on or take along, a tab each, in the order in which it is mostly wanted. */
import { wordsAtHand } from "../../i18n/languages.ts";
import { late } from "../../site/late.tsx";
import { MissingFile } from "../../site/missing-file.tsx";
import { useSite } from "../../site/site.tsx";
import { useWords } from "../../site/use-words.ts";
import { type Tab, Tabs } from "../../ui/tabs.tsx";
import { DataDownloads } from "./data-downloads.tsx";
import { ShareLink } from "./share-link.tsx";

const ImageDownload = late(async () => (await import("./image-download.tsx")).ImageDownload);
const EmbedBuilder = late(async () => (await import("./embed-builder.tsx")).EmbedBuilder);

export type ShareTab = "link" | "image" | "data" | "embed";

interface ShareDialogProps {
	tab: ShareTab;
	onTab: (tab: ShareTab) => void;
}

export function ShareDialog({ tab, onTab }: ShareDialogProps) {
	const { view, words: page } = useSite();
	const { words, isMissing, retry } = useWords(view.locale, "share", wordsAtHand(view.locale, "share"));
	if (!words) {
		return isMissing && <MissingFile text={page.missingWords} onRetry={retry} />;
	}
	const tabs: readonly Tab<ShareTab>[] = [
		{ id: "link", name: words.tabs.link, panel: <ShareLink words={words} /> },
		{ id: "image", name: words.tabs.image, panel: <ImageDownload words={words} /> },
		{ id: "data", name: words.tabs.data, panel: <DataDownloads words={words} /> },
		{ id: "embed", name: words.tabs.embed, panel: <EmbedBuilder words={words} /> },
	];
	return <Tabs label={page.share.open} tabs={tabs} open={tab} onOpen={onTab} />;
}
