// The figures as CSV: for machines (UTF-8, comma, decimal point) and for Excel in Dutch (BOM, semicolon, decimal comma).
import Papa from 'papaparse';
import { telOp, wijktAf } from '../domain/optelling.ts';
import { maten, veldMetRol, type Dataset } from '../domain/tabel.ts';
import { MARKERINGEN } from '../domain/waarde.ts';

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

/** How a file is written: its first line, and for each column what stands in a row. */
interface Schrijfwijze {
	kop: string;
	kolommen: ((rij: number) => string)[];
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
	const getal = (waarde: number | null): string => (waarde === null ? '' : vorm.getal(waarde));
	/** Lines with totals are reckoned with; in a table without, a number is what was delivered. */
	const opgeteld = (maat: string): ((rij: number) => string)[] => {
		const regels = telOp(dataset);
		const waarden = (rij: number) => regels[rij]!.waarden.get(maat)!;
		return [
			(rij) => getal(waarden(rij).berekend.getal),
			(rij) => { const bij = waarden(rij); return regels[rij]!.soort === 'post' ? '' : getal((wijktAf(bij) ? bij.gedrukt : bij.berekend).getal); },
			(rij) => { const { markering } = waarden(rij).berekend; return markering === 'waarde' ? '' : markering; },
		];
	};
	const geleverd = (maat: string): ((rij: number) => string)[] => {
		const kolom = dataset.kolommen.get(maat);
		if (kolom?.soort !== 'getal') return [() => '', () => ''];
		const { getallen, markeringen } = kolom;
		const redenen = MARKERINGEN.map((markering) => (markering === 'waarde' ? '' : markering));
		return [(rij) => (redenen[markeringen[rij]!] ? '' : vorm.getal(getallen[rij]!)), (rij) => redenen[markeringen[rij]!]!];
	};
	const namen = [...velden, ...maatvelden.flatMap((maat) => [maat, ...(metTotalen ? [`${maat}_gedrukt`] : []), `${maat}_reden`]), ...eigen.map(([naam]) => naam)];
	return {
		kop: Papa.unparse([namen], { delimiter: vorm.scheiding }),
		kolommen: [
			...velden.map((naam) => {
				const kolom = dataset.kolommen.get(naam);
				if (kolom?.soort !== 'tekst') return () => '';
				const woorden = kolom.woorden.map((woord) => alsCel(woord, vorm));
				return (rij: number) => woorden[kolom.codes[rij]!]!;
			}),
			...maatvelden.flatMap(metTotalen ? opgeteld : geleverd),
			...eigen.map(([, tekst]) => { const cel = alsCel(tekst, vorm); return () => cel; }),
		],
	};
}

/** A dataset is written whole, and once more for each gemeente. */
const bekend = new Map([MACHINE, EXCEL].map((vorm) => [vorm, new WeakMap<Dataset, Schrijfwijze>()]));

/** Rows that are put together at a time: a text grown cell by cell takes many times its own memory. */
const SAMEN = 1000;

function* stukken(dataset: Dataset, vorm: Vorm, rijen: Iterable<number>): Generator<string> {
	const al = bekend.get(vorm)!;
	let wijze = al.get(dataset);
	if (!wijze) al.set(dataset, (wijze = maakSchrijfwijze(dataset, vorm)));
	const { kop, kolommen } = wijze;
	let delen = [vorm.begin, kop, vorm.einde];
	let aantal = 0;
	for (const rij of rijen) {
		let regel = kolommen[0]!(rij);
		for (let k = 1; k < kolommen.length; k++) regel += vorm.scheiding + kolommen[k]!(rij);
		delen.push(regel, vorm.einde);
		if (++aantal % SAMEN) continue;
		yield delen.join('');
		delen = [];
	}
	yield delen.join('');
}

const schrijf = (dataset: Dataset, vorm: Vorm, rijen: Iterable<number>): string => [...stukken(dataset, vorm, rijen)].join('');

function* alle({ aantalRijen }: Dataset): Generator<number> {
	for (let rij = 0; rij < aantalRijen; rij++) yield rij;
}

/** A dataset for machines; with `rijen`, only those rows of it. */
export const schrijfCsv = (dataset: Dataset, rijen: Iterable<number> = alle(dataset)): string => schrijf(dataset, MACHINE, rijen);

/** The same for Excel. */
export const schrijfExcelCsv = (dataset: Dataset, rijen: Iterable<number> = alle(dataset)): string => schrijf(dataset, EXCEL, rijen);

/** Above this a file is handed over as bytes: a text of it would stand in memory twice as large. */
const GROOT = 100_000;

/** A whole dataset, for machines or for Excel, as it is published. */
export function heleCsv(dataset: Dataset, voor: 'machine' | 'excel'): string | Uint8Array {
	const vorm = voor === 'machine' ? MACHINE : EXCEL;
	return dataset.aantalRijen <= GROOT ? schrijf(dataset, vorm, alle(dataset)) : Buffer.concat(Array.from(stukken(dataset, vorm, alle(dataset)), (stuk) => Buffer.from(stuk)));
}
