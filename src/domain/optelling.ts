// Totals are computed from the lines they stand over; what a source prints is kept beside it, never believed.
import { isOptelbaar } from './dataset.ts';
import { leesTekst, leesWaarde, maten, veldMetNaam, veldMetRol, type Dataset } from './tabel.ts';
import { alsWaarde, LEEG, type Waarde } from './waarde.ts';

export interface Opgeteld {
	gedrukt: Waarde;
	/** Sum of the leaf lines below a total; of any other line its own value. */
	berekend: Waarde;
}

export interface Regel {
	rij: number;
	sleutel: string;
	label: string;
	ouder: string;
	soort: 'post' | 'subtotaal' | 'totaal';
	/** Direct parts, in the order of the source. */
	delen: Regel[];
	/** 0 for lines that are part of nothing. */
	diepte: number;
	waarden: Map<string, Opgeteld>;
}

/** Takes away what binary fractions leave behind: 0,1 + 0,2 is 0,3. */
const rondAf = (getal: number): number => Math.round(getal * 1e6) / 1e6;

/** Adds what can be added: blanks and pro memorie count as nothing, one unknown or hidden part makes the sum so. */
function som(waarden: Waarde[]): Waarde {
	let totaal = 0;
	let gevuld = false;
	for (const { getal, markering } of waarden) {
		if (getal !== null) {
			totaal += getal;
			gevuld = true;
		} else if (markering === 'onbekend' || markering === 'onderdrukt') return { getal: null, markering };
	}
	if (gevuld) return alsWaarde(rondAf(totaal));
	return waarden.find(({ markering }) => markering !== 'leeg') ?? LEEG;
}

/** A side left blank counts as nothing as long as the other side has a number; any other reason to have none holds for the difference too. */
export function trekAf(van: Waarde, af: Waarde): Waarde {
	const reden = [van, af].find(({ getal, markering }) => getal === null && markering !== 'leeg');
	if (reden) return reden;
	return van.getal === null && af.getal === null ? LEEG : alsWaarde(rondAf((van.getal ?? 0) - (af.getal ?? 0)));
}

const cache = new WeakMap<Dataset, Regel[]>();

/**
 * The lines of a dataset with their computed values, in the order of the source.
 * A line that names itself as an ancestor is treated as part of nothing (the checks report it).
 */
export function telOp(dataset: Dataset): Regel[] {
	const klaar = cache.get(dataset);
	if (klaar) return klaar;
	const sleutel = veldMetRol(dataset, 'sleutel')?.name;
	const label = veldMetRol(dataset, 'label')?.name;
	const ouder = veldMetRol(dataset, 'ouder')?.name;
	const soort = veldMetRol(dataset, 'regelsoort')?.name;
	const regels = Array.from({ length: dataset.aantalRijen }, (_, rij): Regel => {
		const naam = sleutel ? leesTekst(dataset, sleutel, rij) : String(rij + 1);
		const gelezenSoort = soort ? leesTekst(dataset, soort, rij) : '';
		return {
			rij,
			sleutel: naam,
			label: (label && leesTekst(dataset, label, rij)) || naam,
			ouder: ouder ? leesTekst(dataset, ouder, rij) : '',
			soort: gelezenSoort === 'subtotaal' || gelezenSoort === 'totaal' ? gelezenSoort : 'post',
			delen: [],
			diepte: 0,
			waarden: new Map(),
		};
	});
	const vanSleutel = new Map(regels.filter((regel) => regel.sleutel !== '').map((regel) => [regel.sleutel, regel]));
	const inKring = (regel: Regel): boolean => {
		const gezien = new Set<Regel>();
		for (let r: Regel | undefined = regel; r; r = vanSleutel.get(r.ouder)) {
			if (gezien.has(r)) return true;
			gezien.add(r);
		}
		return false;
	};
	for (const regel of regels) {
		if (regel.ouder && !inKring(regel)) vanSleutel.get(regel.ouder)?.delen.push(regel);
	}
	const velden = maten(dataset);
	const reken = (regel: Regel): Map<string, Opgeteld> => {
		if (regel.waarden.size) return regel.waarden;
		for (const deel of regel.delen) {
			deel.diepte = regel.diepte + 1;
			reken(deel);
		}
		for (const veld of velden) {
			if (veld.zicht.berekening) continue;
			const gedrukt = leesWaarde(dataset, veld.name, regel.rij);
			const berekend = regel.delen.length && isOptelbaar(veld) ? som(regel.delen.map((deel) => deel.waarden.get(veld.name)!.berekend)) : gedrukt;
			regel.waarden.set(veld.name, { gedrukt, berekend });
		}
		for (const veld of velden) {
			const formule = veld.zicht.berekening;
			const van = formule && regel.waarden.get(formule.van);
			const af = formule && regel.waarden.get(formule.af);
			if (van && af) regel.waarden.set(veld.name, { gedrukt: trekAf(van.gedrukt, af.gedrukt), berekend: trekAf(van.berekend, af.berekend) });
		}
		return regel.waarden;
	};
	const zetDiepte = (regel: Regel, diepte: number): void => {
		regel.diepte = diepte;
		for (const deel of regel.delen) zetDiepte(deel, diepte + 1);
	};
	for (const regel of regels) {
		reken(regel);
		if (!regel.ouder || !vanSleutel.has(regel.ouder)) zetDiepte(regel, 0);
	}
	cache.set(dataset, regels);
	return regels;
}

/** Whether printed and computed both exist and differ. */
export const wijktAf = ({ gedrukt, berekend }: Opgeteld): boolean =>
	gedrukt.getal !== null && berekend.getal !== null && rondAf(gedrukt.getal) !== rondAf(berekend.getal);

/** Rows that match every given column = value. Columns the dataset does not have never match. */
export function zoekRegels(dataset: Dataset, keuze: Record<string, string>): Regel[] {
	const sleutel = veldMetRol(dataset, 'sleutel')?.name;
	const eisen = Object.entries(keuze).map(([kolom, waarde]) => [kolom === 'regel' && sleutel ? sleutel : kolom, waarde] as const);
	return telOp(dataset).filter((regel) => eisen.every(([kolom, waarde]) => veldMetNaam(dataset, kolom) && leesTekst(dataset, kolom, regel.rij) === waarde));
}

/** Columns by which a reader may choose one row: the key (as `regel`), categories, period and area. */
export function keuzekolommen(dataset: Dataset): string[] {
	const velden = dataset.beschrijving.schema.fields;
	const gewoon = velden.filter((veld) => ['dimensie', 'periode', 'gebied'].includes(veld.zicht.rol)).map((veld) => veld.name);
	return velden.some((veld) => veld.zicht.rol === 'sleutel') ? ['regel', ...gewoon] : gewoon;
}
