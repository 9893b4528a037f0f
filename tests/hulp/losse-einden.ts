// Addresses in the built HTML that lead nowhere.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { bestandenIn } from './bestanden.ts';
import { bestandVan, htmlBestanden } from './paginas.ts';

/** Every internal address in the pages of `map` that leads to no file, or to a file without that anchor. */
export function losseEinden(map: string): string[] {
	const bestanden = new Set(bestandenIn(map));
	const documenten = new Map(htmlBestanden(map).map((pad) => [pad, parseHTML(readFileSync(join(map, pad), 'utf8')).document]));
	const ankers = new Map([...documenten].map(([pad, document]) => [pad, new Set([...document.querySelectorAll('[id]')].map((een) => een.id))]));
	const uit: string[] = [];
	for (const [pad, document] of documenten) {
		const hier = new URL(`/${pad.replace(/index\.html$/, '')}`, 'https://hier.example');
		for (const element of document.querySelectorAll('[href], [src], form[action]')) {
			const tekst = element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '';
			if (element.getAttribute('rel') === 'canonical') continue;
			const doel = new URL(tekst, hier);
			if (doel.origin !== hier.origin) {
				if (!/^(?:https:|mailto:|tel:)/.test(tekst)) uit.push(`${pad}: ${tekst} (address of an unknown kind)`);
				continue;
			}
			const bestand = bestandVan(decodeURIComponent(doel.pathname));
			if (!bestanden.has(bestand)) uit.push(`${pad}: ${tekst} (no such file)`);
			else if (doel.hash && !ankers.get(bestand)?.has(decodeURIComponent(doel.hash.slice(1)))) uit.push(`${pad}: ${tekst} (no such anchor)`);
		}
	}
	return [...new Set(uit)];
}
