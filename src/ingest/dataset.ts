// A CSV and its descriptor become columns; every cell is checked against the descriptor in the same pass.
import { maakProbleem, type Problem } from '../domain/problem.ts';
import { datasetBeschrijving, type DatasetBeschrijving, type Veld } from '../domain/dataset.ts';
import { trekKolommenAf } from '../domain/optelling.ts';
import type { Dataset, Kolom } from '../domain/tabel.ts';
import { kiesScheiding, leesCsv, maakPlekzoeker } from './csv.ts';
import { dichtstbij, wijsDeWeg } from './gelijkenis.ts';
import { groeiend } from './groeiend.ts';
import { maakBouwer, type Bouwer, type Meld } from './kolommen.ts';
import { leesTekens } from './tekens.ts';
import { valideer } from './valideer.ts';
import type { YamlDeel } from './yaml.ts';

/** Fields that stand in the CSV: all but the computed ones. */
const csvVelden = (beschrijving: DatasetBeschrijving): Veld[] => beschrijving.schema.fields.filter((veld) => !veld.zicht.berekening);

/** A line of nothing but white space and delimiters, as Excel leaves below a table. */
function isLeeg(cellen: string[]): boolean {
	for (const cel of cellen) if (cel !== '' && cel.trim() !== '') return false;
	return true;
}

/** A header that is not on the first line is looked for in so many. */
const ZOEK_KOP = 200;

/** Whether a line names most of the columns. */
const isKop = (cellen: string[], velden: Veld[]): boolean => {
	const namen = new Set(cellen.map((cel) => cel.trim()));
	return velden.filter(({ name }) => namen.has(name)).length * 2 > velden.length;
};

interface Gemeld {
	record: number;
	probleem: Problem;
}

/** A line with more than one cell left empty is one fault: it is no line of figures. Told at the first of them. */
function legeRegels(gemeld: Gemeld[]): Gemeld[] {
	const leeg = Map.groupBy(gemeld.filter(({ probleem }) => probleem.code === 'lege-cel'), ({ record }) => record);
	return gemeld.flatMap((een): Gemeld[] => {
		const alle = een.probleem.code === 'lege-cel' ? leeg.get(een.record)! : [een];
		if (alle.length === 1) return [een];
		if (alle[0] !== een) return [];
		const namen = alle.map(({ probleem }) => /„[^”]*”/.exec(probleem.message)![0]);
		return [{ ...een, probleem: { ...een.probleem, message: `Op deze regel zijn de cellen in de kolommen ${namen.slice(0, -1).join(', ')} en ${namen.at(-1)} leeg.`, hint: 'Vul ze in. Is dit een tweede kop, een noot of een totaal dat er later onder is gezet? Haal de regel dan weg.' } }];
	});
}

/** Of each column in the file its field, and the fields for which there is no column, not even one with a slip in its name. */
function controleerKop(kop: string[], velden: Veld[], meld: Meld): { kop: (Veld | undefined)[]; weg: string[] } {
	const bekend = new Map(velden.map((veld) => [veld.name, veld]));
	const gezien = new Set<string>();
	// A name with a slip is one fault: the column it means is not missing as well.
	const bedoeld = new Set<string>();
	const dubbel: number[] = [];
	/** Columns that the descriptor does not have, with the one each is like. */
	const vreemd = new Map<number, string | undefined>();
	const vrij = velden.map(({ name }) => name).filter((naam) => !kop.includes(naam));
	const gekozen = kop.map((naam, i) => {
		const veld = bekend.get(naam);
		if (!veld) {
			const lijktOp = naam === '' ? undefined : dichtstbij(naam, vrij.filter((een) => !bedoeld.has(een)));
			if (naam !== '') vreemd.set(i, lijktOp);
			if (lijktOp !== undefined) bedoeld.add(lijktOp);
			return undefined;
		}
		if (gezien.has(naam)) {
			dubbel.push(i);
			return undefined;
		}
		gezien.add(naam);
		return veld;
	});
	const weg = velden.map(({ name }) => name).filter((naam) => !gezien.has(naam) && !bedoeld.has(naam));
	// A name that was typed over another is one fault: the name that went is not missing as well.
	for (const i of dubbel) {
		const eigen = weg.shift();
		meld(0, i, 'dubbele-kolom', `De kolom „${kop[i]}” staat er twee keer.`, eigen === undefined ? 'Haal er één weg.' : `Is dit de kolom „${eigen}”? Schrijf dan die naam. Anders: haal er één weg.`);
	}
	const zonderGelijke = [...vreemd.values()].filter((lijktOp) => lijktOp === undefined).length;
	for (const [i, lijktOp] of vreemd) {
		// One that came and one that went: the same column by another name.
		const eigen = lijktOp === undefined && zonderGelijke === 1 && weg.length === 1 ? weg.shift() : undefined;
		const raad = eigen !== undefined ? `De kolom „${eigen}” ontbreekt. Is dit die kolom? Schrijf dan die naam.` : lijktOp === undefined ? wijsDeWeg(kop[i]!, bekend.keys()) : `Bedoelde u „${lijktOp}”?`;
		meld(0, i, 'onbekende-kolom', `De kolom „${kop[i]}” staat niet in de beschrijving.`, `${raad} Een kolom die u niet wilt publiceren, hoort niet in dit bestand.`);
	}
	return { kop: gekozen, weg };
}

