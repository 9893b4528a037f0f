// The figures as CSV: for machines (UTF-8, comma, decimal point) and for Excel in Dutch (BOM, semicolon, decimal comma). Written as bytes:
// every row is written four times, and a text of it all would be made only to be turned into bytes.
import Papa from 'papaparse';
import { telOp, wijktAf } from '../domain/optelling.ts';
import { maten, veldMetRol, type Dataset } from '../domain/tabel.ts';
import { MARKERINGEN, type Markering } from '../domain/waarde.ts';

interface Vorm {
	scheiding: string;
	einde: string;
	begin: string;
	getal(getal: number): string;
}

const MACHINE: Vorm = { scheiding: ',', einde: '\n', begin: '', getal: String };
const EXCEL: Vorm = { scheiding: ';', einde: '\r\n', begin: '\ufeff', getal: (getal) => String(getal).replace('.', ',') };

/** A leading = + - or @ in a text would make Excel run it as a formula. */
const ontscherp = (tekst: string): string => (/^[=+\-@\t\r]/.test(tekst) ? `'${tekst}` : tekst);

/** One text as it stands between two separators: in quotes where it must. */
const alsCel = (tekst: string, { scheiding }: Vorm): string => Papa.unparse([[ontscherp(tekst)]], { delimiter: scheiding });

/** Writes what stands in a row into `doel` from `op` on; returns where it ends. There is room for it. */
type Kolom = (rij: number, doel: Uint8Array, op: number) => number;

/** How a file is written. */
interface Schrijfwijze {
	/** What stands before the first row. */
	kop: Uint8Array;
	/** Each with the separator before it, but the first; the last with the end of the line. */
	kolommen: Kolom[];
	/** Bytes that no row takes more of. */
	breedte: number;
}

const tekens = new TextEncoder();

/** Most bytes that a number takes. */
const GETALBREEDTE = 32;

/** Short ones byte by byte: that is quicker than asking for a copy. */
function zet(bytes: Uint8Array, doel: Uint8Array, op: number): number {
	if (bytes.length > 32) doel.set(bytes, op);
	else for (let i = 0; i < bytes.length; i++) doel[op + i] = bytes[i]!;
	return op + bytes.length;
}

/** Numbers as bytes: most are small and come again and again. */
function getallenschrijver(vorm: Vorm): (getal: number, doel: Uint8Array, op: number) => number {
	const bekende = new Map<number, Uint8Array>();
	return (getal, doel, op) => {
		const al = bekende.get(getal);
		if (al) return zet(al, doel, op);
		const bytes = tekens.encode(vorm.getal(getal));
		if (bekende.size < 10_000) bekende.set(getal, bytes);
		return zet(bytes, doel, op);
	};
}

