// A Regio and its Gemeenten, and the papers they owe each other.
import { z } from 'zod';
import { dagNa, periode } from './periode.ts';
import { bronnen, datum, stand, tekst, voetnoten, zoekwoorden } from './velden.ts';
import { verwijzing } from './verwijzing.ts';

export const GM_CODE = /^GM\d{4}$/;

/** Columns and rows of a tile map that still fits a page. */
export const TEGELS = 8;

export const regio = z.strictObject({
	titel: tekst,
	lead: tekst.describe('twee zinnen voor de voorpagina van de regio'),
	volgorde: z.number().int().default(1),
	plan: verwijzing('plannen').describe('het plan waarvan de voorpagina de beloften toont'),
	/** Figures on the front page, in order. */
	tegels: z
		.array(
			z.strictObject({
				titel: tekst,
				dataset: verwijzing('datasets').optional(),
				maat: tekst.optional(),
				regel: tekst.optional(),
				resultaat: verwijzing('resultaten').optional().describe('toont de streefwaarde van dit resultaat'),
				toelichting: tekst.optional(),
			}),
		)
		.default([]),
	bronnen,
	voetnoten,
});
export type Regio = z.infer<typeof regio>;

const jaar = z.number().int().min(1900).max(2100);

export const gemeente = z.strictObject({
	titel: tekst,
	code: z.string().regex(GM_CODE, { error: 'gm-code' }).describe('de CBS-code, bijvoorbeeld GM0935'),
	/** First and last year in which CBS uses the code, where that matters for the figures. */
	geldig: z.strictObject({ van: jaar.optional(), tot: jaar.optional() }).prefault({}).describe('het eerste en het laatste jaar waarin deze code bestaat; alleen na een herindeling'),
	rol: z.enum(['centrumgemeente', 'regiogemeente']),
	tegel: z.strictObject({ kolom: z.number().int().min(1), rij: z.number().int().min(1) }).describe('plaats op de tegelkaart'),
	lead: tekst,
	bronnen,
});
export type Gemeente = z.infer<typeof gemeente>;

export const RAPPORTAGE_SOORTEN = ['terugblik', 'jaarverslag', 'voortgangsrapportage', 'halfjaarrapportage', 'uitvoeringsplan', 'begroting', 'onderzoek'] as const;

export const rapportage = z.strictObject({
	titel: tekst,
	lead: tekst,
	soort: z.enum(RAPPORTAGE_SOORTEN),
	periode: z.strictObject({ van: periode, tot: periode }),
	datum,
	plan: verwijzing('plannen'),
	status: z.enum(['concept', 'vastgesteld', 'onbekend']),
	opsteller: tekst.optional(),
	ontvanger: tekst.optional(),
	vervangt: tekst.optional().describe('welk stuk neemt dit de plaats van in?'),
	fictief: z.boolean().default(false),
	zoekwoorden,
	/** How the promises stand according to this report alone; shown in its own text, not on the front page. */
	standen: z.array(stand.extend({ resultaat: verwijzing('resultaten') })).default([]),
	bronnen,
	voetnoten,
});
export type Rapportage = z.infer<typeof rapportage>;

/** What changed on a day, so that a reader understands a bend in a line. */
export const gebeurtenis = z.strictObject({
	titel: tekst,
	kort: z.string().trim().min(1, { error: 'leeg' }).max(24).describe('hoogstens 24 tekens: zo staat het in de grafiek'),
	moment: datum,
	bronnen,
});
export type Gebeurtenis = z.infer<typeof gebeurtenis>;

/** Besides papers: talks on a fixed rhythm, a monitor that is to be ready, and decisions on money. */
export const AGENDA_SOORTEN = [...RAPPORTAGE_SOORTEN, 'gesprek', 'monitor', 'meting', 'begrotingswijziging'] as const;

/** One paper or talk somebody owes somebody by a date. */
export const agendapunt = z.strictObject({
	titel: tekst,
	soort: z.enum(AGENDA_SOORTEN),
	opsteller: tekst,
	ontvanger: tekst,
	periode,
	uiterlijk: datum.optional().describe('de laatste dag waarop het klaar moet zijn'),
	ritme: tekst.describe('hoe vaak, in woorden'),
	rapportage: verwijzing('rapportages').optional().describe('het stuk zelf, als het er is'),
	afwezig: tekst.optional().describe('waarom het stuk er niet is, als de dag voorbij is; de lezer ziet dit'),
	bronnen,
	voetnoten,
});
export type Agendapunt = z.infer<typeof agendapunt>;

/** Whether a paper should have been there on `datum`, the day of the edition. Without a day of its own it is due when the year it is about has ended. */
export const isTeLaat = ({ uiterlijk, periode: over }: Agendapunt, datum: string | undefined): boolean =>
	datum !== undefined && (uiterlijk?.length === 10 ? uiterlijk < datum : dagNa(uiterlijk ?? over.slice(0, 4)) <= datum);
