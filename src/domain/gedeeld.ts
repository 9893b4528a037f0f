// What all regions share: sources, glossary, status scales, news and standing pages.
import { z } from 'zod';
import { DATASET_THEMAS } from './dataset.ts';
import { bronnen, bronplaats, datum, refs, tekst, webadres, zoekwoorden } from './velden.ts';

export const bron = z.strictObject({
	titel: tekst,
	kort: tekst.describe('zoals het onder een cijfer staat: Uitvoeringsplan 2023'),
	uitgever: tekst,
	soort: tekst,
	datum: datum.optional(),
	datum_toelichting: tekst.optional().describe('waarom de datum ontbreekt of onzeker is'),
	versie: tekst.optional(),
	status: z.enum(['concept', 'vastgesteld', 'onbekend']),
	url: webadres.optional(),
	regios: refs('regios'),
});
export type Bron = z.infer<typeof bron>;

export const begrip = z.strictObject({
	titel: tekst,
	afkorting: tekst.optional(),
	synoniemen: z.array(tekst).default([]),
	zoekwoorden,
	kort: tekst.describe('de uitleg in één zin'),
	zie_ook: refs('begrippen'),
	/** Link this term by itself where it first appears; off for everyday words. */
	koppel: z.boolean().default(true),
	bronnen: z.array(bronplaats).default([]),
});
export type Begrip = z.infer<typeof begrip>;

export const STATUS_TINTEN = ['goed', 'let-op', 'slecht', 'open', 'stil', 'onbekend'] as const;
export const STATUS_ICONEN = ['vinkje', 'pijl', 'uitroep', 'kruis', 'streep', 'doorhaling', 'puntjes', 'vraagteken', 'tandwiel'] as const;

/** A declared scale. Scales are never converted into one another, nor into percentages. */
export const statusmodelSchema = z.strictObject({
	titel: tekst,
	eigen: z.boolean().describe('is dit de schaal van het portaal zelf?'),
	statussen: z
		.array(
			z.strictObject({
				id: tekst,
				woord: tekst,
				uitleg: tekst,
				icoon: z.enum(STATUS_ICONEN),
				tint: z.enum(STATUS_TINTEN),
				/** Stays so in later periods on which nothing new is said. */
				blijvend: z.boolean().default(false),
				/** Must be told with oorzaak, gevolg and bijsturing. */
				vraagt_uitleg: z.boolean().default(false),
			}),
		)
		.min(2),
	zonder_stand: tekst.describe('de status voor een periode waarover niets is gemeld'),
	bronnen: z.array(bronplaats).default([]),
});
export type Statusmodel = z.infer<typeof statusmodelSchema>;
export type Status = Statusmodel['statussen'][number];

/** What regions are set side by side on. What may not be compared, and why, is said by an editor; the rest is found by key. */
export const thema = z.strictObject({
	titel: tekst,
	lead: tekst,
	volgorde: z.number().int().default(1),
	cijfers: z.array(z.enum(DATASET_THEMAS)).default([]).describe('welke cijfers erbij horen: capaciteit of begroting'),
	niet_vergelijkbaar: z.array(z.strictObject({ tekst: tekst.describe('wat niet naast elkaar mag, en waarom'), bronnen: z.array(bronplaats).default([]) })).default([]),
});
export type Thema = z.infer<typeof thema>;

/** Whether a state is the one that looks filled: done, or yes. */
export const isKlaar = ({ tint, icoon }: Pick<Status, 'tint' | 'icoon'>): boolean => tint === 'goed' && icoon === 'vinkje';

export const nieuws = z.strictObject({ titel: tekst, lead: tekst, datum, regios: refs('regios'), bronnen });
export type Nieuws = z.infer<typeof nieuws>;

export const pagina = z.strictObject({ titel: tekst, lead: tekst, zoekwoorden });
export type Pagina = z.infer<typeof pagina>;
