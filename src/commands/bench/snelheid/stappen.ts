// The times that a command prints of its own steps, read back.

const getal = (tekst: string): number => Number(tekst.replaceAll('.', '').replace(',', '.'));

/** What a check says of itself; in a build it runs beside the other steps. */
export const CONTROLESTAP = 'controleren, zoals het zelf zegt';

/** Name of a step → seconds, in the order printed: the lines "  pagina’s maken   2,4 s", and "Gecontroleerd: … in 0,9 s: …". */
export function leesStappen(uitvoer: string): Record<string, number> {
	const stappen: Record<string, number> = {};
	for (const [, gecontroleerd, naam, seconden] of uitvoer.matchAll(/^(?:(Gecontroleerd): .* in|  (\S.*?)) +([\d.]+,\d) s(?::.*)?$/gm)) stappen[gecontroleerd ? CONTROLESTAP : naam!] = getal(seconden!);
	return stappen;
}