/** Computed measures, so that all later rooms read them like any other column. */
function berekenMaten(beschrijving: DatasetBeschrijving, kolommen: Map<string, Kolom>): void {
	for (const veld of beschrijving.schema.fields) {
		const som = veld.zicht.berekening;
		const van = som && kolommen.get(som.van);
		const af = som && kolommen.get(som.af);
		if (van?.soort === 'getal' && af?.soort === 'getal') kolommen.set(veld.name, trekKolommenAf(van, af));
	}
}

export interface DatasetBron {
	id: string;
	naam: string;
	regio: string | undefined;
	bestand: string;
	bytes: Uint8Array;
	beschrijvingBestand: string;
	beschrijving: YamlDeel;
}

/** As much of a text without an end is quoted. */
const BEGIN = 30;

/** Reads one dataset. Without a valid descriptor there is none, and the problems say why. */
export function leesDataset(bron: DatasetBron): { dataset: Dataset | undefined; onvolledig?: Dataset; problemen: Problem[] } {
	const { waarde: beschrijving, problemen: inBeschrijving } = valideer(datasetBeschrijving, bron.beschrijving);
	const problemen = [...inBeschrijving];
	if (!beschrijving) return { dataset: undefined, problemen };
	const { tekst, problemen: inTekens, leesbaar } = leesTekens(bron.bytes, bron.bestand);
	problemen.push(...inTekens);
	if (!leesbaar) return { dataset: undefined, problemen };
	const scheiding = kiesScheiding(tekst);
	const plek = maakPlekzoeker(tekst, scheiding);
	const gemeld: Gemeld[] = [];
	const meld: Meld = (record, kolom, code, message, hint) => {
		gemeld.push({ record, probleem: maakProbleem({ file: bron.bestand, ...plek(record, kolom) }, code, message, hint) });
	};
	/** Lines whose cells do not stand below their own header. One fault is told of such a line; what its cells seem to say is not. */
	const verschoven = new Map<number, Parameters<Meld>>();

	let kop: (Veld | undefined)[] = [];
	let weg: string[] = [];
	let bouwers: (Bouwer | undefined)[] = [];
	const recordVan = groeiend((lengte) => new Uint32Array(lengte));
	let aantalRijen = 0;
	const velden = csvVelden(beschrijving);
	const kolomVan = new Map<string, number>();
	const naamloos = new Set<number>();
	let zonderKop = false;
	/** Line of the file where the header stands after all. */
	let kopElders: number | undefined;
	const fouten = leesCsv(tekst, scheiding, (cellen, record) => {
		if (record === 0) {
			const namen = cellen.map((naam) => naam.trim());
			// Without any column of ours there is no header, and every cell below would be told as a fault.
			if (!velden.some(({ name }) => namen.includes(name))) {
				zonderKop = true;
				const leeg = tekst.trim() === '';
				meld(0, 0, leeg ? 'leeg-bestand' : 'geen-kop', leeg ? 'Dit bestand is leeg.' : 'Op de eerste regel staat geen enkele kolom uit de beschrijving.', `Zet op de eerste regel de namen van de kolommen: ${velden.map(({ name }) => name).join(scheiding === '\t' ? ';' : scheiding)}. Is dit geen CSV-bestand? Sla het werkblad dan op als CSV.`);
				return;
			}
			({ kop, weg } = controleerKop(namen, velden, meld));
			namen.forEach((naam, i) => naam === '' && naamloos.add(i));
			bouwers = kop.map((veld, i) => veld && maakBouwer(veld, i, meld));
			kop.forEach((veld, i) => veld && kolomVan.set(veld.name, i));
			return;
		}
		if (zonderKop && kopElders === undefined && record <= ZOEK_KOP && isKop(cellen, velden)) kopElders = plek(record, 0).line;
		if (zonderKop || isLeeg(cellen)) return;
		if (cellen.length > kop.length && cellen.slice(kop.length).some((cel) => cel.trim() !== '')) {
			verschoven.set(record, [record, kop.length, 'te-veel-cellen', `Deze regel heeft ${cellen.length} cellen, de kop ${kop.length}.`, `Staat er een ${scheiding === '\t' ? 'tab' : `„${scheiding}”`} in een tekst? Zet die tekst dan tussen aanhalingstekens.`]);
		}
		if (cellen.length < kop.length && kop.slice(cellen.length).some(Boolean)) {
			verschoven.set(record, [record, cellen.length - 1, 'te-weinig-cellen', `Deze regel heeft ${cellen.length} ${cellen.length === 1 ? 'cel' : 'cellen'}, de kop ${kop.length}.`, cellen.length === 1 ? 'Is dit een opmerking bij de tabel? Zet die in de beschrijving, bij voetnoten, en haal de regel hier weg. Anders: vul de regel aan tot evenveel cellen als de kop.' : 'Vul de regel aan tot evenveel cellen als de kop.']);
		}
		for (const i of naamloos) {
			if (!cellen[i]?.trim()) continue;
			naamloos.delete(i);
			const eigen = weg.shift();
			meld(record, i, 'kolom-zonder-naam', `Boven „${cellen[i].trim()}” staat geen kolomnaam.`, eigen === undefined ? 'Schrijf in de eerste regel hoe de kolom heet, of haal de kolom weg.' : `Is dit de kolom „${eigen}”? Schrijf dat er dan boven. Anders: haal de kolom weg.`);
		}
		for (let i = 0; i < bouwers.length; i++) bouwers[i]?.zet(cellen[i] ?? '', record);
		recordVan.push(record);
		aantalRijen++;
	});
	for (const naam of weg) meld(0, 0, 'ontbrekende-kolom', `De kolom „${naam}” ontbreekt.`, `Voeg de kolom toe met als kop: ${naam}.`);
	const { verwacht } = beschrijving.zicht;
	if (verwacht !== undefined && aantalRijen) problemen.push(maakProbleem(bron.beschrijving.plekVan(['zicht', 'verwacht']), 'verwacht-met-cijfers', `Deze cijfers worden nog verwacht („${verwacht}”), maar ze zijn er al.`, 'Haal de regel met „verwacht” weg.'));
	if (!problemen.length && !gemeld.length && !aantalRijen && verwacht === undefined) meld(0, 0, 'geen-regels', 'Onder de kop staan geen cijfers.', 'Zet onder de kop minstens één regel met cijfers, of haal het bestand en de beschrijving weg. Moeten de cijfers nog komen? Schrijf dan in de beschrijving, onder zicht: verwacht: in het voorjaar.');
	if (!zonderKop) for (const { record, veld, begin } of fouten) verschoven.set(record, [record, veld, 'aanhalingsteken', `Het aanhalingsteken vóór „${begin.length > BEGIN ? `${begin.slice(0, BEGIN)}…` : begin}” wordt niet goed afgesloten.`, 'Sluit elke tekst die met " begint ook met " af. Een " in de tekst zelf schrijft u als "".']);
	if (kopElders !== undefined) gemeld[0]!.probleem = { ...gemeld[0]!.probleem, message: `De namen van de kolommen staan niet op de eerste regel, maar op regel ${kopElders}.`, hint: 'Haal weg wat erboven staat, zodat die regel de eerste is.' };
	problemen.push(...legeRegels(gemeld.filter(({ record }) => !verschoven.has(record))).map(({ probleem }) => probleem));
	gemeld.length = 0;
	for (const wat of verschoven.values()) meld(...wat);
	problemen.push(...gemeld.map(({ probleem }) => probleem));
	// Totals, keys and references of a table with such a line cannot be judged until it is mended.
	if (verschoven.size) return { dataset: undefined, problemen };

	const records = recordVan.klaar();
	const kolommen = new Map<string, Kolom>();
	bouwers.forEach((bouwer, i) => bouwer && kolommen.set(kop[i]!.name, bouwer.klaar()));
	berekenMaten(beschrijving, kolommen);
	const dataset: Dataset = {
		id: bron.id,
		naam: bron.naam,
		regio: bron.regio,
		bestand: bron.bestand,
		beschrijvingBestand: bron.beschrijvingBestand,
		beschrijving,
		aantalRijen,
		kolommen,
		plekVanCel: (rij, kolom) => ({ file: bron.bestand, ...plek(records[rij] ?? 0, kolomVan.get(kolom) ?? 0) }),
		plekVan: bron.beschrijving.plekVan,
	};
	// Nor can those of a table without one of its columns; whether it holds persons can.
	return velden.some(({ name }) => !kolomVan.has(name)) ? { dataset: undefined, onvolledig: dataset, problemen } : { dataset, problemen };
}
