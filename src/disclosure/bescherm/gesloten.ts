// The deviations that remain when it is settled which cells are hidden: only those move. Small, because whatever is shown falls out.
import { leesHeel, ruimteVan, type Afwijking, type Raakvlak } from './afwijking.ts';
import { Onbeslist, type LineairModel, type Oplosser, type Rij } from '../oplosser.ts';
import { zoekHeel } from '../spreiding.ts';
import type { Tabellen } from './tabellen.ts';
import { watVrijIs, type Vrij, type Vrijrij } from './vrij.ts';

interface Blok {
	delen: number[];
	onder: number[];
	boven: number[];
	rijen: Rij[];
	/** Place in `rijen` of hidden sums that are bounded now. */
	sommen: Map<number, number>;
	model: LineairModel | undefined;
}

const tweezijdig = ({ plekken, factoren, lo, hi }: Vrijrij): Rij => ({ cellen: plekken.flatMap((plek) => [2 * plek, 2 * plek + 1]), co: factoren.flatMap((factor) => [factor, -factor]), lo, hi });

/**
 * Each finest count has two columns, its rise and its fall; the least movement is asked for, because that keeps to whole numbers.
 * Answers questions about a fixed set of movable cells. Single cells can be closed and opened again:
 * that changes bounds, not the model.
 */
export class Gesloten {
	private readonly oplosser: Oplosser;
	private readonly tabellen: Tabellen;
	private readonly raakvlak: Raakvlak;
	private readonly mag: Uint8Array;
	private readonly blokken: Blok[];
	private readonly blokVan: Int32Array;
	private readonly plekVan: Int32Array;
	private readonly losseRijen: Vrij['losseRijen'];

	constructor(oplosser: Oplosser, tabellen: Tabellen, raakvlak: Raakvlak, beweegt: (cel: number) => boolean) {
		this.oplosser = oplosser;
		this.tabellen = tabellen;
		this.raakvlak = raakvlak;
		this.mag = Uint8Array.from(tabellen.cellen, (_, i) => (beweegt(i) ? 1 : 0));
		const { blokken, blokVan, plekVan, losseRijen } = watVrijIs(tabellen, beweegt);
		this.blokVan = blokVan;
		this.plekVan = plekVan;
		this.losseRijen = losseRijen;
		this.blokken = blokken.map(({ delen, rijen }): Blok => ({
			delen, model: undefined,
			onder: delen.flatMap(() => [0, 0]),
			boven: delen.flatMap((deel) => [Infinity, tabellen.waar[deel]!]),
			rijen: rijen.map(tweezijdig), sommen: new Map(),
		}));
	}

	/** Where the movement of a cell is bounded: a column of its own, or a row. */
	private grens(cel: number, lo: number, hi: number): Blok | undefined {
		const { delen } = this.tabellen.cellen[cel]!;
		if (delen.length === 1) {
			const blok = this.blokken[this.blokVan[delen[0]!]!];
			if (!blok) return undefined;
			const plek = 2 * this.plekVan[delen[0]!]!;
			const vast = lo === hi;
			[blok.onder[plek], blok.boven[plek]] = vast ? [Math.max(0, lo), Math.max(0, lo)] : [0, Infinity];
			[blok.onder[plek + 1], blok.boven[plek + 1]] = vast ? [Math.max(0, -lo), Math.max(0, -lo)] : [0, this.tabellen.waar[delen[0]!]!];
			for (const kolom of [plek, plek + 1]) blok.model?.zetGrenzen(kolom, blok.onder[kolom]!, blok.boven[kolom]!);
			return blok;
		}
		const los = this.losseRijen.get(cel);
		if (!los) return undefined;
		const blok = this.blokken[los.blok]!;
		this.zetSom(blok, cel, tweezijdig({ ...los.rij, lo, hi }));
		return blok;
	}

	/** A hidden sum is a row only while it is bounded. */
	private zetSom({ rijen, sommen, model }: Blok, cel: number, rij: Rij): void {
		const plaats = sommen.get(cel);
		if (plaats === undefined) {
			sommen.set(cel, rijen.push(rij) - 1);
			model?.voegRijToe(rij);
		} else if (plaats === rijen.length - 1 && rij.lo === -Infinity && rij.hi === Infinity) {
			rijen.pop();
			sommen.delete(cel);
			model?.haalRijWeg(plaats);
		} else {
			rijen[plaats] = rij;
			model?.zetRijgrenzen(plaats, rij.lo, rij.hi);
		}
	}

	/** Cell `cel` may no longer move, or may again. */
	zet(cel: number, beweegt: boolean): void {
		this.mag[cel] = beweegt ? 1 : 0;
		this.grens(cel, beweegt ? -Infinity : 0, beweegt ? Infinity : 0);
	}

	/** A deviation in which `cel` differs by exactly `verschil`; undefined when there is none, or none could be proven. */
	zoek(cel: number, verschil: number): Afwijking | undefined {
		const { delen } = this.tabellen.cellen[cel]!;
		if (delen.length === 1 && this.tabellen.waar[delen[0]!]! + verschil < 0) return undefined;
		const blok = this.grens(cel, verschil, verschil);
		if (!blok) return undefined;
		try {
			blok.model ??= this.modelVan(blok);
			const waarden = this.vraag(blok.model);
			if (!waarden) return undefined;
			const heel = zoekHeel({ model: blok.model, onder: blok.onder, boven: blok.boven }, () => ({ soort: 'best', waarden, doel: 0 }));
			return this.keur((heel && this.lees(blok, heel)) ?? this.inGeheel(blok, waarden), cel, verschil);
		} finally {
			this.grens(cel, this.mag[cel] ? -Infinity : 0, this.mag[cel] ? Infinity : 0);
		}
	}

