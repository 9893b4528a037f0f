// Everything an editor writes that reaches the site: running text, tables, keys of front matter and descriptors, labels, settings, words in pictures and documents.
import { INHOUD_NAMEN } from '../../domain/collecties.ts';
import type { Item, Portaal } from '../../domain/portaal.ts';
import type { Place } from '../../domain/problem.ts';
import type { Dataset } from '../../domain/tabel.ts';
import { leesBytes, lijstBestanden } from '../../ingest/bestanden.ts';
import { CONFIGURATIEBESTAND } from '../../ingest/portaal.ts';
import { ontcijfer, plekInTekst, regelbegin } from '../../ingest/tekst.ts';
import { leesDocument } from '../persoonsgegevens/document.ts';
import { gaatOverPersonen } from '../portaal/rooster.ts';
import { stukkenInTekening, stukkenInTekst, type Stuk } from './stuk.ts';

export interface Tekst extends Omit<Stuk, 'van'> {
	/** The gemeente it is about where it names none. */
	gemeente?: string | undefined;
	/** The year it is about where it names none. */
	jaar?: string | undefined;
	/** Place in its file of an offset in `tekst`. */
	plek(offset: number): Place;
}

/** All texts in the keys of a file. */
function* uitSleutels(data: unknown, plekVan: Item['plekVan'], pad: (string | number)[] = []): Generator<Pick<Tekst, 'tekst' | 'plek'>> {
	if (typeof data === 'string') yield { tekst: data, plek: (offset) => plekVan(pad, offset) };
	else if (typeof data === 'object' && data !== null) for (const [sleutel, deel] of Object.entries(data)) yield* uitSleutels(deel, plekVan, [...pad, Array.isArray(data) ? Number(sleutel) : sleutel]);
}

const metPlek = (stukken: Stuk[], plekIn: (offset: number) => Place): Tekst[] => stukken.map(({ van, ...stuk }) => ({ ...stuk, plek: (offset) => plekIn(van + offset - stuk.vanaf) }));

function vanItem({ bestand, collectie, data, lichaam, plekVan }: Item): Tekst[] {
	// On the page of a municipality every sentence is about it.
	const gemeente = collectie === 'gemeenten' ? (data as { titel: string }).titel : undefined;
	const begin = regelbegin(lichaam.tekst);
	const inLichaam = metPlek(stukkenInTekst(lichaam.tekst), (offset) => {
		const { line, column } = plekInTekst(begin, offset);
		return { file: bestand, line: line + lichaam.regelsErvoor, column };
	});
	return [...Array.from(uitSleutels(data, plekVan), (stuk): Tekst => ({ ...stuk, vanaf: 0, personen: false })), ...inLichaam].map((tekst) => ({ ...tekst, gemeente }));
}

/** Words that stand in a column of text, at the first row that has them. */
function* uitKolommen(dataset: Dataset): Generator<Pick<Tekst, 'tekst' | 'plek'>> {
	for (const { name, zicht: { rol } } of dataset.beschrijving.schema.fields) {
		const kolom = dataset.kolommen.get(name);
		if (kolom?.soort !== 'tekst' || rol === 'gebied' || rol === 'periode') continue;
		for (const [code, tekst] of kolom.woorden.entries()) if (tekst) yield { tekst, plek: () => dataset.plekVanCel(Math.max(0, kolom.codes.indexOf(code)), name) };
	}
}

function vanDataset(dataset: Dataset, namen: ReadonlyMap<string, string>): Tekst[] {
	const { gebied, periode } = dataset.beschrijving.zicht;
	const personen = gaatOverPersonen(dataset);
	return [...uitSleutels(dataset.beschrijving, dataset.plekVan), ...uitKolommen(dataset)].map((tekst) => ({ ...tekst, vanaf: 0, personen, gemeente: namen.get(gebied), jaar: periode.slice(0, 4) }));
}

const TEKST = /\.(?:txt|md|ya?ml|vtt|srt)$/i;
const KANTOOR = /\.(?:docx|pptx|od[tp])$/i;

/** Of a file that is published as it is, or of the settings. In a document there are no lines to point at. */
function vanBestand(wortel: string, file: string): Tekst[] {
	const lees = (): string => ontcijfer(leesBytes(wortel, file)).tekst;
	const inRegels = (geheel: string, stukken: Stuk[]): Tekst[] => {
		const begin = regelbegin(geheel);
		return metPlek(stukken, (offset) => ({ file, ...plekInTekst(begin, offset) }));
	};
	if (/\.svg$/i.test(file)) return inRegels(lees(), stukkenInTekening(lees()));
	if (TEKST.test(file)) return inRegels(lees(), stukkenInTekst(lees()));
	if (!KANTOOR.test(file)) return [];
	return metPlek((leesDocument(file, leesBytes(wortel, file))?.teksten ?? []).flatMap(stukkenInTekst), () => ({ file, line: 1, column: 1 }));
}

/** Every text of a portal that reaches its readers. `namen` are the names of gemeenten by their code. */
export function tekstenVan({ wortel, inhoud, datasets, verwacht }: Portaal, namen: ReadonlyMap<string, string>): Tekst[] {
	return [
		...INHOUD_NAMEN.flatMap((naam) => (inhoud[naam] as Item[]).flatMap(vanItem)),
		...[...datasets, ...verwacht].flatMap((dataset) => vanDataset(dataset, namen)),
		...[CONFIGURATIEBESTAND, ...lijstBestanden(wortel, 'public')].flatMap((bestand) => vanBestand(wortel, bestand)),
	];
}
