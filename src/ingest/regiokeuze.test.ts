// One region out of many: what belongs to it, and a text that loses its links to the others and nothing else.
import { describe, expect, test } from 'vitest';
import { leesEnControleer } from '../charts/lees-en-controleer.ts';
import { blad, BRON, dataset, proefroot } from '../../tests/hulp/proefroot.ts';
import { ontkoppel, problemenVan, regiomappen, regioVanBestand } from './regiokeuze.ts';
import { leesMarkdown } from './markdown.ts';

const PLAN = 'titel: Plan van de kust\nlead: Waar het over gaat.\nsoort: beleidsplan\nvan: 2021\ntot: 2023\nbron: kuststuk\nstatus: vastgesteld';
const KUST = {
	'content/regios/kust/regio.md': blad(`titel: De Kust\nlead: Twee gemeenten werken samen.\nplan: kustplan\n${BRON.replace('stuk', 'kuststuk')}`),
	'content/regios/kust/plannen/kustplan/plan.md': blad(PLAN),
	'content/bronnen/kuststuk.md': blad('titel: Het stuk van de kust\nkort: Kuststuk\nuitgever: De kust\nsoort: plan\nstatus: concept\nregios: [kust]'),
	'content/bronnen/los.md': blad('titel: Een los stuk\nkort: Los\nuitgever: De kust\nsoort: plan\nstatus: concept\nregios: [kust]'),
};

test('the path says whose a file is', () => {
	expect(['content/regios/kust/regio.md', 'data/kust/plekken.csv', 'kaart/kust.json', 'data/landelijk.csv', 'content/nieuws/kust/x.md', 'zicht.config.yaml'].map(regioVanBestand)).toEqual(['kust', 'kust', 'kust', undefined, undefined, undefined]);
});

test('a region is a folder, also when what stands in it is wrong', () => {
	const root = proefroot({ ...KUST, 'content/regios/leeg/acties/x.md': 'kapot', 'content/regios/los.md': 'geen map' });
	expect(regiomappen(root.pad)).toEqual(['kust', 'leeg', 'streek']);
	expect(regiomappen('/bestaat/niet')).toEqual([]);
});

