// Rule R2 once more, by the auditor: another formulation that starts from what is published, not from the truth, and keeps nothing of the protector's proofs.
import { Onderzoek } from '../onderzoek.ts';
import { Onbeslist } from '../oplosser.ts';
import { doel as maakDoel, Stelsel } from '../stelsel.ts';
import { Raakvlak } from './afwijking.ts';
import { opbouwVan } from './dun.ts';
import { isGevoelig, waardeVan, type Beleid, type Tabellen } from './tabellen.ts';
import { Voortgang } from './voortgang.ts';

/** Sensitive cells of which not every value 1..T stays possible when `verborgen` is hidden and all else is shown; without an answer they count too. */
export async function herauditeer({ waar, cellen, verbanden }: Tabellen, beleid: Beleid, verborgen: ReadonlySet<number>, meld: (tekst: string) => void = () => {}): Promise<number[]> {
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
	const gevoelig = cellen.flatMap((_, i) => (isGevoelig(waarden[i]!, beleid) ? [i] : []));
	if (!gevoelig.length) return [];
	const doelen = gevoelig.map((i) => maakDoel(String(i), [[nummers[i]!, 1]]));
	const nodig = Array.from({ length: beleid.drempel }, (_, v) => v + 1);
	let onderzoek: Onderzoek;
	try {
		onderzoek = await Onderzoek.open(stelsel, doelen);
	} catch (fout) {
		if (fout instanceof Onbeslist) return gevoelig;
		throw fout;
	}
	try {
		if (onderzoek.tegenspraak) return gevoelig;
		onderzoek.spreid(() => nodig);
		const voortgang = new Voortgang(meld);
		return gevoelig.filter((_, k) => {
			voortgang.zet('Opnieuw bewijzen', k, gevoelig.length);
			return onderzoek.beoordeel(doelen[k]!, nodig).ontbreekt.length > 0;
		});
	} finally {
		onderzoek.sluit();
	}
}
