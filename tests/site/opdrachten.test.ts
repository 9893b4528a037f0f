// The commands, run as a person runs them: what they print, how they end, and what they leave on disk.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { describe, expect, onTestFinished, test } from 'vitest';
import { PROJECT } from '../../src/commands/project.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { bestandenIn, schrijf, tijdelijkeMap, vingerafdruk } from '../hulp/bestanden.ts';
import { BEGROTING, kapotteRoot, kleineRoot, vervang } from '../hulp/kleine-root.ts';
import { afloop, begin, draai, wachtTot } from '../hulp/opdracht.ts';
import { htmlVan } from '../hulp/paginas.ts';

const CONFIGURATIE = readFileSync(join(PROJECT, 'tests/golden/leeg/in/zicht.config.yaml'), 'utf8');
const JAARVERSLAG = 'content/regios/streek/rapportages/jaarverslag-2023.mdx';
const LOKET = 'content/regios/streek/resultaten/loket.md';

/** Builds `root` and returns the folder of the site. */
async function gebouwd(root: string, uit = join(tijdelijkeMap(), 'site')): Promise<string> {
	const { code, uitvoer, fouten } = await draai('build', ['--root', root, '--out', uit]);
	expect(code, uitvoer + fouten).toBe(0);
	return uit;
}

