// The order of rows as an attack: when all that is published fits it, what does it give away that the numbers alone do not?
import { verdeel, type Voorwerk } from '../blokken.ts';
import { Onderzoek } from '../onderzoek.ts';
import { Onbeslist } from '../oplosser.ts';
import { doel as maakDoel, Stelsel, type Doel, type Herkomst, type Term, type Uitspraak } from '../stelsel.ts';
import { verklaar, type Gevolg } from '../verklaring.ts';
import type { Bron, Doelwit, Gegevensstelsel } from './gegevensstelsel.ts';
import { bereikVan, gevolgVan, isLek, tot, type Lek } from './regel-een.ts';
import type { Roostercel } from './rooster.ts';
import { kanOpGrootteStaan, vermoedensIn, type Keten, type Vermoeden } from './vermoedens.ts';

/** A leak that needs the order of rows; `doelwit` is what leaks. */
export interface Volgordelek extends Lek {
	bron: Bron;
	/** The rows that lean on each other, and which way. */
	keten: Keten;
	maat: string;
}

export interface Volgordeuitslag {
	lekken: Volgordelek[];
	/** Of these no answer came in time. */
	onbeslist: Vermoeden[];
}

/** Time for a single run of the solver: these are small systems. */
const SECONDEN = 5;

const alsTermen = ({ richting, schakels }: Keten, i: number): Term[] => {
	const kant = richting === 'af' ? 1 : -1;
	return [...schakels[i]!.cellen.map((cel): Term => [cel, kant]), ...schakels[i + 1]!.cellen.map((cel): Term => [cel, -kant])];
};

/** The blocks that a supposition touches, with what is known taken out of them; and the same with the supposition itself. */
function deelVan({ ketens }: Vermoeden, { cellen }: Stelsel, { grenzen: { onder, boven }, blokken, blokVan }: Voorwerk): { zonder: Stelsel; met: Stelsel; nummers: Map<number, number> } {
	const zonder = new Stelsel();
	const nummers = new Map<number, number>();
	for (const b of new Set(ketens.flatMap(({ schakels }) => schakels.flatMap((schakel) => schakel.cellen.map((cel) => blokVan[cel]!))))) {
		if (b < 0) continue;
		const blok = blokken[b]!;
		const eigen = blok.cellen.map((cel, plek) => zonder.cel(cellen[cel]!.naam, blok.onder[plek], blok.boven[plek]));
		blok.cellen.forEach((cel, plek) => nummers.set(cel, eigen[plek]!));
		for (const { cellen: van, co, lo, hi } of blok.rijen) zonder.zeg(Array.from(van, (plek, k): Term => [eigen[plek]!, co[k]!]), Number.isFinite(lo) ? lo : null, Number.isFinite(hi) ? hi : null);
	}
	const met = zonder.kopie();
	for (const keten of ketens) for (let i = 0; i + 1 < keten.schakels.length; i++) {
		let bekend = 0;
		const open: Term[] = [];
		for (const [cel, kant] of alsTermen(keten, i)) {
			const nummer = nummers.get(cel);
			if (nummer !== undefined) open.push([nummer, kant]);
			else if (onder[cel] === boven[cel]) bekend += Number(kant) * onder[cel]!;
		}
		if (open.length) met.zeg(open, -bekend, null);
	}
	return { zonder, met, nummers };
}

interface Gevonden {
	doelwit: Doelwit;
	bereik: Lek['bereik'];
	ontbreekt: number[];
}

/**
 * Whether the order takes small values away: without it a hidden number could be 1 or 0, with it it cannot, and it may still be below
 * the threshold. Who protected it promised that each value up to the threshold stays possible.
 */
function isVernauwd(met: Onderzoek, zonder: Onderzoek, { soort, drempel }: Doelwit, doel: Doel): boolean | undefined {
	try {
		return soort === 'verborgen' && !met.kanHoogstens(doel, 1) && met.kanHoogstens(doel, drempel - 1) && zonder.kanHoogstens(doel, 1);
	} catch (fout) {
		if (fout instanceof Onbeslist) return undefined;
		throw fout;
	}
}

/** What leaks when a supposition holds; undefined when the published numbers rule it out. Throws Onbeslist. */
async function lekkenBij(vermoeden: Vermoeden, stelsel: Stelsel, voorwerk: Voorwerk, doelwitten: ReadonlyMap<number, Doelwit>): Promise<Gevonden[] | undefined> {
	const { zonder, met, nummers } = deelVan(vermoeden, stelsel, voorwerk);
	const bijeen = [...nummers].flatMap(([cel, nummer]) => { const doelwit = doelwitten.get(cel); return doelwit ? [{ doelwit, doel: maakDoel(stelsel.cellen[cel]!.naam, [[nummer, 1]]) }] : []; });
	if (!bijeen.length) return [];
	const doelen = bijeen.map(({ doel }) => doel);
	const onderzoek = await Onderzoek.open(met, doelen, { seconden: SECONDEN });
	let gewoon: Onderzoek | undefined;
	try {
		if (onderzoek.tegenspraak) return undefined;
		if (vermoeden.sterk) gewoon = await Onderzoek.open(zonder, doelen, { seconden: SECONDEN });
		const drempels = new Map(bijeen.map(({ doelwit, doel }) => [doel, doelwit.klasse ? 0 : doelwit.drempel]));
		onderzoek.verken((doel) => drempels.get(doel)!);
		return bijeen.flatMap(({ doelwit, doel }): Gevonden[] => {
			let lek = isLek(onderzoek, doelwit, doel);
			if (lek === false && gewoon) lek = isVernauwd(onderzoek, gewoon, doelwit, doel);
			if (lek === false) return [];
			return [{ doelwit, bereik: lek ? bereikVan(onderzoek, doel) : undefined, ontbreekt: doelwit.klasse && lek ? onderzoek.beoordeel(doel, tot(doelwit.klasse)).ontbreekt : [] }];
		});
	} finally {
		onderzoek.sluit();
		gewoon?.sluit();
	}
}

