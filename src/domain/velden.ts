// Field kinds that many entities share. The description of a field is the hint an editor reads.
import { z } from 'zod';
import { EENHEID_IDS } from './eenheid.ts';
import { periode } from './periode.ts';
import { verwijzing } from './verwijzing.ts';

export const tekst = z.string().trim().min(1, { error: 'leeg' });

/** A web address, and nothing a browser would run. */
export const webadres = z.url({ protocol: /^https?$/, error: 'url' });

/** False for 2023-02-30: a day that the calendar does not have. */
const staatOpKalender = (tekst: string): boolean => tekst.length < 10 || new Date(`${tekst}T00:00:00Z`).toISOString().startsWith(tekst);

/** An ISO date, or a month or year where the source says no more. */
export const datum = z
	.union([z.string(), z.number().int(), z.date()])
	.transform((waarde) => (waarde instanceof Date ? waarde.toISOString().slice(0, 10) : String(waarde)))
	.pipe(z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { error: 'datum', abort: true }).refine(staatOpKalender, { error: 'datum' }));

/** Where something stands in a source: which document, and the place a reader can find. */
export const bronplaats = z.strictObject({
	bron: verwijzing('bronnen').describe('het document, bijvoorbeeld uitvoeringsplan-2023'),
	plaats: tekst.describe('hoofdstuk, paragraaf of tabel in het document'),
});
export type Bronplaats = z.infer<typeof bronplaats>;

/** At least one: nothing is published without a source. */
export const bronnen = z.array(bronplaats).min(1, { error: 'geen-bron' });

/** A remark that travels with the entry: shown as a footnote wherever it matters. */
export const voetnoten = z
	.array(z.strictObject({ tekst, bronnen: z.array(bronplaats).default([]) }))
	.default([]);
export type VoetnootInvoer = z.infer<typeof voetnoten>[number];

/** Everyday words by which people look for something; nowhere shown or linked. */
export const zoekwoorden = z.array(tekst).default([]).describe('gewone woorden waarmee mensen dit zoeken');

export const eenheid = z.enum(EENHEID_IDS);

/** A target, only where a document gives one: in words, with the number beside it if there is one. */
export const streefwaarde = z.strictObject({
	tekst: tekst.describe('het doel in gewone woorden'),
	vergelijking: z.enum(['hoogstens', 'minstens', 'precies']).optional(),
	waarde: z.number().optional(),
	eenheid: eenheid.optional(),
	bronnen,
});
export type Streefwaarde = z.infer<typeof streefwaarde>;

/** How something stood in a period, on a declared scale. */
export const stand = z
	.strictObject({
		periode,
		status: tekst.describe('een status uit het statusmodel'),
		oorzaak: tekst.optional().describe('waardoor komt het?'),
		gevolg: tekst.optional().describe('wat betekent dit voor inwoners?'),
		bijsturing: tekst.optional().describe('wat doet de regio eraan?'),
		toelichting: tekst.optional(),
		fictief: z.boolean().default(false),
		bronnen: z.array(bronplaats).default([]),
	});
export type Stand = z.infer<typeof stand>;

export const statusmodel = verwijzing('statusmodellen').default('portaal');
export const standen = z.array(stand).default([]);

export const refs = (collectie: Parameters<typeof verwijzing>[0]) => z.array(verwijzing(collectie)).default([]);
