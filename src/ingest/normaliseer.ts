// The same table in the one way this project writes it: UTF-8, ;, LF, plain numbers. Nothing a reader of the table sees may change.
import type { Veld } from '../domain/dataset.ts';
import type { Problem } from '../domain/problem.ts';
import type { Dataset, Kolom } from '../domain/tabel.ts';
import { kiesScheiding, leesCsv } from './csv.ts';
import { leesDataset, type DatasetBron } from './dataset.ts';
import { leesDatum } from './datum.ts';
import { leesGetal } from './getal.ts';
import { kaal } from './kolommen.ts';
import { leesTekens } from './tekens.ts';
import { ontcijfer } from './tekst.ts';

export interface Regelwijziging {
	/** Line as it stood (fields joined by ;) and as it becomes; undefined for a line that goes. */
	was: string;
	wordt: string | undefined;
	record: number;
}

export interface Genormaliseerd {
	tekst: string;
	/** What changes of the file as a whole, in words. */
	bestand: string[];
	regels: Regelwijziging[];
}

/** How the reasons to have no number are written. A bound such as <10 says more than a point, and stays. */
const TEKENS: Record<string, string> = { leeg: '', onbekend: '?', 'niet-van-toepassing': 'n.v.t.', onderdrukt: '.', 'pro-memorie': 'pm' };

function schrijfMaat(geschreven: string): string {
	const gelezen = leesGetal(geschreven);
	if ('getal' in gelezen) {
		const cijfers = String(gelezen.getal);
		return cijfers.includes('e') ? geschreven.trim() : cijfers.replace('.', ',');
	}
	if ('fout' in gelezen) return geschreven;
	const grens = /<\s?(\d+)/.exec(geschreven);
	return grens ? `<${grens[1]}` : TEKENS[gelezen.markering]!;
}

function schrijfCel(geschreven: string, veld: Veld | undefined): string {
	if (veld?.zicht.rol === 'maat') return schrijfMaat(geschreven);
	const tekst = kaal(geschreven);
	const datum = veld?.type === 'date' && tekst !== '' ? leesDatum(tekst) : undefined;
	return datum && 'datum' in datum ? datum.datum : tekst;
}

const metAanhaling = (cel: string): string => (/[;"\n\r]/.test(cel) ? `"${cel.replaceAll('"', '""')}"` : cel);

const gelijk = (a: Kolom, b: Kolom): boolean => {
	if (a.soort === 'getal') return b.soort === 'getal' && a.getallen.length === b.getallen.length && a.getallen.every((getal, i) => Object.is(getal, b.getallen[i]) && a.markeringen[i] === b.markeringen[i]);
	return b.soort === 'tekst' && a.codes.length === b.codes.length && a.codes.every((code, i) => a.woorden[code] === b.woorden[b.codes[i]!]);
};

/** Whether two readings hold the same rows, value for value and reason for reason. */
export const zelfdeCijfers = (a: Dataset, b: Dataset): boolean =>
	a.aantalRijen === b.aantalRijen && a.kolommen.size === b.kolommen.size && [...a.kolommen].every(([naam, kolom]) => b.kolommen.has(naam) && gelijk(kolom, b.kolommen.get(naam)!));

/** The file as it should be written, with what changes; or the problems that must be mended first. Throws only if the new text would read differently, which is a bug. */
export function normaliseer(bron: DatasetBron): Genormaliseerd | { problemen: Problem[] } {
	const { dataset, problemen } = leesDataset(bron);
	if (!dataset || problemen.length) return { problemen };
	const { tekst } = leesTekens(bron.bytes, bron.bestand);
	const { codering } = ontcijfer(bron.bytes);
	const scheiding = kiesScheiding(tekst);
	const veldBij = new Map(dataset.beschrijving.schema.fields.map((veld) => [veld.name, veld]));
	let velden: (Veld | undefined)[] = [];
	const uit: string[] = [];
	const regels: Regelwijziging[] = [];
	leesCsv(tekst, scheiding, (cellen, record) => {
		if (record === 0) velden = cellen.map((naam) => veldBij.get(naam.trim()));
		const leeg = record > 0 && cellen.every((cel) => cel.trim() === '');
		const nieuw = leeg ? undefined : velden.flatMap((veld, i) => (veld ? [metAanhaling(record === 0 ? veld.name : schrijfCel(cellen[i] ?? '', veld))] : [])).join(';');
		if (nieuw !== undefined) uit.push(nieuw);
		const was = cellen.map(metAanhaling).join(';');
		if (was !== nieuw) regels.push({ was, wordt: nieuw, record });
	});
	// The blank record behind the last line end is no line that goes.
	if (regels.at(-1)?.wordt === undefined && regels.at(-1)?.was === '' && /[\r\n]$/.test(tekst)) regels.pop();
	const wordt = `${uit.join('\n')}\n`;
	const opnieuw = leesDataset({ ...bron, bytes: new TextEncoder().encode(wordt) });
	if (!opnieuw.dataset || opnieuw.problemen.length || !zelfdeCijfers(dataset, opnieuw.dataset)) throw new Error(`format-data would change what ${bron.bestand} says`);
	const bom = bron.bytes[0] === 0xef && bron.bytes[1] === 0xbb;
	return {
		tekst: wordt,
		regels,
		bestand: [
			...(codering === 'utf-8' ? (bom ? ['zonder BOM'] : []) : [`van ${codering} naar UTF-8`]),
			...(tekst.includes('\r') ? ['regeleinden van Windows naar LF'] : []),
			...(scheiding === ';' ? [] : [`${scheiding === '\t' ? 'tabs' : 'komma’s'} tussen de kolommen worden puntkomma’s`]),
			...(/[\r\n]$/.test(tekst) ? [] : ['een regeleinde aan het eind']),
		],
	};
}
