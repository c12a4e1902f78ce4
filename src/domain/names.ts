/** Areas often bear the names of several places: "Rinkeby / Tensta", "Södra Sofielund (Seved)". */

/** "Rinkeby / Tensta" → both; "Södra Sofielund (Seved)" → both; a plain name → itself. */
export function partsOfName(name: string): string[] {
	return name
		.split(/[/()]/)
		.map((part) => part.trim())
		.filter((part) => part !== "");
}
