// A CSV and its descriptor become columns; every cell is checked against the descriptor in the same pass.
import { maakProbleem, type Code, type Problem } from '../domain/problem.ts';
import { datasetBeschrijving, type DatasetBeschrijving, type Veld } from '../domain/dataset.ts';
import { trekAf } from '../domain/optelling.ts';
import { waardeIn, type Dataset, type GetalKolom, type Kolom } from '../domain/tabel.ts';
import { MARKERINGEN } from '../domain/waarde.ts';
import { kiesScheiding, leesCsv, maakPlekzoeker } from './csv.ts';
import { wijsDeWeg } from './gelijkenis.ts';
import { leesGetal } from './getal.ts';
import { ontcijfer } from './tekst.ts';
import { valideer } from './valideer.ts';
import type { YamlDeel } from './yaml.ts';

type Meld = (rij: number, kolom: number, code: Code, message: string, hint: string) => void;

/** Collects the cells of one column. `zet` gets the cell as written. */
interface Bouwer {
	zet(tekst: string, record: number): void;
	klaar(): Kolom;
}

function tekstBouwer(veld: Veld, kolomnummer: number, meld: Meld): Bouwer {
	const codes: number[] = [];
	const woorden: string[] = [];
	const codeVan = new Map<string, number>();
	const toegestaan = veld.constraints.enum && new Set(veld.constraints.enum);
	return {
		zet(geschreven, record) {
			const tekst = geschreven.trim();
			let code = codeVan.get(tekst);
			if (code === undefined) {
				code = woorden.push(tekst) - 1;
				codeVan.set(tekst, code);
			}
			if (tekst === '') {
				if (veld.constraints.required) meld(record, kolomnummer, 'lege-cel', `De cel in kolom „${veld.name}” is leeg.`, 'Deze kolom moet op elke regel gevuld zijn. Vul de waarde in.');
			} else if (toegestaan && !toegestaan.has(tekst)) {
				meld(record, kolomnummer, 'onbekende-waarde', `„${tekst}” mag niet in kolom „${veld.name}”.`, wijsDeWeg(tekst, toegestaan));
			}
			codes.push(code);
		},
		klaar: () => ({ soort: 'tekst', codes: Uint32Array.from(codes), woorden }),
	};
}

function getalBouwer(veld: Veld, kolomnummer: number, meld: Meld): Bouwer {
	const getallen: number[] = [];
	const markeringen: number[] = [];
	const { minimum, maximum, required } = veld.constraints;
	return {
		zet(tekst, record) {
			const gelezen = leesGetal(tekst);
			if ('getal' in gelezen) {
				const { getal } = gelezen;
				getallen.push(getal);
				markeringen.push(0);
				if (veld.type === 'integer' && !Number.isInteger(getal)) meld(record, kolomnummer, 'geen-heel-getal', `„${tekst.trim()}” is geen heel getal.`, `In kolom „${veld.name}” horen hele getallen.`);
				if (minimum !== undefined && getal < minimum) meld(record, kolomnummer, 'buiten-bereik', `${tekst.trim()} is te laag voor kolom „${veld.name}”.`, `Het laagste dat hier mag is ${minimum}.`);
				if (maximum !== undefined && getal > maximum) meld(record, kolomnummer, 'buiten-bereik', `${tekst.trim()} is te hoog voor kolom „${veld.name}”.`, `Het hoogste dat hier mag is ${maximum}.`);
				return;
			}
			getallen.push(Number.NaN);
			if ('markering' in gelezen) {
				markeringen.push(MARKERINGEN.indexOf(gelezen.markering));
				if (required && gelezen.markering === 'leeg') meld(record, kolomnummer, 'lege-cel', `De cel in kolom „${veld.name}” is leeg.`, 'Vul het getal in, of schrijf waarom het er niet is: ? (onbekend), n.v.t. of pm.');
				return;
			}
			markeringen.push(MARKERINGEN.indexOf('onbekend'));
			meld(record, kolomnummer, gelezen.fout, gelezen.fout === 'dubbelzinnig' ? `„${tekst.trim()}” kan op twee manieren gelezen worden.` : `„${tekst.trim()}” is geen getal.`, gelezen.hint);
		},
		klaar: () => ({ soort: 'getal', getallen: Float64Array.from(getallen), markeringen: Uint8Array.from(markeringen) }),
	};
}

const isGetalveld = (veld: Veld): boolean => veld.zicht.rol === 'maat';

/** Fields that stand in the CSV: all but the computed ones. */
const csvVelden = (beschrijving: DatasetBeschrijving): Veld[] => beschrijving.schema.fields.filter((veld) => !veld.zicht.berekening);

function controleerKop(kop: string[], velden: Veld[], meld: Meld): (Veld | undefined)[] {
	const bekend = new Map(velden.map((veld) => [veld.name, veld]));
	const gezien = new Set<string>();
	const gekozen = kop.map((naam, i) => {
		const veld = bekend.get(naam);
		if (!veld) {
			if (naam !== '') meld(0, i, 'onbekende-kolom', `De kolom „${naam}” staat niet in de beschrijving.`, `${wijsDeWeg(naam, bekend.keys())} Een kolom die u niet wilt publiceren, hoort niet in dit bestand.`);
			return undefined;
		}
		if (gezien.has(naam)) {
			meld(0, i, 'dubbele-kolom', `De kolom „${naam}” staat er twee keer.`, 'Haal er één weg.');
			return undefined;
		}
		gezien.add(naam);
		return veld;
	});
	for (const veld of velden) {
		if (!gezien.has(veld.name)) meld(0, 0, 'ontbrekende-kolom', `De kolom „${veld.name}” ontbreekt.`, `Voeg de kolom toe met als kop: ${veld.name}.`);
	}
	return gekozen;
}

