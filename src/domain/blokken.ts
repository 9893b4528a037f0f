// Blocks of a long text, from one fixed sign to another. A regular expression that looks for the end letter by letter takes many times as long.

/** `tekst` with each block from `begin` up to and with the first `einde` after it replaced; what a block is replaced by may be that block. */
export function vervangBlokken(tekst: string, begin: string, einde: string, door: (blok: string, plaats: number) => string): string {
	let uit = '';
	let klaar = 0;
	for (let van = tekst.indexOf(begin); van >= 0; van = tekst.indexOf(begin, klaar)) {
		const slot = tekst.indexOf(einde, van + begin.length);
		if (slot < 0) break;
		const tot = slot + einde.length;
		uit += tekst.slice(klaar, van) + door(tekst.slice(van, tot), van);
		klaar = tot;
	}
	return uit + tekst.slice(klaar);
}