	/**
	 * Deviations between the truth and `ver`, a proof for the same cell: they move only what it moves, no further, and are found in a program of a
	 * few columns. Calls `vind` for each of `verschillen` that it finds.
	 */
	tussen(cel: number, ver: Afwijking, verschillen: readonly number[], vind: (afwijking: Afwijking) => void): void {
		const plek = new Map([...ver.keys()].map((deel, i) => [deel, i]));
		const rijen: Rij[] = [];
		const gezien = new Set<string>();
		const rij = (delen: readonly number[], factorVan: (i: number) => number, lo: number, hi: number): void => {
			const mee = delen.flatMap((deel, i) => { const p = plek.get(deel); return p === undefined ? [] : [[p, factorVan(i)] as const]; });
			const sleutel = `${mee.join(';')}|${lo}|${hi}`;
			if (gezien.has(sleutel)) return;
			gezien.add(sleutel);
			rijen.push({ cellen: mee.map(([p]) => p), co: mee.map(([, factor]) => factor), lo, hi });
		};
		const [cellen, verbanden] = [new Set<number>(), new Set<number>()];
		for (const deel of ver.keys()) {
			for (const een of this.raakvlak.celPerDeel[deel]!) if (!this.mag[een]) cellen.add(een);
			for (const een of this.raakvlak.verbandPerDeel[deel]!) verbanden.add(een);
		}
		rij(this.tabellen.cellen[cel]!.delen, () => 1, 0, 0);
		for (const een of cellen) rij(this.tabellen.cellen[een]!.delen, () => 1, 0, 0);
		for (const een of verbanden) {
			const verband = this.tabellen.verbanden[een]!;
			const { lo, hi } = ruimteVan(this.tabellen, verband);
			rij(verband.delen, (i) => verband.factoren[i]!, lo, hi);
		}
		const einden = [...ver.values()];
		const model = this.oplosser.model({ onder: einden.map((getal) => Math.min(0, getal)), boven: einden.map((getal) => Math.max(0, getal)), rijen, kosten: einden.map(Math.sign), geheel: false });
		const delen = [...ver.keys()];
		try {
			for (const verschil of verschillen) {
				model.zetRijgrenzen(0, verschil, verschil);
				const waarden = this.vraag(model);
				const heel = waarden && leesHeel(delen.length, (i) => waarden[i]!);
				const goed = heel && this.keur(new Map([...heel].map(([i, getal]) => [delen[i]!, getal])), cel, verschil);
				if (goed) vind(goed);
			}
		} finally {
			model.weg();
		}
	}

	private modelVan(blok: Blok): LineairModel {
		return this.oplosser.model({ onder: blok.onder, boven: blok.boven, rijen: blok.rijen, kosten: blok.onder.map(() => 1), geheel: false, vanNul: true });
	}

	private keur(afwijking: Afwijking | undefined, cel: number, verschil: number): Afwijking | undefined {
		return afwijking && this.raakvlak.isBewijs(afwijking, cel, verschil, (een) => this.mag[een] === 1) ? afwijking : undefined;
	}

	private vraag(model: LineairModel): Float64Array | undefined {
		try {
			const uitkomst = model.los();
			return uitkomst.soort === 'best' ? uitkomst.waarden : undefined;
		} catch (fout) {
			if (fout instanceof Onbeslist) return undefined;
			throw fout;
		}
	}

	private lees(blok: Blok, waarden: Float64Array): Afwijking | undefined {
		const inBlok = leesHeel(blok.delen.length, (i) => waarden[2 * i]! - waarden[2 * i + 1]!);
		return inBlok && new Map([...inBlok].map(([i, getal]) => [blok.delen[i]!, getal]));
	}

	/** Fractions: whole numbers over the counts that the fractions touch, and if that fails over the whole block. */
	private inGeheel(blok: Blok, gebroken: Float64Array): Afwijking | undefined {
		const geraakt = blok.delen.flatMap((_, i) => (gebroken[2 * i]! > 1e-7 || gebroken[2 * i + 1]! > 1e-7 ? [i] : []));
		for (const plekken of [geraakt, blok.delen.map((_, i) => i)]) {
			const nieuw = new Map(plekken.flatMap((i, k) => [[2 * i, 2 * k], [2 * i + 1, 2 * k + 1]]));
			const kolommen = [...nieuw.keys()];
			const rijen = blok.rijen.flatMap((rij): Rij[] => {
				const mee = Array.from(rij.cellen).flatMap((kolom, i) => { const k = nieuw.get(kolom); return k === undefined ? [] : [[k, rij.co[i]!] as const]; });
				return mee.length ? [{ cellen: mee.map(([k]) => k), co: mee.map(([, co]) => co), lo: rij.lo, hi: rij.hi }] : [];
			});
			const model = this.oplosser.model({ onder: kolommen.map((kolom) => blok.onder[kolom]!), boven: kolommen.map((kolom) => blok.boven[kolom]!), rijen, geheel: true });
			try {
				const waarden = this.vraag(model);
				const heel = waarden && leesHeel(plekken.length, (k) => waarden[2 * k]! - waarden[2 * k + 1]!);
				if (heel) return new Map([...heel].map(([k, getal]) => [blok.delen[plekken[k]!]!, getal]));
			} finally {
				model.weg();
			}
		}
		return undefined;
	}

	weg(): void {
		for (const blok of this.blokken) {
			blok.model?.weg();
			blok.model = undefined;
		}
	}
}
