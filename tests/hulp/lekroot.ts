// A small region with six gemeenten and two tables over the same people, in which two counts are hidden well enough. For tests that go one step too far.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bronnenVan, woordenboekVan } from '../../src/disclosure/portaal/auditeer.ts';
import { leesUitgaveboek, legVast } from '../../src/disclosure/portaal/uitgaveboek.ts';
import { leesPortaal } from '../../src/ingest/portaal.ts';
import { schrijf } from './bestanden.ts';
import { BRON, proefroot, blad } from './proefroot.ts';

const NAMEN: Record<string, string> = { GM0935: 'Maastricht', GM1903: 'Eijsden-Margraten', GM1729: 'Gulpen-Wittem', GM0938: 'Meerssen', GM0981: 'Vaals', GM0994: 'Valkenburg' };
const INSTROOM: Record<string, (number | '.')[]> = { '2024-Q1': [40, 22, 25, 30, 18, 21], '2024-Q2': [42, 24, 23, 31, 17, 20], '2024-Q3': [45, 21, 26, 28, 19, 22], '2024-Q4': [44, 23, 24, 29, '.', '.'] };
/** Everyone who came in, by kind of help; the last quarter leaves 27 people for the two that are hidden. */
const PER_SOORT: Record<string, [number, number]> = { '2024-Q1': [100, 56], '2024-Q2': [100, 57], '2024-Q3': [100, 61], '2024-Q4': [100, 47] };

export const GEMEENTEN = 'data/streek/gemeenten';
export const SOORTEN = 'data/streek/soorten';

const KOLOM: Record<string, string> = { periode: 'type: string, zicht: { rol: periode }', gemeente: 'type: string, zicht: { rol: gebied }', instroom: 'type: integer, zicht: { rol: maat, eenheid: mensen }', jong: 'type: integer, zicht: { rol: maat, eenheid: mensen }', procent: 'type: number, zicht: { rol: maat, eenheid: procent, aandeel: { van: jong, op: instroom } }', dagen: 'type: integer, zicht: { rol: maat, eenheid: dagen, optelbaar: true }', gemiddeld: 'type: number, zicht: { rol: maat, eenheid: dagen, gemiddelde: { van: dagen, op: instroom } }', weken: 'type: number, zicht: { rol: maat, eenheid: weken, gemiddelde: { van: dagen, op: instroom } }', inwoners: 'type: integer, zicht: { rol: maat, eenheid: mensen }', vertrokken: 'type: integer, zicht: { rol: maat, eenheid: aantal }', los_per_1000: 'type: number, zicht: { rol: maat, eenheid: per_duizend }', per_1000: 'type: number, zicht: { rol: maat, eenheid: per_duizend, per_duizend: { van: instroom, op: inwoners } }' };

/** A descriptor of a table that counts the people who came in; a column without a meaning of its own is a category. */
const beschrijf = (kolommen: string[], zicht: string): string => `title: Instroom\ndescription: Hoeveel mensen er komen.\nschema:\n  primaryKey: [${kolommen.filter((naam) => !KOLOM[naam]?.includes('rol: maat')).join(', ')}]\n  fields:\n${kolommen.map((naam) => `    - { name: ${naam}, title: ${naam}, ${KOLOM[naam] ?? 'type: string, zicht: { rol: dimensie }'} }`).join('\n')}\nzicht:\n  thema: monitor\n  periode: '2024'\n  gebied: streek\n  status: definitief\n  definitie: Mensen die in de periode komen.\n${zicht.includes('  telt:') ? '' : '  telt: { wat: mensen, hoe: bewegingen, bereik: alle hulp }\n'}${zicht}  bronnen:\n    - bron: stuk\n      plaats: bijlage 1\n`;

/** Files of a table beside the others: `kolommen` and its lines. */
export const tabel = (pad: string, kolommen: string, regels: string[], zicht = ''): Record<string, string> => ({ [`${pad}.csv`]: `${kolommen}\n${regels.join('\n')}\n`, [`${pad}.yaml`]: beschrijf(kolommen.split(';'), zicht) });

/** The root in a folder of its own; gone when the test is. */
export const lekroot = (): string => proefroot({
	...Object.fromEntries(Object.entries(NAMEN).map(([code, naam], i) => [`content/regios/streek/gemeenten/${naam.toLowerCase()}.md`, blad(`titel: ${naam}\ncode: ${code}\nrol: ${i ? 'regiogemeente' : 'centrumgemeente'}\ntegel: { kolom: ${i + 1}, rij: 1 }\nlead: Een gemeente van de streek.\n${BRON}`)])),
	...tabel(GEMEENTEN, 'periode;gemeente;instroom', Object.entries(INSTROOM).flatMap(([kwartaal, rij]) => rij.map((getal, i) => `${kwartaal};${Object.keys(NAMEN)[i]!};${getal}`))),
	...tabel(SOORTEN, 'periode;soort;instroom', Object.entries(PER_SOORT).flatMap(([kwartaal, [wonen, opvang]]) => [`${kwartaal};wonen;${wonen}`, `${kwartaal};opvang;${opvang}`])),
}).pad;

/** Puts a table beside those of `root`. */
export const zetErbij = (root: string, naam: string, kolommen: string, regels: string[], zicht?: string): void => schrijf(root, tabel(`data/streek/${naam}`, kolommen, regels, zicht));

/** Changes the line of a table that begins with `begin`. */
export function anders(root: string, tabelpad: string, begin: string, nieuw: string): void {
	const pad = join(root, `${tabelpad}.csv`);
	const was = readFileSync(pad, 'utf8');
	const wordt = was.split('\n').map((regel) => (regel.startsWith(begin) ? nieuw : regel)).join('\n');
	if (was === wordt) throw new Error(`no line begins with ${begin}`);
	writeFileSync(pad, wordt);
}

/** What a line of the gemeenten counts, the two that are hidden too. */
export function echt([periode, gemeente]: readonly string[]): number {
	const getal = INSTROOM[periode!]![Object.keys(NAMEN).indexOf(gemeente!)]!;
	return getal === '.' ? (gemeente === 'GM0981' ? 7 : 20) : getal;
}

/** Puts the lines of a table in the order of what `maat` gives of their cells, within each `groep`: the same period. */
export function sorteer(root: string, tabelpad: string, maat: (cellen: string[]) => number, groep: (cellen: string[]) => string = ([periode]) => periode!): void {
	const pad = join(root, `${tabelpad}.csv`);
	const [kop, ...regels] = readFileSync(pad, 'utf8').trim().split('\n').map((regel) => regel.split(';'));
	const nieuw = [...Map.groupBy(regels, groep).values()].flatMap((deel) => deel.toSorted((a, b) => maat(a) - maat(b)));
	writeFileSync(pad, `${[kop!, ...nieuw].map((cellen) => cellen.join(';')).join('\n')}\n`);
}

/** Records the tables of `van` whose id ends as `naam` as an earlier release of `root`. */
export function eerder(root: string, van = root, naam = ''): void {
	const portaal = leesPortaal(van);
	const bronnen = bronnenVan(portaal).filter(({ rooster }) => rooster.id.endsWith(naam));
	if (!bronnen.length) throw new Error('nothing to record');
	legVast(root, leesUitgaveboek(root, woordenboekVan(portaal)), bronnen, '2025-01-31');
}