/** Text of the <main> of a page, without tags. */
const tekstVan = (map: string, adres: string): string =>
	/<main\b[\s\S]*<\/main>/.exec(htmlVan(map, adres))![0].replace(/<[^>]+>/g, ' ').replace(/&#39;|&#x27;/g, '’').replace(/\s+/g, ' ');

describe('check', () => {
	test('prints nothing but {problems, summary} with --json, and ends with 0 on a sound root', async () => {
		const { code, uitvoer, fouten } = await draai('check', ['--root', kleineRoot(), '--json']);
		expect({ code, fouten }).toEqual({ code: 0, fouten: '' });
		expect(JSON.parse(uitvoer)).toEqual({ problems: [], summary: { errors: 0, warnings: 0, files: 12, datasets: 2, rows: 11, milliseconds: expect.any(Number), regions: {} } });
	});

	test('tells every fault at once, each with a file of the root, a line and a column, and ends with 1', async () => {
		const root = kapotteRoot();
		const { code, uitvoer, fouten } = await draai('check', ['--root', root, '--json']);
		expect({ code, fouten }).toEqual({ code: 1, fouten: '' });
		const { problems, summary, ...meer } = JSON.parse(uitvoer) as { problems: Problem[]; summary: { errors: number } };
		expect(meer).toEqual({});
		expect(problems.map(({ file }) => file)).toEqual(expect.arrayContaining([LOKET, 'content/regios/streek/regio.md']));
		expect(summary.errors).toBe(problems.filter(({ severity }) => severity === 'error').length);
		for (const probleem of problems) {
			expect(Object.keys(probleem)).toEqual(['file', 'line', 'column', 'code', 'severity', 'message', 'hint']);
			expect(existsSync(join(root, probleem.file)), probleem.file).toBe(true);
			expect(probleem.line).toBeGreaterThanOrEqual(1);
			expect(probleem.column).toBeGreaterThanOrEqual(1);
			expect(probleem.message).not.toBe('');
			expect(probleem.hint).not.toBe('');
		}
		expect(readFileSync(join(root, LOKET), 'utf8').split('\n')[problems.find(({ file }) => file === LOKET)!.line - 1]).toBe('pijlers: [woonen]');
	});

	test('for people it shows the line itself with the remedy, and no stack trace', async () => {
		const { code, uitvoer, fouten } = await draai('check', ['--root', kapotteRoot()]);
		expect(code).toBe(1);
		expect(fouten).toBe('');
		expect(uitvoer).toContain('│ pijlers: [woonen]');
		expect(uitvoer).toMatch(/→ .*wonen/);
		expect(uitvoer).not.toMatch(/^\s+at /m);
	});

	test('finds no error in the content of this repository, from whatever folder it is run', async () => {
		const { code, uitvoer } = await draai('check', ['--json'], { vanuit: tmpdir() });
		const { problems, summary } = JSON.parse(uitvoer) as { problems: Problem[]; summary: { errors: number; files: number } };
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(code).toBe(0);
		expect(summary.files).toBeGreaterThan(100);
	});

	test.each(['check', 'build', 'start'] as const)('%s ends with 2 on wrong usage, and says on stderr what may be typed', async (opdracht) => {
		const onbekend = await draai(opdracht, ['--wortel', 'x']);
		expect({ code: onbekend.code, uitvoer: onbekend.uitvoer }).toEqual({ code: 2, uitvoer: '' });
		expect(onbekend.fouten).toContain('„--wortel” begrijp ik niet.');
		expect(onbekend.fouten).toContain('--root MAP');
		const weg = await draai(opdracht, ['--root', '/bestaat/niet']);
		expect({ code: weg.code, uitvoer: weg.uitvoer }).toEqual({ code: 2, uitvoer: '' });
		expect(weg.fouten).toContain('De map /bestaat/niet bestaat niet.');
		expect(weg.fouten).toContain(`npm run ${opdracht} -- [opties]`);
		expect(weg.fouten).not.toMatch(/^\s+at /m);
	});
});

describe('build', () => {
	test('leaves the last good site byte for byte when there is an error, and ends with 1', async () => {
		const root = kleineRoot();
		const uit = await gebouwd(root);
		const vooraf = vingerafdruk(dirname(uit));
		vervang(join(root, LOKET), 'pijlers: [wonen]', 'pijlers: [woonen]');
		const { code, uitvoer, fouten } = await draai('build', ['--root', root, '--out', uit]);
		expect({ code, fouten }).toEqual({ code: 1, fouten: '' });
		expect(uitvoer).toContain('De vorige versie staat er nog.');
		expect(vingerafdruk(dirname(uit))).toEqual(vooraf);
	});

	test('leaves the last good site byte for byte when it is killed halfway, and the next build clears what it left', async () => {
		const root = kleineRoot();
		const uit = await gebouwd(root);
		const map = dirname(uit);
		const vooraf = vingerafdruk(uit);
		vervang(join(root, LOKET), 'Iedereen moet op één plaats terechtkunnen.', 'Iedereen moet bij één balie terechtkunnen.');

		const proces = begin('build', ['--root', root, '--out', uit]);
		const einde = afloop(proces);
		const halfweg = (): boolean => readdirSync(map).some((naam) => /^\.site\.nieuw-\d+$/.test(naam) && bestandenIn(join(map, naam)).some((pad) => pad.endsWith('.html')));
		await wachtTot(halfweg, 'the first page of the new site');
		proces.kill('SIGKILL');
		expect((await einde).signaal).toBe('SIGKILL');
		expect(readdirSync(map).length, 'the killed build left its folder').toBeGreaterThan(1);
		expect(vingerafdruk(uit)).toEqual(vooraf);

		await gebouwd(root, uit);
		expect(readdirSync(map)).toEqual(['site']);
		expect(tekstVan(uit, '/streek/resultaten/loket/')).toContain('bij één balie');
	});

	test('puts the last good site back when a build was killed between its two renames', async () => {
		const root = kapotteRoot();
		const map = tijdelijkeMap();
		const goed = await gebouwd(kleineRoot(), join(map, '.site.vorige'));
		const vooraf = vingerafdruk(goed);
		vervang(join(root, LOKET), 'pijlers: [woonen]', 'pijlers: [wonen]');
		const { code } = await draai('build', ['--root', root, '--out', join(map, 'site')]);
		expect(code).toBe(1);
		expect(vingerafdruk(join(map, 'site'))).toEqual(vooraf);
	});

	test('gives the same bytes twice, search index included, from whatever folder it is run', async () => {
		const map = tijdelijkeMap();
		const uiten = [join(map, 'hier'), join(map, 'daar', 'diep')];
		// At the same moment, so that somebody who edits while the tests run is not mistaken for a difference.
		const uitkomsten = await Promise.all([PROJECT, tmpdir()].map((vanuit, i) => draai('build', ['--root', PROJECT, '--out', uiten[i]!], { vanuit })));
		for (const { code, uitvoer, fouten } of uitkomsten) expect(code, uitvoer + fouten).toBe(0);
		const [hier, daar] = uiten.map(vingerafdruk) as [Record<string, string>, Record<string, string>];
		expect(Object.keys(hier).filter((pad) => pad.startsWith('pagefind/')).length).toBeGreaterThan(50);
		expect([...new Set([...Object.keys(hier), ...Object.keys(daar)])].filter((pad) => hier[pad] !== daar[pad])).toEqual([]);
	});

	test('is not put off by files of other tools in the root, broken or not', async () => {
		const root = kleineRoot({ 'package.json': '{ kapot', 'tsconfig.json': '{ kapot' });
		const uit = await gebouwd(root, join(root, 'dist'));
		expect(tekstVan(uit, '/streek/rapportages/jaarverslag-2023/')).toContain('Jaarverslag');
	});

	test('two builds of different roots at the same time do not get in each other’s way', async () => {
		const [een, ander] = [kleineRoot(), kleineRoot()];
		vervang(join(ander, JAARVERSLAG), '## Hoe het staat', '## Hoe het ervoor staat');
		const [a, b] = await Promise.all([gebouwd(een), gebouwd(ander)]);
		expect(tekstVan(a, '/streek/rapportages/jaarverslag-2023/')).toContain('Hoe het staat');
		expect(tekstVan(b, '/streek/rapportages/jaarverslag-2023/')).toContain('Hoe het ervoor staat');
		expect(vingerafdruk(await gebouwd(een))).toEqual(vingerafdruk(a));
	});

	test('shows every component of a text, in a root that stands elsewhere on disk', async () => {
		const root = kleineRoot(BEGROTING);
		vervang(join(root, JAARVERSLAG), '## Plekken', '## Geld\n\nHet loket kost <Cijfer dataset="begroting-2023" regel="loket" maat="kosten" />.\n\n<Begroting dataset="begroting-2023" />\n\n## Plekken');
		const uit = await gebouwd(root);
		const tekst = tekstVan(uit, '/streek/rapportages/jaarverslag-2023/');
		expect(tekst).toContain('Van de twee beloften is er één gehaald.');
		expect(tekst).toMatch(/Stand van de beloften, 2023 .*Eén loket voor alle vragen .*vertraagd/);
		expect(tekst).toMatch(/De nachtopvang heeft 20 plekken\s?\. Alle regels samen zijn 69 plekken ?; de bron drukt 71 af/);
		expect(tekst).toMatch(/Het loket kost € 45\.679/);
		expect(tekst).toMatch(/Begroting 2023 .*€ 654\.321.*Meer over deze begroting/);
		expect(tekst).toContain('Van de 69 plekken zijn er 49 voor wonen (71%) en 20 voor opvang.');
		const html = htmlVan(uit, '/streek/rapportages/jaarverslag-2023/');
		expect(html.match(/<svg[^>]*role="img"[^>]*viewBox/g)).toHaveLength(2);
		expect(html).not.toContain('ontbreekt]');
		expect(tekstVan(uit, '/streek/begroting/2023/')).toContain('€ 654.321');
	});

	test('follows a sentence and a number', async () => {
		const root = kleineRoot();
		const uit = await gebouwd(root);
		expect(tekstVan(uit, '/streek/resultaten/loket/')).toContain('Iedereen moet op één plaats terechtkunnen.');
		expect(tekstVan(uit, '/')).not.toContain('24 plekken');
		vervang(join(root, LOKET), 'Iedereen moet op één plaats terechtkunnen.', 'Iedereen moet bij één balie terechtkunnen.');
		vervang(join(root, 'data/streek/plekken-2023.csv'), 'post;totaal;20', 'post;totaal;24');
		vervang(join(root, 'data/streek/plekken-2023.yaml'), 'berekend: 69', 'berekend: 73');
		await gebouwd(root, uit);
		expect(tekstVan(uit, '/streek/resultaten/loket/')).toContain('Iedereen moet bij één balie terechtkunnen.');
		expect(tekstVan(uit, '/streek/rapportages/jaarverslag-2023/')).toContain('De nachtopvang heeft 24 plekken');
	});

	test('publishes an empty root: every page says what is not there yet', async () => {
		const root = tijdelijkeMap();
		schrijf(root, { 'zicht.config.yaml': CONFIGURATIE });
		const uit = await gebouwd(root);
		expect(tekstVan(uit, '/')).toContain('Nog geen regio');
		expect(tekstVan(uit, '/cijfers/')).toContain('Nog geen cijfers');
		expect(tekstVan(uit, '/begrippen/')).toContain('Nog geen begrippen');
		expect(tekstVan(uit, '/bronnen/')).toContain('Nog geen bronnen');
		expect(tekstVan(uit, '/nieuws/')).toContain('Nog geen nieuws');
		expect(tekstVan(uit, '/zoeken/')).toContain('Zoek');
	});

	test('publishes a region with nothing but a plan: every part of it says what is not there yet', async () => {
		const root = tijdelijkeMap();
		const gevuld = join(PROJECT, 'tests/golden/streek/in');
		schrijf(root, { 'zicht.config.yaml': CONFIGURATIE });
		for (const pad of ['content/bronnen/plan-samen.md', 'content/statusmodellen/portaal.md', 'content/regios/streek/plannen/samen-2024/plan.md']) {
			mkdirSync(dirname(join(root, pad)), { recursive: true });
			cpSync(join(gevuld, pad), join(root, pad));
		}
		schrijf(root, { 'content/regios/streek/regio.md': '---\ntitel: De Streek\nlead: Twee gemeenten beginnen.\nplan: samen-2024\nbronnen:\n  - bron: plan-samen\n    plaats: hoofdstuk 1\n---\n' });
		const uit = await gebouwd(root);
		const delen = { '': 'Nog geen beloften', resultaten: 'Nog geen resultaten', capaciteit: 'Nog geen cijfers over plekken', begroting: 'Nog geen begroting', rapportages: 'Nog geen', gemeenten: 'Nog geen', acties: 'Nog geen', indicatoren: 'Nog geen', agenda: 'Nog geen' };
		for (const [deel, tekst] of Object.entries(delen)) expect(tekstVan(uit, deel ? `/streek/${deel}/` : '/streek/'), deel).toContain(tekst);
		expect(tekstVan(uit, '/streek/plannen/')).toContain('Samen in de Streek');
	});
});

describe('start', () => {
	/** A port that is free, and the next one too; below those that systems hand out to whoever does not mind which. */
	async function vrijePoort(): Promise<number> {
		const vrij = (poort: number): Promise<boolean> =>
			new Promise((klaar) => {
				const server = createServer();
				server.once('error', () => klaar(false));
				server.listen(poort, '127.0.0.1', () => server.close(() => klaar(true)));
			});
		for (;;) {
			const poort = 10_000 + Math.floor(Math.random() * 20_000);
			if ((await vrij(poort)) && (await vrij(poort + 1))) return poort;
		}
	}

	/** Starts the server and waits until it says where it is. */
	async function gestart(argumenten: string[]): Promise<{ proces: ChildProcessWithoutNullStreams; adres: string }> {
		const proces = begin('start', argumenten);
		onTestFinished(() => void proces.kill('SIGKILL'));
		let uitvoer = '';
		proces.stdout.on('data', (stuk: Buffer) => (uitvoer += stuk.toString()));
		proces.stderr.on('data', (stuk: Buffer) => (uitvoer += stuk.toString()));
		const adres = (): string | undefined => /Open (http:\S+) in uw browser/.exec(uitvoer)?.[1];
		await wachtTot(() => adres() !== undefined || proces.exitCode !== null, 'the address of the site').catch((fout: unknown) => expect.fail(`${String(fout)}\n${uitvoer}`));
		return { proces, adres: adres() ?? expect.fail(uitvoer) };
	}

	test('builds, serves and prints the address; a second one takes the next port; Ctrl+C ends it', async () => {
		const root = kleineRoot();
		const poort = await vrijePoort();
		const eerste = await gestart(['--root', root, '--out', join(tijdelijkeMap(), 'een'), '--port', String(poort)]);
		expect(eerste.adres).toBe(`http://localhost:${poort}/`);
		const thuis = await fetch(eerste.adres);
		expect(thuis.status).toBe(200);
		expect(await thuis.text()).toContain('Zicht op de Streek');
		const nergens = await fetch(`${eerste.adres}nergens/`);
		expect(nergens.status).toBe(404);
		expect(await nergens.text()).toContain('Deze pagina bestaat niet');

		const tweede = await gestart(['--root', root, '--out', join(tijdelijkeMap(), 'twee'), '--port', String(poort)]);
		expect(tweede.adres).toBe(`http://localhost:${poort + 1}/`);
		expect((await fetch(tweede.adres)).status).toBe(200);

		const einde = new Promise((klaar) => eerste.proces.once('close', klaar));
		eerste.proces.kill('SIGINT');
		await einde;
		await expect(fetch(eerste.adres)).rejects.toThrow();
	});

	test('serves nothing when the root has errors', async () => {
		const { code, uitvoer } = await draai('start', ['--root', kapotteRoot(), '--out', join(tijdelijkeMap(), 'site')]);
		expect(code).toBe(1);
		expect(uitvoer).not.toContain('Open http');
		expect(uitvoer, 'there never was one').not.toContain('vorige versie');
	});
});

describe('leg-vast', () => {
	const CIJFERS = 'data/streek/plekken-2023.csv';
	const BOEK = 'content/regios/streek/correcties/crisisopvang.md';

	test('a figure that was published and changes stops the site until the register says why, and readers find it there', async () => {
		const root = kleineRoot();
		const check = async (): Promise<{ code: number | null; uitvoer: string }> => draai('check', ['--root', root]);
		/** One plek more with much help: in its line, in the printed total, and in what explains the difference. */
		const eenErbij = (was: number): void => {
			vervang(join(root, CIJFERS), `Wonen met veel hulp;Wonen;post;totaal;${was}`, `Wonen met veel hulp;Wonen;post;totaal;${was + 1}`);
			vervang(join(root, CIJFERS), `totaal;;${was + 59}`, `totaal;;${was + 60}`);
			vervang(join(root, CIJFERS.replace('.csv', '.yaml')), `gedrukt: ${was + 59}`, `gedrukt: ${was + 60}`);
			vervang(join(root, CIJFERS.replace('.csv', '.yaml')), `berekend: ${was + 57}`, `berekend: ${was + 58}`);
		};
		// Before anything is published a figure may change.
		eenErbij(12);
		expect((await check()).code).toBe(0);
		expect(await draai('leg-vast', ['--root', root])).toMatchObject({ code: 0, uitvoer: expect.stringContaining('vastgelegd in gepubliceerd/') });
		expect(readFileSync(join(root, 'gepubliceerd', CIJFERS), 'utf8')).toBe(readFileSync(join(root, CIJFERS), 'utf8'));

		eenErbij(13);
		const gemeld = await check();
		expect(gemeld.code).toBe(1);
		expect(gemeld.uitvoer).toMatch(/Hier staat 14, maar gepubliceerd is 13\.  data\/streek\/plekken-2023\.csv:3:45  wijziging-zonder-correctie/);
		expect(gemeld.uitvoer).toContain('dataset: plekken-2023, regel: zwaar, maat: plekken, was: 13, wordt: 14');
		// What is not accounted for is not remembered either.
		expect((await draai('leg-vast', ['--root', root])).code).toBe(1);
		expect((await draai('build', ['--root', root, '--out', join(tijdelijkeMap(), 'site')])).code).toBe(1);

		schrijf(root, { [BOEK]: `---\ntitel: Eén plek te weinig geteld\ndatum: 2024-05-01\ndataset: plekken-2023\ncijfers:\n  - { regel: zwaar, maat: plekken, was: 13, wordt: 14 }\n  - { regel: totaal, maat: plekken, was: 72, wordt: 73 }\nreden: Een kamer was vergeten.\n---\n` });
		expect((await check()).code).toBe(0);
		const site = await gebouwd(root);
		expect(tekstVan(site, '/correcties/')).toMatch(/Eén plek te weinig geteld .*1 mei 2024.*Een kamer was vergeten\. .*Wonen met veel hulp .* 13 .*14 .*Totaal .* 72 .*73/);
		// From here on the new figures are what was published.
		expect((await draai('leg-vast', ['--root', root])).code).toBe(0);
		expect((await check()).code).toBe(0);
	});
});
