// The figures as CSV: for machines (UTF-8, comma, decimal point) and for Excel in Dutch (BOM, semicolon, decimal comma).
import Papa from 'papaparse';
import { telOp, wijktAf, type Regel } from '../domain/optelling.ts';
import { leesTekst, maten, veldMetRol, type Dataset } from '../domain/tabel.ts';

type Cel = string | number | null;

/** Text columns as delivered, then per measure: value, printed value where the dataset has totals, and the reason of an empty cell. Of all rows, or of those given. */
function tabelVan(dataset: Dataset, welke?: Iterable<number>): { kop: string[]; rijen: Cel[][] } {
	const tekstvelden = dataset.beschrijving.schema.fields.filter((veld) => veld.zicht.rol !== 'maat').map((veld) => veld.name);
	const maatvelden = maten(dataset).map((veld) => veld.name);
	const metTotalen = veldMetRol(dataset, 'regelsoort') !== undefined;
	const { periode, gebied, status, bronnen } = dataset.beschrijving.zicht;
	// Without numbers the file is what was delivered; period, area and source stand in the Data Package beside it.
	const kenmerken = maatvelden.length ? { periode, gebied, status, bron: bronnen.map((een) => `${een.bron}: ${een.plaats}`).join(' | ') } : {};
	const eigen = Object.entries(kenmerken).filter(([naam]) => !tekstvelden.includes(naam));
	const cellen = (regel: Regel, maat: string): Cel[] => {
		const waarden = regel.waarden.get(maat)!;
		const { berekend, gedrukt } = waarden;
		return [
			berekend.getal,
			...(metTotalen ? [regel.soort === 'post' ? null : (wijktAf(waarden) ? gedrukt : berekend).getal] : []),
			berekend.markering === 'waarde' ? '' : berekend.markering,
		];
	};
	const regels = telOp(dataset);
	return {
		kop: [...tekstvelden, ...maatvelden.flatMap((maat) => [maat, ...(metTotalen ? [`${maat}_gedrukt`] : []), `${maat}_reden`]), ...eigen.map(([naam]) => naam)],
		rijen: Array.from(welke ?? regels.keys(), (i) => [...tekstvelden.map((naam) => leesTekst(dataset, naam, i)), ...maatvelden.flatMap((maat) => cellen(regels[i]!, maat)), ...eigen.map(([, tekst]) => tekst)]),
	};
}

/** A leading = + - or @ in a text would make Excel run it as a formula. */
const ontscherp = (cel: Cel): Cel => (typeof cel === 'string' && /^[=+\-@\t\r]/.test(cel) ? `'${cel}` : cel);

/** A dataset for machines; with `rijen`, only those rows of it. */
export function schrijfCsv(dataset: Dataset, rijen?: Iterable<number>): string {
	const tabel = tabelVan(dataset, rijen);
	return `${Papa.unparse({ fields: tabel.kop, data: tabel.rijen.map((rij) => rij.map(ontscherp)) }, { newline: '\n' })}\n`;
}

/** The same for Excel. */
export function schrijfExcelCsv(dataset: Dataset, rijen?: Iterable<number>): string {
	const tabel = tabelVan(dataset, rijen);
	const data = tabel.rijen.map((rij) => rij.map((cel) => (typeof cel === 'number' ? String(cel).replace('.', ',') : ontscherp(cel))));
	return `\ufeff${Papa.unparse({ fields: tabel.kop, data }, { delimiter: ';', newline: '\r\n' })}\r\n`;
}
