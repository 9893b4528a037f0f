// The repository's own content and data, damaged in hundreds of seeded ways: each damage is told at the damaged place,
// or proved harmless because the site it gives is the same to the letter.
//
// Which damages are fair? Those of which the repository itself can know that they are wrong: a form that is broken, a name
// that leads nowhere, a word that is on no list, a line that no longer adds up, a file that cannot be placed. Left out is one
// plausible value in the place of another where nothing else says what it was (43 that becomes 44 in a table without a total,
// a date that becomes another date, an optional key or a sentence that is no longer there, a text of which the end is gone,
// a list in another order): to a machine that is an edit like any other, and people read it in the difference of the commit.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { controleer } from '../src/checks/index.ts';
import { bestandenVan } from '../src/commands/gevallen.ts';
import { PROJECT } from '../src/commands/project.ts';
import { isError, type Problem } from '../src/domain/problem.ts';
import type { Geheugen } from '../src/ingest/geheugen.ts';
import { leesPortaal } from '../src/ingest/portaal.ts';
import { BESTANDEN } from './mutatie/bestanden.ts';
import { Toeval, type Bron, type Maker, type Schade } from './mutatie/schade.ts';
import { SLEUTELS } from './mutatie/sleutels.ts';
import { TABELLEN } from './mutatie/tabellen.ts';
import { TEKSTEN } from './mutatie/teksten.ts';
import { alsUitgave } from './mutatie/uitgave.ts';

const KEREN = Number(process.env['MUTATIES'] ?? 5);
const ZAAD = 20260401;
const MINSTENS = 0.99;

const root = mkdtempSync(join(tmpdir(), 'zicht-mutatie-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const paden = ['zicht.config.yaml', ...['content', 'data', 'public'].flatMap((map) => bestandenVan(join(PROJECT, map)).map((pad) => `${map}/${pad}`))];

function zet(pad: string, inhoud: string | Uint8Array | null): void {
	if (inhoud === null) return rmSync(join(root, pad), { force: true });
	mkdirSync(dirname(join(root, pad)), { recursive: true });
	writeFileSync(join(root, pad), inhoud);
}
for (const pad of paden) zet(pad, readFileSync(join(PROJECT, pad)));

/** Files that did not change are not read again; checking is done in full. */
const geheugen: Geheugen = new Map();
const lees = () => {
	const portaal = leesPortaal(root, geheugen);
	return { portaal, problemen: controleer(portaal) };
};
const gaaf = lees();
const uitgave = alsUitgave(gaaf.portaal);
const bekend = new Set(gaaf.problemen.map((probleem) => JSON.stringify(probleem)));
const bron: Bron = { portaal: gaaf.portaal, teksten: new Map(paden.map((pad) => [pad, readFileSync(join(root, pad), 'utf8')])) };

type Uitslag = 'gemeld' | 'onschadelijk' | 'elders gemeld' | 'gemist';

function beproef({ bestanden, raak }: Schade): { uitslag: Uitslag; nieuw: Problem[] } {
	for (const [pad, inhoud] of Object.entries(bestanden)) zet(pad, inhoud);
	const { portaal, problemen } = lees();
	const nieuw = problemen.filter((probleem) => !bekend.has(JSON.stringify(probleem)));
	const zelfde = nieuw.some(isError) ? false : alsUitgave(portaal) === uitgave;
	for (const pad of Object.keys(bestanden)) {
		if (paden.includes(pad)) zet(pad, bron.teksten.get(pad)!);
		else rmSync(join(root, pad), { force: true });
	}
	return { uitslag: nieuw.some(raak) ? 'gemeld' : zelfde ? 'onschadelijk' : nieuw.length ? 'elders gemeld' : 'gemist', nieuw };
}

test('every fair damage is told where it is, or changes nothing', { timeout: 600_000 }, () => {
	const toeval = new Toeval(ZAAD);
	const telling: Record<Uitslag, number> = { 'gemeld': 0, 'onschadelijk': 0, 'elders gemeld': 0, 'gemist': 0 };
	const mis: string[] = [];
	const zonder: string[] = [];
	for (const [kamer, makers] of Object.entries({ TABELLEN, SLEUTELS, TEKSTEN, BESTANDEN } satisfies Record<string, Record<string, Maker>>)) {
		for (const [soort, maak] of Object.entries(makers)) {
			let gemaakt = 0;
			for (let poging = 0; gemaakt < KEREN && poging < KEREN * 40; poging++) {
				const schade = maak(bron, toeval);
				if (!schade) continue;
				gemaakt++;
				const { uitslag, nieuw } = beproef(schade);
				telling[uitslag]++;
				if (uitslag !== 'gemeld' && uitslag !== 'onschadelijk') mis.push(`${uitslag}: ${kamer} ${soort}: ${schade.wat}${nieuw.slice(0, 3).map((een) => `\n\t${een.file}:${een.line}:${een.column} ${een.code} ${een.message}`).join('')}`);
			}
			if (gemaakt === 0) zonder.push(soort);
		}
	}
	const totaal = Object.values(telling).reduce((som, n) => som + n, 0);
	const deel = (telling.gemeld + telling.onschadelijk) / totaal;
	process.stdout.write(`Mutaties: ${totaal}; ${Object.entries(telling).map(([uitslag, n]) => `${uitslag} ${n}`).join(', ')}: ${(deel * 100).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} %\n${mis.map((regel) => `${regel}\n`).join('')}`);
	expect(zonder, 'kinds of damage for which no place was found').toEqual([]);
	expect(totaal).toBeGreaterThan(300);
	expect(deel, mis.join('\n')).toBeGreaterThanOrEqual(MINSTENS);
	// The repository stands as it stood: nothing of one damage is left in the next.
	expect(alsUitgave(lees().portaal)).toBe(uitgave);
});
