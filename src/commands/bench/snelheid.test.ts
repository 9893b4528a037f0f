import { expect, test } from 'vitest';
import { snelheidsopties } from '../bench.ts';
import { Gebruiksfout } from '../opties.ts';
import { overzichtVan } from './snelheid/overzicht.ts';
import { verdeel } from './snelheid/profiel.ts';
import { draaiEnMeet, Mislukt } from './snelheid/proces.ts';
import type { Gang, Uitslag } from './snelheid/ronde.ts';
import { meetPagina } from './snelheid/site.ts';
import { CONTROLESTAP, leesStappen } from './snelheid/stappen.ts';
import { schrijfOverzicht, schrijfSpreiding } from './snelheid/toon.ts';
import { spreidingVan } from './spreiding.ts';
import { MATEN } from './wortel/maat.ts';

test('the times that a command prints of its steps are read back', () => {
	expect(leesStappen(`  grafieken tekenen                       0,2 s
  pagina’s maken                      1.202,4 s
Gecontroleerd: 50 teksten, 4 datasets (2.552 rijen) in 1,2 s: geen fouten, 1 waarschuwing.
Gebouwd: 63 pagina’s, 4 datasets, 5 cijfers in de zoekindex; 177 bestanden, 2,1 MB in 3,3 s.
`)).toEqual({ 'grafieken tekenen': 0.2, 'pagina’s maken': 1202.4, [CONTROLESTAP]: 1.2 });
});

test('a page is measured: what it weighs, what a browser fetches for it, and what stands in it', () => {
	const maat = meetPagina(`<link rel="canonical" href="/weg/"><link rel="stylesheet" href="/a.css"><link href="/b.svg" rel="icon"><script src="/c.js"></script><script src="/c.js"></script><script>let d;</script>
<svg aria-label="vinkje"><path/></svg><svg class="zicht-grafiek breed" role="img"><path/></svg><svg class="zicht-grafiek smal" role="img"><path/></svg>
<table><thead><tr><th>Jaar</th><th>Plekken</th></tr></thead><tbody><tr><th>2023</th><td>4</td></tr><tr><th>2024</th><td>5</td></tr></tbody></table>
<a href="/d.csv">CSV</a><a href="/d.csv">nog eens</a><a href="/e.csv">CSV</a>`);
	expect(maat).toMatchObject({ aanvragen: 4, grafieken: 1, cellen: 4, csv: 2, grafiekbytes: 2 * '<svg class="zicht-grafiek smal" role="img"><path/></svg>'.length + 1 });
	expect(meetPagina('<svg fill="none" class="plot-d6a7b5" viewBox="0 0 1 1"><g class="x"/></svg>').grafieken).toBe(1);
	expect(maat.gzip).toBeLessThan(maat.bytes);
});

test('of an even number of measurements the middle lies between the two', () => {
	expect(spreidingVan([4, 1, 3])).toEqual({ kleinste: 1, midden: 3, grootste: 4 });
	expect(spreidingVan([4, 1, 3, 2])).toEqual({ kleinste: 1, midden: 2.5, grootste: 4 });
	expect(schrijfSpreiding({ kleinste: 1.04, midden: 2.25, grootste: 12 })).toBe('2,3 (1,0–12,0)');
});

const OMGEVING = { vanuit: import.meta.dirname, omgeving: { WOORD: 'hallo' } };

test('a process is measured with what it started', async () => {
	const kind = `const veel = Buffer.alloc(150e6, 1); setTimeout(() => console.log(process.env.WOORD, veel.length), 400)`;
	const loop = await draaiEnMeet({ naam: 'proef', argumenten: ['-e', `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(kind)}], { stdio: 'inherit' })`], ...OMGEVING });
	expect(loop.uitvoer).toBe('hallo 150000000\n');
	expect(loop.seconden).toBeGreaterThan(0.4);
	if (process.platform === 'linux') {
		expect(loop.piekGrootste).toBeGreaterThan(150e6);
		// The parent waits meanwhile, and takes memory too.
		expect(loop.piekSamen! - loop.piekGrootste!).toBeGreaterThan(10e6);
	}
});

