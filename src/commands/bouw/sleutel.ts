// By what kept work is known: while the key is the same, the same figures give the same page.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { teTonenTekst, type Uitgave } from '../../charts/uitgave.ts';
import { INHOUD_NAMEN } from '../../domain/collecties.ts';
import type { Item } from '../../domain/portaal.ts';
import { PROJECT } from '../project.ts';
import { afdrukVanMap } from './kast.ts';
import { vingerafdruk } from './vingerafdruk.ts';

/** Our code, the packages it stands on, and what runs it. */
export const productafdruk = (): string =>
	vingerafdruk(process.version, process.platform, process.arch, afdrukVanMap(join(PROJECT, 'src'), (pad) => !pad.endsWith('.test.ts')), ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'].map((naam) => join(PROJECT, naam)).filter(existsSync).map((pad) => readFileSync(pad)));

/** Fingerprint of all that the pages of `uitgave` are made from by `product`, but for its figures. */
export function paginasleutel(product: string, uitgave: Uitgave): string {
	const { portaal, alleen } = uitgave;
	const teksten = INHOUD_NAMEN.flatMap((naam) => (portaal.inhoud[naam] as Item[]).flatMap((item) => [naam, item.sleutel, item.bestand, item.formaat, JSON.stringify(item.data), teTonenTekst(uitgave, item)]));
	return vingerafdruk(product, portaal.configuratie.adres, alleen ?? '', ...teksten);
}
