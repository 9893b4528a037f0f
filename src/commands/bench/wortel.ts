// A root as a user would have it, of any size, made of nothing: the same figures every time, and none of them about anybody.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beschrijvingen } from './wortel/beschrijvingen.ts';
import { BASIS, cijfersVan } from './wortel/cijfers.ts';
import type { Maat } from './wortel/maat.ts';
import { tekstenVan, verslagOver } from './wortel/teksten.ts';
import { gemeentenVan, REGIO, VERSLAG } from './wortel/woorden.ts';

export interface Wortel {
	/** Absolute path. */
	map: string;
	/** File names of the gemeenten, in order. */
	gemeenten: string[];
	/** Rows of all datasets together. */
	rijen: number;
	/** Bytes of their CSV files. */
	bytes: number;
}

const CIJFERS = `data/${REGIO}`;
const BESCHERMD = ['monitor.csv', 'monitor-regio.csv'] as const;

/** The report speaks for the tables with people, as they stand there now. */
function schrijfVerslag(map: string): void {
	const pad = (naam: string): string => join(map, CIJFERS, naam);
	writeFileSync(pad(VERSLAG), verslagOver(new Map(BESCHERMD.filter((naam) => existsSync(pad(naam))).map((naam) => [naam, readFileSync(pad(naam), 'utf8')]))));
}

/** Writes the root into `map`, which must be empty or not there yet; with `totalen` the totals of the region are published too. */
export function schrijfWortel(map: string, maat: Maat, { totalen = false } = {}): Wortel {
	const gemeenten = gemeentenVan(maat.gemeenten);
	const cijfers = cijfersVan(gemeenten, maat);
	if (!totalen) cijfers.delete('monitor-regio');
	const uitleg = beschrijvingen();
	const bestanden = [
		...tekstenVan(gemeenten, totalen),
		...[...cijfers].flatMap(([naam, csv]) => [[`${CIJFERS}/${naam}.csv`, csv], [`${CIJFERS}/${naam}.yaml`, uitleg.get(naam)!]] as const),
	];
	for (const [pad, tekst] of bestanden) {
		mkdirSync(dirname(join(map, pad)), { recursive: true });
		writeFileSync(join(map, pad), tekst);
	}
	schrijfVerslag(map);
	const csvs = [...cijfers.values()];
	return { map, gemeenten: gemeenten.map(({ id }) => id), rijen: csvs.reduce((som, csv) => som + csv.split('\n').length - 2, 0), bytes: csvs.reduce((som, csv) => som + Buffer.byteLength(csv), 0) };
}

/** A cell with an instroom that stays well above the threshold when it is one step less. */
const REGEL = /^([^;]+);([^;]+);([^;]+);(\d+;\d+);([2-9][05]|\d{3,});/m;

/** Delivers one other value, as a correction would: the first instroom of 20 or more becomes one step more, or again what it was; so does the total it is part of, where that is published. Returns the old and the new line. */
export function veranderEenWaarde(map: string): { was: string; wordt: string } {
	const [pad, regiopad] = [join(map, CIJFERS, BESCHERMD[0]), join(map, CIJFERS, BESCHERMD[1])];
	const tekst = readFileSync(pad, 'utf8');
	const [was, periode, gemeente, voorziening, ervoor, getal] = REGEL.exec(tekst)!;
	const stap = Number(getal) % (2 * BASIS) ? -BASIS : BASIS;
	const wordt = `${periode};${gemeente};${voorziening};${ervoor};${Number(getal) + stap};`;
	writeFileSync(pad, tekst.replace(was, wordt));
	if (existsSync(regiopad)) {
		const totaal = new RegExp(`^(${periode};${voorziening};\\d+;\\d+;)(\\d+)`, 'm');
		writeFileSync(regiopad, readFileSync(regiopad, 'utf8').replace(totaal, (_, begin: string, som: string) => `${begin}${Number(som) + stap}`));
	}
	schrijfVerslag(map);
	return { was, wordt };
}
