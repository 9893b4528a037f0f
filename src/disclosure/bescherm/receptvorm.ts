// What a recipe names twice, leaves out, or names so that a reader would take it for something else. Counted as it stands, figures would be wrong.
import { DREMPEL } from '../../domain/dataset.ts';
import { deelPeriode } from '../../domain/periode.ts';
import type { Recept } from '../../domain/recept.ts';
import { isTotaal } from '../portaal/rooster.ts';
import type { Bezwaar } from './bezwaar.ts';
import { kwartalenVan } from './gebeurtenissen.ts';

type Pad = Bezwaar['pad'];

/** A lower threshold is somebody's choice, and is published with its reason. */
const besluit = ({ drempel, besluit: genomen }: Recept): Bezwaar[] =>
	drempel >= DREMPEL || genomen !== undefined ? [] : [{ pad: ['drempel'], message: `Een drempel onder de ${DREMPEL} mag alleen met een besluit.`, hint: 'Voeg een regel toe: „besluit: …”, met wie dit besloot, wanneer en waarom. Dit wordt gepubliceerd.' }];

/** Whatever stands in a list a second time. */
const dubbel = (pad: Pad, lijst: readonly string[]): Bezwaar[] =>
	lijst.flatMap((een, i) => (lijst.indexOf(een) < i ? [{ pad: [...pad, i], message: `„${een}” staat er twee keer. Dan wordt alles dubbel geteld.`, hint: 'Haal er één weg.' }] : []));

function dubbeleNamen({ gemeenten, tabellen }: Recept): Bezwaar[] {
	return [...dubbel(['gemeenten'], gemeenten), ...tabellen.flatMap(({ producten = [], totalen, maten }, i) => [
		...dubbel(['tabellen', i, 'producten'], producten),
		...dubbel(['tabellen', i, 'totalen'], totalen),
		...Object.entries(maten).flatMap(([maat, { producten: eigen = [] }]) => dubbel(['tabellen', i, 'maten', maat, 'producten'], eigen)),
	])];
}

/** Records are counted by whole quarters. */
function tijd(recept: Recept): Bezwaar[] {
	const { van, tot, tabellen } = recept;
	const vreemd = (['van', 'tot'] as const).flatMap((sleutel): Bezwaar[] => (['jaar', 'kwartaal'].includes(deelPeriode(recept[sleutel]).soort) ? [] : [{ pad: [sleutel], message: `„${recept[sleutel]}” is geen jaar en geen kwartaal.`, hint: 'Schrijf een jaar, zoals 2023, of een kwartaal, zoals 2023-Q1.' }]));
	if (vreemd.length) return vreemd;
	const kwartalen = kwartalenVan(recept);
	if (!kwartalen.length) return [{ pad: ['van'], message: `De eerste periode, ${van}, ligt na de laatste, ${tot}.`, hint: 'Verwissel van en tot.' }];
	const deels = [...Map.groupBy(kwartalen, (kwartaal) => kwartaal.slice(0, 4))].find(([, bij]) => bij.length < 4);
	if (!deels) return [];
	return tabellen.flatMap(({ bestand, periode }, i): Bezwaar[] => (periode === 'jaar' ? [{ pad: ['tabellen', i, 'periode'], message: `De tabel „${bestand}” telt per jaar, maar het recept loopt van ${van} tot en met ${tot}: ${deels[0]} is dan geen heel jaar.`, hint: 'Laat het recept beginnen met een eerste kwartaal en eindigen met een vierde, of tel per kwartaal.' }] : []));
}

function kolommen({ tabellen }: Recept): Bezwaar[] {
	return tabellen.flatMap(({ assen, maten, totalen }, i) => {
		const namen: [string, Pad][] = [['periode', []], ...Object.entries(assen).map(([as, kolom]): [string, Pad] => [kolom, ['tabellen', i, 'assen', as]]), ...Object.keys(maten).map((maat): [string, Pad] => [maat, ['tabellen', i, 'maten', maat]])];
		return [
			...namen.flatMap(([naam, pad], k): Bezwaar[] => (namen.findIndex(([ander]) => ander === naam) < k ? [{ pad, message: `Twee kolommen van deze tabel heten „${naam}”.`, hint: 'Geef elke kolom een eigen naam. De eerste kolom heet altijd periode.' }] : [])),
			...totalen.flatMap((as, k): Bezwaar[] => (as in assen ? [] : [{ pad: ['tabellen', i, 'totalen', k], message: `Er wordt een totaal gevraagd over „${as}”, maar de tabel is daar niet naar ingedeeld.`, hint: `Zet „${as}” bij „assen”, of haal het weg bij „totalen”.` }])),
		];
	});
}

function niets({ tabellen }: Recept): Bezwaar[] {
	return tabellen.flatMap(({ maten, producten }, i) => [
		...(Object.keys(maten).length ? [] : [{ pad: ['tabellen', i, 'maten'], message: 'Deze tabel telt niets.', hint: 'Noem bij „maten” wat u telt, bijvoorbeeld: instroom: { telling: instroom }.' }]),
		...[{ pad: ['tabellen', i, 'producten'], lijst: producten }, ...Object.entries(maten).map(([maat, { producten: lijst }]) => ({ pad: ['tabellen', i, 'maten', maat, 'producten'], lijst }))]
			.flatMap(({ pad, lijst }): Bezwaar[] => (lijst?.length === 0 ? [{ pad, message: 'Hier staat geen enkel product.', hint: 'Noem minstens één product, of haal deze sleutel weg: dan tellen alle producten mee.' }] : [])),
	]);
}

/** „alle-zorg” beside „wonen” reads as all kinds together. */
function schijntotalen({ producten, redenen = {} }: Recept): Bezwaar[] {
	const namen: [string, Pad][] = [...Object.entries(producten).flatMap(([product, { groep }]): [string, Pad][] => [[product, ['producten', product]], [groep, ['producten', product, 'groep']]]), ...Object.keys(redenen).map((reden): [string, Pad] => [reden, ['redenen', reden]])];
	return namen.flatMap(([naam, pad]): Bezwaar[] => (isTotaal(naam) ? [{ pad, message: `De naam „${naam}” leest als een totaal.`, hint: 'Kies een naam die niet begint met totaal, alle, alles, allen, samen, geheel of gezamenlijk.' }] : []));
}

/** Objections to the form of a recipe. */
export const bezwarenTegenVorm = (recept: Recept): Bezwaar[] => [besluit, dubbeleNamen, tijd, schijntotalen, kolommen, niets].flatMap((regel) => regel(recept));
