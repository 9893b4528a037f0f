// One block, questioned: how low, how high, can it be this? Whatever the solver answers, only checked tables count as possible.
import type { Blok } from './blokken.ts';
import { past, spreektTegen, waardeVan } from './getuige.ts';
import { Nabij, type Verandering } from './nabij.ts';
import { Onbeslist, type LineairModel, type Oplosser, type Rij, type Uitkomst } from './oplosser.ts';
import { spreid, vastLot, zoekHeel, type Mikpunt } from './spreiding.ts';
import type { Cel, Doel, Uitspraak } from './stelsel.ts';

/** What checked tables have shown of a target so far. */
export interface Gezien {
	lo: number;
	hi: number;
	waarden: Set<number>;
}

/** Floats of the solver are off by less than this. */
const SPELING = 1e-6;
/** So often a question is put in fractions, from different sides, before whole numbers are asked for. */
const POGINGEN = 8;
/** No more values are remembered per target; lowest and highest always are. */
const ONTHOUD = 2000;

export class Blokonderzoek {
	readonly #blok: Blok;
	readonly #cellen: readonly Cel[];
	/** The whole table: what is known, and per block the first table that agreed. Lent out while a certificate is checked. */
	readonly #tafel: Float64Array;
	readonly #oplosser: () => Oplosser;
	readonly #doelen: Doel[] = [];
	readonly #gezien = new Map<Doel, Gezien>();
	readonly #rijVan = new Map<Doel, number>();
	readonly #plek: Int32Array;
	readonly #seconden: number;
	#lp: LineairModel | undefined;
	#mip: LineairModel | undefined;
	#heeftBasis = false;
	#nabij: Nabij | undefined;
	readonly #lot = vastLot(20_231);
	#perCel: Uitspraak[][] | undefined;
	#perDoelcel: Map<number, Doel[]> | undefined;

	constructor(blok: Blok, plekVan: Int32Array, cellen: readonly Cel[], tafel: Float64Array, oplosser: () => Oplosser, seconden: number) {
		this.#blok = blok;
		this.#plek = plekVan;
		this.#cellen = cellen;
		this.#tafel = tafel;
		this.#oplosser = oplosser;
		this.#seconden = seconden;
	}

	/** Announces a target; before any question. */
	volg(doel: Doel): void {
		this.#doelen.push(doel);
		this.#gezien.set(doel, { lo: Infinity, hi: -Infinity, waarden: new Set() });
	}

	gezien(doel: Doel): Gezien {
		return this.#gezien.get(doel)!;
	}

