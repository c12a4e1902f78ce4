/** What a file imports, in whatever way it is written. Whether it may is not known here. */
import { type Expression, parseSync, Visitor } from "oxc-parser";

export interface Import {
	/** As it is written; `undefined` where it is worked out at run time. */
	readonly specifier: string | undefined;
	/** `type`: gone when the code runs; `dynamic`: by `import()`. */
	readonly way: "value" | "type" | "dynamic";
}

/** `file` says by its ending how the text is read. Throws where the text is no TypeScript. */
export function readImports(file: string, text: string): Import[] {
	const { program, errors } = parseSync(file, text);
	if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);

	const imports: Import[] = [];
	const add = (source: Expression | null, way: Import["way"]) =>
		source && imports.push({ specifier: written(source), way });
	new Visitor({
		// An `import { type A }` keeps the import of its module: only `import type` is gone.
		ImportDeclaration: ({ source, importKind = "value" }) => add(source, importKind),
		ExportNamedDeclaration: ({ source, exportKind = "value" }) => add(source, exportKind),
		ExportAllDeclaration: ({ source, exportKind = "value" }) => add(source, exportKind),
		ImportExpression: ({ source }) => add(source, "dynamic"),
		TSImportType: ({ source }) => add(source, "type"),
	}).visit(program);
	// The compiler writes this one, as its settings say.
	if (file.endsWith(".tsx")) imports.push({ specifier: "#jsx/jsx-runtime", way: "value" });
	return imports;
}

function written(source: Expression): string | undefined {
	if (source.type === "TemplateLiteral" && source.expressions.length === 0) return source.quasis[0]?.value.raw;
	return source.type === "Literal" && typeof source.value === "string" ? source.value : undefined;
}
