import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tijdelijkeMap, vingerafdruk } from '../../../tests/hulp/bestanden.ts';
import { leesEnControleer } from '../../charts/lees-en-controleer.ts';
import { schrijfWortel, veranderEenWaarde, type Wortel } from './wortel.ts';
import { kwartalenVan, MATEN, type Maat } from './wortel/maat.ts';

const maak = (maat: Maat = MATEN.S, opties = {}): Wortel => schrijfWortel(join(tijdelijkeMap(), 'portaal'), maat, opties);
const MONITOR = 'data/meetregio/monitor.csv';
const regels = ({ map }: Wortel, pad: string): string[][] => readFileSync(join(map, pad), 'utf8').trimEnd().split('\r\n').slice(1).map((regel) => regel.split(';'));
const gevonden = async ({ map }: Wortel): Promise<string[]> => (await leesEnControleer(map)).problemen.map(({ code, file, line }) => `${code} ${file}:${line}`);

test('a root of one size is the same every time, and another one of another size', () => {
	expect(vingerafdruk(maak().map)).toEqual(vingerafdruk(maak().map));
	expect(vingerafdruk(maak().map)).not.toEqual(vingerafdruk(maak({ ...MATEN.S, kwartalen: 24 }).map));
});

test('it has the rows that its size asks for', () => {
	const wortel = maak();
	expect(regels(wortel, MONITOR)).toHaveLength(6 * 10 * 20);
	expect(regels(wortel, 'data/meetregio/begroting.csv')).toHaveLength(6 * 12 * 8);
	expect(regels(wortel, 'data/meetregio/resultaten.csv')).toHaveLength(6 * 12 * 8);
	expect(wortel.rijen).toBe(6 * (200 + 96 + 96));
	expect(kwartalenVan(6)).toEqual(['2023-Q3', '2023-Q4', '2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']);
});

test('nothing is wrong in it, also with one other value, and with the totals of the region', async () => {
	expect(await gevonden(maak({ gemeenten: 12, kwartalen: 8 }))).toEqual([]);
	const metTotalen = maak(MATEN.S, { totalen: true });
	veranderEenWaarde(metTotalen.map);
	expect(await gevonden(metTotalen)).toEqual([]);
});

test('people are counted in it and the audit looks at them: one count that is not rounded stops it', async () => {
	const wortel = maak();
	const pad = join(wortel.map, MONITOR);
	writeFileSync(pad, readFileSync(pad, 'utf8').replace(/^([^;]+;GM7001;nazorg;\d+;\d+;)\d+;/m, '$16;'));
	const { problemen } = await leesEnControleer(wortel.map);
	expect(problemen.map(({ file, line }) => `${file}:${line}`)).toContain(`${MONITOR}:182`);
	expect(problemen.map(({ message }) => message).join('\n')).toContain('Bij „Instroom, 2020-Q1, GM7001, nazorg” staat 6. Dat is geen veelvoud van 5.');
});

test('an average over few people is hidden', () => {
	const rijen = regels(maak(), MONITOR);
	expect(rijen.filter(([, , , , , instroom, , wachttijd]) => Number(instroom) < 15 && wachttijd !== '.')).toEqual([]);
	expect(rijen.filter(([, , , , , instroom, , wachttijd]) => Number(instroom) >= 15 && !/^\d+$/.test(wachttijd!))).toEqual([]);
	expect(rijen.some(([, , , , , instroom]) => Number(instroom) < 10)).toBe(true);
});

test('printed totals are the sum of their printed parts', () => {
	const wortel = maak(MATEN.S, { totalen: true });
	const som = new Map<string, number[]>();
	for (const [periode, , voorziening, ...tellingen] of regels(wortel, MONITOR)) {
		const sleutel = `${periode};${voorziening}`;
		som.set(sleutel, tellingen.slice(0, 4).map((telling, i) => Number(telling) + (som.get(sleutel)?.[i] ?? 0)));
	}
	expect(regels(wortel, 'data/meetregio/monitor-regio.csv').map(([periode, voorziening, ...tellingen]) => [`${periode};${voorziening}`, tellingen.map(Number)])).toEqual(expect.arrayContaining([...som]));
	expect(som.size).toBe(200);
});

test('one value changes, and the second time it is again what it was', () => {
	const { map } = maak();
	const voor = vingerafdruk(map);
	const { was, wordt } = veranderEenWaarde(map);
	const verschil = Object.entries(vingerafdruk(map)).flatMap(([pad, hash]) => (voor[pad] === hash ? [] : [pad]));
	expect(verschil).toEqual(['data/meetregio/bescherming.md', MONITOR]);
	expect(Number(wordt.split(';')[5])).toBe(Number(was.split(';')[5]) + 5);
	veranderEenWaarde(map);
	expect(vingerafdruk(map)).toEqual(voor);
});
