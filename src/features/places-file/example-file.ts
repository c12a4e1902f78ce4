/** A file to try with: a few places that everybody may look up, squares and stations, and a row that cannot be read. */
const ROWS = [
	["namn", "lat", "lon"],
	["Stockholms centralstation", "59,33013", "18,05811"],
	["Husby centrum", "59,40955", "17,92560"],
	["Rinkeby torg", "59,38800", "17,92870"],
	["Göteborgs centralstation", "57,70870", "11,97330"],
	["Rosengård centrum", "55,58530", "13,04500"],
	["Malmö centralstation", "55,60930", "13,00070"],
	["Umeå centralstation", "63,82990", "20,26690"],
	["Kiruna station", "67,86750", "20,20010"],
	["Utan koordinater", "", ""],
] as const;

export function createExample(): Blob {
	return new Blob([ROWS.map((row) => `${row.join(";")}\n`).join("")]);
}
