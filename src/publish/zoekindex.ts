// The search index: Pagefind reads the built pages, and every figure goes in as a record of its own.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { adresVan } from '../domain/adressen.ts';
import { noemPeriode } from '../domain/periode.ts';
import type { Item } from '../domain/portaal.ts';
import { veldMetRol } from '../domain/tabel.ts';
import type { Uitgave } from '../charts/uitgave.ts';
import { zinVan } from '../charts/zin.ts';
import { alleCijfers, type Cijfer } from '../figures/cijfer.ts';
import type { Figure } from '../figures/vorm.ts';

/** Interface files of Pagefind that this site does not use. */
const OVERBODIG = ['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css', 'pagefind-highlight.js', 'pagefind-component-ui.js', 'pagefind-component-ui.css'];

/** What a search for a number answers: the number, its unit, period, area, status and source in one line. */
export function zoekrecord(cijfer: Cijfer): { titel: string; tekst: string } {
	const bron = cijfer.bronnen[0];
	const gedrukt = cijfer.gedrukt ? ` In de bron staat: ${cijfer.gedrukt}.` : '';
	const verzonnen = cijfer.status === 'fictief' ? ' Verzonnen voorbeeldcijfer.' : '';
	return {
		titel: `${cijfer.label}: ${cijfer.lang}${cijfer.status === 'fictief' ? ' (verzonnen)' : ''}`,
		tekst: `${cijfer.label}: ${cijfer.lang}. ${cijfer.maat}, ${noemPeriode(cijfer.periode)}, ${cijfer.gebied}.${gedrukt}${verzonnen} Bron: ${bron ? `${bron.naam}, ${bron.plaats}` : 'onbekend'}.`,
	};
}

/** Where a dataset has a row for every period and area, its figures answer: one record each, with the latest numbers. */
export const figuurrecord = (figuur: Figure): { titel: string; tekst: string } => ({
	titel: `${figuur.titel}${figuur.status === 'fictief' ? ' (verzonnen)' : ''}`,
	tekst: `${figuur.titel}. ${zinVan(figuur)} ${figuur.gebied}. Bron: ${figuur.bronnen.map((bron) => `${bron.naam}, ${bron.plaats}`).join('; ')}.`,
});

/** A term answers under every name it has: "BW" finds beschermd wonen, and the reverse. */
export function begriprecord({ data }: Item<'begrippen'>): { titel: string; tekst: string } {
	const namen = [data.afkorting, ...data.synoniemen].filter(Boolean);
	return { titel: data.afkorting ? `${data.titel} (${data.afkorting})` : data.titel, tekst: `${data.titel}: ${data.kort}${namen.length ? ` Ook: ${namen.join(', ')}.` : ''}` };
}

function eis<T extends { errors: string[] }>(antwoord: T): T {
	if (antwoord.errors.length) throw new Error(`search index: ${antwoord.errors.join('; ')}`);
	return antwoord;
}

/** Builds the index of the site in `map` and writes it to `map`/pagefind/. Returns the number of pages and records. */
export async function maakZoekindex(uitgave: Uitgave, map: string): Promise<{ paginas: number; cijfers: number }> {
	const { index } = eis(await pagefind.createIndex({ forceLanguage: 'nl', writePlayground: false } as pagefind.PagefindServiceConfig));
	if (!index) throw new Error('search index: not created');
	const { page_count: paginas } = eis(await index.addDirectory({ path: map }));
	let cijfers = 0;
	const voegToe = async ({ titel, tekst }: { titel: string; tekst: string }, { adres, periode, regio }: { adres: string; periode: string; regio: string | undefined }): Promise<void> => {
		eis(await index.addCustomRecord({ url: adres, content: tekst, language: 'nl', meta: { title: titel, soort: 'cijfer' }, filters: { soort: ['cijfer'], ...(regio ? { regio: [regio] } : {}), jaar: [periode.slice(0, 4)] } }));
		cijfers++;
	};
	for (const dataset of uitgave.portaal.datasets) {
		const { regio } = dataset;
		if (!veldMetRol(dataset, 'sleutel')) {
			for (const figuur of uitgave.figuren.values()) if (figuur.dataset === dataset.id) await voegToe(figuurrecord(figuur), { ...figuur, regio });
			continue;
		}
		for (const cijfer of alleCijfers(uitgave.portaal, dataset)) if (cijfer.waarde.getal !== null) await voegToe(zoekrecord(cijfer), { ...cijfer, regio });
	}
	for (const begrip of uitgave.portaal.inhoud.begrippen) {
		const { titel, tekst } = begriprecord(begrip);
		eis(await index.addCustomRecord({ url: adresVan(begrip), content: tekst, language: 'nl', meta: { title: titel, soort: 'begrip' }, filters: { soort: ['begrip'] } }));
	}
	eis(await index.writeFiles({ outputPath: join(map, 'pagefind') }));
	await pagefind.close();
	for (const naam of OVERBODIG) rmSync(join(map, 'pagefind', naam), { force: true });
	return { paginas, cijfers };
}
