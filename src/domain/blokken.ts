// Blocks and pieces of a long text.

/** A piece of a long text that is kept longer than that text: as it was cut, it would hold on to the whole of it. */
export const losgeknipt = (stuk: string): string => Buffer.from(stuk).toString();

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
