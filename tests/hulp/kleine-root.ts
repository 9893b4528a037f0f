// The root of golden directory streek, copied to where a test may change it.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../src/commands/project.ts';
import { schrijf, tijdelijkeMap } from './bestanden.ts';

/** A copy of the small root, with `bestanden` over it, in a folder that is gone when the test is. */
export function kleineRoot(bestanden: Record<string, string> = {}): string {
	const root = join(tijdelijkeMap(), 'root');
	cpSync(join(PROJECT, 'tests/golden/streek/in'), root, { recursive: true });
	schrijf(root, bestanden);
	return root;
}

/** Replaces text that must be there exactly once. */
export function vervang(bestand: string, oud: string, nieuw: string): void {
	const tekst = readFileSync(bestand, 'utf8');
	if (tekst.split(oud).length !== 2) throw new Error(`"${oud}" is not once in ${bestand}`);
	writeFileSync(bestand, tekst.replace(oud, nieuw));
}

/** A budget of two lines: the files of a dataset that <Begroting> can show. */
export const BEGROTING: Readonly<Record<string, string>> = {
	'data/streek/begroting-2023.csv': ['post;naam;soort;onder;kosten;inkomsten', 'opvang;Opvang;post;totaal;654321;700000', 'loket;Loket;post;totaal;45679;', 'totaal;Totaal;totaal;;700000;700000', ''].join('\n'),
	'data/streek/begroting-2023.yaml': `title: Begroting 2023
description: Wat de streek wil uitgeven.
schema:
  primaryKey: [post]
  fields:
    - { name: post, type: string, title: Post, constraints: { required: true }, zicht: { rol: sleutel } }
    - { name: naam, type: string, title: Omschrijving, zicht: { rol: label } }
    - { name: soort, type: string, title: Soort regel, constraints: { required: true, enum: [post, subtotaal, totaal] }, zicht: { rol: regelsoort } }
    - { name: onder, type: string, title: Onderdeel van, zicht: { rol: ouder } }
    - { name: kosten, type: integer, title: Kosten, constraints: { minimum: 0 }, zicht: { rol: maat, eenheid: euro } }
    - { name: inkomsten, type: integer, title: Inkomsten, constraints: { minimum: 0 }, zicht: { rol: maat, eenheid: euro } }
zicht:
  thema: begroting
  periode: 2023
  gebied: streek
  status: voorlopig
  definitie: Begrote bedragen in hele euro’s.
  figuren:
    - { id: balans, titel: Kosten en inkomsten, vorm: balans, maten: [kosten, inkomsten], per: post, waar: { soort: post } }
  bronnen:
    - bron: plan-samen
      plaats: hoofdstuk 3
`,
};

/** A small root with two faults: a pijler and a region's plan that do not exist. */
export function kapotteRoot(): string {
	const root = kleineRoot();
	vervang(join(root, 'content/regios/streek/resultaten/loket.md'), 'pijlers: [wonen]', 'pijlers: [woonen]');
	vervang(join(root, 'content/regios/streek/regio.md'), 'plan: samen-2024', 'plan: samen-2025');
	return root;
}
