// One installation, one region or many: whose faults stop whom, and what a reader finds at the door.
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type axe from 'axe-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { dien } from '../../src/commands/serve.ts';
import { PROJECT } from '../../src/commands/project.ts';
import { bestandenIn, tijdelijkeMap, vingerafdruk } from '../hulp/bestanden.ts';
import { openBrowser } from '../hulp/browser.ts';
import { proefgrenzen } from '../hulp/grenzen.ts';
import { kleineRoot, vervang } from '../hulp/kleine-root.ts';
import { afloop, begin, draai } from '../hulp/opdracht.ts';
import { allePaginas, htmlVan, uitSitemap } from '../hulp/paginas.ts';

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

/** What does not fit on a phone or a wide screen, and what axe objects to, on pages of a built site. */
async function klachten(uit: string, adressen: string[]): Promise<string[]> {
	const { server } = await dien(uit, 0);
	onTestFinished(() => void server.close());
	const browser = await openBrowser();
	onTestFinished(() => browser.close());
	const { port } = server.address() as { port: number };
	const bron = readFileSync(join(PROJECT, 'node_modules/axe-core/axe.min.js'), 'utf8');
	const gevonden: string[] = [];
	for (const breed of [390, 1280]) {
		const context = await browser.newContext({ viewport: { width: breed, height: 800 }, bypassCSP: true });
		const pagina = await context.newPage();
		for (const adres of adressen) {
			await pagina.goto(`http://localhost:${port}${adres}`);
			await pagina.evaluate(() => document.querySelectorAll('details').forEach((vak) => (vak.open = true)));
			if (await pagina.evaluate(() => document.documentElement.scrollWidth > innerWidth)) gevonden.push(`${adres} at ${breed}: too wide`);
			if (breed === 390) continue;
			await pagina.evaluate(bron);
			const { violations } = await pagina.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
			gevonden.push(...violations.map(({ id, nodes }) => `${adres} at ${breed}: ${id} ${nodes[0]!.html}`));
		}
	}
	return gevonden;
}

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

