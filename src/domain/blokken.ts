// Blocks of a long text, each from a fixed sign to the first end after it, found in one walk.

const letterlijk = (teken: string): string => teken.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Makes what replaces blocks of a text: from each sign in `einden` up to and with the end that belongs to it. What a block is
 * replaced by may be that block. Of a block within a block only the outer one is one.
 */
export function blokvervanger<T extends string>(einden: Readonly<Record<T, string>>): (tekst: string, door: (blok: string, begin: T, plaats: number) => string) => string {
	const begin = new RegExp(Object.keys(einden).map(letterlijk).join('|'), 'g');
	const einde = Object.fromEntries(Object.entries<string>(einden).map(([van, tot]) => [van, new RegExp(letterlijk(tot), 'g')])) as Record<T, RegExp>;
	return (tekst, door) => {
		let uit = '';
		let klaar = 0;
		begin.lastIndex = 0;
		for (let gevonden = begin.exec(tekst); gevonden; gevonden = begin.exec(tekst)) {
			const van = gevonden[0] as T;
			const slot = einde[van];
			slot.lastIndex = begin.lastIndex;
			if (!slot.test(tekst)) continue;
			uit += tekst.slice(klaar, gevonden.index) + door(tekst.slice(gevonden.index, slot.lastIndex), van, gevonden.index);
			begin.lastIndex = klaar = slot.lastIndex;
		}
		return uit + tekst.slice(klaar);
	};
}
