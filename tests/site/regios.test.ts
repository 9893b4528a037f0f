// One installation, one region or many: whose faults stop whom, and what a reader finds at the door.
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bestandenIn, tijdelijkeMap } from '../hulp/bestanden.ts';
import { kleineRoot, vervang } from '../hulp/kleine-root.ts';
import { draai } from '../hulp/opdracht.ts';
import { htmlVan, uitSitemap } from '../hulp/paginas.ts';

/** The small root with a second region: the streek once more, under another name. */
function tweeRegios(): string {
	const root = kleineRoot();
	for (const map of ['content/regios', 'data']) cpSync(join(root, map, 'streek'), join(root, map, 'kust'), { recursive: true });
	for (const bestand of bestandenIn(root).filter((pad) => pad.includes('/kust/'))) {
		const pad = join(root, bestand);
		writeFileSync(pad, readFileSync(pad, 'utf8').replaceAll('/streek/', '/kust/').replaceAll('gebied: streek', 'gebied: kust').replaceAll('De Streek', 'De Kust'));
	}
	return root;
}

const LOKET = 'content/regios/kust/resultaten/loket.md';
const breek = (root: string): void => vervang(join(root, LOKET), 'pijlers: [wonen]', 'pijlers: [woonen]');

describe('a fault in one region', () => {
	test('names that region, and says which regions are sound', async () => {
		const root = tweeRegios();
		breek(root);
		const { code, uitvoer } = await draai('check', ['--root', root]);
		expect(code).toBe(1);
		expect(uitvoer).toContain(`${LOKET}  (regio kust)`);
		expect(uitvoer).toContain('Fouten per regio: kust 1.');
		expect(uitvoer).toContain('Zonder fouten: streek. Eén regio apart bouwen kan met: npm run build -- --regio streek');
		const { summary } = JSON.parse((await draai('check', ['--root', root, '--json'])).uitvoer) as { summary: { regions: Record<string, number> } };
		expect(summary.regions).toEqual({ kust: 1 });
	});

	test('does not hold up another region: it is checked and built alone', async () => {
		const root = tweeRegios();
		breek(root);
		const uit = join(tijdelijkeMap(), 'site');
		expect((await draai('check', ['--root', root, '--regio', 'streek'])).code).toBe(0);
		expect((await draai('check', ['--root', root, '--regio', 'kust'])).code).toBe(1);
		expect((await draai('build', ['--root', root, '--out', uit])).code).toBe(1);
		expect((await draai('build', ['--root', root, '--regio', 'kust', '--out', uit])).code).toBe(1);
		expect(existsSync(uit)).toBe(false);
		const { code, uitvoer, fouten } = await draai('build', ['--root', root, '--regio', 'streek', '--out', uit]);
		expect(code, uitvoer + fouten).toBe(0);
		expect(uitSitemap(uit).filter((adres) => /kust/.test(adres))).toEqual([]);
		expect(bestandenIn(uit).filter((pad) => pad.includes('kust'))).toEqual([]);
		expect(htmlVan(uit, '/streek/resultaten/loket/')).toContain('Eén loket voor alle vragen');
	});

	test.each(['check', 'build', 'start'] as const)('%s refuses a region that is not there, and asks which one was meant', async (opdracht) => {
		const { code, uitvoer, fouten } = await draai(opdracht, ['--root', tweeRegios(), '--regio', 'steek']);
		expect({ code, uitvoer }).toEqual({ code: 2, uitvoer: '' });
		expect(fouten).toContain('Er is geen regio „steek” in content/regios/. Bedoelde u „streek”?');
	});
});

describe('the front page', () => {
	test('is the region’s own with one region, a choice with two, and the region’s own again with two of which one is built', async () => {
		const map = tijdelijkeMap();
		const bouw = async (naam: string, root: string, meer: string[] = []): Promise<string> => {
			const { code, uitvoer, fouten } = await draai('build', ['--root', root, '--out', join(map, naam), ...meer]);
			expect(code, uitvoer + fouten).toBe(0);
			return htmlVan(join(map, naam), '/');
		};
		const een = await bouw('een', kleineRoot());
		expect(een).toContain('aria-label="Stand van de beloften"');
		expect(een).toContain('<link rel="canonical" href="https://streek.example/streek/">');
		const root = tweeRegios();
		const twee = await bouw('twee', root);
		expect(twee).not.toContain('aria-label="Stand van de beloften"');
		expect(twee).toMatch(/<a class="nl-link" href="\/kust\/">[\s\S]*<a class="nl-link" href="\/streek\/">/);
		expect(await bouw('alleen', root, ['--regio', 'streek'])).toBe(een);
	});
});
