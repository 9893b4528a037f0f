// The audit of a built site: everything it gives away, against the edition it was made from.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Uitgave } from '../charts/uitgave.ts';
import { Siteonderzoek } from '../disclosure/site/verantwoord.ts';
import { lijstBestanden } from '../ingest/bestanden.ts';
import { verwachtVan } from '../publish/verwacht.ts';
import { eigenPublic, PROJECT } from './project.ts';

/** The fixed files of a root and of the product itself, by address. */
export const vasteBestanden = (wortel: string): Map<string, Uint8Array> =>
	new Map([PROJECT, ...(eigenPublic(wortel) ? [wortel] : [])].flatMap((map) => lijstBestanden(map, 'public').map((pad) => [pad.slice('public'.length), readFileSync(join(map, pad))] as const)));

/** What may be said about an edition, ready to be held against sites built from it. */
export const siteonderzoek = (uitgave: Uitgave, vast = vasteBestanden(uitgave.portaal.wortel)): Siteonderzoek => new Siteonderzoek(() => verwachtVan(uitgave, vast));
