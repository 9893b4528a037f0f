import { expect, test } from 'vitest';
import { BASIS, blad, BRON, proefroot } from '../../tests/hulp/proefroot.ts';

const MAP = 'content/regios/streek/gemeenten';
const gemeente = (code: string, titel = 'Noordstreek', geldig = '', kolom = 1): string => blad(`titel: ${titel}\ncode: ${code}\n${geldig}rol: regiogemeente\ntegel: { kolom: ${kolom}, rij: 1 }\nlead: Een gemeente.\n${BRON}`);
const zegt = (bestand: string, voorbeeld = false): string[] => {
	const root = proefroot({ [`${MAP}/a.md`]: bestand, 'zicht.config.yaml': BASIS['zicht.config.yaml']!.replace('voorbeeld: false', `voorbeeld: ${voorbeeld}`) });
	expect(root.gevonden().map((een) => een.split(' ')[1])).toEqual(root.plekken);
	return root.problemen().map(({ code, message, hint }) => `${code}: ${message} → ${hint}`);
};

test('a code that no gemeente has is told', () => {
	expect(zegt(gemeente('▶GM0013'))).toEqual(['gemeentecode: „GM0013” staat niet op de lijst van gemeenten van het CBS, van 1990 tot en met 2026. → Zoek de code op cbs.nl. Is de gemeente later ontstaan? Schrijf het jaar erbij: geldig: { van: 2027 }.']);
	expect(zegt(gemeente('GM2001', 'Nieuwstreek', 'geldig: { van: 2027 }\n'))).toEqual([]);
	expect(zegt(gemeente('▶GM2001', 'Nieuwstreek', 'geldig: { van: 2026 }\n'))).toHaveLength(1);
});

test('a site of examples may invent a gemeente, but not a code for one that is there', () => {
	expect(zegt(gemeente('GM0013'), true)).toEqual([]);
	expect(zegt(gemeente('▶GM0908', 'Vaals'), true)).toEqual(['gemeentecode: GM0908 is niet de code van Vaals. → Bedoelde u „GM0981”?']);
});

test('the code of another gemeente is told with whose it is', () => {
	expect(zegt(gemeente('▶GM0984', 'Venlo'))).toEqual(['gemeentecode: GM0984 is de code van Venray, niet van Venlo. → Bedoelde u „GM0983”?']);
	expect(zegt(gemeente('▶GM0983', 'gemeente bergen'))[0]).toContain('Bedoelde u „GM0');
});

test.each([['GM0893', 'Bergen'], ['GM0373', 'Bergen'], ['GM0893', 'Bergen (L.)'], ['GM1900', 'Sudwest Fryslan'], ['GM0518', 'Den Haag'], ['GM0518', '’s-Gravenhage'], ['GM0518', "'s-Gravenhage"], ['GM0936', 'Margraten'], ['GM0994', 'Valkenburg'], ['GM0619', 'Valkenburg']])('%s may be called %s', (code, titel) => {
	expect(zegt(gemeente(code, `"${titel}"`))).toEqual([]);
});

test('years that are not those of the code are told at the year', () => {
	expect(zegt(gemeente('GM0936', 'Margraten', 'geldig: { tot: ▶2011 }\n'))).toEqual(['gemeente-niet-in-jaar: Volgens het CBS bestaat GM0936 tot en met 2010. → Schrijf: tot: 2010.']);
	expect(zegt(gemeente('GM0981', 'Vaals', 'geldig: { van: ▶2011 }\n'))).toEqual(['gemeente-niet-in-jaar: Volgens het CBS bestaat GM0981 nog steeds, al sinds 1990 of eerder. → Haal „van: 2011” weg.']);
	expect(zegt(gemeente('GM1903', 'Eijsden-Margraten', 'geldig: { van: 2011, tot: 2026 }\n'))).toEqual([]);
});

test('two gemeenten of one region do not share a code', () => {
	const root = proefroot({ [`${MAP}/a.md`]: gemeente('GM0014'), [`${MAP}/b.md`]: gemeente('▶GM0014', 'Zuidstreek', '', 2) });
	expect(root.gevonden()).toEqual([`gebied-dubbel ${root.plekken[0]}`]);
	// A gemeente may be told of in two regions.
	const elders = proefroot({ [`${MAP}/a.md`]: gemeente('GM0014'), 'content/regios/elders/gemeenten/a.md': gemeente('GM0014') });
	expect(elders.gevonden().filter((een) => een.startsWith('gebied-dubbel'))).toEqual([]);
	// The code of somebody else is one mistake.
	expect(proefroot({ [`${MAP}/a.md`]: gemeente('GM0981', 'Vaals'), [`${MAP}/b.md`]: gemeente('GM0981', 'Venlo', '', 2) }).gevonden()).toHaveLength(1);
});
