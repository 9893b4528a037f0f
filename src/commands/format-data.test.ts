import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { beschrijving, CSV, KOP, proefroot, REGELS, YAML } from '../../tests/hulp/proefroot.ts';
import { formatData } from './format-data.ts';

const SLORDIG = `${KOP};;\r\n${REGELS.join(';;\r\n').replace('43', '43,0')};;\r\n;;;;;;;\r\n`;
const NETJES = `${[KOP, ...REGELS].join('\n')}\n`;

async function draai(bestanden: Record<string, string>, ...opties: string[]) {
	const { pad } = proefroot({ [YAML]: beschrijving(), ...bestanden });
	const stroom = new PassThrough();
	const code = await formatData(['--root', pad, ...opties], stroom);
	stroom.end();
	return { pad, code, uitvoer: Buffer.concat(await stroom.toArray()).toString(), csv: readFileSync(join(pad, CSV), 'utf8') };
}

describe('npm run format-data', () => {
	test('writes the file anew, shows what changed, and leaves nothing behind', async () => {
		const { pad, code, uitvoer, csv } = await draai({ [CSV]: SLORDIG });
		expect([code, csv]).toEqual([0, NETJES]);
		expect(readdirSync(join(pad, 'data/streek')).sort()).toEqual(['plekken.csv', 'plekken.yaml']);
		expect(uitvoer).toContain('regeleinden van Windows naar LF');
		expect(uitvoer).toContain('− basis;BW basis;Wonen;post;totaal;43,0;;\n    + basis;BW basis;Wonen;post;totaal;43\n');
		expect(uitvoer).toContain('1 bestand opnieuw geschreven. Geen enkele waarde is veranderd.');
	});

	test('shows the same and writes nothing with --dry-run, and ends with 1 with --check', async () => {
		for (const [optie, einde] of [['--dry-run', 0], ['--check', 1]] as const) {
			const { code, uitvoer, csv } = await draai({ [CSV]: SLORDIG }, optie);
			expect([code, csv]).toEqual([einde, SLORDIG]);
			expect(uitvoer).toContain('Er is niets geschreven.');
		}
		expect((await draai({ [CSV]: NETJES }, '--check')).code).toBe(0);
	});

	test('writes no file at all while one has a problem', async () => {
		const { pad, code, uitvoer, csv } = await draai({ [CSV]: SLORDIG, 'data/streek/ander.csv': `${KOP}\na;A;;post;;1.234\n`, 'data/streek/ander.yaml': beschrijving() });
		expect([code, csv]).toEqual([1, SLORDIG]);
		expect(readFileSync(join(pad, 'data/streek/ander.csv'), 'utf8')).toContain('1.234');
		expect(uitvoer).toContain('Er is niets veranderd.');
	});

	test('takes only the files that are named', async () => {
		const { pad, code, csv } = await draai({ [CSV]: SLORDIG, 'data/streek/ander.csv': `${KOP}\na;A;;post;;1.234\n`, 'data/streek/ander.yaml': beschrijving() }, CSV);
		expect([code, csv]).toEqual([0, NETJES]);
		const naast = await draai({ [CSV]: NETJES, 'data/streek/ander.csv': SLORDIG, 'data/streek/ander.yaml': beschrijving() }, CSV);
		expect(naast.uitvoer).toBe('Alles staat al goed.\n');
		writeFileSync(join(pad, CSV), SLORDIG);
		await expect(formatData(['--root', pad, 'data/streek/niets.csv'])).rejects.toThrow('data/streek/niets.csv: dit is geen CSV-bestand met een beschrijving in data/.');
		await expect(formatData(['--root', pad, '--vreemd'])).rejects.toThrow('Deze opties begrijp ik niet.');
		await expect(formatData(['--root', pad, 'zicht.config.yaml'])).rejects.toThrow('geen CSV-bestand');
	});
});
