// What a build keeps of the one before never shows: whatever is changed, the site is byte for byte the one that is made from nothing.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { bestandenIn } from '../../src/commands/bouw/kast.ts';
import { vingerafdruk } from '../../src/commands/bouw/vingerafdruk.ts';
import { PROJECT } from '../../src/commands/project.ts';
import { BEGROTING, kleineRoot, vervang } from '../hulp/kleine-root.ts';
import { draai } from '../hulp/opdracht.ts';

/** A root, what is kept of it, and how it is built. */
function opstelling() {
	const root = kleineRoot(BEGROTING);
	const kast = join(PROJECT, 'node_modules/.cache/zicht', vingerafdruk(root).slice(0, 16));
	onTestFinished(() => rmSync(kast, { recursive: true, force: true }));
	return {
		kast, in: (bestand: string): string => join(root, bestand),
		/** What the pages of gemeenten were made from, in the last build; a seal of 32 bytes stands in front. */
		gemeenten: (): string[] => (JSON.parse(readFileSync(join(kast, 'gemeenten-boek')).subarray(32).toString('utf8')) as [string, unknown][]).map(([sleutel]) => sleutel),
		bestanden: (): string[] => readdirSync(kast).filter((naam) => naam.startsWith('inhoud-')),
		async bouw(naam: string, ...opties: string[]): Promise<Map<string, string>> {
			const map = join(root, '..', naam);
			const { code, uitvoer, fouten } = await draai('build', ['--root', root, '--out', map, ...opties]);
			expect(code, uitvoer + fouten).toBe(0);
			return new Map(bestandenIn(map).map((pad) => [pad, readFileSync(join(map, pad)).toString('base64')]));
		},
	};
}
type Root = ReturnType<typeof opstelling>;

const erbij = (bestand: string, tekst: string): void => writeFileSync(bestand, `${readFileSync(bestand, 'utf8').trimEnd()}${tekst}`);

/** What is changed, and how many of the two gemeenten are then made anew. */
const WIJZIGINGEN: [naam: string, doe: (root: Root) => void, gemeenten: number][] = [
	['nothing', () => {}, 0],
	['a number of one gemeente', (root) => vervang(root.in('data/streek/woningen.csv'), '2023;GM0034;wonen;14', '2023;GM0034;wonen;15'), 1],
	['a row more for the other', (root) => erbij(root.in('data/streek/woningen.csv'), '\n2024;GM0014;opvang;9\n'), 1],
	['a number of a table that all share', (root) => { vervang(root.in('data/streek/begroting-2023.csv'), '654321', '654320'); vervang(root.in('data/streek/begroting-2023.csv'), ';45679;', ';45680;'); }, 2],
	['the words of a table', (root) => vervang(root.in('data/streek/woningen.yaml'), 'titel: Woningen per jaar', 'titel: Vrije woningen per jaar'), 2],
	['a text', (root) => erbij(root.in('content/regios/streek/gemeenten/noord.md'), '\n\nDit staat er nieuw.\n'), 2],
	['back to a number of before', (root) => vervang(root.in('data/streek/woningen.csv'), '2023;GM0034;wonen;15', '2023;GM0034;wonen;14'), 1],
];

test('a build that may use what was kept gives the bytes of one that may not, and makes no more than it must', async () => {
	const root = opstelling();
	await root.bouw('bewaard');
	for (const [naam, doe, gemeenten] of WIJZIGINGEN) {
		const al = new Set(root.gemeenten());
		doe(root);
		const bewaard = await root.bouw('bewaard');
		expect(root.gemeenten().filter((sleutel) => !al.has(sleutel)).length, `${naam}: made anew`).toBe(gemeenten);
		const nieuw = await root.bouw('nieuw', '--no-cache');
		expect([...bewaard.keys()], naam).toEqual([...nieuw.keys()]);
		expect([...nieuw].filter(([pad, bytes]) => bewaard.get(pad) !== bytes).map(([pad]) => pad), naam).toEqual([]);
	}
	// What was kept and has been touched is made again.
	const eerst = await root.bouw('bewaard');
	for (const naam of root.bestanden()) writeFileSync(join(root.kast, naam), Buffer.from(readFileSync(join(root.kast, naam), 'latin1').replaceAll('Noord', 'Zuids'), 'latin1'));
	expect(await root.bouw('bewaard')).toEqual(eerst);
}, 300_000);