describe('one region alone', () => {
	test('keeps its own texts and figures and what all share', async () => {
		const { portaal } = await leesEnControleer(proefroot({ ...KUST, ...dataset() }).pad, 'kust');
		expect(portaal.inhoud.regios.map(({ id }) => id)).toEqual(['kust']);
		expect(portaal.inhoud.plannen.map(({ sleutel }) => sleutel)).toEqual(['kust/kustplan']);
		expect(portaal.inhoud.statusmodellen.map(({ id }) => id)).toEqual(['portaal']);
		expect(portaal.datasets).toEqual([]);
	});

	test('leaves out the news and sources of others, but not a source that one of its own texts rests on', async () => {
		const nieuws = (regios: string): string => blad(`titel: Bericht\nlead: Kort.\ndatum: 2023\n${regios}\n${BRON}`);
		const root = proefroot({ ...KUST, 'content/nieuws/kust.md': nieuws('regios: [kust]'), 'content/nieuws/streek.md': nieuws('regios: [streek]'), 'content/nieuws/allen.md': nieuws('') });
		const streek = (await leesEnControleer(root.pad, 'streek')).portaal.inhoud;
		expect(streek.nieuws.map(({ id }) => id)).toEqual(['allen', 'streek']);
		expect(streek.bronnen.map(({ id }) => id)).toEqual(['stuk']);
		// The plan of the streek now rests on a paper of the kust.
		const geleend = proefroot({ ...KUST, 'content/regios/streek/plannen/plan-2023/plan.md': blad(PLAN) });
		expect((await leesEnControleer(geleend.pad, 'streek')).portaal.inhoud.bronnen.map(({ id }) => id)).toEqual(['kuststuk', 'stuk']);
	});

	test('tells the faults of its own folder and of what all share, not those of another', async () => {
		const kapot = { ...KUST, 'content/regios/kust/plannen/kustplan/plan.md': blad(PLAN.replace('kuststuk', 'kuststok')) };
		expect((await leesEnControleer(proefroot(kapot).pad, 'streek')).problemen).toEqual([]);
		expect((await leesEnControleer(proefroot(kapot).pad, 'kust')).problemen.map(({ file }) => file)).toEqual(['content/regios/kust/plannen/kustplan/plan.md']);
		const gedeeld = { ...kapot, 'content/begrippen/plek.md': blad('titel: Plek\nkort: Eén plek.\nzie_ook: [plak]') };
		expect((await leesEnControleer(proefroot(gedeeld).pad, 'streek')).problemen.map(({ file }) => file)).toEqual(['content/begrippen/plek.md']);
	});

	test('is not held up by a fault in a source that is another region’s own, unless it rests on that source', () => {
		const kapot = { ...KUST, 'content/bronnen/los.md': KUST['content/bronnen/los.md'].replace('regios: [kust]', 'regios: [kust, kist]') };
		return Promise.all([
			leesEnControleer(proefroot(kapot).pad, 'kust').then(({ problemen }) => expect(problemen.map(({ file }) => file)).toEqual(['content/bronnen/los.md'])),
			leesEnControleer(proefroot(kapot).pad, 'streek').then(({ problemen }) => expect(problemen).toEqual([])),
			leesEnControleer(proefroot({ ...kapot, 'content/regios/streek/plannen/plan-2023/plan.md': blad(PLAN.replace('kuststuk', 'los')) }).pad, 'streek').then(({ problemen }) => expect(problemen.map(({ file }) => file)).toEqual(['content/bronnen/los.md'])),
		]);
	});

	test('is not held up by links from shared texts into a region that cannot be read', async () => {
		const root = proefroot({
			...KUST,
			'content/regios/kust/regio.md': 'kapot',
			'data/kust/begroting.csv': 'x\n1\n',
			'data/kust/begroting.yaml': 'title: [kapot',
			'content/begrippen/plek.md': blad('titel: Plek\nkort: Eén plek.', 'Zie [de kust](/kust/), [de plannen](/kust/plannen/), [het geld](/kust/begroting/2023/) en [de cijfers](/cijfers/kust-begroting.csv).'),
		});
		expect((await leesEnControleer(root.pad)).problemen.map(({ file }) => file).filter((file) => !file.includes('kust'))).toEqual([]);
		expect((await leesEnControleer(root.pad, 'streek')).problemen).toEqual([]);
	});

	test('loses the links of shared texts to other regions, and keeps their words', async () => {
		const root = proefroot({ ...KUST, 'content/begrippen/plek.md': blad('titel: Plek\nkort: Eén plek.', 'Eén [plek **aan** de kust](/kust/), één in [de streek](/streek/), en [het stuk][los].\n\n[los]: /bronnen/los/\n') });
		expect((await leesEnControleer(root.pad, 'streek')).portaal.inhoud.begrippen[0]!.lichaam.tekst.trim()).toBe('Eén plek **aan** de kust, één in [de streek](/streek/), en het stuk.');
		expect((await leesEnControleer(root.pad)).portaal.inhoud.begrippen[0]!.lichaam.tekst).toContain('(/kust/)');
	});
});

test('a number of another region says whose it is, a chart of it goes', () => {
	const { lichaam } = leesMarkdown('---\ntitel: x\n---\nEr zijn <Cijfer dataset="kust-plekken" regel="a" maat="b" /> en <Cijfer dataset="plekken" regel="a" maat="b" />.\n\n<Grafiek dataset="kust-plekken" figuur="c" />\n', 'x.mdx', 'mdx');
	expect(ontkoppel(lichaam.tekst, lichaam.boom, { adres: () => false, dataset: (naam) => naam === 'kust-plekken' }).trim()).toBe('Er zijn (een cijfer van een andere regio) en <Cijfer dataset="plekken" regel="a" maat="b" />.');
});

test('problems of a region are those in its folder and in shared files', () => {
	const probleem = (file: string) => ({ file, line: 1, column: 1, code: 'html' as const, severity: 'error' as const, message: '', hint: '' });
	expect(problemenVan(['content/regios/kust/regio.md', 'content/regios/streek/regio.md', 'content/begrippen/x.md'].map(probleem), 'streek').map(({ file }) => file)).toEqual(['content/regios/streek/regio.md', 'content/begrippen/x.md']);
});
