// What Pagefind keeps beside its pieces: the dictionary of search, the choices to filter by, and the list of all of it. No word or number in there but those of the pieces, and no file but those that the list names.
import { gunzipSync } from 'node:zlib';
import type { Problem } from '../../domain/problem.ts';
import { Bestand } from './bestand.ts';

/** Files that Pagefind writes beside the pieces: its program, and the words with where they stand. */
const EIGEN = /^pagefind\/(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.\w+\.pagefind|pagefind\.\w+\.pf_meta|(?:index|filter)\/\w+\.pf_(?:index|filter))$/;
export const isZoekdeel = (pad: string): boolean => EIGEN.test(pad);

const MERK = 'pagefind_dcd';

function heeftCijfer(rauw: Buffer, van: number, tot: number): boolean {
	for (let i = van; i < tot; i++) if (rauw[i]! >= 0x30 && rauw[i]! <= 0x39) return true;
	return false;
}

/**
 * Every text in a packed file of Pagefind, in order: CBOR (RFC 8949) behind a mark of twelve letters. Only texts are made;
 * lists and numbers are walked over. With `metCijfer` only the texts with a digit. Undefined if it is no such file.
 */
export function tekstenIn(bytes: Uint8Array, metCijfer = false): string[] | undefined {
	let rauw: Buffer;
	try {
		rauw = gunzipSync(bytes);
	} catch {
		return undefined;
	}
	if (rauw.toString('latin1', 0, MERK.length) !== MERK) return undefined;
	const teksten: string[] = [];
	let i = MERK.length;
	while (i < rauw.length) {
		const kop = rauw[i++]!;
		const soort = kop >> 5;
		let waarde = kop & 31;
		if (waarde === 31) continue;
		if (waarde > 27) return undefined;
		if (waarde > 23) {
			const breedte = 1 << (waarde - 24);
			if (i + breedte > rauw.length) return undefined;
			// Of eight bytes nobody has a text as long: the lower ones say enough to walk on.
			waarde = breedte === 8 ? Number(rauw.readBigUInt64BE(i)) : rauw.readUIntBE(i, breedte);
			i += breedte;
		}
		if (soort !== 2 && soort !== 3) continue;
		if (i + waarde > rauw.length) return undefined;
		if (soort === 3 && (!metCijfer || heeftCijfer(rauw, i, i + waarde))) teksten.push(rauw.toString('utf8', i, i + waarde));
		i += waarde;
	}
	return teksten;
}

/** "15.163.000": figures with signs between them. */
const REEKS = /\d+(?:[^\p{L}\d\s]{1,3}\d+)*/gu;
/** A date with a time in it has no more parts than this. */
const MEESTE_DELEN = 8;

/** What the pieces say, as far as it holds a digit. */
export class Zoekwoorden {
	readonly #cijfers = new Set<string>();
	readonly #keuzes = new Set<string>();

	/** Takes in a piece as it stands in the index. */
	zag(stuk: string, filters: Readonly<Record<string, readonly string[]>>): void {
		for (const [reeks] of stuk.matchAll(REEKS)) {
			// Search keeps each part, and every row of parts as one word.
			const delen = reeks.split(/\D+/).slice(0, MEESTE_DELEN);
			for (let van = 0; van < delen.length; van++) for (let tot = van, samen = ''; tot < delen.length; tot++) this.#cijfers.add((samen += delen[tot]!));
		}
		for (const [naam, waarden] of Object.entries(filters)) for (const een of [naam, ...waarden]) this.#keuzes.add(een.toLowerCase());
	}

	/** A text of the dictionary: letters, or figures that a piece has too. A stem may have lost its end, not its figures. */
	kentWoord = (tekst: string): boolean => (tekst.match(/\d+/g) ?? []).every((cijfers) => this.#cijfers.has(cijfers));

	kentKeuze = (tekst: string): boolean => this.#keuzes.has(tekst.toLowerCase());
}

/** All files of search that are no pieces, by path, against the pieces; `stukken` are the paths of those. */
export function leesZoekdelen(delen: ReadonlyMap<string, Uint8Array>, stukken: readonly string[], woorden: Zoekwoorden): Problem[] {
	const meld = (pad: string, bericht: string): Problem => new Bestand(pad, '').meld(0, bericht);
	const problemen: Problem[] = [];
	const genoemd = new Set<string>();
	const delenVan = (soort: string): [string, Uint8Array][] => [...delen].filter(([pad]) => pad.endsWith(soort));
	for (const [pad, bytes] of delenVan('.pf_meta')) {
		const namen = tekstenIn(bytes);
		if (!namen) problemen.push(meld(pad, 'Dit deel van zoeken is niet te lezen.'));
		for (const naam of namen ?? []) genoemd.add(naam);
	}
	const ingang = delen.get('pagefind/pagefind-entry.json');
	if (ingang) for (const { hash } of Object.values((JSON.parse(Buffer.from(ingang).toString('utf8')) as { languages?: Record<string, { hash: string }> }).languages ?? {})) genoemd.add(hash);
	const naamVan = (pad: string): string => /([^/.]+)\.pf_\w+$/.exec(pad.replace('pagefind/pagefind.', 'pagefind/'))![1]!;
	for (const [pad, bytes] of delen) {
		const soort = /\.pf_(\w+)$/.exec(pad)?.[1];
		if (soort === undefined) continue;
		if (!genoemd.has(naamVan(pad))) problemen.push(meld(pad, 'Dit deel van zoeken hoort niet bij de uitgave: de lijst van zoeken noemt het niet.'));
		if (soort === 'meta') continue;
		const teksten = tekstenIn(bytes, soort === 'index');
		const vreemd = teksten?.find((tekst) => !(soort === 'filter' ? woorden.kentKeuze(tekst) : woorden.kentWoord(tekst)));
		if (!teksten) problemen.push(meld(pad, 'Dit deel van zoeken is niet te lezen.'));
		else if (vreemd !== undefined) problemen.push(meld(pad, `Zoeken kent hier „${vreemd}”, dat in geen gevonden tekst staat.`));
	}
	for (const pad of stukken) if (!genoemd.has(naamVan(pad))) problemen.push(meld(pad, 'Dit deel van zoeken hoort niet bij de uitgave: de lijst van zoeken noemt het niet.'));
	return problemen;
}
