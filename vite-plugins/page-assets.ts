/** Which built files a module of the site came to lie in, as the tags with which a page asks for them early. */
import type { Rolldown } from "vite";
import type { Tag } from "../src/prerender/html.ts";

/**
 * `root`: Vite's, where the modules' paths begin; `template`: the built `index.html`, which asks for all that every page needs.
 * With `styles` nothing else is asked for, where script is not going to need it. Throws for a module that the build does not have.
 */
export function pageAssets(
	bundle: Rolldown.RolldownOutput,
	root: string,
	base: string,
	template: string,
): (modules: readonly string[], what?: "styles") => Tag[] {
	const chunks = bundle.output.filter((file) => file.type === "chunk");
	const withImports = (chunk: Rolldown.OutputChunk): Rolldown.OutputChunk[] => [
		chunk,
		...chunks.filter(({ fileName }) => chunk.imports.includes(fileName)).flatMap(withImports),
	];
	return (modules, what) => {
		const wanted = modules.flatMap((module) => {
			const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(`${root}/${module}`));
			if (!chunk) throw new Error(`The build has no ${module}`);
			return withImports(chunk);
		});
		return [...new Set(wanted)]
			.filter(({ fileName }) => !template.includes(fileName))
			.flatMap((chunk) => [...styleTags(chunk, base), ...(what === "styles" ? [] : [scriptTag(chunk, base)])]);
	};
}

function styleTags({ viteMetadata }: Rolldown.OutputChunk, base: string): Tag[] {
	const files = [...(viteMetadata?.importedCss ?? [])];
	// Without `crossorigin`: see `plain-stylesheets.ts`.
	return files.map((file) => link({ rel: "stylesheet", href: base + file }));
}

/** As a file, which `src/data/late-files.ts` fetches first: a browser may keep that a module did not come. */
function scriptTag({ fileName }: Rolldown.OutputChunk, base: string): Tag {
	return link({ rel: "preload", as: "fetch", crossorigin: "", href: base + fileName });
}

function link(attributes: Readonly<Record<string, string>>): Tag {
	return { name: "link", attributes };
}
