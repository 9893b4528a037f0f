// Invented people: a registration as an export would give it. It exists only while npm run voorbeeld runs, outside the repository.
import { kwartaalVan } from '../../disclosure/bescherm/gebeurtenissen.ts';
import { dagVan } from '../../ingest/registratie.ts';
import { aantalOp, csv, KWARTALEN, toevalVan, VOORZIENINGEN, waardeOp, type Verloop, type Voorziening } from './verloop.ts';

const INSTROOM: Record<Voorziening, Verloop> = {
	'mo-met-verblijf': { van: 57, tot: 51, terugslag: 7, ruis: 2 },
	'bw-zonder-verblijf': { van: 14, tot: 17, terugslag: -2, ruis: 1 },
	'bw-licht': { van: 12, tot: 14, terugslag: -1, ruis: 1 },
	'bw-basis': { van: 18, tot: 17, terugslag: 1, ruis: 1 },
};
const DOORSTROOM: Record<Voorziening, Verloop> = {
	'mo-met-verblijf': { van: 22, tot: 26, terugslag: -4, ruis: 1.5 },
	'bw-zonder-verblijf': { van: 12, tot: 11, ruis: 1 },
	'bw-licht': { van: 12, tot: 16, terugslag: -2, ruis: 1 },
	'bw-basis': { van: 12, tot: 14, terugslag: -1, ruis: 1 },
};
/** Where the number of people is heading at the end of each quarter. */
const BEZET: Record<Voorziening, Verloop> = {
	'mo-met-verblijf': { van: 41, tot: 42, terugslag: 2, ruis: 0.8 },
	'bw-zonder-verblijf': { van: 56, tot: 65, terugslag: -3, ruis: 1.5 },
	'bw-licht': { van: 31, tot: 35, terugslag: -1, ruis: 1 },
	'bw-basis': { van: 41, tot: 38, terugslag: 1, ruis: 1 },
};
/** To which kinds of help people move on, in parts of one. */
const NAAR: Record<Voorziening, Partial<Record<Voorziening, number>>> = {
	'mo-met-verblijf': { 'bw-zonder-verblijf': 0.28, 'bw-licht': 0.34, 'bw-basis': 0.38 },
	'bw-zonder-verblijf': { 'bw-licht': 0.5, 'bw-basis': 0.5 },
	'bw-licht': { 'bw-zonder-verblijf': 1 },
	'bw-basis': { 'bw-zonder-verblijf': 0.5, 'bw-licht': 0.5 },
};
const WACHTTIJD: Record<Voorziening, Verloop> = {
	'mo-met-verblijf': { van: 5, tot: 3, terugslag: 2, ruis: 0.4 },
	'bw-zonder-verblijf': { van: 9, tot: 6, terugslag: 2, ruis: 0.6 },
	'bw-licht': { van: 13, tot: 9, terugslag: 3, ruis: 0.7 },
	'bw-basis': { van: 17, tot: 12, terugslag: 4, ruis: 0.8 },
};
const TERUGVAL: Verloop = { van: 24, tot: 15, terugslag: 4, ruis: 1.5 };
const DAKLOOS: Record<'dakloos-buiten' | 'dakloos-elders', Verloop> = {
	'dakloos-buiten': { van: 36, tot: 17, terugslag: 6, ruis: 1.5 },
	'dakloos-elders': { van: 122, tot: 114, terugslag: 7, ruis: 3 },
};
const ADVIES: Verloop = { van: 76, tot: 58, terugslag: 15, ruis: 4 };
/** Where people come from; Maastricht far the most. */
const HERKOMST: [string, number][] = [['GM0935', 0.74], ['GM1903', 0.06], ['GM0938', 0.06], ['GM0994', 0.06], ['GM1729', 0.035], ['GM0981', 0.045]];
/** Where people go who leave, in parts of one; of the rest nobody knows. */
const BESTEMMING: Record<string, readonly (readonly [string, number])[]> = {
	'mo-met-verblijf': [['eigen-woning', 0.34], ['familie-of-vrienden', 0.26], ['andere-zorg', 0.16], ['', 0.24]],
	'bw-zonder-verblijf': [['eigen-woning', 0.52], ['familie-of-vrienden', 0.14], ['andere-zorg', 0.22], ['', 0.12]],
	'bw-licht': [['eigen-woning', 0.5], ['familie-of-vrienden', 0.15], ['andere-zorg', 0.23], ['', 0.12]],
	'bw-basis': [['eigen-woning', 0.3], ['familie-of-vrienden', 0.14], ['andere-zorg', 0.4], ['', 0.16]],
};
/** Share of those who report that the access did not know yet. */
const NIEUW = 0.74;

interface Rij {
	client: string;
	gemeente: string;
	product: string;
	begin: number;
	einde?: number;
	reden?: string;
	wachtdagen?: number;
	melding?: 'nieuw' | 'bestaand';
}

class Verzinsel {
	readonly rijen: Rij[] = [];
	private readonly toeval = toevalVan('registratie');
	private readonly toevalVanBestemming = toevalVan('bestemming');
	private readonly actief = new Map<string, Rij[]>();
	private readonly weg: Rij[] = [];
	private mensen = 0;

	private kies<T>(lijst: readonly T[]): T {
		return lijst[Math.floor(this.toeval() * lijst.length)]!;
	}

	private deel<T>(delen: readonly (readonly [T, number])[], toeval = this.toeval): T {
		let rest = toeval();
		return (delen.find(([, deel]) => (rest -= deel) < 0) ?? delen[0]!)[0];
	}

