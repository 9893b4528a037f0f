import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { CSV, dataset, proefroot } from '../../tests/hulp/proefroot.ts';
import { legCijfersVast } from './leg-vast.ts';

async function draai(pad: string): Promise<[number, string]> {
	const stroom = new PassThrough();
	const code = await legCijfersVast(['--root', pad], stroom);
	stroom.end();
	return [code, Buffer.concat(await stroom.toArray()).toString()];
}

test('figures are remembered as they are, and a change that nobody registered is never remembered over them', async () => {
	const root = proefroot(dataset());
	const boek = join(root.pad, 'gepubliceerd', CSV);
	expect(await draai(root.pad)).toEqual([0, '1 bestand vastgelegd in gepubliceerd/. Leg die map met een commit vast.\n']);
	expect(readFileSync(boek, 'utf8')).toBe(dataset()[CSV]);
	expect(await draai(root.pad)).toEqual([0, 'Alles was al vastgelegd.\n']);
	writeFileSync(join(root.pad, CSV), dataset()[CSV]!.replace('43', '45').replace('100', '102'));
	const [code, uitvoer] = await draai(root.pad);
	expect([code, readFileSync(boek, 'utf8')]).toEqual([1, dataset()[CSV]]);
	expect(uitvoer).toContain('Hier staat 45, maar gepubliceerd is 43.');
	expect(existsSync(`${boek}.nieuw`)).toBe(false);
});
