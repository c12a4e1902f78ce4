/**
 * Judges what `npm audit` reports against the advisories that are known and borne with. An exception has a reason, and goes
 * when its advisory does: one that is left standing would hide the next that bears its name.
 */
import * as v from "valibot";

const Via = v.object({ name: v.string(), title: v.string(), url: v.string(), severity: v.string() });

const Report = v.object({
	/** A package that only depends on one at fault names that one. */
	vulnerabilities: v.record(v.string(), v.object({ via: v.array(v.union([v.string(), Via])) })),
});

/** What npm writes where it could not ask. */
const Failure = v.object({ message: v.string() });

export const Exceptions = v.array(
	v.strictObject({
		/** As the advisory's address ends, such as "GHSA-xxxx-xxxx-xxxx". */
		advisory: v.string(),
		package: v.string(),
		/** Why the site and those who build it are safe from it, and what has to happen before it can go. */
		reason: v.pipe(v.string(), v.minLength(20)),
	}),
);

export type Verdict =
	| { readonly kind: "not asked"; readonly reason: string }
	| { readonly kind: "judged"; readonly excepted: number; readonly problems: readonly string[] };

/** Throws a ValiError where the report is of neither shape. */
export function judgeAdvisories(json: unknown, exceptions: v.InferOutput<typeof Exceptions>): Verdict {
	const report = v.parse(v.union([Report, Failure]), json);
	if (!("vulnerabilities" in report)) return { kind: "not asked", reason: report.message };
	const via = Object.values(report.vulnerabilities).flatMap((one) => one.via);
	// One advisory is named by each package that it comes by.
	const found = new Map(via.flatMap((one) => (typeof one === "string" ? [] : [[`${idOf(one.url)} ${one.name}`, one]])));
	const excepted = new Set(exceptions.map((exception) => `${exception.advisory} ${exception.package}`));
	const problems = [
		...[...found].flatMap(([key, { name, severity, title, url }]) =>
			excepted.has(key) ? [] : [`${name} (${severity}): ${title}, ${url}`],
		),
		...[...excepted].flatMap((key) => (found.has(key) ? [] : [`the exception for ${key} is about nothing any more`])),
	];
	return { kind: "judged", excepted: [...excepted].filter((key) => found.has(key)).length, problems };
}

function idOf(url: string): string {
	return url.slice(url.lastIndexOf("/") + 1);
}
