// Tables of which every count stands by itself: no total, no part, no quotient, no other table and no earlier release says
// anything of it. What such a count gives away can be read from the count, however many millions there are.
import { PERIODE_PATROON } from '../../domain/periode.ts';
import { MARKERINGEN } from '../../domain/waarde.ts';
import { veldMetRol, type Dataset, type TekstKolom } from '../../domain/tabel.ts';
import { verhoudingVan } from '../../domain/verhouding.ts';
import { kanOptellen } from './optelassen.ts';
import { ordeIsBekend } from './ordening.ts';
import { rijordeVan, type Namen } from './rijorde.ts';
import { somkolommenIn } from './somkolommen.ts';
import { somregelsIn } from './somregels.ts';
import { stromenIn } from './standenstroom.ts';
import { assenVan, drempelVan, isTotaal, personenmaten } from './rooster.ts';

/** The words that stand in a column. */
function gebruikte({ codes, woorden }: TekstKolom): string[] {
	const gezien = new Uint8Array(woorden.length);
	for (const code of codes) gezien[code] = 1;
	return woorden.filter((_, code) => gezien[code]);
}

/** Whether two rows are about the same place in the grid. */
function heeftDubbele(kolommen: readonly TekstKolom[], aantal: number): boolean {
	const maat = kolommen.reduce((som, { woorden }) => som * Math.max(1, woorden.length), 1);
	if (!Number.isSafeInteger(maat)) return true;
	const plaatsen = new Float64Array(aantal);
	for (const { codes, woorden } of kolommen) for (let rij = 0; rij < aantal; rij++) plaatsen[rij] = plaatsen[rij]! * Math.max(1, woorden.length) + codes[rij]!;
	plaatsen.sort();
	for (let i = 1; i < aantal; i++) if (plaatsen[i] === plaatsen[i - 1]) return true;
	return false;
}

/** Whether no sum, quotient, table or release ties the counts of this table to one another or to others. When in doubt: no. */
function staatAlleen(dataset: Dataset, anderen: number, leden: (gebied: string) => readonly string[]): boolean {
	if (anderen > 0 || veldMetRol(dataset, 'ouder') || dataset.beschrijving.schema.fields.some((veld) => verhoudingVan(veld) !== undefined) || somkolommenIn(dataset).length > 0 || somregelsIn(dataset).length > 0 || stromenIn(dataset).length > 0) return false;
	const assen = assenVan(dataset);
	if (new Set(assen.map(({ naam }) => naam)).size < assen.length) return false;
	const kolommen: TekstKolom[] = [];
	for (const { naam, veld, soort } of assen) {
		const kolom = dataset.kolommen.get(veld);
		if (kolom?.soort !== 'tekst') return false;
		kolommen.push(kolom);
		const waarden = new Set<string | undefined>(gebruikte(kolom).map((woord) => (soort === 'dimensie' && isTotaal(woord) ? undefined : woord)));
		if (soort === 'periode' && [...waarden].some((woord) => !PERIODE_PATROON.test(woord ?? ''))) return false;
		if (kanOptellen(naam, waarden, leden)) return false;
	}
	return !heeftDubbele(kolommen, dataset.aantalRijen);
}

/** Whether any count of this table must be told of: too small, or not the multiple it should be. */
function heeftFout(dataset: Dataset): boolean {
	const { bescherming } = dataset.beschrijving.zicht;
	const basis = bescherming?.methode === 'afronden' ? bescherming.basis : 1;
	const drempel = drempelVan(dataset);
	const waarde = MARKERINGEN.indexOf('waarde');
	return personenmaten(dataset).some(({ name }) => {
		const kolom = dataset.kolommen.get(name);
		if (kolom?.soort !== 'getal') return false;
		for (let rij = 0; rij < dataset.aantalRijen; rij++) {
			const getal = kolom.getallen[rij]!;
			if (kolom.markeringen[rij] !== waarde || getal < 0 || !Number.isInteger(getal)) continue;
			if (basis === 1 ? getal > 0 && getal < drempel : getal % basis !== 0) return true;
		}
		return false;
	});
}

/** Whether something is hidden in rows that may stand by size. */
function kanUitVolgorde(dataset: Dataset, namen: Namen): boolean {
	const open = new Set((['onderdrukt', 'onbekend'] as const).map((naam) => MARKERINGEN.indexOf(naam)));
	const verbergt = personenmaten(dataset).some(({ name }) => { const kolom = dataset.kolommen.get(name); return kolom?.soort === 'getal' && kolom.markeringen.some((een) => open.has(een)); });
	return verbergt && !ordeIsBekend(Uint32Array.from({ length: dataset.aantalRijen }, (_, rij) => rij), rijordeVan(dataset, namen));
}

/**
 * Whether a table gives nothing away, seen without a system of statements. A count that is hidden may be anything, one that
 * is rounded anything that rounds to it, and one that is shown is large enough: each is its own alternative table. Where something is
 * hidden, the order of the rows must be one that tells nothing.
 * `anderen` is how many other tables and earlier releases count the same.
 */
export const isVanzelfVeilig = (dataset: Dataset, anderen: number, leden: (gebied: string) => readonly string[], namen: Namen): boolean => !heeftFout(dataset) && staatAlleen(dataset, anderen, leden) && !kanUitVolgorde(dataset, namen);
