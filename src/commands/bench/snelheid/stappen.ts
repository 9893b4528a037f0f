// The times that a command prints of its own steps, read back.

const getal = (tekst: string): number => Number(tekst.replaceAll('.', '').replace(',', '.'));

/** Name of a step → seconds, in the order printed: the lines "  pagina’s maken   2,4 s", and what a check says of itself. */
export function leesStappen(uitvoer: string): Record<string, number> {
	const stappen: Record<string, number> = {};
	for (const [, gecontroleerd, naam, seconden] of uitvoer.matchAll(/^(?:(Gecontroleerd): .* in|  (\S.*?)) +([\d.]+,\d) s(?::.*)?$/gm)) stappen[gecontroleerd ? 'lezen en controleren' : naam!] = getal(seconden!);
	return stappen;
}
