// A national study in the portal: one Regiobeeld a region, the same Landindicatoren for all. The marks themselves stand in a dataset.
import { z } from 'zod';
import { bronnen, refs, tekst, voetnoten } from './velden.ts';
import { verwijzing } from './verwijzing.ts';

/** A line of the text version of the document, counted from 1. */
const regel = z.number().int().min(1);

/** What a region of this portal reports by now about one point. Its own scale stays its own. */
const toenEnNu = z.strictObject({
	regio: verwijzing('regios'),
	gebied: tekst.describe('is het gebied van toen hetzelfde als dat van nu? In één of twee zinnen'),
	punten: z.array(
		z.strictObject({
			indicator: verwijzing('landindicatoren'),
			resultaten: refs('resultaten').describe('de beloften die hier nu over gaan: <regio>/<naam>'),
			acties: refs('acties'),
			plannen: refs('plannen'),
			toelichting: tekst.optional(),
			bronnen: bronnen.optional(),
		}),
	),
});
export type ToenEnNu = z.infer<typeof toenEnNu>;

export const regiobeeld = z.strictObject({
	titel: tekst.describe('de naam uit de kop van het regiobeeld'),
	lead: tekst.describe('twee zinnen in eigen woorden, zonder namen van mensen'),
	nummer: z.number().int().min(1).describe('de hoeveelste in het document'),
	centrumgemeente: tekst,
	gemeenten: z.strictObject({ aantal: z.number().int().min(1), regel, opmerking: tekst.optional() }).optional().describe('alleen als het document een aantal noemt'),
	regels: z.strictObject({ van: regel, tot: regel }).describe('waar het staat in de tekstversie'),
	tegel: z.strictObject({ kolom: z.number().int().min(1).max(8), rij: z.number().int().min(1).max(12), code: tekst.describe('hoogstens vier letters, voor op een telefoon') }),
	nu: toenEnNu.optional().describe('hoort bij een regio van dit portaal'),
	bronnen,
	voetnoten,
});
export type Regiobeeld = z.infer<typeof regiobeeld>;

export const landindicator = z.strictObject({
	titel: tekst.describe('zoals in het document, zonder dubbele punt'),
	afkorting: tekst.describe('korte naam, voor boven een kolom of naast een staaf'),
	nummer: z.number().int().min(1),
	onderdeel: tekst.describe('het deel van het document waar het onder staat'),
	lead: tekst.describe('wat de vraag betekent, in gewone woorden'),
	bij_ja: tekst.describe('het vervolg op: 12 van de 45 regio’s …'),
	bronnen,
	voetnoten,
});
export type Landindicator = z.infer<typeof landindicator>;
