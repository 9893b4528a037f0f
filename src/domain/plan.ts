// Plan → Pijler → Doel: the upper half of the rode draad. The names of the two levels are the plan's own
// (pijler and subdoel in one region, pijler and ambitie in another).
import { z } from 'zod';
import { bronnen, bronplaats, datum, refs, tekst, voetnoten } from './velden.ts';
import { verwijzing } from './verwijzing.ts';

export const PLAN_SOORTEN = ['regioplan', 'beleidsplan', 'regiovisie', 'beleidsagenda', 'uitvoeringsplan', 'regionaal-kader', 'uitgangspunten'] as const;

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
	van: datum.optional().describe('het eerste jaar; laat weg als geen document het noemt'),
	tot: datum.optional().describe('het laatste jaar; laat weg als geen document het noemt'),
	bron: verwijzing('bronnen').optional().describe('het document van het plan zelf; laat weg als u het niet hebt'),
	bronnen: z.array(bronplaats).default([]).describe('waar het plan genoemd wordt, als u het document zelf niet hebt'),
	status: z.enum(['concept', 'vastgesteld', 'onbekend']),
	werkt_uit: verwijzing('plannen').optional().describe('het plan dat dit plan uitwerkt'),
	indeling: z.strictObject({ pijler: tekst.default('Pijler'), pijlers: tekst.default('Pijlers').describe('het meervoud'), doel: tekst.default('Doel'), doelen: tekst.default('Doelen').describe('het meervoud') }).prefault({}),
	besluiten: z.array(besluit).default([]),
	/** The model by which the region steers: parts around a middle, drawn on the page of the plan. */
	sturing: z.strictObject({ titel: tekst, midden: tekst, delen: z.array(z.strictObject({ naam: tekst, uitleg: tekst })).min(2), bronnen }).optional(),
	voetnoten,
// A plan that is known from other papers alone says from which.
}).refine(({ bron, bronnen: elders }) => bron !== undefined || elders.length > 0, { error: 'geen-bron', path: ['bron'] });
export type Plan = z.infer<typeof plan>;

export const hoofdstuk = z.strictObject({
	titel: tekst,
	nummer: z.number().int().min(1),
	lead: tekst,
	themas: refs('themas'),
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
