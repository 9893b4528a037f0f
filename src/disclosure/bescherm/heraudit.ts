// Rule R2 once more, by the auditor: another formulation that starts from what is published, not from the truth, and seeks proofs of its own.
import { isGetuige } from '../getuige.ts';
import { Onderzoek } from '../onderzoek.ts';
import { Onbeslist } from '../oplosser.ts';
import { doel as maakDoel, Stelsel } from '../stelsel.ts';
import { Raakvlak } from './afwijking.ts';
import type { Bewijs } from './dekking.ts';
import { opbouwVan } from './dun.ts';
import { gevoeligen, waardeVan, type Beleid, type Tabellen } from './tabellen.ts';
import { Voortgang } from './voortgang.ts';

export interface Hulp {
	/** Time for a single run of the solver. */
	seconden?: number;
	/** The protector's proofs: where the solver comes to no answer they are checked here, exactly, against what is published. */
	bewijzen?: readonly Bewijs[];
	/** Progress, in words. */
	meld?: (tekst: string) => void;
}

/** Sensitive cells of which not every value 1..T stays possible when `verborgen` is hidden and all else is shown; without an answer they count too. */
export async function herauditeer({ waar, cellen, verbanden, hulp }: Tabellen, beleid: Beleid, verborgen: ReadonlySet<number>, { seconden, bewijzen = [], meld = () => {} }: Hulp = {}): Promise<number[]> {
	const stelsel = new Stelsel();
	const vakken = waar.map((_, i) => stelsel.cel(`vak ${i}`));
	const nummers = cellen.map(({ delen }, i) => (delen.length === 1 ? vakken[delen[0]!]! : stelsel.cel(`cel ${i}`)));
	const opbouw = opbouwVan({ waar, cellen }, new Raakvlak({ waar, cellen, verbanden }));
	cellen.forEach(({ delen }, i) => {
		if (delen.length === 1) return;
		const stukken = opbouw(i);
		// A total that is not the sum of these would be another table than the one that is published.
		if (stukken.flatMap((een) => cellen[een]!.delen).sort((a, b) => a - b).join() !== delen.join()) throw new Error(`cell ${i} is not made up of its parts`);
		stelsel.telOp(nummers[i]!, stukken.map((een) => nummers[een]!));
	});
	for (const { delen, factoren, lo, hi } of verbanden) stelsel.zeg(delen.map((deel, i) => [vakken[deel]!, factoren[i]!]), Number.isFinite(lo) ? lo : null, Number.isFinite(hi) ? hi : null);
	const waarden = cellen.map((cel) => waardeVan(cel.delen, waar));
	cellen.forEach((cel, i) => {
		if (!cel.nooitGetoond && !verborgen.has(i)) stelsel.toon(nummers[i]!, waarden[i]!);
	});
	const gevoelig = gevoeligen({ waar, cellen, hulp }, beleid);
	if (!gevoelig.length) return [];
	const doelen = gevoelig.map((i) => maakDoel(String(i), [[nummers[i]!, 1]]));
	const nodig = Array.from({ length: beleid.drempel }, (_, v) => v + 1);
	const perCel = Map.groupBy(bewijzen, ({ cel }) => cel);
	/** Whether a proof makes another table in which the cell has this value, and nothing that is published differs. */
	const getuigt = (cel: number, waarde: number): boolean => waarde === waarden[cel] || (perCel.get(cel) ?? []).some((bewijs) => {
		if (bewijs.waarde !== waarde) return false;
		const tabel = waar.map((getal, deel) => getal + (bewijs.afwijking.get(deel) ?? 0));
		const getuige = new Float64Array(stelsel.cellen.length);
		vakken.forEach((nummer, deel) => (getuige[nummer] = tabel[deel]!));
		cellen.forEach(({ delen }, i) => (getuige[nummers[i]!] = waardeVan(delen, tabel)));
		return getuige[nummers[cel]!] === waarde && isGetuige(stelsel, getuige);
	});
	let onderzoek: Onderzoek;
	try {
		onderzoek = await Onderzoek.open(stelsel, doelen, seconden === undefined ? {} : { seconden });
	} catch (fout) {
		if (fout instanceof Onbeslist) return gevoelig.filter((cel) => !nodig.every((waarde) => getuigt(cel, waarde)));
		throw fout;
	}
	try {
		if (onderzoek.tegenspraak) return gevoelig;
		onderzoek.spreid(() => nodig);
		const voortgang = new Voortgang(meld);
		return gevoelig.filter((cel, k) => {
			voortgang.zet('Opnieuw bewijzen', k, gevoelig.length);
			const { ontbreekt, onbeslist } = onderzoek.beoordeel(doelen[k]!, nodig);
			return ontbreekt.some((waarde) => !onbeslist || !getuigt(cel, waarde));
		});
	} finally {
		onderzoek.sluit();
	}
}