	private begin(rij: Rij): Rij {
		this.rijen.push(rij);
		this.actief.set(rij.product, [...(this.actief.get(rij.product) ?? []), rij]);
		return rij;
	}

	/** Ends the stay of someone who has been there for a while. */
	private eindig(product: string, dag: number): Rij | undefined {
		const mogelijk = (this.actief.get(product) ?? []).filter((rij) => rij.begin < dag - 20);
		if (!mogelijk.length) return undefined;
		const rij = this.kies(mogelijk);
		rij.einde = dag;
		this.actief.set(product, this.actief.get(product)!.filter((een) => een !== rij));
		return rij;
	}

	private nieuw(): Pick<Rij, 'client' | 'gemeente'> {
		return { client: `c${String(++this.mensen).padStart(5, '0')}`, gemeente: this.deel(HERKOMST) };
	}

	private terugkeer(dag: number): Pick<Rij, 'client' | 'gemeente'> | undefined {
		const mogelijk = this.weg.filter(({ einde }) => einde! < dag - 30 && einde! > dag - 250);
		if (!mogelijk.length) return undefined;
		const rij = this.kies(mogelijk);
		this.weg.splice(this.weg.indexOf(rij), 1);
		return rij;
	}

	private melding = (): 'nieuw' | 'bestaand' => (this.toeval() < NIEUW ? 'nieuw' : 'bestaand');

	/** Whoever was there when the counting begins. */
	start(): void {
		const [van, tot] = [dagVan('2018-03-01'), dagVan('2019-12-01')];
		for (const [product, verloop] of [...VOORZIENINGEN.map((naam) => [naam, BEZET[naam]] as const), ...Object.entries(DAKLOOS)]) {
			for (let i = Math.round(verloop.van); i > 0; i--) this.begin({ ...this.nieuw(), product, begin: van + Math.floor(this.toeval() * (tot - van)) });
		}
	}

	kwartaal(nummer: number): void {
		const eerste = dagVan(`${2021 + Math.floor(nummer / 4)}-${String((((nummer % 4) + 4) % 4) * 3 + 1).padStart(2, '0')}-01`);
		const dag = (): number => {
			const uit = eerste + Math.floor(this.toeval() * 88);
			return kwartaalVan(uit) === kwartaalVan(eerste) ? uit : eerste;
		};
		for (const product of VOORZIENINGEN) this.stromen(product, nummer, dag);
		for (const product of VOORZIENINGEN) this.vertrek(product, Math.round(waardeOp(BEZET[product], nummer, this.toeval)), dag);
		for (const [product, verloop] of Object.entries(DAKLOOS)) {
			for (let i = 6; i > 0; i--) this.eindig(product, dag());
			this.vertrek(product, aantalOp(verloop, nummer, this.toeval), dag);
			for (let i = aantalOp(verloop, nummer, this.toeval) - this.actief.get(product)!.length; i > 0; i--) this.begin({ ...this.nieuw(), product, begin: dag() });
		}
		for (let i = aantalOp(ADVIES, nummer, this.toeval); i > 0; i--) {
			const begin = dag();
			this.rijen.push({ ...this.nieuw(), product: 'alleen-advies', begin, einde: begin, wachtdagen: 0, melding: this.melding() });
		}
	}

	/** Who moves on and who comes. */
	private stromen(product: Voorziening, nummer: number, dag: () => number): void {
		for (let i = aantalOp(DOORSTROOM[product], nummer, this.toeval); i > 0; i--) {
			const vertrek = dag();
			const rij = this.eindig(product, vertrek);
			if (rij) this.begin({ client: rij.client, gemeente: rij.gemeente, product: this.deel(Object.entries(NAAR[product])), begin: vertrek });
		}
		const terug = product === 'mo-met-verblijf' ? aantalOp(TERUGVAL, nummer, this.toeval) : 0;
		for (let i = aantalOp(INSTROOM[product], nummer, this.toeval); i > 0; i--) {
			const begin = dag();
			const bekend = i <= terug ? this.terugkeer(begin) : undefined;
			const weken = waardeOp({ ...WACHTTIJD[product], ruis: 3 }, nummer, this.toeval);
			this.begin({ client: (bekend ?? this.nieuw()).client, gemeente: (bekend ?? { gemeente: this.deel(HERKOMST) }).gemeente, product, begin, wachtdagen: Math.max(1, Math.round(weken * 7)), melding: bekend ? 'bestaand' : this.melding() });
		}
	}

	/** People leave until as many are there as should be. */
	private vertrek(product: string, doel: number, dag: () => number): void {
		while ((this.actief.get(product)?.length ?? 0) > doel) {
			const rij = this.eindig(product, dag());
			if (!rij) return;
			const naar = BESTEMMING[product];
			if (naar) rij.reden = this.deel(naar, this.toevalVanBestemming);
			this.weg.push(rij);
		}
	}
}

const datum = (dag: number | undefined): string => (dag === undefined ? '' : new Date(dag * 86_400_000).toISOString().slice(0, 10));

/** The invented export, the same on every call and every machine. */
export function verzinRegistratie(): string {
	const verzinsel = new Verzinsel();
	verzinsel.start();
	// A year before the counting begins, so that there is somebody to come back.
	for (let nummer = -4; nummer < KWARTALEN.length; nummer++) verzinsel.kwartaal(nummer);
	return csv(['client', 'gemeente', 'product', 'begin', 'einde', 'reden', 'wachtdagen', 'melding'], verzinsel.rijen.map((rij) => [rij.client, rij.gemeente, rij.product, datum(rij.begin), datum(rij.einde), rij.reden ?? '', rij.wachtdagen ?? '', rij.melding ?? '']));
}
