// A root folder on disk for one test: a small valid portal, and over it the files the test is about.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { controleer } from '../../src/checks/index.ts';
import { BASISMAP, bestandenVan } from '../../src/commands/gevallen.ts';
import { leesPortaal } from '../../src/ingest/portaal.ts';
import { zoekDataset, type Portaal } from '../../src/domain/portaal.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { Dataset } from '../../src/domain/tabel.ts';

/** Stands in a file before the very character where a fault should be reported. It is taken out before the file is written. */
export const HIER = '▶';

/** A Markdown file: front matter and body. */
export const blad = (voorwerk: string, lichaam = ''): string => `---\n${voorwerk.trim()}\n---\n${lichaam}`;

export const BRON = 'bronnen:\n  - bron: stuk\n    plaats: paragraaf 1';

/** The smallest portal that is right: settings, one source, the scale of the portal, one region with one plan. Its figures are in dataset(). */
export const BASIS: Readonly<Record<string, string>> = Object.fromEntries(bestandenVan(BASISMAP).filter((pad) => !pad.startsWith('data/')).map((pad) => [pad, readFileSync(join(BASISMAP, pad), 'utf8')]));

export const CSV = 'data/streek/plekken.csv';
export const YAML = 'data/streek/plekken.yaml';

interface Beschrijving {
	/** Lines below `zicht:` of the measure, and of its constraints. */
	maat?: string;
	grenzen?: string;
	/** Extra lines at the end of `fields:`, `zicht:` and `figuren:`. */
	velden?: string;
	zicht?: string;
	figuren?: string;
	status?: string;
}

/** A descriptor of lines with a key, a label, a group, a kind, a parent and one measure: plekken. */
export const beschrijving = ({ maat = 'eenheid: plekken', grenzen = '{}', velden = '', zicht = '', figuren = '', status = 'definitief' }: Beschrijving = {}): string => `title: Plekken per soort
description: Hoeveel plekken er zijn.
schema:
  primaryKey: [regel]
  fields:
    - { name: regel, type: string, title: Regel, constraints: { required: true }, zicht: { rol: sleutel } }
    - { name: naam, type: string, title: Naam, zicht: { rol: label } }
    - { name: groep, type: string, title: Groep, zicht: { rol: dimensie } }
    - { name: soort, type: string, title: Soort, constraints: { required: true, enum: [post, subtotaal, totaal] }, zicht: { rol: regelsoort } }
    - { name: onder, type: string, title: Onderdeel van, zicht: { rol: ouder } }
    - name: plekken
      type: integer
      title: Plekken
      constraints: ${grenzen}
      zicht:
        rol: maat
        ${maat}
${velden}zicht:
  thema: capaciteit
  periode: 2023
  gebied: streek
  status: ${status}
  definitie: Een plek voor één persoon.
  bronnen:
    - bron: stuk
      plaats: bijlage 1
  figuren:
    - { id: per-regel, titel: Plekken per regel, vorm: staven, maten: [plekken], per: regel, waar: { soort: post } }
${figuren}${zicht}`;

export const KOP = 'regel;naam;groep;soort;onder;plekken';
export const REGELS = ['licht;BW licht;Wonen;post;totaal;37', 'basis;BW basis;Wonen;post;totaal;43', 'nacht;Nachtopvang;Opvang;post;totaal;20', 'totaal;Totaal;;totaal;;100'];

/** The files of a dataset with `regels` below the header. */
export const dataset = (regels: string[] = REGELS, opties: Beschrijving = {}): Record<string, string> => ({ [CSV]: `${[KOP, ...regels].join('\n')}\n`, [YAML]: beschrijving(opties) });

/** Front matter of a resultaat; `meer` is added below. */
export const belofte = (meer = '', titel = 'Er komt een nieuw loket'): string => `titel: ${titel}\nnaam_in_bron: Nieuw loket\nnummer: 1\nplan: plan-2023\n${BRON}\n${meer}`;

export interface Proefroot {
	pad: string;
	/** Where the mark stood: `file:line:column`. */
	plekken: string[];
	lees(): Portaal;
	/** Everything wrong, as `code file:line:column`. */
	gevonden(): string[];
	problemen(): Problem[];
	/** Message and hint of each problem, for inline snapshots. */
	teksten(): string;
	dataset(naam?: string): { portaal: Portaal; dataset: Dataset };
}

export const alsPlek = ({ file, line, column }: { file: string; line: number; column: number }): string => `${file}:${line}:${column}`;

/** Place of every mark in a text, counted the way an editor counts: LF, CRLF and CR end a line. */
export function merkjes(file: string, inhoud: string): string[] {
	const plekken: string[] = [];
	for (let rest = inhoud; rest.includes(HIER); rest = rest.replace(HIER, '')) {
		const regels = rest.slice(0, rest.indexOf(HIER)).replace('\ufeff', '').split(/\r\n|\r|\n/);
		plekken.push(alsPlek({ file, line: regels.length, column: regels.at(-1)!.length + 1 }));
	}
	return plekken;
}

/** Writes the base with `bestanden` over it into a temporary folder, which is gone when the test is. `null` leaves a file of the base out. */
export function proefroot(bestanden: Record<string, string | Uint8Array | null> = {}): Proefroot {
	const pad = mkdtempSync(join(tmpdir(), 'zicht-proef-'));
	onTestFinished(() => rmSync(pad, { recursive: true, force: true }));
	const plekken: string[] = [];
	for (const [naam, inhoud] of Object.entries({ ...BASIS, ...bestanden })) {
		if (inhoud === null) continue;
		mkdirSync(dirname(join(pad, naam)), { recursive: true });
		if (typeof inhoud === 'string') plekken.push(...merkjes(naam, inhoud));
		writeFileSync(join(pad, naam), typeof inhoud === 'string' ? inhoud.replaceAll(HIER, '') : inhoud);
	}
	const problemen = (): Problem[] => controleer(leesPortaal(pad));
	return {
		pad,
		plekken,
		lees: () => leesPortaal(pad),
		problemen,
		gevonden: () => problemen().map((een) => `${een.code} ${alsPlek(een)}`),
		teksten: () => problemen().map((een) => `${een.message}\n→ ${een.hint}`).join('\n'),
		dataset(naam = 'plekken') {
			const portaal = leesPortaal(pad);
			return { portaal, dataset: zoekDataset(portaal, naam, 'streek')! };
		},
	};
}
