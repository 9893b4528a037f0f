// Resultaat → Actie → Indicator: what was promised, who does what, and how one sees it.
import { z } from 'zod';
import { periode } from './periode.ts';
import { bronnen, bronplaats, eenheid, refs, standen, statusmodel, streefwaarde, tekst, voetnoten, zoekwoorden } from './velden.ts';
import { slug, verwijzing } from './verwijzing.ts';

/** A line of a dataset that carries the money or the places of this entry. */
export const cijferverwijzing = z.strictObject({
	dataset: verwijzing('datasets'),
	regel: tekst.optional().describe('de sleutel van de regel in de dataset'),
	maat: tekst.optional().describe('de kolom met het getal'),
});
export type Cijferverwijzing = z.infer<typeof cijferverwijzing>;

export const resultaat = z.strictObject({
	titel: tekst.describe('de belofte in gewone woorden, kort genoeg voor een tegel'),
	naam_in_bron: tekst.describe('hoe het plan dit resultaat noemt'),
	nummer: z.number().int().min(1),
	plan: verwijzing('plannen'),
	pijlers: refs('pijlers'),
	doelen: refs('doelen'),
	themas: refs('themas'),
	belofte_voor: z.union([periode, z.literal('onbekend')]).default('onbekend').describe('het jaar waarvoor het beloofd is'),
	streefwaarde: streefwaarde.optional(),
	zoekwoorden,
	statusmodel,
	standen,
	posten: z.array(cijferverwijzing).default([]),
	bronnen,
	voetnoten,
});
export type Resultaat = z.infer<typeof resultaat>;

export const actie = z.strictObject({
	titel: tekst,
	nummer: z.number().int().min(1).optional().describe('de plaats in het plan'),
	plan: verwijzing('plannen'),
	wie: tekst.optional().describe('wie voert het uit?'),
	niveau: z.enum(['lokaal', 'regionaal', 'landelijk']).default('regionaal'),
	wanneer: z.union([periode, z.enum(['doorlopend', 'geen-datum', 'onbekend'])]).describe('kwartaal of jaar, doorlopend, geen-datum (het plan noemt er geen) of onbekend (niet meer te lezen)'),
	stappen: z.array(z.strictObject({ wanneer: periode, wat: tekst })).default([]).describe('wat er eerst klaar moet zijn, als het plan dat noemt'),
	thema: tekst.describe('het spoor van het plan, bijvoorbeeld: toegang'),
	oplevering: tekst.optional().describe('wat ligt er als het klaar is?'),
	pijlers: refs('pijlers'),
	doelen: refs('doelen'),
	resultaten: refs('resultaten'),
	posten: z.array(cijferverwijzing).default([]),
	statusmodel,
	standen,
	bronnen,
	voetnoten,
});
export type Actie = z.infer<typeof actie>;

export const indicator = z.strictObject({
	titel: tekst,
	plan: verwijzing('plannen').optional(),
	groep: tekst.optional().describe('de lijst van het document, bijvoorbeeld: onderdelen van de monitor'),
	meet: slug.optional().describe('wat dit meet, in een woord dat alle regio’s gebruiken; zo komt het naast dat van een andere regio'),
	themas: refs('themas'),
	definitie: tekst.describe('wat telt precies mee?'),
	eenheid: eenheid.optional(),
	richting: z.enum(['hoger-is-beter', 'lager-is-beter', 'geen']).default('geen'),
	frequentie: z.enum(['maand', 'kwartaal', 'halfjaar', 'jaar', 'onbekend']).default('onbekend'),
	eigenaar: tekst.optional(),
	resultaten: refs('resultaten'),
	streefwaarde: streefwaarde.optional(),
	zoekwoorden,
	datasets: refs('datasets'),
	bronnen,
	voetnoten,
});
export type Indicator = z.infer<typeof indicator>;

export const voorziening = z.strictObject({
	titel: tekst,
	afkorting: tekst.optional(),
	soort: z.enum(['beschermd-wonen', 'maatschappelijke-opvang', 'crisisopvang', 'vrouwenopvang', 'preventie', 'nazorg']),
	verblijf: z.boolean().optional(),
	bronnen: z.array(bronplaats).default([]),
});
export type Voorziening = z.infer<typeof voorziening>;
