// Everything the built site gives away, held against what was audited. A closed world: a count of people that nobody accounts for is an error.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import { cijferwoorden } from './bestand.ts';
import { adresVanPagina, leesBijproduct, leesSitemap } from './bijproduct.ts';
import { ontsleutel } from './html.ts';
import { Paginalezer } from './pagina.ts';
import type { Verwacht } from './verwacht.ts';
import { isZoekdeel, isZoekstuk, leesZoekstuk } from './zoekstuk.ts';

const lijst = (map: string): string[] => readdirSync(map, { recursive: true, withFileTypes: true }).filter((een) => een.isFile()).map((een) => relative(map, join(een.parentPath, een.name)).split(sep).join('/')).sort();

interface Bekeken {
	/** Of the bytes that were taken in. */
	vingerafdruk: string;
	problemen: Problem[];
}

/** Looks at a built site, as often as asked: a file with the same bytes as before is not taken in again. */
export class Siteonderzoek {
	readonly #verwacht: Verwacht;
	readonly #lezer: Paginalezer;
	readonly #bekeken = new Map<string, Bekeken>();
	/** Words with a digit of each page, by address. */
	readonly #woorden = new Map<string, Set<string>>();

	constructor(verwacht: Verwacht) {
		this.#verwacht = verwacht;
		this.#lezer = new Paginalezer(verwacht);
	}

	/** Reads every file of the site in `map`; pages first, problems in the order of the files, with paths relative to it. */
	lees(map: string): Problem[] {
		const paden = lijst(map);
		const paginas = paden.filter((pad) => pad.endsWith('.html'));
		const problemen = paginas.flatMap((pad) => this.#eens(pad, readFileSync(join(map, pad)), (bytes) => this.#leesPagina(pad, bytes.toString('utf8'))));
		for (const pad of paden) {
			if (pad.endsWith('.html') || isZoekdeel(pad)) continue;
			const bytes = readFileSync(join(map, pad));
			if (pad === 'sitemap.xml') problemen.push(...leesSitemap(bytes.toString('utf8'), paginas, this.#verwacht));
			// What search knows of a page depends on the page too.
			else if (isZoekstuk(pad)) problemen.push(...leesZoekstuk(pad, bytes, this.#woorden, this.#verwacht));
			else problemen.push(...this.#eens(pad, bytes, () => leesBijproduct(pad, bytes, this.#verwacht)));
		}
		return problemen;
	}

	#eens(pad: string, bytes: Buffer, lees: (bytes: Buffer) => Problem[]): Problem[] {
		const was = this.#bekeken.get(pad);
		const vingerafdruk = createHash('sha256').update(bytes).digest('base64');
		if (was?.vingerafdruk === vingerafdruk) return was.problemen;
		const problemen = lees(bytes);
		this.#bekeken.set(pad, { vingerafdruk, problemen });
		return problemen;
	}

	#leesPagina(pad: string, tekst: string): Problem[] {
		// With what stands in attributes: search keeps those too.
		this.#woorden.set(adresVanPagina(pad), new Set([...cijferwoorden(ontsleutel(tekst.replace(/<[^>]*>/g, ' '))), ...cijferwoorden(ontsleutel(tekst.replace(/["<>=]/g, ' ')))]));
		return this.#lezer.lees(pad, tekst);
	}
}
