/** Holds files against the import rule and tells of every breach in a sentence. It reads no disk. */
import { posix } from "node:path";
import { type Import, readImports } from "./read-imports.ts";
import { type Row, RULE } from "./rule.ts";

/** Where a file lies. */
interface Place {
	readonly file: string;
	readonly row: Row;
	/** The row's folder, with names where the row has `*`. */
	readonly folder: string;
}

/** `files`: text by path from the root of the repository, with `/` between names. */
export function findBreaches(files: ReadonlyMap<string, string>): string[] {
	return [...files].flatMap(([file, text]) => {
		const row = RULE.find(({ folder }) => folder === file || fits(file, `${folder}/*`));
		if (!row) return [`${file} has no row in import-rule/rule.ts`];
		const folder = file.split("/").slice(0, row.folder.split("/").length).join("/");
		const place = { file, row, folder };
		const breaches = [findTooDeep(place), ...readImports(file, text).map((found) => findForbidden(place, found))];
		return breaches.filter((breach) => breach !== undefined);
	});
}

function findTooDeep({ file, row, folder }: Place): string | undefined {
	const levels = file.slice(folder.length + 1).split("/").length - 1;
	if (row.levels === undefined || levels <= row.levels) return undefined;
	return `${file} lies ${levels} folders below ${folder}: at most ${row.levels} may be`;
}

function findForbidden({ file, row, folder }: Place, { specifier, way }: Import): string | undefined {
	const { imports, types = [], dynamic = [], computed, packages } = row;
	if (specifier === undefined) {
		return computed ? undefined : `${file} imports what is only known at run time: ${folder} may not`;
	}
	if (!/^[./]/.test(specifier)) {
		if (packages.some((pattern) => fits(specifier, pattern))) return undefined;
		return `${file} imports the package ${specifier}: ${folder} may import ${list(packages, "no package")}`;
	}
	const target = posix.join(posix.dirname(file), specifier);
	if (specifier !== shortest(file, target)) {
		return `${file} imports ${specifier}: a file is imported by its shortest relative path`;
	}
	const thisWay = { value: [], type: types, dynamic }[way];
	if ([folder, ...imports, ...thisWay].some((pattern) => fits(target, pattern))) return undefined;
	return [
		`${file} imports ${target}: ${folder} may import ${list(imports, "no other folder")}`,
		...(types.length > 0 ? [`as types also ${list(types)}`] : []),
		...(dynamic.length > 0 ? [`by import() also ${list(dynamic)}`] : []),
	].join("; ");
}

/** Whether a path is, or lies under, what the pattern names. */
function fits(path: string, pattern: string): boolean {
	const names = path.split("/");
	return pattern.split("/").every((part, index) => {
		const name = names[index];
		const [start = "", end] = part.split("*");
		return name !== undefined && (end === undefined ? name === part : name.startsWith(start) && name.endsWith(end));
	});
}

function shortest(file: string, target: string): string {
	const path = posix.relative(posix.dirname(file), target);
	return path.startsWith("../") ? path : `./${path}`;
}

function list(names: readonly string[], none = ""): string {
	return names.join(", ") || none;
}
