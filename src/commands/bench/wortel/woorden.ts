// What is counted in the roots of the benchmark: plain names, that belong to nobody.
import type { GemeenteOpgave } from '../../regio/opgave.ts';

/** A line of a table: its key and what a reader sees. */
export interface Regel {
	id: string;
	titel: string;
}

export const REGIO = 'meetregio';
export const BRON = 'meetplan-2020-2027';
export const VERSLAG = 'bescherming.md';

const regels = (titels: string[]): Regel[] => titels.map((titel) => ({ id: titel.toLowerCase().replaceAll(/[^a-z]+/g, '-'), titel }));

export const VOORZIENINGEN = regels(['Dagopvang', 'Nachtopvang', 'Crisisopvang', 'Opvang voor gezinnen', 'Vrouwenopvang', 'Wonen met toezicht', 'Wonen met hulp', 'Wonen op proef', 'Hulp thuis', 'Nazorg']);
export const VOORZIENINGSOORTEN = ['maatschappelijke-opvang', 'maatschappelijke-opvang', 'crisisopvang', 'maatschappelijke-opvang', 'vrouwenopvang', 'beschermd-wonen', 'beschermd-wonen', 'beschermd-wonen', 'preventie', 'nazorg'];
export const POSTEN = regels(['Opvang overdag', 'Opvang in de nacht', 'Opvang bij nood', 'Wonen', 'Hulp aan huis', 'Toegang', 'Preventie', 'Nazorg op maat', 'Vervoer', 'Onderzoek', 'Organisatie', 'Onvoorzien']);
export const RESULTATEN = regels(['Een loket voor alle vragen', 'Sneller een plek', 'Kleinere opvang', 'Meer kamers', 'Hulp dichtbij', 'Minder verhuizen', 'Weer een eigen huis', 'Werk of dagbesteding', 'Minder schulden', 'Hulp na vertrek', 'Samen inkopen', 'Open over cijfers']);
export const INDICATOREN = regels(['Bezette plekken', 'Wie erbij komt', 'Wie vertrekt', 'Wachttijd', 'Terugval', 'Tevredenheid', 'Meldingen', 'Klachten', 'Duur van het verblijf', 'Kosten per plek', 'Doorstroom', 'Gemaakte afspraken']);
export const PIJLERS = ['Voorkomen', 'Wonen', 'Meedoen'];

const LETTERGREPEN = [...'bdfgklmnprstvz'].flatMap((medeklinker) => [...'aeiou'].map((klinker) => medeklinker + klinker));

/** Two syllables: enough for 4,900 names that sort and read. */
const naamVan = (nummer: number): string => LETTERGREPEN[Math.floor(nummer / LETTERGREPEN.length)]! + LETTERGREPEN[nummer % LETTERGREPEN.length]!;

/** Codes above those that CBS gives, so that no gemeente has them; and names without a number, which could be taken for a count. */
export const gemeentenVan = (aantal: number): GemeenteOpgave[] => Array.from({ length: aantal }, (_, i) => {
	const naam = naamVan(i);
	return { code: `GM${7001 + i}`, naam: `Gemeente ${naam.charAt(0).toUpperCase()}${naam.slice(1)}`, id: `gemeente-${naam}` };
});
