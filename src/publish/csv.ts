// The figures as CSV: for machines (UTF-8, comma, decimal point) and for Excel in Dutch (BOM, semicolon, decimal comma).
import Papa from 'papaparse';
import type { Portaal } from '../domain/portaal.ts';
import { leesTekst, veldMetRol, type Dataset } from '../domain/tabel.ts';
import { heleFiguur } from '../figures/figuur.ts';
import type { Figure } from '../figures/vorm.ts';

type Cel = string | number | null;

/** Text columns as delivered, then per measure: value, printed value where the dataset has totals, and the reason of an empty cell. */
function rijen(dataset: Dataset, figuur: Figure): { kop: string[]; rijen: Cel[][] } {
	const tekstvelden = dataset.beschrijving.schema.fields.filter((veld) => veld.zicht.rol !== 'maat').map((veld) => veld.name);
	const metTotalen = veldMetRol(dataset, 'regelsoort') !== undefined;
	const { periode, gebied, status, bronnen } = dataset.beschrijving.zicht;
	// Without numbers the file is what was delivered; period, area and source stand in the Data Package beside it.
	const kenmerken = figuur.reeksen.length ? { periode, gebied, status, bron: bronnen.map((een) => `${een.bron}: ${een.plaats}`).join(' | ') } : {};
	const eigen = Object.entries(kenmerken).filter(([naam]) => !tekstvelden.includes(naam));
	return {
		kop: [
			...tekstvelden,
			...figuur.reeksen.flatMap(({ maat }) => [maat, ...(metTotalen ? [`${maat}_gedrukt`] : []), `${maat}_reden`]),
			...eigen.map(([naam]) => naam),
		],
		rijen: figuur.rijen.map((rij, i) => [
			...tekstvelden.map((naam) => leesTekst(dataset, naam, i)),
			...rij.cellen.flatMap(({ waarde, gedrukt }): Cel[] => [
				waarde.getal,
				...(metTotalen ? [rij.soort === 'post' ? null : (gedrukt ?? waarde).getal] : []),
				waarde.markering === 'waarde' ? '' : waarde.markering,
			]),
			...eigen.map(([, tekst]) => tekst),
		]),
	};
}

/** A leading = + - or @ in a text would make Excel run it as a formula. */
const ontscherp = (cel: Cel): Cel => (typeof cel === 'string' && /^[=+\-@\t\r]/.test(cel) ? `'${cel}` : cel);

export interface CsvBestanden {
	machine: string;
	excel: string;
}

export function schrijfCsv(portaal: Portaal, dataset: Dataset): CsvBestanden {
	const tabel = rijen(dataset, heleFiguur(portaal, dataset));
	const machine = Papa.unparse({ fields: tabel.kop, data: tabel.rijen.map((rij) => rij.map(ontscherp)) }, { newline: '\n' });
	const excel = Papa.unparse(
		{ fields: tabel.kop, data: tabel.rijen.map((rij) => rij.map((cel) => (typeof cel === 'number' ? String(cel).replace('.', ',') : ontscherp(cel)))) },
		{ delimiter: ';', newline: '\r\n' },
	);
	return { machine: `${machine}\n`, excel: `\ufeff${excel}\r\n` };
}
