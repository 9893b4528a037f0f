// Plan → Pijler → Doel: the upper half of the rode draad. The names of the two levels are the plan's own
// (pijler and subdoel in one region, pijler and ambitie in another).
import { z } from 'zod';
import { bronnen, bronplaats, datum, tekst, voetnoten } from './velden.ts';
import { verwijzing } from './verwijzing.ts';

export const PLAN_SOORTEN = ['regioplan', 'beleidsplan', 'regiovisie', 'beleidsagenda', 'uitvoeringsplan', 'regionaal-kader'] as const;

export const besluit = z.strictObject({
	soort: z.enum(['advies', 'vaststelling', 'zienswijze', 'accordering', 'kennisneming']),
	orgaan: tekst.describe('wie besluit, bijvoorbeeld: de zes gemeenteraden'),
	datum: datum.optional(),
	toelichting: tekst.optional(),
	bronnen: z.array(bronplaats).min(1, { error: 'geen-bron' }),
});
export type Besluit = z.infer<typeof besluit>;

export const plan = z.strictObject({
	titel: tekst,
	lead: tekst.describe('één of twee zinnen: waar gaat dit plan over?'),
	soort: z.enum(PLAN_SOORTEN),
	van: datum,
	tot: datum,
	bron: verwijzing('bronnen').describe('het document van het plan zelf'),
	status: z.enum(['concept', 'vastgesteld', 'onbekend']),
	werkt_uit: verwijzing('plannen').optional().describe('het plan dat dit plan uitwerkt'),
	indeling: z.strictObject({ pijler: tekst.default('Pijler'), doel: tekst.default('Doel') }).prefault({}),
	besluiten: z.array(besluit).default([]),
	/** The model by which the region steers: parts around a middle, drawn on the page of the plan. */
	sturing: z.strictObject({ titel: tekst, midden: tekst, delen: z.array(z.strictObject({ naam: tekst, uitleg: tekst })).min(2), bronnen }).optional(),
	voetnoten,
});
export type Plan = z.infer<typeof plan>;

export const hoofdstuk = z.strictObject({
	titel: tekst,
	nummer: z.number().int().min(1),
	lead: tekst,
	bronnen,
	voetnoten,
});
export type Hoofdstuk = z.infer<typeof hoofdstuk>;

export const pijler = z.strictObject({
	titel: tekst,
	lead: tekst,
	nummer: z.number().int().min(1),
	plan: verwijzing('plannen'),
	bronnen,
	voetnoten,
});
export type Pijler = z.infer<typeof pijler>;

export const doel = z.strictObject({
	titel: tekst,
	nummer: z.number().int().min(1).optional(),
	soort: z.enum(['doel', 'subdoel', 'ambitie']).default('doel'),
	pijlers: z.array(verwijzing('pijlers')).min(1),
	bronnen,
	voetnoten,
});
export type Doel = z.infer<typeof doel>;
