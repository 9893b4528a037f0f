// Everything the built site gives away, held against what was audited. A closed world: a count of people that nobody accounts for is an error.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import { adresVanPagina, leesBijproduct, leesSitemap } from './bijproduct.ts';
import { Paginalezer } from './pagina.ts';
import { woordenVanPagina } from './paginawoorden.ts';
import type { Verwacht, Verwachtdeel } from './verwacht.ts';
import { isZoekdeel, leesZoekdelen, Zoekwoorden } from './zoekdeel.ts';
import { isZoekstuk, leesZoekstuk } from './zoekstuk.ts';

const lijst = (map: string): string[] => readdirSync(map, { recursive: true, withFileTypes: true }).filter((een) => een.isFile()).map((een) => relative(map, join(een.parentPath, een.name)).split(sep).join('/')).sort();

type Inhoud = string | Uint8Array;

const vingerafdruk = (inhoud: Inhoud): string => createHash('sha256').update(inhoud).digest('base64');

interface Bekeken {
	/** Of the bytes that were taken in. */
	vingerafdruk: string;
	problemen: Problem[];
}

/** Looks at a built site, as often as asked: a file with the same bytes as before is not taken in again. */
export class Siteonderzoek {
	readonly #maak: () => Verwacht;
	#gemaakt: Verwacht | undefined;
	#lezer: Paginalezer | undefined;
	readonly #bekeken = new Map<string, Bekeken>();
	/** Paths of files that are known to be in order without being read. */
	readonly #gelegd = new Set<string>();
	/** Words with a digit of each page, by address. */
	readonly #woorden = new Map<string, string>();

	/** What `verwacht` gives is asked for once, by the first who needs it. */
	constructor(verwacht: () => Verwacht) {
		this.#maak = verwacht;
	}

	get #verwacht(): Verwacht {
		return (this.#gemaakt ??= this.#maak());
	}

	/** Works out what may be said, for who has the time before it is asked. */
	bereidVoor(): void {
		void this.#verwacht;
	}

	/** Takes it that this page is in order: it was looked at, or what it was made from and held against is exactly what it was when it was looked at. What stands on the disk is what was looked at. */
	neemOver(pad: string, woorden: string): void {
		this.#gelegd.add(pad);
		this.#woorden.set(adresVanPagina(pad), woorden);
	}

	/** Takes it that a file beside the pages holds what it must: the edition itself made it. */
	vertrouw(adres: string): void {
		this.#gelegd.add(adres.replace(/^\//, ''));
	}

	/** Reads every file of the site in `map` but for what was taken over; pages first, problems in the order of the files, with paths relative to it. */
	lees(map: string): Problem[] {
		const paden = lijst(map);
		const paginas = paden.filter((pad) => pad.endsWith('.html'));
		const problemen = paginas.filter((pad) => !this.#gelegd.has(pad)).flatMap((pad) => {
			const bytes = readFileSync(join(map, pad));
			return this.#eens(pad, bytes, () => this.#leesPagina(pad, bytes.toString('utf8'), this.#verwacht.delen.get(adresVanPagina(pad))?.()));
		});
		const zoekdelen = new Map<string, Uint8Array>();
		const zoekwoorden = new Zoekwoorden();
		const woorden = { get: (adres: string): ReadonlySet<string> | undefined => { const lijst = this.#woorden.get(adres); return lijst === undefined ? undefined : new Set(lijst.split('\n')); } };
		for (const pad of paden) {
			if (pad.endsWith('.html') || this.#gelegd.has(pad)) continue;
			const bytes = readFileSync(join(map, pad));
			if (isZoekdeel(pad)) zoekdelen.set(pad, bytes);
			else if (pad === 'sitemap.xml') problemen.push(...leesSitemap(bytes.toString('utf8'), paginas, this.#verwacht));
			// What search knows of a page depends on the page too.
			else if (isZoekstuk(pad)) problemen.push(...leesZoekstuk(pad, bytes, woorden, this.#verwacht.zoekstukken, zoekwoorden));
			else problemen.push(...this.#eens(pad, bytes, () => this.#leesBijproduct(pad, bytes)));
		}
		problemen.push(...leesZoekdelen(zoekdelen, paden.filter(isZoekstuk), zoekwoorden));
		return problemen;
	}

	#leesBijproduct(pad: string, bytes: Uint8Array): Problem[] {
		const deel = this.#verwacht.bestanden.has(`/${pad}`) ? undefined : this.#verwacht.delen.get(this.#verwacht.deelVanBestand(`/${pad}`) ?? '');
		return leesBijproduct(pad, bytes, { vast: this.#verwacht.vast, bestanden: deel?.().bestanden ?? this.#verwacht.bestanden });
	}

	#eens(pad: string, inhoud: Inhoud, lees: () => Problem[]): Problem[] {
		const was = this.#bekeken.get(pad);
		const nu = vingerafdruk(inhoud);
		if (was?.vingerafdruk === nu) return was.problemen;
		const problemen = lees();
		this.#bekeken.set(pad, { vingerafdruk: nu, problemen });
		return problemen;
	}

	#leesPagina(pad: string, html: string, deel?: Verwachtdeel): Problem[] {
		this.#woorden.set(adresVanPagina(pad), woordenVanPagina(html));
		return (this.#lezer ??= new Paginalezer(this.#verwacht)).lees(pad, html, deel);
	}
}
