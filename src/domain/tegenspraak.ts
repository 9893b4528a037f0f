// Where documents contradict themselves or each other: both sides, what follows, nothing silently mended.
import { z } from 'zod';
import { bronplaats, refs, tekst } from './velden.ts';

export const TEGENSPRAAK_SOORTEN = ['optelling', 'percentage', 'richting', 'datum', 'naam', 'regel', 'aantal', 'definitie', 'tekst-en-tabel', 'volgorde', 'ontbreekt'] as const;

export const tegenspraak = z.strictObject({
	titel: tekst.describe('de tegenspraak in één zin'),
	soort: z.enum(TEGENSPRAAK_SOORTEN),
	beweringen: z
		.array(z.strictObject({ tekst: tekst.describe('wat het document zegt, in eigen woorden'), bronnen: z.array(bronplaats).min(1, { error: 'geen-bron' }) }))
		.min(1)
		.describe('elke kant, met de plaats'),
	gevolg: tekst.describe('wat dit betekent voor de lezer, en wat het portaal toont'),
	/** Where it matters: these pages carry it as a footnote. */
	raakt: z
		.strictObject({
			plannen: refs('plannen'), hoofdstukken: refs('hoofdstukken'), pijlers: refs('pijlers'), doelen: refs('doelen'), resultaten: refs('resultaten'),
			acties: refs('acties'), indicatoren: refs('indicatoren'), rapportages: refs('rapportages'), gemeenten: refs('gemeenten'), agenda: refs('agenda'),
			regiobeelden: refs('regiobeelden'), landindicatoren: refs('landindicatoren'), datasets: refs('datasets'), begrippen: refs('begrippen'), bronnen: refs('bronnen'),
		})
		.prefault({}),
});
export type Tegenspraak = z.infer<typeof tegenspraak>;
