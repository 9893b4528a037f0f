import { expect, test } from 'vitest';
import { gelezen, gemeld } from '../../../tests/hulp/leestekst.ts';
import { belofte, blad, BRON, proefroot } from '../../../tests/hulp/proefroot.ts';

const termen = (...vraag: Parameters<typeof gelezen>): string[] => gelezen(...vraag).filter(({ code }) => code === 'term-onbekend').map(({ line, column, message }) => `${line}:${column} ${/„(.*)”/.exec(message)![1]}`);

test('a name, a law, English and a term of the trade are told where they stand', () => {
	expect(termen('Wij werken met Blauwe Zorg in de Wijk samen.\n')).toEqual(['1:16 Blauwe Zorg in de Wijk']);
	expect(termen('Dat volgt uit de Wet zorg en dwang.\n')).toEqual(['1:18 Wet zorg en dwang']);
	expect(termen('Er komt shared decision making bij.\n')).toEqual(['1:9 shared decision']);
	expect(termen('Er is respijtzorg en er zijn maatwerkvoorzieningen.\n')).toEqual(['1:7 respijtzorg', '1:30 maatwerkvoorzieningen']);
});

test('once for the whole site, with how many other texts have it', () => {
	const tekst = (lichaam: string): string => blad('titel: Uitleg\nlead: Kort.', lichaam);
	const root = proefroot({
		'content/begrippen/zorg.md': blad('titel: Zorg\nkort: Hulp.'),
		'content/paginas/a.md': tekst('Er is ▶warme overdracht. De warme overdracht helpt.\n\nEen warme overdracht is prettig.\n'),
		'content/paginas/b.md': tekst('Er is warme overdracht.\n'), 'content/paginas/c.md': tekst('Er is Warme overdracht.\n'),
		'content/paginas/d.md': tekst('Er is warme overdracht. Dat is samen kennismaken.\n'),
	});
	expect(root.gevonden()).toEqual([`term-onbekend ${root.plekken[0]}`]);
	expect(root.problemen()[0]!.message).toBe('„warme overdracht” wordt nergens uitgelegd. Het staat ook in 2 andere teksten.');
});

test('the glossary, titles of pages and the settings know it', () => {
	const begrip = (data: string): Record<string, string> => ({ 'content/begrippen/x.md': blad(`${data}\nkort: Uitleg.`) });
	const gevonden = (tekst: string, bestanden: Record<string, string>): string[] => proefroot({ 'content/paginas/a.md': blad('titel: Uitleg\nlead: Kort.', tekst), ...bestanden }).gevonden();
	expect(gevonden('Dat volgt uit de Wet zorg en dwang, en uit het Plan Beschermd Thuis.\n', begrip('titel: Wet zorg en dwang\nsynoniemen: [Beschermd thuis]'))).toEqual([]);
	expect(gevonden('Er is warme overdracht.\n', begrip('titel: Warme overdracht'))).toEqual([]);
	expect(gevonden('Wij lezen het Plan van de Streek. Ook Het Stuk Zelf.\n', { ...begrip('titel: Zorg'), 'content/regios/streek/resultaten/r.md': blad(belofte('', 'Het Stuk Zelf').replace('Nieuw loket', 'Plan van de Streek')) }).filter((een) => een.startsWith('term'))).toEqual([]);
	expect(termen('Het was op Nationale Burendag.\n', { instellingen: 'taal: { namen: [Nationale Burendag] }\n' })).toEqual([]);
});

test('a page of its own takes a place out of a name, and two names are two', () => {
	const root = proefroot({ 'content/begrippen/zorg.md': blad('titel: Zorg\nkort: Hulp.'), 'content/regios/streek/gemeenten/dorp.md': blad(`titel: Dorp\nlead: Kort.\ncode: GM0935\nrol: regiogemeente\ntegel: { kolom: 1, rij: 1 }\n${BRON}`), 'content/paginas/a.md': blad('titel: Uitleg\nlead: Kort.', 'Het loket Housing in Dorp, en Dorp en het ▶Zilveren Kruis Noord.\n') });
	expect(root.gevonden()).toEqual([`term-onbekend ${root.plekken[0]}`]);
});

test('what everybody knows, what is explained there, and what is quoted is not told', () => {
	expect(termen('De Tweede Kamer en de Universiteit van Utrecht. Safe House, een veilig huis. Er staat ‘Blauwe Zorg Wijk’. Goede Zorg.\n')).toEqual([]);
	expect(termen('Een open team, service review, smart data en de eerste start.\n')).toEqual([]);
	expect(termen('Wij hebben respijtzorg (even vrij voor de mantelzorger).\n')).toEqual([]);
});

test('without a glossary there is nowhere to explain it', () => {
	expect(proefroot({ 'content/paginas/a.md': blad('titel: Uitleg\nlead: Kort.', 'Er is warme overdracht.\n') }).gevonden()).toEqual([]);
	expect(gemeld('Er is warme overdracht.\n')).toEqual(['term-onbekend 1:7']);
});
