// What a root held when it was read: the fingerprint of every file that can change what is made of it.
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Item, Portaal } from '../../domain/portaal.ts';
import { deelVanGemeente } from '../../domain/elk.ts';
import type { GetalKolom, TekstKolom } from '../../domain/tabel.ts';
import { bestandenIn } from './kast.ts';
import { vingerafdruk } from './vingerafdruk.ts';

/** Folders of a root that are read; what else stands there (a built site, packages) is not. */
const MAPPEN = ['content', 'data', 'kaart', 'public', 'uitgaven', 'gepubliceerd', 'voorbeeld'];

/** By path. */
export type Wortelafdruk = ReadonlyMap<string, string>;

export function afdrukVanWortel(wortel: string): Wortelafdruk {
	const los = readdirSync(wortel, { withFileTypes: true }).filter((een) => een.isFile() && /\.(?:ya?ml|css|md)$/.test(een.name)).map(({ name }) => name);
	const inMappen = MAPPEN.filter((map) => existsSync(join(wortel, map)) && lstatSync(join(wortel, map)).isDirectory()).flatMap((map) => bestandenIn(join(wortel, map)).map((pad) => `${map}/${pad}`));
	return new Map([...los, ...inMappen].sort().map((pad) => [pad, vingerafdruk(readFileSync(join(wortel, pad)))]));
}

export const zelfdeWortel = (een: Wortelafdruk, ander: Wortelafdruk): boolean => een.size === ander.size && [...een].every(([pad, afdruk]) => ander.get(pad) === afdruk);

/** Reports of protection stand beside the tables they speak for; they are for the check, and no page is made from them. */
const isVerslag = (pad: string): boolean => /^data\/.*\.md$/.test(pad);

/** Everything that pages are made from, but for the rows of the tables `dicht`. */
export const zonderTabellen = (afdruk: Wortelafdruk, portaal: Portaal, dicht: ReadonlySet<string>): string => {
	const weg = new Set(portaal.datasets.filter(({ id }) => dicht.has(id)).map(({ bestand }) => bestand));
	return vingerafdruk(...[...afdruk].filter(([pad]) => !weg.has(pad) && !isVerslag(pad)).flat());
};

/** The words of a column in `rijen`: each once, in the order they come in, and which of them stands in each row. */
function woordenIn({ woorden, codes }: TekstKolom, rijen: Uint32Array): [string, Uint8Array] {
	const plaatsen = new Map<number, number>();
	const per = new Uint32Array(rijen.length);
	for (let i = 0; i < rijen.length; i++) {
		const code = codes[rijen[i]!]!;
		let plaats = plaatsen.get(code);
		if (plaats === undefined) plaatsen.set(code, (plaats = plaatsen.size));
		per[i] = plaats;
	}
	return [JSON.stringify([...plaatsen.keys()].map((code) => woorden[code]!)), new Uint8Array(per.buffer)];
}

/** The numbers of a column in `rijen`, and why there is none. */
function getallenIn({ getallen, markeringen }: GetalKolom, rijen: Uint32Array): [Uint8Array, Uint8Array] {
	const getal = new Float64Array(rijen.length);
	const markering = new Uint8Array(rijen.length);
	for (let i = 0; i < rijen.length; i++) {
		getal[i] = getallen[rijen[i]!]!;
		markering[i] = markeringen[rijen[i]!]!;
	}
	return [new Uint8Array(getal.buffer), markering];
}

/** The rows of one gemeente in the tables `dicht`, value by value. */
export function afdrukVanDeel(portaal: Portaal, gemeente: Item<'gemeenten'>, dicht: ReadonlySet<string>): string {
	const delen: (string | Uint8Array)[] = [];
	for (const dataset of portaal.datasets) {
		if (!dicht.has(dataset.id)) continue;
		const rijen = deelVanGemeente(portaal, dataset, gemeente)?.rijen ?? new Uint32Array();
		delen.push(dataset.id, String(rijen.length));
		for (const [naam, kolom] of dataset.kolommen) {
			delen.push(naam);
			if (kolom.soort === 'tekst') delen.push(...woordenIn(kolom, rijen));
			else delen.push(...getallenIn(kolom, rijen));
		}
	}
	return vingerafdruk(...delen);
}
