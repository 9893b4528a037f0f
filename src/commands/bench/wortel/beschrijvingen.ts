// The descriptors beside the tables of the benchmark: four figures for every gemeente, and one of the region.
import { alsTekst, bronregels } from '../../../domain/voorbeelden.ts';
import { BASIS } from './cijfers.ts';
import { BRON, POSTEN, REGIO, VERSLAG, type Regel } from './woorden.ts';

type Kolom = [naam: string, titel: string, zicht: string];

interface Dataset {
	naam: string;
	titel: string;
	uitleg: string;
	thema: string;
	periode: string;
	definitie: string;
	sleutel: string[];
	kolommen: Kolom[];
	figuren: string[];
	/** Lines below `zicht`. */
	meer?: string[];
}

const PERIODE: Kolom = ['periode', 'Kwartaal', 'rol: periode'];
const JAAR: Kolom = ['jaar', 'Jaar', 'rol: periode'];
const GEMEENTE: Kolom = ['gemeente', 'Gemeente', 'rol: gebied'];
const VOORZIENING: Kolom = ['voorziening', 'Voorziening', 'rol: dimensie, verwijst: voorzieningen'];
const maat = (naam: string, titel: string, eenheid: string): Kolom => [naam, titel, `rol: maat, eenheid: ${eenheid}`];
const TELLINGEN = [maat('plekken', 'Plekken', 'plekken'), maat('bezet', 'Bezette plekken', 'mensen'), maat('instroom', 'Instroom', 'mensen'), maat('uitstroom', 'Uitstroom', 'mensen')];
const namen = (regels: Regel[]): string => `namen: { ${regels.map(({ id, titel }) => `${id}: ${alsTekst(titel)}`).join(', ')} }`;

/** Both tables count the same people: the region is the sum of its gemeenten. */
const GETELD = [`telt: { wat: mensen, hoe: geteld in het kwartaal, bereik: ${REGIO} }`, `bescherming: { methode: afronden, basis: ${BASIS}, verslag: ${VERSLAG} }`];

const DATASETS: Dataset[] = [
	{
		naam: 'monitor', titel: 'Monitor per gemeente', uitleg: 'Plekken en mensen per gemeente, voorziening en kwartaal.', thema: 'monitor', periode: '2024', definitie: `Aantallen zijn afgerond op een veelvoud van ${BASIS}. De wachttijd is een gemiddelde, en staat er alleen als er genoeg mensen bij kwamen.`,
		sleutel: ['periode', 'gemeente', 'voorziening'],
		kolommen: [PERIODE, GEMEENTE, VOORZIENING, ...TELLINGEN, maat('wachttijd', 'Wachttijd', 'dagen')],
		figuren: ['id: plekken, titel: Plekken per voorziening, vorm: panelen, maten: [plekken], per: periode, groep: voorziening', 'id: stromen, titel: Wie erbij kwam en wie vertrok, vorm: lijn, maten: [instroom, uitstroom], per: periode'],
		meer: GETELD,
	},
	{
		naam: 'monitor-regio', titel: 'Monitor van de regio', uitleg: 'Plekken en mensen per voorziening en kwartaal, alle gemeenten samen.', thema: 'monitor', periode: '2024', definitie: `Aantallen zijn afgerond op een veelvoud van ${BASIS}.`,
		sleutel: ['periode', 'voorziening'],
		kolommen: [PERIODE, VOORZIENING, ...TELLINGEN],
		figuren: ['id: bezet, titel: Bezette plekken per voorziening, vorm: panelen, maten: [bezet], per: periode, groep: voorziening'],
		meer: GETELD,
	},
	{
		naam: 'begroting', titel: 'Begroting per gemeente', uitleg: 'Begrote bedragen per gemeente, post en jaar.', thema: 'begroting', periode: '2024', definitie: 'Begrote bedragen in hele euro’s.',
		sleutel: ['jaar', 'gemeente', 'post'],
		kolommen: [JAAR, GEMEENTE, ['post', 'Post', `rol: dimensie, ${namen(POSTEN)}`], maat('bedrag', 'Bedrag', 'euro')],
		figuren: ['id: posten, titel: Begroting per post, vorm: panelen, maten: [bedrag], per: jaar, groep: post'],
	},
	{
		naam: 'resultaten', titel: 'Resultaten per gemeente', uitleg: 'Hoeveel van de veertig afspraken bij een belofte zijn nagekomen.', thema: 'monitor', periode: '2024', definitie: 'Bij elke belofte horen veertig afspraken. Dit zijn de afspraken die klaar zijn.',
		sleutel: ['jaar', 'gemeente', 'resultaat'],
		kolommen: [JAAR, GEMEENTE, ['resultaat', 'Resultaat', 'rol: dimensie, verwijst: resultaten'], maat('afspraken', 'Afspraken die klaar zijn', 'aantal')],
		figuren: ['id: afspraken, titel: Afspraken die klaar zijn, vorm: panelen, maten: [afspraken], per: jaar, groep: resultaat'],
	},
];

const veld = ([naam, titel, zicht]: Kolom): string =>
	`    - { name: ${naam}, type: ${zicht.startsWith('rol: maat') ? 'integer' : 'string'}, title: ${titel}, constraints: { ${zicht.startsWith('rol: maat') ? 'minimum: 0' : 'required: true'} }, zicht: { ${zicht} } }`;

const tekstVan = ({ titel, uitleg, thema, periode, definitie, sleutel, kolommen, figuren, meer = [] }: Dataset): string => [
	`title: ${titel}`,
	`description: ${uitleg}`,
	'schema:',
	`  primaryKey: [${sleutel.join(', ')}]`,
	'  fields:',
	...kolommen.map(veld),
	'zicht:',
	`  thema: ${thema}`,
	`  periode: '${periode}'`,
	`  gebied: ${REGIO}`,
	'  status: fictief',
	`  definitie: ${alsTekst(definitie)}`,
	...meer.map((regel) => `  ${regel}`),
	'  figuren:',
	...figuren.map((figuur) => `    - { ${figuur}${kolommen.includes(GEMEENTE) ? ELK : ''} }`),
	bronregels(BRON, 'bijlage 1').replaceAll(/^/gm, '  '),
	'',
].join('\n');

/** Each figure is answered once for every gemeente. */
const ELK = ', elk: gemeente';

/** Name of a dataset → its descriptor. */
export const beschrijvingen = (): Map<string, string> => new Map(DATASETS.map((dataset) => [dataset.naam, tekstVan(dataset)]));