describe('new-region', () => {
	const REST = ['--gemeenten', 'GM0014 Noordkust; GM0034 Zuidkust', '--centrum', 'GM0034', '--plan', 'Kustplan 2025-2028', '--pijlers', 'Voorkomen; Wonen'];
	const VLAGGEN = ['--titel', 'De Kust', '--id', 'kust', ...REST];

	test('makes a portal of an empty folder: it is checked, built, and every empty page says what to deliver and how', async () => {
		const map = tijdelijkeMap();
		const root = join(map, 'portaal');
		const gemaakt = await draai('new-region', ['--root', root, ...VLAGGEN, '--thema']);
		expect(gemaakt.code, gemaakt.uitvoer + gemaakt.fouten).toBe(0);
		expect(gemaakt.uitvoer).toMatch(/Zo gaat u verder:\n {2}1\. Bekijk de regio: +npm run dev -- --root /);
		const uit = join(map, 'site');
		const { code, uitvoer } = await draai('check', ['--root', root]);
		expect(code).toBe(0);
		expect(uitvoer).toContain('geen fouten.');
		expect((await draai('build', ['--root', root, '--out', uit])).code).toBe(0);

		const thuis = htmlVan(uit, '/');
		for (const tekst of ['Nog geen beloften', 'href="/kust/capaciteit/"', 'Zuidkust is centrumgemeente.']) expect(thuis).toContain(tekst);
		const delen = { resultaten: 'resultaten/', acties: 'acties/', indicatoren: 'indicatoren/', rapportages: 'rapportages/', agenda: 'agenda/', tegenspraken: 'tegenspraken/' };
		for (const [deel, folder] of Object.entries(delen)) {
			const tekst = htmlVan(uit, `/kust/${deel}/`).replace(/<wbr\s*\/?>/g, '').replace(/\s+/g, ' ');
			expect(tekst, deel).toContain(`bestand in <code>content/regios/kust/${folder}</code>`);
			expect(tekst, deel).toContain('npm run check');
			expect(tekst, deel).toMatch(/<pre tabindex="0"><code>---/);
		}
		for (const [deel, bestand] of [['capaciteit', 'plekken-2025'], ['begroting', 'begroting-2025'], ['indicatoren', 'wachttijd']]) expect(htmlVan(uit, `/kust/${deel}/`).replace(/<wbr\s*\/?>/g, '')).toContain(`Zet de cijfers in <code>data/kust/${bestand}.csv</code>, met de kolommen <code>`);

		expect(await klachten(uit, allePaginas(uit))).toEqual([]);
	}, 240_000);

	test('adds a region to a portal that has one, with its faults or without', async () => {
		const root = kleineRoot();
		vervang(join(root, 'content/regios/streek/resultaten/loket.md'), 'pijlers: [wonen]', 'pijlers: [woonen]');
		const vooraf = vingerafdruk(root);
		const { code, uitvoer, fouten } = await draai('new-region', ['--root', root, ...VLAGGEN]);
		expect(code, uitvoer + fouten).toBe(0);
		expect(uitvoer).toContain('--regio kust');
		expect((await draai('check', ['--root', root, '--regio', 'kust'])).code).toBe(0);
		const nu = vingerafdruk(root);
		expect(Object.keys(vooraf).filter((pad) => vooraf[pad] !== nu[pad])).toEqual([]);
		expect(Object.keys(nu).filter((pad) => !(pad in vooraf) && !/^(content\/regios|data)\/kust\//.test(pad))).toEqual(['content/bronnen/kustplan-2025-2028.md']);
	});

	test('asks what it was not told, again until it is right', async () => {
		const root = join(tijdelijkeMap(), 'portaal');
		const proces = begin('new-region', ['--root', root, '--vragen', '--titel', 'De Kust']);
		proces.stdin.end(['', 'GM1 Noordkust', 'GM0014 Noordkust; GM0034 Zuidkust', 'Zuitkust', 'zuidkust', 'Kustplan', '25', '2025', '2024', '2028', '', '', '', '', 'kust.example', 'https://kust.example'].join('\n'));
		const { code, uitvoer, fouten } = await afloop(proces);
		expect(code, uitvoer + fouten).toBe(0);
		for (const tekst of ['Bedoelde u „GM0001 …”?', '„Zuitkust” is geen van de gemeenten. Bedoelde u „Zuidkust”?', '„25” is geen jaar.', 'Het laatste jaar (2024) ligt vóór het eerste (2025).', '„kust.example” is geen webadres van een site.']) expect(uitvoer).toContain(tekst);
		expect(uitvoer).not.toContain('Hoe heet de regio?');
		expect(readFileSync(join(root, 'content/regios/de-kust/gemeenten/zuidkust.md'), 'utf8')).toContain('rol: centrumgemeente');
		expect(readFileSync(join(root, 'zicht.config.yaml'), 'utf8')).toContain('adres: https://kust.example');
	});

	test('refuses with every remedy at once what cannot be, and writes nothing', async () => {
		const root = kleineRoot();
		const vooraf = vingerafdruk(root);
		const weiger = async (vlaggen: string[]): Promise<string> => {
			const { code, uitvoer, fouten } = await draai('new-region', ['--root', root, ...vlaggen]);
			expect({ code, uitvoer }).toEqual({ code: 2, uitvoer: '' });
			return fouten;
		};
		expect(await weiger(['--titel', 'Streek', ...REST])).toContain('Er is al een map „streek”');
		expect(await weiger(['--titel', 'Begrippen', ...REST])).toContain('Het adres /begrippen/ is al van een andere pagina van de site.');
		expect(await weiger(['--gementen', 'x'])).toContain('„--gementen” begrijp ik niet. Bedoelde u „gemeenten”?');
		const alles = await weiger(['--id', 'De_Kust', '--gemeenten', 'Noordkust']);
		for (const tekst of ['--titel ontbreekt.', '--id: „De_Kust” kan geen webadres worden. Bedoelde u „de-kust”?', '--gemeenten: In „Noordkust” staat geen GM-code.', '--plan ontbreekt.']) expect(alles).toContain(tekst);
		expect(vingerafdruk(root)).toEqual(vooraf);
	});
});

describe('geo:import', () => {
	const CODES = ['GM0014', 'GM0034', 'GM0037', 'GM0047', 'GM0050', 'GM0059', 'GM0060'];
	const LICENTIE = ['--bron', 'Eigen tekening, 2025', '--licentie', 'CC0 1.0', '--licentie-url', 'https://creativecommons.org/publicdomain/zero/1.0/'];

	/** A region of six gemeenten, and a file with the boundaries of `codes`. */
	async function regioMet(codes: string[], opties?: Parameters<typeof proefgrenzen>[1]): Promise<{ root: string; bestand: string }> {
		const map = tijdelijkeMap();
		const root = join(map, 'root');
		const gemeenten = CODES.slice(0, 6).map((code, i) => `${code} ${['Kort', 'Noordkust', 'Zuidkust aan de Lange Zeedijk', 'Westkust', 'Oostkust', 'Midkust'][i]}`).join('; ');
		expect((await draai('new-region', ['--root', root, '--titel', 'Kust', '--gemeenten', gemeenten, '--plan', 'Plan 2025'])).code).toBe(0);
		const bestand = join(map, 'grenzen.geojson');
		writeFileSync(bestand, JSON.stringify(proefgrenzen(codes.map((code) => ({ code, naam: `Gebied ${code}` })), opties)));
		return { root, bestand };
	}

	test('draws the region by its borders: links with names that a keyboard reaches, with source and licence', async () => {
		const { root, bestand } = await regioMet(CODES, { stelsel: 'WGS84' });
		const { code, uitvoer, fouten } = await draai('geo-import', [bestand, '--root', root, ...LICENTIE]);
		expect(code, uitvoer + fouten).toBe(0);
		expect(uitvoer).toContain('7 gemeenten, coördinaten in WGS84 (omgezet naar RD), codes uit „statcode”.');
		expect(uitvoer).toContain('overgeslagen: GM0060 Gebied GM0060.');
		expect(uitvoer).toMatch(/Geschreven: kaart\/kust\.json, 6 gemeenten, [\d.]+ punten, \d+(,\d)? kB\./);
		expect(readFileSync(join(root, 'kaart/kust.json')).length).toBeLessThan(readFileSync(bestand).length / 5);

		const uit = join(tijdelijkeMap(), 'site');
		expect((await draai('build', ['--root', root, '--out', uit])).code).toBe(0);
		for (const adres of ['/', '/kust/gemeenten/', '/kust/gemeenten/kort/']) {
			const html = htmlVan(uit, adres);
			expect(html, adres).not.toContain('zicht-tegelkaart');
			expect(html, adres).toMatch(/Grenzen: Eigen tekening, 2025 \(<a class="nl-link" href="https:\/\/creativecommons\.org\/publicdomain\/zero\/1\.0\/">CC0 1\.0<\/a>\), vereenvoudigd\./);
		}
		expect(await klachten(uit, ['/kust/gemeenten/', '/kust/gemeenten/kort/'])).toEqual([]);

		const { server } = await dien(uit, 0);
		onTestFinished(() => void server.close());
		const browser = await openBrowser();
		onTestFinished(() => browser.close());
		const pagina = await browser.newPage({ baseURL: `http://localhost:${(server.address() as { port: number }).port}` });
		await pagina.goto('/kust/gemeenten/');
		const kaart = pagina.getByRole('group', { name: 'De gemeenten van Kust op de kaart' });
		expect(await kaart.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')))).toEqual(['Kort', 'Midkust', 'Noordkust', 'Oostkust', 'Westkust', '1 Zuidkust aan de Lange Zeedijk']);
		// The long name does not fit in its area: it has a number there, and its name in the list below.
		expect((await kaart.getByRole('link', { name: 'Zuidkust aan de Lange Zeedijk' }).locator('text').textContent())?.trim()).toBe('1');
		expect((await pagina.locator('.zicht-grenskaart__namen li').allInnerTexts()).map((tekst) => tekst.trim())).toEqual(['Zuidkust aan de Lange Zeedijk']);
		await kaart.getByRole('link', { name: 'Kort' }).focus();
		await pagina.keyboard.press('Tab');
		await pagina.keyboard.press('Enter');
		await pagina.waitForURL('**/kust/gemeenten/midkust/');
		expect(await pagina.locator('.zicht-grenskaart svg a[aria-current=page]').getAttribute('aria-label')).toBe('Midkust');
	}, 240_000);

	test('refuses boundaries without one of the gemeenten, or that it cannot read, names them and writes nothing', async () => {
		const { root, bestand } = await regioMet(['GM0014', 'GM0034', 'GM0037', 'GM0047', 'GM0059']);
		const vooraf = vingerafdruk(root);
		const mist = await draai('geo-import', [bestand, '--root', root, ...LICENTIE]);
		expect({ code: mist.code, uitvoer: mist.uitvoer }).toEqual({ code: 1, uitvoer: '' });
		expect(mist.fouten).toContain('Van de regio kust ontbreekt in het bestand: GM0050 Oostkust.');
		expect(mist.fouten).toContain('Er is niets geschreven.');
		writeFileSync(bestand, 'PK');
		const kapot = await draai('geo-import', [bestand, '--root', root, ...LICENTIE]);
		expect(kapot.code).toBe(1);
		expect(kapot.fouten).toContain('grenzen.geojson: Het bestand is geen geldige JSON.');
		expect(vingerafdruk(root)).toEqual(vooraf);
	});

	test('ends with 2 on wrong usage: no source, no licence, no file, no such region', async () => {
		const { root, bestand } = await regioMet(CODES);
		const zonder = await draai('geo-import', ['--root', root]);
		expect(zonder.code).toBe(2);
		for (const tekst of ['Noem het bestand met de grenzen.', '--bron ontbreekt.', '--licentie ontbreekt.']) expect(zonder.fouten).toContain(tekst);
		expect((await draai('geo-import', ['weg.geojson', '--root', root, ...LICENTIE])).fouten).toContain('Het bestand weg.geojson bestaat niet.');
		expect((await draai('geo-import', [bestand, '--root', root, '--regio', 'kus', ...LICENTIE])).fouten).toContain('Bedoelde u „kust”?');
		expect((await draai('geo-import', [bestand, '--licensie', 'x'])).fouten).toContain('„--licensie” begrijp ik niet. Bedoelde u „licentie”?');
		expect(existsSync(join(root, 'kaart'))).toBe(false);
	});
});
