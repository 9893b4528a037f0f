// Totals are computed from the lines they stand over; what a source prints is kept beside it, never believed.
// All lines are reckoned with as columns, so that a million of them cost a few arrays; a line becomes an object only to be asked.
import { isOptelbaar, type Veld } from './dataset.ts';
import { leesTekst, maten, veldMetNaam, veldMetRol, waardeIn, type Dataset, type GetalKolom } from './tabel.ts';
import { alsWaarde, LEEG, MARKERINGEN, type Waarde } from './waarde.ts';

export interface Opgeteld {
	gedrukt: Waarde;
	/** Sum of the leaf lines below a total; of any other line its own value. */
	berekend: Waarde;
}

export interface Regel {
	readonly rij: number;
	readonly sleutel: string;
	readonly label: string;
	readonly ouder: string;
	readonly soort: 'post' | 'subtotaal' | 'totaal';
	/** The line it is part of; undefined for what is part of nothing, or goes round in a ring. */
	readonly boven: Regel | undefined;
	/** Direct parts, in the order of the source. */
	readonly delen: readonly Regel[];
	/** 0 for lines that are part of nothing. */
	readonly diepte: number;
	readonly waarden: { get(maat: string): Opgeteld | undefined };
}

/** Takes away what binary fractions leave behind: 0,1 + 0,2 is 0,3. */
const rondAf = (getal: number): number => Math.round(getal * 1e6) / 1e6;

/** A side left blank counts as nothing as long as the other side has a number; any other reason to have none holds for the difference too. */
export function trekAf(van: Waarde, af: Waarde): Waarde {
	const reden = [van, af].find(({ getal, markering }) => getal === null && markering !== 'leeg');
	if (reden) return reden;
	return van.getal === null && af.getal === null ? LEEG : alsWaarde(rondAf((van.getal ?? 0) - (af.getal ?? 0)));
}

/** `trekAf`, line by line. */
export function trekKolommenAf(van: GetalKolom, af: GetalKolom): GetalKolom {
	const kolom: GetalKolom = { soort: 'getal', getallen: new Float64Array(van.getallen.length), markeringen: new Uint8Array(van.getallen.length) };
	for (let rij = 0; rij < van.getallen.length; rij++) {
		const { getal, markering } = trekAf(waardeIn(van, rij), waardeIn(af, rij));
		kolom.getallen[rij] = getal ?? Number.NaN;
		kolom.markeringen[rij] = MARKERINGEN.indexOf(markering);
	}
	return kolom;
}

const [WAARDE, LEEG_TEKEN, ONBEKEND, ONDERDRUKT] = (['waarde', 'leeg', 'onbekend', 'onderdrukt'] as const).map((naam) => MARKERINGEN.indexOf(naam)) as [number, number, number, number];
const GEEN = -1;

/** Of every row the row it is part of, or GEEN. A row whose chain of parents runs in a ring, or that names a plain line, is part of nothing (the checks report it). */
function ouderrijen(dataset: Dataset): Int32Array | undefined {
	const sleutel = dataset.kolommen.get(veldMetRol(dataset, 'sleutel')?.name ?? '');
	const ouder = dataset.kolommen.get(veldMetRol(dataset, 'ouder')?.name ?? '');
	if (sleutel?.soort !== 'tekst' || ouder?.soort !== 'tekst') return undefined;
	// Of two rows with one key the last is found.
	const rijVan = new Map<string, number>();
	sleutel.codes.forEach((code, rij) => sleutel.woorden[code] !== '' && rijVan.set(sleutel.woorden[code]!, rij));
	const soort = dataset.kolommen.get(veldMetRol(dataset, 'regelsoort')?.name ?? '');
	const isTotaal = (rij: number): boolean => soort?.soort === 'tekst' && ['subtotaal', 'totaal'].includes(soort.woorden[soort.codes[rij]!]!);
	const doel = ouder.woorden.map((woord) => {
		const rij = rijVan.get(woord) ?? GEEN;
		return rij !== GEEN && isTotaal(rij) ? rij : GEEN;
	});
	const rijen = Int32Array.from(ouder.codes, (code) => doel[code]!);
	/** 0 not seen, 1 on the way now, 2 ends well, 3 ends in a ring. */
	const staat = new Uint8Array(rijen.length);
	for (let begin = 0; begin < rijen.length; begin++) {
		const pad: number[] = [];
		let rij = begin;
		while (rij !== GEEN && staat[rij] === 0) {
			staat[rij] = 1;
			pad.push(rij);
			rij = rijen[rij]!;
		}
		const eind = rij === GEEN || staat[rij] === 2 ? 2 : 3;
		for (const een of pad) staat[een] = eind;
	}
	return rijen.map((een, rij) => (staat[rij] === 3 ? GEEN : een));
}

