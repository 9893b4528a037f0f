// The registry of codes: everything the portal can find wrong, each once.
// A new code is an entry in one of these files and a folder tests/invoer/<code>/; the types and the tests ask for the rest.
import { BESTANDEN } from './bestanden.ts';
import { CIJFERS } from './cijfers.ts';
import { GEGEVENS } from './gegevens.ts';
import type { Groep, Melding } from './melding.ts';
import { ONTHULLING } from './onthulling.ts';
import { PRIVACY } from './privacy.ts';
import { SAMENHANG } from './samenhang.ts';
import { TAAL } from './taal.ts';
import { TEKSTEN } from './teksten.ts';
import { VERANTWOORDING } from './verantwoording.ts';
import { VERBAND } from './verband.ts';
import { YAML } from './yaml.ts';

/** In the order of the docs, which is the order to mend them in: what keeps a file from being read at all comes first. */
export const GROEPEN = [PRIVACY, BESTANDEN, YAML, GEGEVENS, TEKSTEN, TAAL, CIJFERS, VERBAND, SAMENHANG, VERANTWOORDING, ONTHULLING] as const satisfies Groep[];

type CodesVan<G> = G extends Groep<infer C> ? C : never;

/** Every code there is. A Problem with another one does not compile. */
export type Code = CodesVan<(typeof GROEPEN)[number]>;

export const MELDINGEN = Object.assign({}, ...GROEPEN.map(({ meldingen }) => meldingen)) as Record<Code, Melding>;

export const CODES = Object.keys(MELDINGEN) as Code[];