/** Computed measures, so that all later rooms read them like any other column. */
function berekenMaten(beschrijving: DatasetBeschrijving, kolommen: Map<string, Kolom>, aantal: number): void {
	for (const veld of beschrijving.schema.fields) {
		const som = veld.zicht.berekening;
		const van = som && kolommen.get(som.van);
		const af = som && kolommen.get(som.af);
		if (van?.soort !== 'getal' || af?.soort !== 'getal') continue;
		const kolom: GetalKolom = { soort: 'getal', getallen: new Float64Array(aantal), markeringen: new Uint8Array(aantal) };
		for (let i = 0; i < aantal; i++) {
			const { getal, markering } = trekAf(waardeIn(van, i), waardeIn(af, i));
			kolom.getallen[i] = getal ?? Number.NaN;
			kolom.markeringen[i] = MARKERINGEN.indexOf(markering);
		}
		kolommen.set(veld.name, kolom);
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

/** Reads one dataset. Without a valid descriptor there is none, and the problems say why. */
export function leesDataset(bron: DatasetBron): { dataset: Dataset | undefined; problemen: Problem[] } {
	const { waarde: beschrijving, problemen: inBeschrijving } = valideer(datasetBeschrijving, bron.beschrijving);
	const problemen = [...inBeschrijving];
	if (!beschrijving) return { dataset: undefined, problemen };
	const { tekst } = ontcijfer(bron.bytes);
	const scheiding = kiesScheiding(tekst);
	const plek = maakPlekzoeker(tekst, scheiding);
	const meld: Meld = (record, kolom, code, message, hint) => {
		problemen.push(maakProbleem({ file: bron.bestand, ...plek(record, kolom) }, code, message, hint));
	};

	let kop: (Veld | undefined)[] = [];
	let bouwers: (Bouwer | undefined)[] = [];
	const records: number[] = [];
	const velden = csvVelden(beschrijving);
	const kolomVan = new Map<string, number>();
	const naamloos = new Set<number>();
	let zonderKop = false;
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
			kop = controleerKop(namen, velden, meld);
			namen.forEach((naam, i) => naam === '' && naamloos.add(i));
			bouwers = kop.map((veld, i) => veld && (isGetalveld(veld) ? getalBouwer(veld, i, meld) : tekstBouwer(veld, i, meld)));
			kop.forEach((veld, i) => veld && kolomVan.set(veld.name, i));
			return;
		}
		if (zonderKop || cellen.every((cel) => cel.trim() === '')) return;
		if (cellen.length > kop.length && cellen.slice(kop.length).some((cel) => cel.trim() !== '')) {
			meld(record, kop.length, 'te-veel-cellen', `Deze regel heeft ${cellen.length} cellen, de kop ${kop.length}.`, `Staat er een ${scheiding === '\t' ? 'tab' : `„${scheiding}”`} in een tekst? Zet die tekst dan tussen aanhalingstekens.`);
		}
		if (cellen.length < kop.length && kop.slice(cellen.length).some(Boolean)) {
			meld(record, cellen.length - 1, 'te-weinig-cellen', `Deze regel heeft ${cellen.length} cellen, de kop ${kop.length}.`, 'Vul de regel aan tot evenveel cellen als de kop.');
		}
		for (const i of naamloos) {
			if (!cellen[i]?.trim()) continue;
			naamloos.delete(i);
			meld(record, i, 'kolom-zonder-naam', `Boven „${cellen[i].trim()}” staat geen kolomnaam.`, 'Schrijf in de eerste regel hoe de kolom heet, of haal de kolom weg.');
		}
		bouwers.forEach((bouwer, i) => bouwer?.zet(cellen[i] ?? '', record));
		records.push(record);
	});
	if (!problemen.length && !records.length) meld(0, 0, 'geen-regels', 'Onder de kop staan geen cijfers.', 'Zet onder de kop minstens één regel met cijfers, of haal het bestand en de beschrijving weg.');
	if (!zonderKop) for (const fout of fouten) meld(fout.record, 0, 'aanhalingsteken', 'Een aanhalingsteken op deze regel wordt niet goed afgesloten.', 'Sluit elke tekst die met " begint ook met " af. Een " in de tekst zelf schrijft u als "".');

	const kolommen = new Map<string, Kolom>();
	bouwers.forEach((bouwer, i) => bouwer && kolommen.set(kop[i]!.name, bouwer.klaar()));
	berekenMaten(beschrijving, kolommen, records.length);
	const dataset: Dataset = {
		id: bron.id,
		naam: bron.naam,
		regio: bron.regio,
		bestand: bron.bestand,
		beschrijvingBestand: bron.beschrijvingBestand,
		beschrijving,
		aantalRijen: records.length,
		kolommen,
		plekVanCel: (rij, kolom) => ({ file: bron.bestand, ...plek(records[rij] ?? 0, kolomVan.get(kolom) ?? 0) }),
		plekVan: (pad) => bron.beschrijving.plekVan(pad),
	};
	return { dataset, problemen };
}