/** What a leak follows from: printed numbers, and rows of one of the chains. */
async function waaruit(vermoeden: Vermoeden, stelsel: Stelsel, { doelwit, bereik }: Gevonden): Promise<Uitspraak[] | undefined> {
	// Narrowed but not known to be small: what shuts out the lowest values.
	const gevolg: Gevolg = bereik && bereik.hi > bereik.lo && bereik.hi >= doelwit.drempel && !doelwit.klasse ? (onderzoek, doel) => !onderzoek.kanHoogstens(doel, 1) : gevolgVan(doelwit, bereik);
	const samen = stelsel.kopie();
	const plekVan = (cel: Roostercel): Pick<Herkomst, 'file' | 'line' | 'column'> => vermoeden.bron.rooster.plekVan(cel);
	for (const keten of vermoeden.ketens) for (let i = 0; i + 1 < keten.schakels.length; i++) samen.zeg(alsTermen(keten, i), 0, null, () => ({ ...plekVan(keten.schakels[i + 1]!.eerste), wat: 'de volgorde van de regels', soort: 'volgorde' }));
	const doel = maakDoel(stelsel.cellen[doelwit.cel]!.naam, [[doelwit.cel, 1]]);
	try {
		const onderzoek = await Onderzoek.open(samen, [doel], { seconden: SECONDEN });
		try {
			return onderzoek.tegenspraak ? undefined : await verklaar(samen, onderzoek, doel, gevolg);
		} finally {
			onderzoek.sluit();
		}
	} catch (fout) {
		if (fout instanceof Onbeslist) return undefined;
		throw fout;
	}
}

/**
 * What the order of rows gives away beyond the numbers. Rows that stand by name, by code, in time or by class give nothing away; of
 * others an attacker takes it that they stand by size, once the numbers allow that in one direction only. `bekend` are cells that leak already.
 */
export async function pasVolgordeToe({ stelsel, doelwitten, tabellen }: Gegevensstelsel, bekend: ReadonlySet<number>, uitleg = 20): Promise<Volgordeuitslag> {
	const uit: Volgordeuitslag = { lekken: [], onbeslist: [] };
	const verdacht = doelwitten.length ? tabellen.filter(({ bron }) => kanOpGrootteStaan(bron)) : [];
	if (!verdacht.length) return uit;
	const voorwerk = verdeel(stelsel, []);
	if (voorwerk.grenzen.strijdig !== undefined) return uit;
	const open = new Map(doelwitten.filter(({ cel }) => !bekend.has(cel)).map((doelwit) => [doelwit.cel, doelwit]));
	/** Whether the supposition can hold. */
	const beproef = async (vermoeden: Vermoeden): Promise<boolean> => {
		const { bron, maat } = vermoeden;
		try {
			const lekken = await lekkenBij(vermoeden, stelsel, voorwerk, open);
			for (const gevonden of lekken ?? []) {
				open.delete(gevonden.doelwit.cel);
				const uitspraken = uit.lekken.length < uitleg && gevonden.bereik ? await waaruit(vermoeden, stelsel, gevonden) : undefined;
				uit.lekken.push({ ...gevonden, uit: uitspraken, bron, maat, keten: ketenBij(vermoeden, gevonden.doelwit, uitspraken) });
			}
			return lekken !== undefined;
		} catch (fout) {
			if (!(fout instanceof Onbeslist)) throw fout;
			uit.onbeslist.push(vermoeden);
			return true;
		}
	};
	for (const { bron, nummer } of verdacht) for (const vermoedens of Map.groupBy(vermoedensIn(bron, nummer, voorwerk.grenzen), ({ maat }) => maat).values()) {
		// What is no accident is seen together: with one order understood, another says less or more.
		const sterk = vermoedens.filter((een) => een.sterk);
		const samen = sterk.length > 1 && (await beproef({ ...sterk[0]!, ketens: sterk.flatMap(({ ketens }) => ketens) }));
		for (const vermoeden of vermoedens) if (!samen || !vermoeden.sterk) await beproef(vermoeden);
	}
	return uit;
}

/** The rows a leak leans on: those that are named, else those it stands among. */
function ketenBij({ ketens, bron }: Vermoeden, { cel }: Doelwit, uit: readonly Uitspraak[] | undefined): Keten {
	const regels = new Set(uit?.flatMap(({ herkomst }) => (herkomst.soort === 'volgorde' ? [herkomst.line] : [])));
	return ketens.find(({ schakels }) => schakels.some(({ eerste }) => regels.has(bron.rooster.plekVan(eerste).line))) ?? ketens.find(({ schakels }) => schakels.some(({ cellen }) => cellen.includes(cel))) ?? ketens[0]!;
}