test('a process that fails tells its last words', async () => {
	await expect(draaiEnMeet({ naam: 'proef', argumenten: ['-e', 'console.error("het lukt niet"); process.exitCode = 3'], ...OMGEVING })).rejects.toThrow(/^proef stopte na .* s \(code 3\):\nhet lukt niet$/);
	await expect(draaiEnMeet({ naam: 'proef', argumenten: ['-e', 'process.exit(1)'], ...OMGEVING })).rejects.toBeInstanceOf(Mislukt);
});

const gang = (seconden: number, stappen: Record<string, number> = {}): Gang => ({ seconden, piekSamen: 2e8, piekGrootste: undefined, stappen });
const ronde = (wij: number, zij: number): Map<string, Uitslag> => new Map<string, Uitslag>([['zicht', { koud: gang(wij, { lezen: wij / 2 }), warm: gang(1), mislukt: [] }], ['referentie', { koud: gang(zij), warm: gang(zij), mislukt: [] }]]);
const wortel = { map: '', gemeenten: ['a'], rijen: 100, bytes: 5e6 };

test('the ratio is that of two builds in one round, not of two medians', () => {
	const overzicht = overzichtVan('S', MATEN.S, wortel, [ronde(2, 4), ronde(9, 6), ronde(4, 8)]);
	expect(overzicht.verhouding.koud).toEqual({ kleinste: 0.5, midden: 0.5, grootste: 1.5 });
	expect(overzicht.partijen['zicht']!.koud).toEqual({ seconden: { kleinste: 2, midden: 4, grootste: 9 }, piekMB: { kleinste: 200, midden: 200, grootste: 200 }, grootsteMB: undefined, stappen: { lezen: { kleinste: 1, midden: 2, grootste: 4.5 } } });
	expect(schrijfOverzicht(overzicht)).toContain('in dezelfde ronde: van niets af 0,50 (0,50–1,50), met één ander cijfer 0,17 (0,13–0,25)');
});

test('what failed is told, beside what is known', () => {
	const overzicht = overzichtVan('S', MATEN.S, wortel, [new Map([['zicht', { controleKoud: gang(3), mislukt: ['build stopte na 2,0 s:\ngeen geheugen'] }], ['referentie', { koud: gang(4), mislukt: [] }]])]);
	expect(overzicht.verhouding).toEqual({ koud: undefined, warm: undefined });
	expect(schrijfOverzicht(overzicht)).toMatch(/controle van niets af, s +3,0 +–[\s\S]*\nzicht mislukte: build stopte na 2,0 s:\ngeen geheugen\n$/);
});

test('a profile says which files and functions took the time themselves', () => {
	const kader = (id: number, functionName: string, url: string) => ({ id, callFrame: { functionName, url, lineNumber: 4 } });
	const nodes = [kader(1, 'lees', 'file:///x/node_modules/@a/b/c.js'), kader(2, '(idle)', ''), kader(3, '', 'file:///y/d.ts'), kader(4, '(garbage collector)', '')];
	expect(verdeel([{ nodes, samples: [1, 2, 3, 1, 4], timeDeltas: [1e6, 9e6, 5e5, 1e6, 1e5] }])).toEqual({ seconden: 2.6, bestanden: [['@a/b', 2], ['/y/d.ts', 0.5], ['(garbage collector)', 0.1]], functies: [['lees @a/b:5', 2], ['(zonder naam) /y/d.ts:5', 0.5], ['(garbage collector) (garbage collector):5', 0.1]] });
});

test('what --size asks for', () => {
	expect(snelheidsopties({ size: 'XL', kwartalen: '8', 'zonder-referentie': true })).toEqual({ maat: 'XL', kwartalen: 8, rondes: 3, totalen: false, referentie: false, houd: false, profiel: false });
	expect(() => snelheidsopties({ size: 'XXL' })).toThrow(/De maat „XXL” ken ik niet\./);
	for (const verkeerd of ['nul', '0', '2.5']) expect(() => snelheidsopties({ size: 'S', rondes: verkeerd })).toThrow(Gebruiksfout);
});
