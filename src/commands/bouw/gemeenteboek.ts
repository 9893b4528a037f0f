// What was made for each gemeente in the last build, by what it was made from. The files themselves are kept in the cupboard.
import { join } from 'node:path';
import type { Gelegd } from './afvoer.ts';
import type { Kast } from './kast.ts';
import type { Gehouden, Houden } from './neerleggen.ts';

const VAK = ['gemeenten', 'boek'] as const;

/** As if no gemeente was ever made. */
export const vergeetGemeenten = (kast: Kast): void => kast.vergeet(...VAK);

/** What is remembered of one gemeente. */
interface Regel {
	/** Words with a digit in what search is told of the page. */
	woorden: string;
	/** What search is told of the page. */
	zoekdeel: string;
	/** Address below the site and fingerprint of each file, the page first. */
	bestanden: [adres: string, afdruk: string][];
}

export class Gemeenteboek {
	readonly #kast: Kast;
	readonly #van: ReadonlyMap<string, Regel>;
	readonly #nog = new Map<string, Regel>();
	readonly #nieuw = new Map<string, string[]>();

	constructor(kast: Kast) {
		this.#kast = kast;
		const bewaard = kast.lees(...VAK);
		this.#van = new Map(bewaard ? (JSON.parse(bewaard.toString('utf8')) as [string, Regel][]) : []);
	}

	get leeg(): boolean {
		return this.#van.size === 0;
	}

	/** What was made from exactly this, the page first. The files may not be there any more, or not be what they were. */
	zoek(sleutel: string): (Omit<Regel, 'bestanden'> & { bestanden: Gehouden[] }) | undefined {
		const regel = this.#van.get(sleutel);
		return regel && { ...regel, bestanden: regel.bestanden.map(([adres, afdruk]) => ({ adres, pad: this.#kast.padVanInhoud(afdruk), afdruk })) };
	}

	/** What was found was used, so it stays. */
	houd(sleutel: string): void {
		this.#nog.set(sleutel, this.#van.get(sleutel)!);
	}

	/** Something was made from this: files at `adressen`, the page first. */
	noteer(sleutel: string, adressen: string[]): void {
		this.#nieuw.set(sleutel, adressen);
	}

	/** Puts away what this build used and made. Its files stand in the folder `site`: returns which of them are to be kept, and where. */
	schrijf(site: string, { afdrukken, woorden, zoekdelen }: Gelegd): Houden[] {
		const nieuw = Array.from(this.#nieuw, ([sleutel, adressen]): [string, Regel] => [sleutel, { woorden: woorden.get(adressen[0]!)!, zoekdeel: zoekdelen.get(adressen[0]!)!, bestanden: adressen.map((adres) => [adres, afdrukken.get(adres)!]) }]);
		this.#kast.schrijf(...VAK, () => Buffer.from(JSON.stringify([...this.#nog, ...nieuw])));
		return nieuw.flatMap(([, { bestanden }]) => bestanden).flatMap(([adres, afdruk]): Houden[] => {
			const naar = this.#kast.plekVoorInhoud(afdruk);
			return naar === undefined ? [] : [[join(site, adres), naar]];
		});
	}
}
