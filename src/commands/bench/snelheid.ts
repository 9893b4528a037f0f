// The product measured as a user runs it, beside a plain site of the same figures. A measurement, not a test.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kastmapVan } from '../bouw/kast.ts';
import { overzichtVan, type Overzicht } from './snelheid/overzicht.ts';
import { vergelijking, zicht, type Partij } from './snelheid/partij.ts';
import { profileer, type Tijdverdeling } from './snelheid/profiel.ts';
import { installeerReferentie } from './snelheid/referentie.ts';
import { legOpzij, meetRonde, type Uitslag } from './snelheid/ronde.ts';
import { schrijfWortel } from './wortel.ts';
import { MATEN, type Maatnaam } from './wortel/maat.ts';

export interface Snelheidsopties {
	maat: Maatnaam;
	/** In place of those of the size. */
	kwartalen: number | undefined;
	rondes: number;
	/** With the totals of the region: what people are in, the audit then has to hold against them. */
	totalen: boolean;
	referentie: boolean;
	/** Keep the root and the sites. */
	houd: boolean;
	profiel: boolean;
}

export interface Snelheidsmeting extends Overzicht {
	/** Where the root and the sites stand, when they are kept. */
	map?: string;
	profielen?: Record<string, Tijdverdeling>;
}

/** Makes a root of the size asked for, and measures `rondes` times. `zeg` hears what is being done. */
export async function meetSnelheid({ maat: naam, kwartalen, rondes, totalen, referentie, houd, profiel }: Snelheidsopties, zeg: (regel: string) => void): Promise<Snelheidsmeting> {
	const maat = { ...MATEN[naam], ...(kwartalen === undefined ? {} : { kwartalen }) };
	// Installed first: without it nothing needs to be measured.
	const gereedschap = referentie ? installeerReferentie(zeg) : undefined;
	const klad = mkdtempSync(join(tmpdir(), 'zicht-meting-'));
	const opzij: string[] = [];
	try {
		zeg(`een portaal van ${maat.gemeenten} gemeenten maken`);
		const wortel = schrijfWortel(join(klad, 'portaal'), maat, { totalen });
		const plaats = (partij: string): string => {
			mkdirSync(join(klad, partij));
			return join(klad, partij);
		};
		const wij = zicht(wortel, plaats('zicht'));
		const partijen: Partij[] = [wij, ...(gereedschap === undefined ? [] : [vergelijking(wortel, plaats('referentie'), gereedschap)])];
		const uitslagen: Map<string, Uitslag>[] = [];
		for (let ronde = 1; ronde <= rondes; ronde++) uitslagen.push(await meetRonde(partijen, wortel, opzij, (regel) => zeg(`ronde ${ronde} van ${rondes}: ${regel}`)));
		const profielen: Record<string, Tijdverdeling> = {};
		for (const opdracht of profiel ? [wij.controle!, ...wij.bouw] : []) {
			zeg(`profiel van ${opdracht.naam}`);
			legOpzij(wij, opzij);
			profielen[opdracht.naam] = await profileer(opdracht, join(klad, `profiel-${opdracht.naam}`));
		}
		return { ...overzichtVan(naam, maat, wortel, uitslagen), ...(houd || profiel ? { map: klad } : {}), ...(profiel ? { profielen } : {}) };
	} finally {
		for (const map of [...opzij, ...(houd || profiel ? [] : [klad, kastmapVan(join(klad, 'portaal'))])]) rmSync(map, { recursive: true, force: true });
	}
}