/** The shape of the lines: who is part of whom. */
interface Boom {
	ouder: Int32Array;
	diepte: Uint32Array;
	/** Rows by depth, deepest first: parts come before what they are part of. */
	volgorde: Uint32Array;
	delen: Map<number, number[]>;
}

function maakBoom(ouder: Int32Array): Boom {
	const diepte = new Uint32Array(ouder.length).fill(0xffffffff);
	const delen = new Map<number, number[]>();
	let diepste = 0;
	for (let begin = 0; begin < ouder.length; begin++) {
		const pad: number[] = [];
		let rij = begin;
		while (rij !== GEEN && diepte[rij] === 0xffffffff) {
			pad.push(rij);
			rij = ouder[rij]!;
		}
		let hoe = rij === GEEN ? 0 : diepte[rij]! + 1;
		for (const een of pad.toReversed()) diepte[een] = hoe++;
		diepste = Math.max(diepste, hoe);
		const boven = ouder[begin]!;
		if (boven === GEEN) continue;
		const broers = delen.get(boven);
		if (broers) broers.push(begin);
		else delen.set(boven, [begin]);
	}
	const perDiepte: number[][] = Array.from({ length: diepste + 1 }, () => []);
	diepte.forEach((hoe, rij) => perDiepte[diepste - hoe]!.push(rij));
	return { ouder, diepte, volgorde: Uint32Array.from(perDiepte.flat()), delen };
}

/** Adds what can be added: blanks and pro memorie count as nothing, one unknown or hidden part makes the sum so. */
function telKolom({ delen, volgorde }: Boom, gedrukt: GetalKolom): GetalKolom {
	const getallen = gedrukt.getallen.slice();
	const markeringen = gedrukt.markeringen.slice();
	for (const rij of volgorde) {
		const onder = delen.get(rij);
		if (!onder) continue;
		let totaal = 0;
		let gevuld = false;
		let reden = LEEG_TEKEN;
		for (const deel of onder) {
			const markering = markeringen[deel]!;
			if (markering === WAARDE) {
				totaal += getallen[deel]!;
				gevuld = true;
			} else if (markering === ONBEKEND || markering === ONDERDRUKT) {
				reden = markering;
				gevuld = false;
				break;
			} else if (reden === LEEG_TEKEN) reden = markering;
		}
		getallen[rij] = gevuld ? rondAf(totaal) : Number.NaN;
		markeringen[rij] = gevuld ? WAARDE : reden;
	}
	return { soort: 'getal', getallen, markeringen };
}

class Optelling {
	readonly regels: readonly Regel[];
	readonly #dataset: Dataset;
	readonly #boom: Boom | undefined;
	readonly #kolommen = new Map<string, { gedrukt: GetalKolom | undefined; berekend: GetalKolom | undefined }>();
	readonly namen: Partial<Record<'sleutel' | 'label' | 'ouder' | 'regelsoort', string>>;

	constructor(dataset: Dataset) {
		this.#dataset = dataset;
		const ouder = ouderrijen(dataset);
		this.#boom = ouder?.some((rij) => rij !== GEEN) ? maakBoom(ouder) : undefined;
		this.namen = Object.fromEntries((['sleutel', 'label', 'ouder', 'regelsoort'] as const).map((rol) => [rol, veldMetRol(dataset, rol)?.name]));
		// Differences come last: they are taken of sums.
		for (const veld of maten(dataset).toSorted((a, b) => Number(Boolean(a.zicht.berekening)) - Number(Boolean(b.zicht.berekening)))) {
			const kolom = dataset.kolommen.get(veld.name);
			const gedrukt = kolom?.soort === 'getal' ? kolom : undefined;
			this.#kolommen.set(veld.name, { gedrukt, berekend: gedrukt && this.#boom ? this.#tel(veld, gedrukt, this.#boom) : gedrukt });
		}
		this.regels = Array.from({ length: dataset.aantalRijen }, (_, rij) => new DatasetRegel(this, rij));
	}

