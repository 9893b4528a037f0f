// The addresses of the site. They are for ever: change none, only add.
import type { Inhoudscollectie } from './collecties.ts';
import type { Item } from './portaal.ts';
import type { Dataset } from './tabel.ts';
import { jaarVan } from './periode.ts';

export const ADRES = {
	thuis: '/',
	begrippen: '/begrippen/',
	bronnen: '/bronnen/',
	cijfers: '/cijfers/',
	zoeken: '/zoeken/',
	vergelijken: '/vergelijken/',
	bescherming: '/bescherming/',
	nieuws: '/nieuws/',
	correcties: '/correcties/',
	over: '/over/',
	contact: '/contact/',
	privacy: '/privacy/',
	toegankelijkheid: '/toegankelijkheid/',
} as const;

/** Pages of the national picture; they are there when regiobeelden are. */
export const LAND = { thuis: '/stand-van-het-land/', indicatoren: '/stand-van-het-land/indicatoren/', nu: '/stand-van-het-land/toen-en-nu/' } as const;

export const REGIO_DELEN = ['resultaten', 'acties', 'capaciteit', 'begroting', 'indicatoren', 'plannen', 'rapportages', 'gemeenten', 'agenda', 'tegenspraken'] as const;
export type RegioDeel = (typeof REGIO_DELEN)[number];

export const adresVanRegio = (regio: string, deel?: RegioDeel): string => (deel ? `/${regio}/${deel}/` : `/${regio}/`);

/** Ways to see part of the promises; each is a page under the promises. */
export const FILTERSOORTEN = ['stand', 'pijler', 'doel'] as const;
export type Filtersoort = (typeof FILTERSOORTEN)[number];
export const adresVanFilter = (regio: string, soort: Filtersoort, waarde: string): string => `${adresVanRegio(regio, 'resultaten')}${soort}/${waarde}/`;

/** The promises of a region by year as one picture. */
export const standenSvgAdres = (regio: string): string => `${adresVanRegio(regio, 'resultaten')}standen.svg`;

export const adresVanDataset = (dataset: Dataset, figuur?: string): string => `${ADRES.cijfers}${dataset.id}/${figuur ? `#${figuur}` : ''}`;

/** Permanent address of one number: the row of the table on the page of its dataset. */
export const adresVanRegel = (dataset: Dataset, regel: string): string => `${ADRES.cijfers}${dataset.id}/#regel-${regel}`;

export const adresVanBegroting = (dataset: Dataset): string =>
	`${adresVanRegio(dataset.regio ?? '', 'begroting')}${jaarVan(dataset.beschrijving.zicht.periode)}/`;

type Bouwer = (regio: string, id: string) => string;
const onder =
	(deel: RegioDeel): Bouwer =>
	(regio, id) =>
		`${adresVanRegio(regio, deel)}${id}/`;
const anker =
	(basis: string): Bouwer =>
	(_, id) =>
		`${basis}#${id}`;

const BOUWERS: Record<Inhoudscollectie, Bouwer> = {
	regios: (_, id) => adresVanRegio(id),
	resultaten: onder('resultaten'),
	acties: (regio, id) => `${adresVanRegio(regio, 'acties')}#${id}`,
	indicatoren: onder('indicatoren'),
	plannen: onder('plannen'),
	hoofdstukken: onder('plannen'),
	pijlers: (regio, id) => `${adresVanRegio(regio, 'plannen')}#${id}`,
	doelen: (regio, id) => `${adresVanRegio(regio, 'plannen')}#${id}`,
	rapportages: onder('rapportages'),
	gemeenten: onder('gemeenten'),
	agenda: (regio, id) => `${adresVanRegio(regio, 'agenda')}#${id}`,
	gebeurtenissen: (regio, id) => `${adresVanRegio(regio, 'agenda')}#${id}`,
	tegenspraken: (regio, id) => `${adresVanRegio(regio, 'tegenspraken')}#${id}`,
	correcties: (regio, id) => `${ADRES.correcties}#${regio}-${id}`,
	voorzieningen: (_, id) => `${ADRES.begrippen}#voorziening-${id}`,
	statusmodellen: anker(ADRES.over),
	regiobeelden: (_, id) => `${LAND.thuis}${id}/`,
	landindicatoren: (_, id) => `${LAND.indicatoren}${id}/`,
	bronnen: (_, id) => `${ADRES.bronnen}${id}/`,
	begrippen: anker(ADRES.begrippen),
	themas: (_, id) => `${ADRES.vergelijken}${id}/`,
	nieuws: anker(ADRES.nieuws),
	paginas: (_, id) => `/${id}/`,
};

export const adresVan = (item: Pick<Item, 'collectie' | 'regio' | 'id'>): string => BOUWERS[item.collectie](item.regio ?? '', item.id);

// Downloads stand beside the page of their dataset.
/** Of one gemeente alone, `deel` is what its part is called. */
const bestand = (dataset: string, deel?: string): string => `${ADRES.cijfers}${dataset}${deel === undefined ? '' : `/${deel}`}`;
export const csvAdres = (dataset: string, deel?: string): string => `${bestand(dataset, deel)}.csv`;
export const excelAdres = (dataset: string, deel?: string): string => `${bestand(dataset, deel)}.excel.csv`;
export const pakketAdres = (dataset: string): string => `${ADRES.cijfers}${dataset}.json`;
export const svgAdres = (dataset: string, figuur: string, deel?: string): string => `${bestand(dataset, deel)}${deel === undefined ? '/' : '.'}${figuur}.svg`;
