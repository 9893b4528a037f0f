// From release to release, with the commands as people run them: what two deliveries give away together is refused, and both are named.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { vervang } from '../../tests/hulp/kleine-root.ts';
import { GEMEENTEN, lekroot, SOORTEN, tabel, zetErbij } from '../../tests/hulp/lekroot.ts';
import { draai } from '../../tests/hulp/opdracht.ts';
import { schrijf } from '../../tests/hulp/bestanden.ts';

const EERSTE = 'uitgaven/0001.json';
const haalWeg = (root: string, ...paden: string[]): void => paden.forEach((pad) => ['.csv', '.yaml'].forEach((soort) => rmSync(join(root, pad + soort))));
const legVast = (root: string) => draai('audit', ['--leg-vast', '--root', root]);
const check = (root: string) => draai('check', ['--root', root]);

/** Records what stands in `root` now, as the first release. */
async function uitgave(root: string): Promise<void> {
	expect(await legVast(root)).toMatchObject({ code: 0, uitvoer: expect.stringContaining(`Vastgelegd in ${EERSTE}`) });
	expect(await check(root)).toMatchObject({ code: 0 });
}

describe('a release, and the next', { timeout: 60_000 }, () => {
	test('a release that changes nothing is not written again', async () => {
		const root = lekroot();
		await uitgave(root);
		expect(await legVast(root)).toMatchObject({ code: 0, uitvoer: expect.stringContaining('niets veranderd sinds de vorige uitgave') });
		expect(existsSync(join(root, 'uitgaven/0002.json'))).toBe(false);
	});

	test('another grouping from which a hidden count follows: check refuses, names both, and nothing is recorded', async () => {
		const [root, later] = [lekroot(), lekroot()];
		haalWeg(root, GEMEENTEN, SOORTEN);
		zetErbij(root, 'helften', 'periode;gemeente;instroom', ['2024-H1;GM0994;41', '2024-H2;GM0994;36']);
		await uitgave(root);
		haalWeg(root, 'data/streek/helften');
		schrijf(root, Object.fromEntries([GEMEENTEN, SOORTEN].flatMap((pad) => ['.csv', '.yaml'].map((soort) => [pad + soort, readFileSync(join(later, pad + soort), 'utf8')]))));
		const { code, uitvoer } = await check(root);
		expect(code).toBe(1);
		const regel = readFileSync(join(root, EERSTE), 'utf8').split('\n').findIndex((een) => een.includes('2024-H2') && een.includes('36')) + 1;
		expect(uitvoer).toMatch(/„instroom, 2024-Q4, GM0994” is terug te rekenen: het is precies 14/);
		expect(uitvoer).toContain(`(${EERSTE}:${regel})`);
		expect(uitvoer).toContain(`(${GEMEENTEN}.csv:19)`);
		expect(await legVast(root)).toMatchObject({ code: 1, uitvoer: expect.stringContaining('Er is niets vastgelegd') });
		expect(existsSync(join(root, 'uitgaven/0002.json'))).toBe(false);
	});

	test.each([
		['a mean that was printed before, beside all days that are printed now', 'periode;reden;instroom;dagen;gemiddeld', '2023-Q1;huis;.;.;121,3', 'periode;reden;instroom;dagen', '2023-Q1;huis;.;485', /instroom, 2023-Q1, streek, huis” is terug te rekenen: het is precies 4/, '121,3 dagen'],
		['a percentage that was printed before, beside a total that is printed now', 'periode;reden;instroom;jong;procent', '2023-Q1;huis;.;.;15', 'periode;reden;instroom;jong', '2023-Q1;huis;20;.', /jong, 2023-Q1, streek, huis” is terug te rekenen: het is precies 3/, '15%'],
	])('%s', async (_, toen, wasRegel, nu, regel, zegt, gedrukt) => {
		const root = lekroot();
		zetErbij(root, 'huis', toen, [wasRegel]);
		await uitgave(root);
		schrijf(root, tabel('data/streek/huis', nu, [regel]));
		const { code, uitvoer } = await check(root);
		expect(code).toBe(1);
		expect(uitvoer).toMatch(zegt);
		expect(uitvoer).toMatch(new RegExp(`${gedrukt} \\(uitgave 1 van [\\d-]+\\)” \\(${EERSTE}:\\d+\\)`));
		expect(uitvoer).toContain('(data/streek/huis.csv:2)');
	});

	test('invented figures are about nobody: they are not recorded, and may be invented anew', async () => {
		const root = lekroot();
		vervang(join(root, `${GEMEENTEN}.yaml`), 'status: definitief', 'status: fictief');
		expect((await legVast(root)).uitvoer).toContain('Vastgelegd');
		const boek = JSON.parse(readFileSync(join(root, EERSTE), 'utf8')) as { tabellen: { bestand: string }[] };
		expect(boek.tabellen.map(({ bestand }) => bestand)).toEqual([`${SOORTEN}.csv`]);
	});
});
