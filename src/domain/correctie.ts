// The register of corrections: a figure that was published and is changed, with what it was, what it is now, and why.
import { z } from 'zod';
import { bronplaats, datum, tekst } from './velden.ts';
import { verwijzing } from './verwijzing.ts';

/** A number, or the sign of why there is none: ?, n.v.t., ., pm, leeg; weg is a line that is no longer there. */
const gepubliceerd = z.union([z.number(), z.string()]).transform(String).pipe(tekst);

export const correctie = z.strictObject({
	titel: tekst.describe('wat er veranderde, in één zin'),
	datum: datum.describe('de dag van de correctie'),
	dataset: verwijzing('datasets'),
	cijfers: z.array(z.strictObject({
		regel: tekst.describe('de sleutel van de regel; bij een reeks alle delen, met een komma ertussen: 2023-Q1, bw-basis'),
		maat: tekst.describe('de kolom met het getal'),
		was: gepubliceerd,
		wordt: gepubliceerd,
	})).min(1),
	reden: tekst.describe('waarom klopte het oude cijfer niet?'),
	bronnen: z.array(bronplaats).default([]),
});
export type Correctie = z.infer<typeof correctie>;
