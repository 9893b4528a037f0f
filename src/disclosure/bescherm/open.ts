// The deviations while cells may still be hidden, at a price: what is cheapest to hide next.
import { leesHeel, ruimteVan, type Afwijking, type Raakvlak } from './afwijking.ts';
import { opbouwVan } from './dun.ts';
import { Gesloten } from './gesloten.ts';
import { Onbeslist, type LineairModel, type Oplosser, type Rij } from '../oplosser.ts';
import type { Tabellen } from './tabellen.ts';

/** How a cell may move: `open` at a price, `verborgen` for nothing, `dicht` not at all. */
export type Stand = 'open' | 'verborgen' | 'dicht';

/**
 * Each finest count has two columns, its rise and its fall; each cell that is a sum has two more, and a row that binds them.
 * A cell of one count is that count. The sum of price times movement is made as small as it can be.
 */
export class Open {
	private readonly oplosser: Oplosser;
	private readonly tabellen: Tabellen;
	private readonly raakvlak: Raakvlak;
	private readonly kolomVan: Int32Array;
	private readonly standen: Stand[];
	private readonly prijzen: readonly number[];
	private readonly boven: Float64Array;
	private readonly model: LineairModel;

	constructor(oplosser: Oplosser, tabellen: Tabellen, raakvlak: Raakvlak, standen: readonly Stand[], prijzen: readonly number[]) {
		this.oplosser = oplosser;
		this.tabellen = tabellen;
		this.raakvlak = raakvlak;
		this.standen = [...standen];
		this.prijzen = prijzen;
		const { waar, cellen, verbanden } = tabellen;
		const n = waar.length;
		const sommen = cellen.flatMap((cel, i) => (cel.delen.length > 1 && standen[i] !== 'verborgen' ? [i] : []));
		this.kolomVan = Int32Array.from(cellen, (cel) => (cel.delen.length === 1 ? 2 * cel.delen[0]! : -1));
		// A sum that is hidden from the start binds nothing; it is a row only while it is asked about.
		const gevraagd = cellen.flatMap((cel, i) => (cel.delen.length > 1 && standen[i] === 'verborgen' ? [i] : []));
		[...sommen, ...gevraagd].forEach((i, k) => (this.kolomVan[i] = 2 * n + 2 * k));
		const kolommen = 2 * (n + sommen.length + gevraagd.length);
		this.boven = new Float64Array(kolommen).fill(Infinity);
		const kosten = new Float64Array(kolommen);
		waar.forEach((getal, i) => (this.boven[2 * i + 1] = getal));
		cellen.forEach((_, i) => {
			const kolom = this.kolomVan[i]!;
			if (standen[i] === 'dicht') this.boven[kolom] = this.boven[kolom + 1] = 0;
			kosten[kolom] = kosten[kolom + 1] = standen[i] === 'open' ? prijzen[i]! : 0;
		});
		const opbouw = opbouwVan(tabellen, raakvlak);
		const rijen: Rij[] = [...sommen, ...gevraagd].map((i) => {
			const kolommenVan = opbouw(i).map((cel) => this.kolomVan[cel]!);
			return { cellen: [...kolommenVan.flatMap((kolom) => [kolom, kolom + 1]), this.kolomVan[i]!, this.kolomVan[i]! + 1], co: [...kolommenVan.flatMap(() => [1, -1]), -1, 1], lo: 0, hi: 0 };
		});
		for (const verband of verbanden) rijen.push({ cellen: verband.delen.flatMap((deel) => [2 * deel, 2 * deel + 1]), co: verband.factoren.flatMap((factor) => [factor, -factor]), ...ruimteVan(tabellen, verband) });
		this.model = oplosser.model({ onder: new Float64Array(kolommen), boven: this.boven, rijen, kosten, geheel: false, vanNul: true }, 120);
	}

	/** From now on this cell is hidden: it moves for nothing. */
	verberg(cel: number): void {
		this.zet(cel, 'verborgen', 0);
	}

	/** From now on this cell is shown again, and has its price. */
	toon(cel: number): void {
		this.zet(cel, 'open', this.prijzen[cel]!);
	}

	private zet(cel: number, stand: Stand, prijs: number): void {
		this.standen[cel] = stand;
		const kolom = this.kolomVan[cel]!;
		this.model.zetKosten(kolom, prijs);
		this.model.zetKosten(kolom + 1, prijs);
	}

	/** The cheapest deviation in which `cel` differs by exactly `verschil` (not 0); undefined if there is none or none could be proven. */
	zoek(cel: number, verschil: number): Afwijking | undefined {
		const kolom = this.kolomVan[cel]!;
		const { delen } = this.tabellen.cellen[cel]!;
		if (delen.length === 1 && this.tabellen.waar[delen[0]!]! + verschil < 0) return undefined;
		this.model.zetGrenzen(kolom, Math.max(0, verschil), Math.max(0, verschil));
		this.model.zetGrenzen(kolom + 1, Math.max(0, -verschil), Math.max(0, -verschil));
		try {
			const uitkomst = this.model.los();
			if (uitkomst.soort !== 'best') return undefined;
			const verschilVan = (i: number): number => uitkomst.waarden[2 * i]! - uitkomst.waarden[2 * i + 1]!;
			const heel = leesHeel(this.tabellen.waar.length, verschilVan);
			if (heel) return this.raakvlak.isBewijs(heel, cel, verschil, (een) => this.standen[een] !== 'dicht') ? heel : undefined;
			return this.rond(cel, verschil, verschilVan);
		} catch (fout) {
			if (fout instanceof Onbeslist) return undefined;
			throw fout;
		} finally {
			this.model.zetGrenzen(kolom, 0, this.boven[kolom]!);
			this.model.zetGrenzen(kolom + 1, 0, this.boven[kolom + 1]!);
		}
	}

	/** Fractions: whole numbers over the very cells the fractions touch, and if that fails over all that may move. */
	private rond(cel: number, verschil: number, verschilVan: (i: number) => number): Afwijking | undefined {
		const som = new Map<number, number>();
		this.tabellen.waar.forEach((_, deel) => {
			const getal = verschilVan(deel);
			if (Math.abs(getal) > 1e-7) for (const een of this.raakvlak.celPerDeel[deel]!) som.set(een, (som.get(een) ?? 0) + getal);
		});
		for (const mag of [(een: number) => this.standen[een] === 'verborgen' || Math.abs(som.get(een) ?? 0) > 1e-7, (een: number) => this.standen[een] !== 'dicht']) {
			const gesloten = new Gesloten(this.oplosser, this.tabellen, this.raakvlak, mag);
			try {
				const gevonden = gesloten.zoek(cel, verschil);
				if (gevonden) return gevonden;
			} finally {
				gesloten.weg();
			}
		}
		return undefined;
	}

	weg(): void {
		this.model.weg();
	}
}
