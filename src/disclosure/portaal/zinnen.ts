// „Twee mensen uit Vaals vertrokken”: a small count needs no table to be published.
import { DREMPEL } from '../../domain/dataset.ts';
import { INHOUD_NAMEN } from '../../domain/collecties.ts';
import type { Item, Portaal } from '../../domain/portaal.ts';
import { maakProbleem, type Problem } from '../../domain/problem.ts';

const WOORDEN = ['één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const MENSEN = '(?:mens(?:en)?|perso(?:on|nen)|inwoners?|cli[eë]nt(?:en)?|bewoners?|dakloze[n]?|buitenslapers?|jongeren?|kinderen|vrouwen|mannen|gezin(?:nen)?|huishoudens?)';
const PATROON = new RegExp(`(?<![\\p{L}\\d.,])(\\d{1,2}|${WOORDEN.join('|')})\\s+(?:\\p{L}+\\s+)?${MENSEN}(?![\\p{L}])`, 'giu');

const waarde = (woord: string): number => (/^\d/.test(woord) ? Number(woord) : WOORDEN.indexOf(woord.toLowerCase()) + 1);

/** Sentences of a text with their offset. */
function* zinnenVan(tekst: string): Generator<{ zin: string; van: number }> {
	for (const { 0: zin, index: van } of tekst.matchAll(/[^.!?\n]+(?:[.!?](?=\d)[^.!?\n]+)*/g)) yield { zin, van };
}

/** Small counts of people that a text ties to one municipality. */
export function controleerZinnen(portaal: Portaal): Problem[] {
	const gemeenten = portaal.inhoud.gemeenten.flatMap(({ data }) => [data.titel, data.code]);
	if (!gemeenten.length) return [];
	const waar = new RegExp(`(?<![\\p{L}])(?:${gemeenten.map((naam) => naam.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}])`, 'u');
	return INHOUD_NAMEN.flatMap((naam) => (portaal.inhoud[naam] as Item[]).flatMap(({ bestand, lichaam, collectie, data }): Problem[] => {
		// On the page of a municipality every sentence is about it.
		const overal = collectie === 'gemeenten' ? (data as { titel: string }).titel : undefined;
		return [...zinnenVan(lichaam.tekst)].flatMap(({ zin, van }) => {
			const plaats = waar.exec(zin)?.[0] ?? overal;
			if (plaats === undefined) return [];
			return [...zin.matchAll(PATROON)].filter(([, getal]) => waarde(getal!) > 0 && waarde(getal!) < DREMPEL).map((gevonden) => {
				const voor = lichaam.tekst.slice(0, van + gevonden.index);
				return maakProbleem({ file: bestand, line: lichaam.regelsErvoor + voor.split('\n').length, column: voor.length - voor.lastIndexOf('\n') }, 'kleine-telling', `Hier staat „${gevonden[0]}” bij ${plaats}. Dat is onder de drempel van ${DREMPEL}.`, 'Noem het aantal niet. Schrijf bijvoorbeeld: enkele mensen.');
			});
		});
	}));
}
