// zicht.config.yaml: what makes an installation somebody's own.
import { z } from 'zod';
import { taal } from './taal.ts';
import { tekst, webadres } from './velden.ts';

export const configuratie = z.strictObject({
	titel: tekst.default('Zicht'),
	ondertitel: tekst.default('Wat is beloofd, wat is gedaan, wat kost het'),
	/** Address the site is published at; needed for canonical links, feeds and the catalogue. */
	adres: webadres,
	organisatie: tekst,
	contact: z.strictObject({ email: z.email({ error: 'email' }).optional(), telefoon: tekst.optional(), tekst }),
	licentie: z.strictObject({ naam: tekst, url: webadres }),
	/** A site that shows invented data must declare itself a sample. */
	voorbeeld: z.boolean().default(false),
	/** The day the site looks from: what should be there by then and is not, is late. Without it, the day of the last change. */
	peildatum: z.iso.date({ error: 'datum' }).optional(),
	/** A CSS file of design tokens, relative to the root. */
	thema: tekst.optional(),
	/** Limits of plain language, for residents and for councils. */
	taal,
});
export type Configuratie = z.infer<typeof configuratie>;
