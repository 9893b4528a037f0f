// Why something can be worked out: the shortest set of published statements it follows from that we find.
import { Onderzoek } from './onderzoek.ts';
import { Onbeslist } from './oplosser.ts';
import { Stelsel, type Doel, type Uitspraak } from './stelsel.ts';

/** Whether the fault is still there when only these statements are known. */
export type Gevolg = (onderzoek: Onderzoek, doel: Doel) => boolean;

/** A system of only these statements over their own cells, with the target in it. */
function deelstelsel(stelsel: Stelsel, uitspraken: readonly Uitspraak[], doel: Doel): { deel: Stelsel; doel: Doel } {
	const deel = new Stelsel();
	const nummer = (cel: number): number => {
		const { naam, lo, hi } = stelsel.cellen[cel]!;
		return deel.cel(naam, lo, hi);
	};
	const nieuw: Doel = { ...doel, cellen: doel.cellen.map(nummer) };
	for (const uitspraak of uitspraken) deel.uitspraken.push({ ...uitspraak, cellen: uitspraak.cellen.map(nummer) });
	return { deel, doel: nieuw };
}

async function volgtUit(stelsel: Stelsel, uitspraken: readonly Uitspraak[], doel: Doel, gevolg: Gevolg): Promise<boolean> {
	const { deel, doel: nieuw } = deelstelsel(stelsel, uitspraken, doel);
	try {
		const onderzoek = await Onderzoek.open(deel, [nieuw], { seconden: 2 });
		try {
			return onderzoek.tegenspraak !== undefined || gevolg(onderzoek, nieuw);
		} finally {
			onderzoek.sluit();
		}
	} catch (fout) {
		if (fout instanceof Onbeslist) return false;
		throw fout;
	}
}

/** Every statement that may play a part: what fixed the cells nearby by plain sums, and what the solver leaned on. */
function kandidaten(stelsel: Stelsel, onderzoek: Onderzoek, doel: Doel, hoogstens: number): Uitspraak[] {
	const { grenzen } = onderzoek.voorwerk;
	const gezien = new Set<number>();
	const rij: number[] = [];
	const bekeken = new Set<number>();
	const voegToe = (r: number): void => {
		if (r < 0 || gezien.has(r)) return;
		gezien.add(r);
		rij.push(r);
	};
	const cel = (c: number): void => {
		if (bekeken.has(c)) return;
		bekeken.add(c);
		voegToe(grenzen.doorOnder[c]!);
		voegToe(grenzen.doorBoven[c]!);
	};
	if (onderzoek.tegenspraak) {
		if (onderzoek.tegenspraak.uitspraak !== undefined) voegToe(onderzoek.tegenspraak.uitspraak);
		else for (const r of onderzoek.voorwerk.blokken[onderzoek.tegenspraak.blok!]!.bron) voegToe(r);
	} else for (const r of onderzoek.steunTop(doel)) voegToe(r);
	doel.cellen.forEach(cel);
	for (let kop = 0; kop < rij.length && gezien.size < hoogstens; kop++) stelsel.uitspraken[rij[kop]!]!.cellen.forEach(cel);
	return [...gezien].map((r) => stelsel.uitspraken[r]!);
}

/**
 * A set of statements from which `gevolg` follows and of which none can be missed; undefined when none was found.
 * Takes away pieces, half the set first: a shortest set is not promised, an irreducible one is.
 */
export async function verklaar(stelsel: Stelsel, onderzoek: Onderzoek, doel: Doel, gevolg: Gevolg, hoogstens = 400): Promise<Uitspraak[] | undefined> {
	let over = kandidaten(stelsel, onderzoek, doel, hoogstens);
	if (!(await volgtUit(stelsel, over, doel, gevolg))) {
		// Around it, once: all statements that name a cell of the ones found.
		const cellen = new Set(over.flatMap(({ cellen: van }) => [...van]).concat([...doel.cellen]));
		const rijen = new Set([...cellen].flatMap((cel) => [...onderzoek.voorwerk.index.van(cel)]));
		over = [...rijen].slice(0, hoogstens * 4).map((r) => stelsel.uitspraken[r]!);
		if (!(await volgtUit(stelsel, over, doel, gevolg))) return undefined;
	}
	for (let stuk = Math.max(1, over.length >> 1); ; stuk = Math.max(1, stuk >> 1)) {
		for (let i = 0; i < over.length; ) {
			const zonder = [...over.slice(0, i), ...over.slice(i + stuk)];
			if (await volgtUit(stelsel, zonder, doel, gevolg)) over = zonder;
			else i += stuk;
		}
		if (stuk === 1) return over;
	}
}