/** Text columns as delivered, then per measure: value, printed value where the dataset has totals, and the reason of an empty cell; last what holds for all. A word is put in quotes once, however many rows have it. */
function maakSchrijfwijze(dataset: Dataset, vorm: Vorm): Schrijfwijze {
	const velden = dataset.beschrijving.schema.fields.filter((veld) => veld.zicht.rol !== 'maat').map((veld) => veld.name);
	const maatvelden = maten(dataset).map((veld) => veld.name);
	const metTotalen = veldMetRol(dataset, 'regelsoort') !== undefined;
	const { periode, gebied, status, bronnen } = dataset.beschrijving.zicht;
	// Without numbers the file is what was delivered; period, area and source stand in the Data Package beside it.
	const kenmerken = maatvelden.length ? { periode, gebied, status, bron: bronnen.map((een) => `${een.bron}: ${een.plaats}`).join(' | ') } : {};
	const eigen = Object.entries(kenmerken).filter(([naam]) => !velden.includes(naam));
	const schrijfGetal = getallenschrijver(vorm);
	const getal = (waarde: number | null, doel: Uint8Array, op: number): number => (waarde === null ? op : schrijfGetal(waarde, doel, op));
	const redenen = MARKERINGEN.map((markering) => tekens.encode(markering === 'waarde' ? '' : markering));
	const reden = (markering: Markering, doel: Uint8Array, op: number): number => zet(redenen[MARKERINGEN.indexOf(markering)]!, doel, op);
	/** Lines with totals are reckoned with; in a table without, a number is what was delivered. */
	const opgeteld = (maat: string): Kolom[] => {
		const regels = telOp(dataset);
		const waarden = (rij: number) => regels[rij]!.waarden.get(maat)!;
		return [
			(rij, doel, op) => getal(waarden(rij).berekend.getal, doel, op),
			(rij, doel, op) => { const bij = waarden(rij); return regels[rij]!.soort === 'post' ? op : getal((wijktAf(bij) ? bij.gedrukt : bij.berekend).getal, doel, op); },
			(rij, doel, op) => reden(waarden(rij).berekend.markering, doel, op),
		];
	};
	const geleverd = (maat: string): Kolom[] => {
		const kolom = dataset.kolommen.get(maat);
		if (kolom?.soort !== 'getal') return [(_, __, op) => op, (_, __, op) => op];
		const { getallen, markeringen } = kolom;
		return [(rij, doel, op) => (redenen[markeringen[rij]!]!.length ? op : schrijfGetal(getallen[rij]!, doel, op)), (rij, doel, op) => zet(redenen[markeringen[rij]!]!, doel, op)];
	};
	const namen = [...velden, ...maatvelden.flatMap((maat) => [maat, ...(metTotalen ? [`${maat}_gedrukt`] : []), `${maat}_reden`]), ...eigen.map(([naam]) => naam)];
	const cel = (tekst: string): Uint8Array => tekens.encode(alsCel(tekst, vorm));
	let breedte = tekens.encode(vorm.einde).length + namen.length + maatvelden.length * (metTotalen ? 3 : 2) * GETALBREEDTE;
	const met = (bytes: readonly Uint8Array[]): void => { breedte += bytes.reduce((meest, { length }) => Math.max(meest, length), 0); };
	const inhoud = [
		...velden.map((naam): Kolom => {
			const kolom = dataset.kolommen.get(naam);
			if (kolom?.soort !== 'tekst') return (_, __, op) => op;
			const woorden = kolom.woorden.map(cel);
			met(woorden);
			return (rij, doel, op) => zet(woorden[kolom.codes[rij]!]!, doel, op);
		}),
		...maatvelden.flatMap(metTotalen ? opgeteld : geleverd),
	];
	// What is the same on every row is one piece, with the end of the line.
	const staart = tekens.encode([...eigen.map(([, tekst]) => `${vorm.scheiding}${alsCel(tekst, vorm)}`), vorm.einde].join(''));
	met([staart]);
	const scheiding = vorm.scheiding.charCodeAt(0);
	return {
		kop: tekens.encode(`${vorm.begin}${Papa.unparse([namen], { delimiter: vorm.scheiding })}${vorm.einde}`),
		kolommen: [...inhoud.map((kolom, i): Kolom => (i === 0 ? kolom : (rij, doel, op) => { doel[op] = scheiding; return kolom(rij, doel, op + 1); })), (_, doel, op) => zet(staart, doel, op)],
		breedte,
	};
}

/** A dataset is written whole, and once more for each gemeente. */
const bekend = new Map([MACHINE, EXCEL].map((vorm) => [vorm, new WeakMap<Dataset, Schrijfwijze>()]));

/** Where a file is put together, a sheet at a time: a large one is never there twice. */
const BLAD = 1 << 20;
const werkblad = new Uint8Array(BLAD);

function schrijf(dataset: Dataset, vorm: Vorm, rijen: Iterable<number>): Buffer<ArrayBuffer> {
	const al = bekend.get(vorm)!;
	let wijze = al.get(dataset);
	if (!wijze) al.set(dataset, (wijze = maakSchrijfwijze(dataset, vorm)));
	const { kop, kolommen, breedte } = wijze;
	// A row that does not fit on a sheet gets one of its own size.
	const blad = breedte > BLAD ? new Uint8Array(breedte) : werkblad;
	const vol: Uint8Array[] = [kop];
	let op = 0;
	for (const rij of rijen) {
		if (op + breedte > blad.length) {
			vol.push(blad.slice(0, op));
			op = 0;
		}
		for (let k = 0; k < kolommen.length; k++) op = kolommen[k]!(rij, blad, op);
	}
	// One piece of memory for this file alone: so it can be given away.
	const bestand = Buffer.from(new ArrayBuffer(vol.reduce((som, { length }) => som + length, op)));
	let plaats = 0;
	for (const deel of vol.splice(0)) {
		bestand.set(deel, plaats);
		plaats += deel.length;
	}
	bestand.set(blad.subarray(0, op), plaats);
	return bestand;
}

function* alle({ aantalRijen }: Dataset): Generator<number> {
	for (let rij = 0; rij < aantalRijen; rij++) yield rij;
}

/** A dataset for machines, in UTF-8; with `rijen`, only those rows of it. */
export const schrijfCsv = (dataset: Dataset, rijen: Iterable<number> = alle(dataset)): Buffer<ArrayBuffer> => schrijf(dataset, MACHINE, rijen);

/** The same for Excel. */
export const schrijfExcelCsv = (dataset: Dataset, rijen: Iterable<number> = alle(dataset)): Buffer<ArrayBuffer> => schrijf(dataset, EXCEL, rijen);