	/** Finds a first table that agrees, `poging` if it does; false when there is none. Throws Onbeslist. */
	zoekBasis(poging?: ArrayLike<number>): boolean {
		const { onder, boven, rijen, cellen } = this.#blok;
		if (poging && this.#neem(Float64Array.from(cellen, (cel) => poging[cel]!))) return true;
		if (!rijen.length) return this.#neem(Float64Array.from(onder, (lo, i) => (lo === -Infinity ? Math.min(boven[i]!, 0) : lo)));
		return this.#vraag(() => {}, () => {}, () => true);
	}

	/**
	 * Looks around: whole tables at the far ends of changing directions, most towards what still `wil` be seen higher.
	 * One such table is a certificate for many targets; what it misses is asked for by itself later. Always the same directions.
	 */
	verken(wil: (doel: Doel) => boolean): void {
		if (this.#blok.rijen.length < 12) return;
		let over = this.#doelen.filter(wil);
		for (let zonderWinst = 0; over.length > 3 && zonderWinst < 2; ) {
			const uit = this.#vanOpzij(this.#gebroken(), over.flatMap(({ cellen }) => [...cellen]), (_, lot) => -1 - Math.floor(8 * lot));
			if (uit.soort === 'best') this.#neem(uit.waarden);
			const nu = over.filter(wil);
			zonderWinst = nu.length < 0.95 * over.length ? 0 : zonderWinst + 1;
			over = nu;
		}
	}

	/** Looks for tables that show many targets at once, each at one of its `waardenVan`. What this misses is asked for by itself later. */
	spreid(waardenVan: (doel: Doel) => readonly number[]): void {
		if (this.#blok.rijen.length < 12) return;
		const { onder, boven } = this.#blok;
		const model = this.#gebroken();
		const mikpunten = this.#doelen.flatMap((doel): Mikpunt[] => {
			const plek = this.#plek[doel.cellen[0]!]!;
			if (plek < 0 || doel.cellen.length > 1 || doel.co[0] !== 1) return [];
			const { waarden } = this.gezien(doel);
			const mogelijk = waardenVan(doel).filter((waarde) => waarde >= onder[plek]! && waarde <= boven[plek]!);
			const zet = (lo: number, hi: number): void => model.zetGrenzen(plek, Math.max(lo, onder[plek]!), Math.min(hi, boven[plek]!));
			return [{ kolommen: [plek], nu: this.#tafel[doel.cellen[0]!]!, open: () => mogelijk.filter((waarde) => !waarden.has(waarde)), klem: zet, los: () => zet(-Infinity, Infinity) }];
		});
		spreid({ model, onder, boven }, mikpunten, this.#lot, (waarden) => void this.#neem(waarden));
	}

	/** Whether the target can be `waarde`: only when a checked table shows it. */
	kanZijn(doel: Doel, waarde: number): boolean {
		return this.#kan(doel, waarde, waarde, ({ waarden }) => waarden.has(waarde));
	}

	/** Whether the target can be `waarde` or more. */
	kanMinstens(doel: Doel, waarde: number): boolean {
		const { hi } = this.gezien(doel);
		if (hi >= waarde) return true;
		// A target pushed to its top shows high values of others too.
		const top = this.#relaxeer(doel, -1);
		if (this.gezien(doel).hi >= waarde) return true;
		return top >= waarde && this.#kan(doel, waarde, Infinity, (gezien) => gezien.hi >= waarde);
	}

	kanHoogstens(doel: Doel, waarde: number): boolean {
		return this.#kan(doel, -Infinity, waarde, ({ lo }) => lo <= waarde);
	}

	/** The statements the highest value leans on, by their place in the block's rows. */
	steunTop(doel: Doel): number[] {
		if (!this.#blok.rijen.length) return [];
		let prijzen: Float64Array = new Float64Array(0);
		this.#met(this.#gebroken(), doel, -1, (model) => {
			const uit = model.los();
			// Read before the objective is taken away again: that takes the answer with it.
			if (uit.soort === 'best') prijzen = model.schaduwprijzen();
			return uit;
		});
		return [...prijzen.entries()].filter(([r, prijs]) => r < this.#blok.rijen.length && Math.abs(prijs) > SPELING).map(([r]) => r);
	}

	/** Lowest (1) or highest (-1) whole value; ±Infinity without end. Both the bound and its table stand: the table is checked, the bound is the solver's. */
	uiterste(doel: Doel, richting: 1 | -1): number {
		const gezien = this.gezien(doel);
		const nu = (): number => (richting === 1 ? gezien.lo : gezien.hi);
		if (nu() === this.#vooraf(doel, richting)) return nu();
		const grens = this.#relaxeer(doel, richting);
		if (nu() === grens || !Number.isFinite(grens)) return grens;
		const uit = this.#met(this.#heelGetal(), doel, richting, (model) => model.los());
		if (uit.soort === 'onbegrensd') return -richting * Infinity;
		if (uit.soort === 'onhaalbaar' || !this.#neem(uit.waarden)) throw new Onbeslist('the solver’s table does not agree with what is published');
		return nu();
	}

	weg(): void {
		this.#lp?.weg();
		this.#mip?.weg();
		this.#nabij?.weg();
		this.#lp = this.#mip = this.#nabij = undefined;
	}

	/** Bound that holds beforehand, by the bounds of the cells alone. */
	#vooraf({ cellen, co }: Doel, richting: 1 | -1): number {
		let som = 0;
		cellen.forEach((cel, k) => {
			const plek = this.#plek[cel]!;
			const laagste = co[k]! * richting > 0;
			som += co[k]! * (plek < 0 ? this.#tafel[cel]! : (laagste ? this.#blok.onder : this.#blok.boven)[plek]!);
		});
		return som;
	}

	/** Bound by the relaxation, rounded inwards; takes its table when that is whole. */
	#relaxeer(doel: Doel, richting: 1 | -1): number {
		const vast = this.#vast(doel);
		if (!this.#blok.rijen.length && doel.cellen.length === 1) {
			const grens = this.#vooraf(doel, richting);
			if (Number.isFinite(grens)) this.#neem(this.#schuif(doel, grens));
			return grens;
		}
		const uit = this.#met(this.#gebroken(), doel, richting, (model) => model.los());
		if (uit.soort === 'onbegrensd') return -richting * Infinity;
		if (uit.soort === 'onhaalbaar') throw new Onbeslist('no table agrees any more');
		this.#neem(uit.waarden);
		return richting === 1 ? Math.ceil(uit.doel - SPELING) + vast : Math.floor(-uit.doel + SPELING) + vast;
	}

	#kan(doel: Doel, lo: number, hi: number, bewezen: (gezien: Gezien) => boolean): boolean {
		const gezien = this.gezien(doel);
		if (bewezen(gezien)) return true;
		// Rounded tables have room: one cell moved by itself is often enough.
		if (lo === hi && doel.cellen.length === 1 && this.#verschuif(doel, lo)) return true;
		if (hi < this.#vooraf(doel, 1) || lo > this.#vooraf(doel, -1)) return false;
		if (!this.#blok.rijen.length && doel.cellen.length === 1) {
			this.#neem(this.#schuif(doel, Number.isFinite(lo) ? lo : hi));
			return bewezen(gezien);
		}
		if (lo === hi && doel.cellen.length === 1 && this.#dichtbij(doel, lo)) return true;
		const vast = this.#vast(doel);
		const plek = doel.cellen.length === 1 ? this.#plek[doel.cellen[0]!]! : -1;
		const zet = (model: LineairModel): void => {
			if (plek >= 0) {
				const grenzen = [lo / doel.co[0]!, hi / doel.co[0]!].sort((a, b) => a - b) as [number, number];
				model.zetGrenzen(plek, Math.max(grenzen[0], this.#blok.onder[plek]!), Math.min(grenzen[1], this.#blok.boven[plek]!));
			} else model.zetRijgrenzen(this.#rijVan.get(doel)!, lo - vast, hi - vast);
		};
		const terug = (model: LineairModel): void => {
			if (plek >= 0) model.zetGrenzen(plek, this.#blok.onder[plek]!, this.#blok.boven[plek]!);
			else model.zetRijgrenzen(this.#rijVan.get(doel)!, -Infinity, Infinity);
		};
		return this.#vraag(zet, terug, () => bewezen(gezien));
	}

	/** Asks for any table under extra bounds that `bewezen` is content with (rounding may lead past the bounds): first in fractions, which is quick, from a few sides, each made whole if it can be; then in whole numbers. */
	#vraag(zet: (model: LineairModel) => void, terug: (model: LineairModel) => void, bewezen: () => boolean): boolean {
		const model = this.#gebroken();
		const { onder, boven } = this.#blok;
		try {
			for (let poging = 0; poging < POGINGEN; poging++) {
				zet(model);
				const uit = poging === 0 ? model.los() : this.#vanOpzij(model, this.#blok.cellen, (_, lot) => Math.floor(16 * lot) - 5);
				if (uit.soort === 'onhaalbaar') return false;
				if (uit.soort === 'best' && this.#neem(uit.waarden) && bewezen()) return true;
				const heel = zoekHeel({ model, onder, boven }, () => uit);
				if (heel && this.#neem(heel) && bewezen()) return true;
			}
		} finally {
			terug(model);
		}
		const heel = this.#heelGetal();
		zet(heel);
		try {
			const uit = heel.los();
			if (uit.soort === 'onhaalbaar') return false;
			if (uit.soort === 'best' && this.#neem(uit.waarden) && bewezen()) return true;
		} finally {
			terug(heel);
		}
		throw new Onbeslist('the solver’s table does not agree with what is published');
	}

	/** Runs a model towards some other side: costs by chance, but always the same chance. */
	#vanOpzij(model: LineairModel, cellen: Iterable<number>, kosten: (cel: number, lot: number) => number): Uitkomst {
		const plekken: number[] = [];
		for (const cel of cellen) {
			const plek = this.#plek[cel]!;
			if (plek < 0) continue;
			model.zetKosten(plek, kosten(cel, this.#lot()));
			plekken.push(plek);
		}
		try {
			return model.los();
		} catch (fout) {
			// From this side no answer: another one may have it.
			if (fout instanceof Onbeslist) return { soort: 'onbegrensd' };
			throw fout;
		} finally {
			for (const plek of plekken) model.zetKosten(plek, 0);
		}
	}

	/** Runs `doe` with the target as objective. */
	#met(model: LineairModel, { cellen, co }: Doel, richting: 1 | -1, doe: (model: LineairModel) => Uitkomst): Uitkomst {
		const plekken = [...cellen].map((cel) => this.#plek[cel]!);
		plekken.forEach((plek, k) => plek >= 0 && model.zetKosten(plek, richting * co[k]!));
		try {
			return doe(model);
		} finally {
			for (const plek of plekken) if (plek >= 0) model.zetKosten(plek, 0);
		}
	}

	/** The part of a target that is known already. */
	#vast({ cellen, co }: Doel): number {
		return cellen.reduce((som, cel, k) => (this.#plek[cel]! < 0 ? som + co[k]! * this.#tafel[cel]! : som), 0);
	}

	/** The table at hand with one free cell at `waarde` of the target. */
	#schuif(doel: Doel, waarde: number): Float64Array {
		const plek = this.#plek[doel.cellen[0]!]!;
		return Float64Array.from(this.#blok.cellen, (cel, i) => (i === plek ? waarde / doel.co[0]! : this.#tafel[cel]!));
	}

	/** Whether the table at hand still agrees with this one cell changed; remembers it if so. */
	#verschuif(doel: Doel, waarde: number): boolean {
		const cel = doel.cellen[0]!;
		const plek = this.#plek[cel]!;
		const nieuw = waarde / doel.co[0]!;
		if (plek < 0 || !past(this.#cellen[cel]!, nieuw)) return false;
		const was = this.#tafel[cel]!;
		this.#tafel[cel] = nieuw;
		const goed = spreektTegen(this.#bijCel(plek), this.#tafel) === undefined;
		this.#tafel[cel] = was;
		if (goed) this.#onthoud(doel, waarde);
		return goed;
	}

	/** Whether a table near the one at hand shows this value: by a change that is known, or by the smallest one there is. */
	#dichtbij(doel: Doel, waarde: number): boolean {
		const plek = this.#plek[doel.cellen[0]!]!;
		const verschil = waarde / doel.co[0]! - this.#tafel[doel.cellen[0]!]!;
		if (plek < 0 || !Number.isInteger(verschil) || verschil === 0) return false;
		const { onder, boven, rijen, cellen } = this.#blok;
		const nabij = (this.#nabij ??= new Nabij(this.#oplosser(), onder, boven, rijen, Array.from(cellen, (cel) => this.#tafel[cel]!)));
		for (const stap of nabij.bekend(plek)) if (this.#verander(stap, verschil / stap.get(plek)!)) return true;
		const gevonden = nabij.zoek(plek, verschil);
		if (!gevonden || gevonden.get(plek) !== verschil || !this.#verander(gevonden, 1)) return false;
		nabij.onthoud(gevonden);
		return true;
	}

	/** Whether the table at hand still agrees after a change, so many times over; remembers what it shows if so. */
	#verander(stap: Verandering, keer: number): boolean {
		const { cellen } = this.#blok;
		if (![...stap].every(([plek, getal]) => past(this.#cellen[cellen[plek]!]!, this.#tafel[cellen[plek]!]! + keer * getal))) return false;
		for (const [plek, getal] of stap) this.#tafel[cellen[plek]!]! += keer * getal;
		const geraakt = new Set<Uitspraak>();
		for (const plek of stap.keys()) for (const uitspraak of this.#bijCel(plek)) geraakt.add(uitspraak);
		const goed = spreektTegen([...geraakt], this.#tafel) === undefined;
		if (goed) for (const plek of stap.keys()) for (const doel of this.#doelenBij(cellen[plek]!)) this.#onthoud(doel, waardeVan(doel, this.#tafel));
		for (const [plek, getal] of stap) this.#tafel[cellen[plek]!]! -= keer * getal;
		return goed;
	}

	/** Targets over a cell. */
	#doelenBij(cel: number): Doel[] {
		if (!this.#perDoelcel) {
			this.#perDoelcel = new Map();
			for (const doel of this.#doelen) for (const een of doel.cellen) this.#perDoelcel.set(een, [...(this.#perDoelcel.get(een) ?? []), doel]);
		}
		return this.#perDoelcel.get(cel) ?? [];
	}

	/** The statements that name a cell of the block. One that forbids nothing any more may name cells of other blocks too. */
	#bijCel(plek: number): Uitspraak[] {
		if (!this.#perCel) {
			const { cellen, uitspraken } = this.#blok;
			const perCel = Array.from(cellen, (): Uitspraak[] => []);
			for (const uitspraak of uitspraken) for (const cel of uitspraak.cellen) {
				const eigen = this.#plek[cel]!;
				if (cellen[eigen] === cel) perCel[eigen]!.push(uitspraak);
			}
			this.#perCel = perCel;
		}
		return this.#perCel[plek]!;
	}

	/** Keeps a table when it is one: whole, within bounds, and in exact agreement with every statement as published. */
	#neem(waarden: ArrayLike<number>): boolean {
		const { cellen, uitspraken } = this.#blok;
		const tafel = this.#tafel;
		const eerder = Float64Array.from(cellen, (cel) => tafel[cel]!);
		let goed = true;
		for (let i = 0; i < cellen.length; i++) {
			const waarde = Math.round(waarden[i]!);
			const cel = cellen[i]!;
			if (!past(this.#cellen[cel]!, waarde)) goed = false;
			tafel[cel] = waarde;
		}
		goed &&= spreektTegen(uitspraken, tafel) === undefined;
		if (goed) for (const doel of this.#doelen) this.#onthoud(doel, waardeVan(doel, tafel));
		if (goed && !this.#heeftBasis) this.#heeftBasis = true;
		else cellen.forEach((cel, i) => (tafel[cel] = eerder[i]!));
		return goed;
	}

	#onthoud(doel: Doel, waarde: number): void {
		const gezien = this.#gezien.get(doel)!;
		if (waarde < gezien.lo) gezien.lo = waarde;
		if (waarde > gezien.hi) gezien.hi = waarde;
		if (gezien.waarden.size < ONTHOUD) gezien.waarden.add(waarde);
	}

	#rijen(): Rij[] {
		const extra = this.#doelen.filter((doel) => doel.cellen.length > 1);
		return [
			...this.#blok.rijen,
			...extra.map((doel, i): Rij => {
				this.#rijVan.set(doel, this.#blok.rijen.length + i);
				const open = [...doel.cellen.keys()].filter((k) => this.#plek[doel.cellen[k]!]! >= 0);
				return { cellen: open.map((k) => this.#plek[doel.cellen[k]!]!), co: open.map((k) => doel.co[k]!), lo: -Infinity, hi: Infinity };
			}),
		];
	}

	#gebroken(): LineairModel {
		return (this.#lp ??= this.#oplosser().model({ onder: this.#blok.onder, boven: this.#blok.boven, rijen: this.#rijen(), geheel: false }, this.#seconden));
	}

	#heelGetal(): LineairModel {
		return (this.#mip ??= this.#oplosser().model({ onder: this.#blok.onder, boven: this.#blok.boven, rijen: this.#rijen(), geheel: true }, this.#seconden));
	}
}
