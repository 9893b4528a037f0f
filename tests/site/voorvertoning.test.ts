// The live preview: the pages of the site as they will be built, and beside them what is wrong.
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { TOESTANDEN } from '../../src/charts/galerij.ts';
import { FIGUUR_VORMEN } from '../../src/domain/dataset.ts';
import { PROJECT } from '../../src/commands/project.ts';
import { kapotteRoot, vervang } from '../hulp/kleine-root.ts';
import { begin, wachtTot } from '../hulp/opdracht.ts';
import { htmlVan, uitSitemap } from '../hulp/paginas.ts';

/** A preview that lasts as long as the test: gives the HTML at a path. */
async function voorvertoning(root: string, poort: number): Promise<(pad: string) => Promise<string>> {
	const proces = begin('dev', ['--root', root, '--port', String(poort)]);
	onTestFinished(() => void proces.kill('SIGTERM'));
	let uitvoer = '';
	for (const stroom of [proces.stdout, proces.stderr]) stroom.on('data', (stuk: Buffer) => (uitvoer += String(stuk)));
	const adres = (): string | undefined => /http:\/\/localhost:\d+\//.exec(uitvoer)?.[0];
	await wachtTot(() => adres() !== undefined || proces.exitCode !== null, 'the address of the preview');
	expect(proces.exitCode, uitvoer).toBe(null);
	return async (pad) => (await fetch(new URL(pad, adres()))).text();
}

/** What a preview adds: the script that follows what is saved, and what is wrong. */
const zonderToevoegingen = (html: string): string => html.replace('<script type="module" src="/@vite/client"></script>', '').replace(/<aside aria-label="Problemen in teksten en cijfers"[^]*?<\/aside>/, '').replace(/\s+/g, ' ');

test('shows every page exactly as it is built: both make texts and components by the same means', async () => {
	const map = inject('map');
	const haal = await voorvertoning(PROJECT, 4720);
	const anders: string[] = [];
	for (const adres of uitSitemap(map)) if (zonderToevoegingen(await haal(adres)) !== zonderToevoegingen(htmlVan(map, adres))) anders.push(adres);
	expect(anders).toEqual([]);
});

test('shows on a page of its own what is wrong, by file, with the line itself; and follows a save', async () => {
	const root = kapotteRoot();
	const lees = await voorvertoning(root, 4700);
	const haal = async (pad: string): Promise<string> => (await lees(pad)).replace(/&quot;/g, '"');

	const pagina = await haal('/problemen/');
	expect(pagina).toContain('pijlers: [woonen]');
	expect(pagina).toMatch(/<code>\s*content\/regios\/streek\/resultaten\/loket\.md:\d+:\d+\s*<\/code>/);
	expect(pagina).toContain('Bedoelde u „wonen”?');
	expect(pagina).toContain('id="bestand-content-regios-streek-resultaten-loket-md"');
	expect(pagina).toContain('href="#bestand-content-regios-streek-regio-md"');
	const eigen = await haal('/streek/resultaten/loket/');
	expect(eigen).toContain('Er is geen pijler met de naam „woonen”.');
	expect(eigen).not.toContain('samen-2025');
	expect(eigen).toContain('href="/problemen/"');

	// Every kind of chart in every state, wide and narrow, for whoever makes one.
	const galerij = await haal('/galerij/');
	expect(galerij.match(/<svg class="zicht-grafiek /g)).toHaveLength(FIGUUR_VORMEN.length * TOESTANDEN.length * 2);

	vervang(join(root, 'content/regios/streek/resultaten/loket.md'), 'pijlers: [woonen]', 'pijlers: [wonen]');
	vervang(join(root, 'content/regios/streek/regio.md'), 'plan: samen-2025', 'plan: samen-2024');
	const einde = Date.now() + 30_000;
	while (!(await haal('/problemen/')).includes('Er is niets mis.')) if (Date.now() > einde) throw new Error('the preview never followed');
	expect(await haal('/streek/resultaten/loket/')).not.toContain('href="/problemen/"');
});
