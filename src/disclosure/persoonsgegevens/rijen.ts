// Rows of a CSV: what a cell holds is told by its own text, its heading and the other cells of its column.
import { kiesScheiding, leesCsv, maakPlekzoeker } from '../../ingest/csv.ts';
import { vooraan, type Bevinding } from './bevinding.ts';
import { jaarVanDatumcel } from './geboorte.ts';
import { AANGEKONDIGD, rollenVanKop, SLEUTEL } from './koppen.ts';
import { isBsn } from './bsn.ts';
import type { Vondst } from './soorten.ts';
import { vindPersoonsgegevens } from './vind.ts';

/** A number without check digit around it is told by its column: of random nine-digit numbers one in eleven passes. */
const TOEVAL = 0.4;

function kopVan(cellen: string[]): (string | undefined)[] {
	// A first row that holds persons is no header: the file has none.
	const isKop = !cellen.some((cel) => /\d{5,}|@|\d{1,2}[-/]\d{1,2}[-/]\d{2,4}/.test(cel) || vindPersoonsgegevens(cel).length > 0);
	return cellen.map((cel) => (isKop && cel.trim() !== '' ? cel.trim() : undefined));
}

interface Kolomtelling {
	cellen: number;
	negen: number;
	bsn: number;
	datums: number;
	oud: number;
}

/** A cell may carry its own key: "Geb: 03051979". */
function vindInCel(cel: string, kop: string | undefined): readonly Vondst[] {
	const vondsten = vindPersoonsgegevens(cel, kop);
	const sleutel = vondsten.length || !cel.includes(':') ? null : SLEUTEL.exec(cel);
	if (!sleutel || !AANGEKONDIGD.some((rol) => rollenVanKop(sleutel[3]).has(rol))) return vondsten;
	const begin = sleutel[0].length;
	return vindPersoonsgegevens(cel.slice(begin), sleutel[3]).map((een) => ({ ...een, begin: een.begin + begin, einde: een.einde + begin }));
}

/** What one cell of a column is, whatever row it stands in. */
interface Cel {
	vondsten: readonly Vondst[];
	/** Nine figures and nothing else; and whether they pass the eleven-test. */
	negen: boolean;
	bsn: boolean;
	/** Of a cell that is one date and nothing that was found. */
	jaar: number | undefined;
}

function leesCel(cel: string, kop: string | undefined): Cel {
	const vondsten = vindInCel(cel, kop);
	const negen = /^\s*\d{9}\s*$/.test(cel);
	return { vondsten, negen, bsn: negen && isBsn(cel.trim()), jaar: vondsten.length === 0 && cel.length < 30 && cel.length > 7 ? jaarVanDatumcel(cel) : undefined };
}

/** Everything personal in the cells of `tekst`. */
export function inCsv(tekst: string, bestand: string): Bevinding[] {
	const scheiding = kiesScheiding(tekst);
	const plek = maakPlekzoeker(tekst, scheiding);
	const gevonden: (Bevinding & { kolom: number })[] = [];
	const tellingen: Kolomtelling[] = [];
	const onthouden: Map<string, Cel>[] = [];
	const datumcellen: { record: number; kolom: number; tekst: string }[] = [];
	let kop: (string | undefined)[] = [];
	let breedte = 0;
	const bekijk = (cel: string, record: number, kolom: number): void => {
		const naam = kop[kolom];
		const telling = (tellingen[kolom] ??= { cellen: 0, negen: 0, bsn: 0, datums: 0, oud: 0 });
		telling.cellen++;
		const eerder = (onthouden[kolom] ??= new Map());
		let gelezen = eerder.get(cel);
		if (!gelezen) {
			gelezen = leesCel(cel, naam);
			if (eerder.size < 50_000) eerder.set(cel, gelezen);
		}
		const { vondsten, negen, bsn, jaar } = gelezen;
		if (negen) telling.negen++;
		if (bsn) telling.bsn++;
		if (jaar !== undefined) {
			telling.datums++;
			if (jaar < 2006) {
				telling.oud++;
				datumcellen.push({ record, kolom, tekst: cel });
			}
		}
		for (const vondst of vondsten) gevonden.push({ ...vooraan(bestand), ...plek(record, kolom), kind: vondst.kind, tekst: cel.slice(vondst.begin, vondst.einde), kop: naam, kolom });
	};
	leesCsv(tekst, scheiding, (cellen, record) => {
		if (record === 0) {
			kop = kopVan(cellen);
			breedte = cellen.length;
			if (kop.every((naam) => naam === undefined)) cellen.forEach((cel, i) => cel.trim() && bekijk(cel, 0, i));
			return;
		}
		// A file of one column has no delimiter: what stands between two of them is still one text.
		if (breedte === 1 && cellen.length > 1) bekijk(cellen.join(scheiding), record, 0);
		else cellen.forEach((cel, i) => cel.trim() && bekijk(cel, record, i));
	});
	const kolommen = tellingen.map((telling, i) => ({ ...telling, rollen: rollenVanKop(kop[i]) }));
	const eigenlijk = gevonden.filter(({ kind, kolom }) => {
		const { negen, bsn, rollen } = kolommen[kolom]!;
		return !(kind === 'bsn' && !rollen.has('bsn') && negen >= 6 && bsn / negen < TOEVAL);
	});
	// A column of old dates under a heading that says nothing is of births; laws and meetings are of later.
	const geboorten = datumcellen.filter(({ kolom }) => {
		const { datums, oud, cellen, rollen } = kolommen[kolom]!;
		return rollen.size === 0 && datums >= cellen * 0.8 && oud >= datums * 0.6 && !/datum|\bdate\b|_date|start|begin|eind|ingang|vastgesteld|besluit|public|periode|peil|invoer|^wet|geldig|wijzig|vervallen|opgericht|bouwjaar|gebouwd|oplever|vergader|meting|levering|contract|(?:^|[\s_])(?:op|per|van|tot|vanaf|sinds)$/i.test(kop[kolom] ?? '');
	}).map(({ record, kolom, tekst: cel }): Bevinding => ({ ...vooraan(bestand), ...plek(record, kolom), kind: 'birthdate', tekst: cel.trim(), kop: kop[kolom] }));
	return [...eigenlijk.map(({ kolom: _, ...bevinding }) => bevinding), ...geboorten];
}
