// The recipe of npm run protect: which tables are counted from the records, and how they are protected. It holds no figures and may be shared.
import { z } from 'zod';
import { DREMPEL } from './dataset.ts';
import { periode } from './periode.ts';
import { GM_CODE } from './regio.ts';
import { ASSEN, REGISTRATIEKOLOMMEN, TELLINGEN } from './registratie.ts';
import { tekst } from './velden.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'slug' });
const kolom = z.string().regex(/^[a-z][a-z0-9_]*$/, { error: 'kolomnaam' });

const tabel = z.strictObject({
	bestand: slug.describe('de naam van het CSV-bestand, zonder .csv'),
	periode: z.enum(['kwartaal', 'jaar']),
	assen: z.partialRecord(z.enum(ASSEN), kolom).default({}).describe('indeling: kolomnaam, bijvoorbeeld product: voorziening'),
	maten: z.record(kolom, z.strictObject({ telling: z.enum(TELLINGEN), producten: z.array(slug).optional().describe('alleen deze producten') })),
	producten: z.array(slug).optional().describe('alleen deze producten tellen mee in de tabel'),
	totalen: z.array(z.enum(ASSEN)).default([]).describe('indelingen waarvan ook het totaal op een regel komt'),
	methode: z.enum(['onderdrukken', 'afronden']).default('onderdrukken'),
	/** Hiding a cell of this table counts this much against hiding one of another. */
	belang: z.number().min(1).default(1).describe('hoger: verberg liever cijfers in een andere tabel'),
	vergroof_boven: z.number().min(0).max(1).default(1).describe('welk deel van de cellen hoogstens verborgen mag zijn; daarboven wordt de tabel grover'),
});
export type Recepttabel = z.infer<typeof tabel>;

export const recept = z.strictObject({
	regio: slug,
	gemeenten: z.array(z.string().regex(GM_CODE, { error: 'gm-code' })).min(1),
	van: periode,
	tot: periode,
	producten: z.record(slug, z.strictObject({ groep: slug, woorden: z.array(tekst).optional().describe('hoe het product in uw export heet: codes of namen') })).describe('elk product dat in de export voorkomt, met de groep waar het bij hoort'),
	/** Nothing of an export is published as it is written there: not a reason either. */
	redenen: z.record(slug, z.array(tekst)).optional().describe('de redenen waarom hulp stopt die gepubliceerd mogen worden, elk met de woorden uit uw export'),
	kolommen: z.partialRecord(z.enum(REGISTRATIEKOLOMMEN), tekst).default({}).describe('hoe een kolom in uw export heet, als die anders heet'),
	drempel: z.int().min(5).max(100).default(DREMPEL),
	besluit: tekst.optional().describe('wie besloot tot een lagere drempel dan 10, wanneer en waarom; dit wordt gepubliceerd'),
	telt_anders: z.array(slug).default([]).describe('tabellen uit eerdere uitgaven die andere mensen tellen dan dit recept'),
	tabellen: z.array(tabel).min(1),
});
export type Recept = z.infer<typeof recept>;
