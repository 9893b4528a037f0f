// What reading and checking a million rows costs, against what PapaParse alone needs for the same text. A measurement, not a test.
import Papa from 'papaparse';
import { controleer } from '../../checks/index.ts';
import { INHOUD_NAMEN } from '../../domain/collecties.ts';
import type { Inhoud, Portaal } from '../../domain/portaal.ts';
import { taal } from '../../domain/taal.ts';
import { leesDataset } from '../../ingest/dataset.ts';
import { leesYaml } from '../../ingest/yaml.ts';
import { mediaan } from './spreiding.ts';

const BESCHRIJVING = `title: Meting
description: Verzonnen rijen om de tijd te meten.
schema:
  primaryKey: [periode, gemeente, voorziening]
  fields:
    - { name: periode, type: string, title: Kwartaal, constraints: { required: true }, zicht: { rol: periode } }
    - { name: gemeente, type: string, title: Gemeente, constraints: { required: true }, zicht: { rol: dimensie } }
    - { name: voorziening, type: string, title: Voorziening, zicht: { rol: dimensie } }
    - { name: plekken, type: integer, title: Plekken, constraints: { minimum: 0 }, zicht: { rol: maat, eenheid: plekken } }
    - { name: kosten, type: number, title: Kosten, zicht: { rol: maat, eenheid: euro } }
zicht: { thema: monitor, periode: 2023, gebied: NL, status: fictief, definitie: Verzonnen., bronnen: [{ bron: geen, plaats: geen }] }
`;

const KWARTALEN = 80;
const GEMEENTEN = 342;

/** A table of `rijen` rows: quarters × gemeenten × voorzieningen, two measures. The same every time; with `aanhaling` every name stands in quotes. */
export function maakTabel(rijen: number, aanhaling = false): string {
	const q = aanhaling ? '"' : '';
	const regels = ['periode;gemeente;voorziening;plekken;kosten'];
	for (let i = 0; i < rijen; i++) {
		const kwartaal = i % KWARTALEN;
		// Neighbours in time lie near one another, as they do in life.
		const plekken = 40 + ((i * 7919) % 23);
		regels.push(`${2004 + Math.floor(kwartaal / 4)}-Q${(kwartaal % 4) + 1};GM${String(1000 + (Math.floor(i / KWARTALEN) % GEMEENTEN))};${q}voorziening-${Math.floor(i / (KWARTALEN * GEMEENTEN))}${q};${plekken};${plekken * 1000},5`);
	}
	return `${regels.join('\n')}\n`;
}

/** Times in milliseconds, medians over the runs. */
export interface Leesmeting {
	rijen: number;
	/** PapaParse as it comes: the whole text to arrays. */
	papa: number;
	/** PapaParse at its quickest: in pieces, told the delimiter, keeping nothing. */
	papaInStukken: number;
	/** `leesDataset`: bytes to checked columns. */
	lezen: number;
	/** All checks of the portal over that dataset. */
	controleren: number;
	/** `lezen` against each of the two, medians of the ratios within a run. */
	tegenPapa: number;
	tegenPapaInStukken: number;
	/** Reading and checking together against PapaParse as it comes; 3 is the most it may be. */
	samenTegenPapa: number;
	/** Memory that the dataset keeps after reading, in bytes a row (only with node --expose-gc). */
	geheugenPerRij: number | undefined;
	/** Faults found; more than the two of the missing source and settings mean that the measurement measures something else. */
	problemen: number;
}

function klok<T>(doe: () => T): [T, number] {
	const begin = performance.now();
	const uitkomst = doe();
	return [uitkomst, performance.now() - begin];
}

/** Reads a table of `rijen` rows `keren` times, each time beside PapaParse in the same process. */
export function meetLezen(rijen = 1_000_000, keren = 5, aanhaling = false): Leesmeting {
	const tekst = maakTabel(rijen, aanhaling);
	const bytes = new TextEncoder().encode(tekst);
	const opruimen = (globalThis as { gc?: () => void }).gc;
	const lijst: Omit<Leesmeting, 'rijen'>[] = [];
	for (let keer = 0; keer < keren; keer++) {
		const [, papa] = klok(() => Papa.parse(tekst).data.length);
		const [, papaInStukken] = klok(() => Papa.parse(tekst, { delimiter: ';', newline: '\n', chunkSize: 1 << 18, chunk: () => {} } as Papa.ParseConfig));
		opruimen?.();
		const vooraf = process.memoryUsage();
		const [gelezen, lezen] = klok(() => leesDataset({ id: 'meting', naam: 'meting', regio: undefined, bestand: 'data/meting.csv', bytes, beschrijvingBestand: 'data/meting.yaml', beschrijving: leesYaml(BESCHRIJVING, 'data/meting.yaml') }));
		opruimen?.();
		const achteraf = process.memoryUsage();
		const portaal: Portaal = {
			wortel: '', configuratie: { titel: '', ondertitel: '', adres: 'https://meting.example', organisatie: '', contact: { tekst: '' }, licentie: { naam: '', url: 'https://meting.example' }, voorbeeld: true, taal: taal.parse({}) }, datum: undefined,
			inhoud: Object.fromEntries(INHOUD_NAMEN.map((naam) => [naam, []])) as unknown as Inhoud, datasets: [gelezen.dataset!], verwacht: [], onvolledig: [], kaarten: [], onleesbaar: [], problemen: gelezen.problemen,
		};
		const [problemen, controleren] = klok(() => controleer(portaal).length);
		const bezet = (geheugen: NodeJS.MemoryUsage): number => geheugen.heapUsed + geheugen.arrayBuffers;
		lijst.push({ papa, papaInStukken, lezen, controleren, tegenPapa: lezen / papa, tegenPapaInStukken: lezen / papaInStukken, samenTegenPapa: (lezen + controleren) / papa, geheugenPerRij: opruimen && (bezet(achteraf) - bezet(vooraf)) / rijen, problemen });
	}
	const van = (sleutel: 'papa' | 'papaInStukken' | 'lezen' | 'controleren' | 'tegenPapa' | 'tegenPapaInStukken' | 'samenTegenPapa'): number => mediaan(lijst.map((een) => een[sleutel]));
	return { rijen, papa: van('papa'), papaInStukken: van('papaInStukken'), lezen: van('lezen'), controleren: van('controleren'), tegenPapa: van('tegenPapa'), tegenPapaInStukken: van('tegenPapaInStukken'), samenTegenPapa: van('samenTegenPapa'), geheugenPerRij: lijst.at(-1)!.geheugenPerRij, problemen: lijst.at(-1)!.problemen };
}
