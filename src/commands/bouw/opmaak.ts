// The stylesheet and scripts of an earlier build, as long as nothing they are made of has changed: with them come the tools that make them.
import { readFileSync } from 'node:fs';
import type { Configuratie } from '../../domain/configuratie.ts';
import { opmaakVan, themaVan, type Opmaak } from '../opmaak.ts';
import type { Kast } from './kast.ts';
import { vingerafdruk } from './vingerafdruk.ts';

const VAK = 'opmaak';

/** As `opmaakVan`; `product` is the fingerprint of what makes it. */
export async function bewaardeOpmaak(kast: Kast, product: string, wortel: string, configuratie: Configuratie): Promise<Opmaak> {
	const thema = themaVan(wortel, configuratie);
	const sleutel = vingerafdruk(product, configuratie.adres, ...(thema ? [readFileSync(thema)] : []));
	const bewaard = kast.lees(VAK, sleutel);
	if (bewaard) return JSON.parse(bewaard.toString('utf8')) as Opmaak;
	const opmaak = await opmaakVan(wortel, configuratie);
	kast.schrijf(VAK, sleutel, () => Buffer.from(JSON.stringify(opmaak)));
	return opmaak;
}