	tekst(rol: keyof Optelling['namen'], rij: number): string {
		const naam = this.namen[rol];
		return naam === undefined ? '' : leesTekst(this.#dataset, naam, rij);
	}

	delen = (rij: number): readonly Regel[] => this.#boom?.delen.get(rij)?.map((deel) => this.regels[deel]!) ?? [];
	boven = (rij: number): Regel | undefined => this.regels[this.#boom?.ouder[rij] ?? GEEN];
	diepte = (rij: number): number => this.#boom?.diepte[rij] ?? 0;

	#tel(veld: Veld, gedrukt: GetalKolom, boom: Boom): GetalKolom {
		const formule = veld.zicht.berekening;
		if (!formule) return isOptelbaar(veld) ? telKolom(boom, gedrukt) : gedrukt;
		const [van, af] = [formule.van, formule.af].map((naam) => this.#kolommen.get(naam)?.berekend);
		return van && af ? trekKolommenAf(van, af) : gedrukt;
	}

	waarde(maat: string, rij: number): Opgeteld | undefined {
		const kolom = this.#kolommen.get(maat);
		return kolom && { gedrukt: kolom.gedrukt ? waardeIn(kolom.gedrukt, rij) : LEEG, berekend: kolom.berekend ? waardeIn(kolom.berekend, rij) : LEEG };
	}
}

class DatasetRegel implements Regel {
	readonly #in: Optelling;
	readonly rij: number;

	constructor(optelling: Optelling, rij: number) {
		this.#in = optelling;
		this.rij = rij;
	}

	get sleutel(): string {
		return this.#in.namen.sleutel === undefined ? String(this.rij + 1) : this.#in.tekst('sleutel', this.rij);
	}

	get label(): string {
		return this.#in.tekst('label', this.rij) || this.sleutel;
	}

	get ouder(): string {
		return this.#in.tekst('ouder', this.rij);
	}

	get soort(): Regel['soort'] {
		const soort = this.#in.tekst('regelsoort', this.rij);
		return soort === 'subtotaal' || soort === 'totaal' ? soort : 'post';
	}

	get boven(): Regel | undefined {
		return this.#in.boven(this.rij);
	}

	get delen(): readonly Regel[] {
		return this.#in.delen(this.rij);
	}

	get diepte(): number {
		return this.#in.diepte(this.rij);
	}

	get waarden(): Regel['waarden'] {
		return { get: (maat) => this.#in.waarde(maat, this.rij) };
	}
}

const cache = new WeakMap<Dataset, Optelling>();

/**
 * The lines of a dataset with their computed values, in the order of the source.
 * A line that names itself as an ancestor is treated as part of nothing (the checks report it).
 */
export function telOp(dataset: Dataset): readonly Regel[] {
	let klaar = cache.get(dataset);
	if (!klaar) cache.set(dataset, (klaar = new Optelling(dataset)));
	return klaar.regels;
}

/** Whether printed and computed both exist and differ. */
export const wijktAf = ({ gedrukt, berekend }: Opgeteld): boolean =>
	gedrukt.getal !== null && berekend.getal !== null && rondAf(gedrukt.getal) !== rondAf(berekend.getal);

/** Rows that match every given column = value. Columns the dataset does not have never match. */
export function zoekRegels(dataset: Dataset, keuze: Record<string, string>): Regel[] {
	const sleutel = veldMetRol(dataset, 'sleutel')?.name;
	const regels = telOp(dataset);
	let rijen: Iterable<number> = regels.keys();
	for (const [naam, waarde] of Object.entries(keuze)) {
		const kolomnaam = naam === 'regel' && sleutel ? sleutel : naam;
		if (!veldMetNaam(dataset, kolomnaam)) return [];
		const kolom = dataset.kolommen.get(kolomnaam);
		if (kolom?.soort !== 'tekst') {
			// A column of numbers, or one the file lacks, has no text to choose by.
			if (waarde !== '') return [];
			continue;
		}
		const code = kolom.woorden.indexOf(waarde);
		if (code === -1) return [];
		const over: number[] = [];
		for (const rij of rijen) if (kolom.codes[rij] === code) over.push(rij);
		rijen = over;
	}
	return Array.from(rijen, (rij) => regels[rij]!);
}
/** Columns by which a reader may choose one row: the key (as `regel`), categories, period and area. */
export function keuzekolommen(dataset: Dataset): string[] {
	const velden = dataset.beschrijving.schema.fields;
	const gewoon = velden.filter((veld) => ['dimensie', 'periode', 'gebied'].includes(veld.zicht.rol)).map((veld) => veld.name);
	return velden.some((veld) => veld.zicht.rol === 'sleutel') ? ['regel', ...gewoon] : gewoon;
}
