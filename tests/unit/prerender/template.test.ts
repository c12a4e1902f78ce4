/** The built index.html as a form: its gaps are filled, everything else stays, and a lost gap is reported. */
import { describe, expect, it } from "vitest";
import source from "../../../src/index.html?raw";
import { readTemplate } from "../../../src/prerender/template.ts";

const filling = { language: "en", head: "<title>$& $1</title>", address: "/en/", page: "<p>Text $`</p>" };

describe("A page", () => {
	it("has language, head, address and text of its own", () => {
		const page = readTemplate(source)(filling);
		expect(page).toContain('<html lang="en">');
		expect(page).toContain('<div id="root" data-page="/en/"><p>Text $`</p></div>');
		expect(page.match(/<title>.*<\/title>/g)).toEqual(["<title>$& $1</title>"]);
	});

	it("asks for its own files after the site's, whose stylesheet sets the order of the layers", () => {
		const page = readTemplate(source)({ ...filling, assets: '<link rel="stylesheet" href="/own.css">' });
		expect(page).toMatch(/main\.tsx"><\/script>\s*<link rel="stylesheet" href="\/own\.css"><\/head>/);
	});

	it("keeps what the build put around them", () => {
		expect(readTemplate(source)(filling)).toContain('<script type="module" src="./main.tsx"></script>');
	});

	it("that stands for no address names none", () => {
		expect(readTemplate(source)({ ...filling, address: undefined })).toContain('<div id="root"><p>');
	});
});

it.each([
	["language", '<html lang="sv">'],
	["head", "<!-- end of head -->"],
	["page", "<!-- end of page -->"],
])("A template without a place for the %s is refused", (name, placeholder) => {
	expect(() => readTemplate(source.replace(placeholder, ""))).toThrow(name);
});
