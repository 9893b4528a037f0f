// The deviations that remain when it is settled which cells are hidden: only those move. Small, because whatever is shown falls out.
import { leesHeel, ruimteVan, type Afwijking, type Raakvlak } from './afwijking.ts';
import { Onbeslist, type LineairModel, type Oplosser, type Rij } from '../oplosser.ts';
import type { Tabellen } from './tabellen.ts';

/** How often another corner is tried before whole numbers are searched. */
const RONDES = 4;

interface Blok {
	delen: number[];
	onder: number[];
	boven: number[];
	rijen: Rij[];
	model: LineairModel | undefined;
}

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
	private readonly blokken: Blok[] = [];
	private readonly blokVan: Int32Array;
	private readonly plekVan: Int32Array;
	private readonly rijVan = new Map<number, { blok: number; rij: number }>();

	constructor(oplosser: Oplosser, tabellen: Tabellen, raakvlak: Raakvlak, beweegt: (cel: number) => boolean) {
		this.oplosser = oplosser;
		this.tabellen = tabellen;
		this.raakvlak = raakvlak;
		const { waar, cellen, verbanden } = tabellen;
		this.mag = Uint8Array.from(cellen, (_, i) => (beweegt(i) ? 1 : 0));
		const vrij = new Uint8Array(waar.length).fill(1);
		cellen.forEach((cel, i) => {
			if (cel.delen.length === 1 && !this.mag[i]) vrij[cel.delen[0]!] = 0;
		});
		const ouder = Int32Array.from(waar, (_, i) => i);
		const wortel = (i: number): number => {
			while (ouder[i] !== i) i = ouder[i] = ouder[ouder[i]!]!;
			return i;
		};
		const rijen: { delen: number[]; factoren: number[]; lo: number; hi: number; cel: number }[] = [];
		// What is left of two shown sums is often the same: one row will do.
		const gezien = new Set<string>();
		const neem = (delen: number[], factoren: number[] | undefined, lo: number, hi: number, cel: number): void => {
			const open: number[] = [];
			const bij: number[] = [];
			delen.forEach((deel, i) => {
				if (!vrij[deel]) return;
				open.push(deel);
				bij.push(factoren?.[i] ?? 1);
			});
			if (!open.length) return;
			if (cel >= 0 && !this.mag[cel]) {
				const sleutel = open.join();
				if (gezien.has(sleutel)) return;
				gezien.add(sleutel);
			}
			for (const deel of open) ouder[wortel(deel)] = wortel(open[0]!);
			rijen.push({ delen: open, factoren: bij, lo, hi, cel });
		};
		cellen.forEach((cel, i) => {
			if (cel.delen.length > 1) neem(cel.delen, undefined, this.mag[i] ? -Infinity : 0, this.mag[i] ? Infinity : 0, i);
		});
		for (const verband of verbanden) {
			const { lo, hi } = ruimteVan(tabellen, verband);
			neem(verband.delen, verband.factoren, lo, hi, -1);
		}
		this.blokVan = new Int32Array(waar.length).fill(-1);
		this.plekVan = new Int32Array(waar.length);
		const blokVanWortel = new Map<number, number>();
		waar.forEach((getal, deel) => {
			if (!vrij[deel]) return;
			const w = wortel(deel);
			let b = blokVanWortel.get(w);
			if (b === undefined) blokVanWortel.set(w, (b = this.blokken.push({ delen: [], onder: [], boven: [], rijen: [], model: undefined }) - 1));
			const blok = this.blokken[b]!;
			this.blokVan[deel] = b;
			this.plekVan[deel] = blok.delen.push(deel) - 1;
			blok.onder.push(0, 0);
			blok.boven.push(Infinity, getal);
		});
		for (const { delen, factoren, lo, hi, cel } of rijen) {
			const b = this.blokVan[delen[0]!]!;
			const rij = this.blokken[b]!.rijen.push({ cellen: delen.flatMap((deel) => [2 * this.plekVan[deel]!, 2 * this.plekVan[deel]! + 1]), co: factoren.flatMap((factor) => [factor, -factor]), lo, hi }) - 1;
			if (cel >= 0) this.rijVan.set(cel, { blok: b, rij });
		}
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
		const waar = this.rijVan.get(cel);
		if (!waar) return undefined;
		const blok = this.blokken[waar.blok]!;
		const rij = blok.rijen[waar.rij]!;
		rij.lo = lo;
		rij.hi = hi;
		blok.model?.zetRijgrenzen(waar.rij, lo, hi);
		return blok;
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
			return waarden && this.keur(this.lees(blok, waarden) ?? this.zonderBreuken(blok, waarden) ?? this.maakHeel(blok, waarden), cel, verschil);
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

	/** Fractions: makes the counts that got one dearer, so that another corner is the cheapest. Often that one is whole, and it costs a fraction of a search in whole numbers. */
	private zonderBreuken(blok: Blok, gebroken: Float64Array): Afwijking | undefined {
		const model = blok.model!;
		const duurder = new Map<number, number>();
		try {
			let waarden: Float64Array | undefined = gebroken;
			for (let ronde = 0; ronde < RONDES && waarden; ronde++) {
				waarden.forEach((waarde, kolom) => {
					if (Math.abs(waarde - Math.round(waarde)) < 1e-6) return;
					const prijs = (duurder.get(kolom) ?? 1) * 2;
					duurder.set(kolom, prijs);
					model.zetKosten(kolom, prijs);
				});
				waarden = this.vraag(model);
				const heel = waarden && this.lees(blok, waarden);
				if (heel) return heel;
			}
			return undefined;
		} finally {
			for (const kolom of duurder.keys()) model.zetKosten(kolom, 1);
		}
	}

	/** Fractions: whole numbers over the counts that the fractions touch, and if that fails over the whole block. */
	private maakHeel(blok: Blok, gebroken: Float64Array): Afwijking | undefined {
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
