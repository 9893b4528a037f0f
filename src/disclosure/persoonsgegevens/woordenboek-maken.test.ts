// From small dictionaries of its own; the one that is used is made from OpenTaal's with the same code.
import { expect, test } from 'vitest';
import { alsBestand, maakWoordenboek, type Bronnen } from './woordenboek-maken.ts';
import gegevens from './woordenboek.json' with { type: 'json' };
import { isGevormd, staatIn } from './woordenboek.ts';

const BRONNEN: Bronnen = {
	uitgangen: 'SET UTF-8\nFLAG long\nSFX Ma Y 1\nSFX Ma 0 en [^e]\nSFX Mv Y 1\nSFX Mv f ven f\nSFX PI Y 1\nSFX PI 0 s .\n',
	woorden: ['9', 'huis/Ma', 'brief/Mv', 'boek/Ma', 'fout/Fw', 'Okke/PN', 'Renée/PN', 'Boek/PN', 'Vaals/PN', 'Europa/PIPK', 'wijs'].join('\n'),
	plaatsen: [['Vaals', 'NL', 9700], ['Klein Ver', 'FR', 900], ['Groot Ver', 'FR', 90_000]].map(([naam, land, inwoners]) => Object.assign(Array<string>(19).fill(''), { 1: naam, 8: land, 14: String(inwoners) }).join('\t')).join('\n'),
};
const { filter, namen, aantal } = maakWoordenboek(BRONNEN);
const heeft = (woord: string): boolean => isGevormd(woord, (deel) => staatIn(filter, deel));

test('words are in it as they stand, with their endings, and put together', () => {
	expect(['huis', 'huisen', 'brief', 'brieven', 'wijs', 'europa', 'europas', 'boekbrief'].filter((woord) => !heeft(woord))).toEqual([]);
	expect(['fout', 'okke', 'zonvis'].filter(heeft)).toEqual([]);
});

test('towns of this country are words, of others the large ones', () => {
	expect(['vaals', 'groot', 'klein'].map(heeft)).toEqual([true, true, false]);
});

test('a name is of a person only when it is no word and no town; accents go', () => {
	expect(namen).toEqual(['okke', 'renee']);
});

test('the same sources give the same bytes, and one of a hundred other words at most seems to be in it', () => {
	expect(alsBestand(maakWoordenboek(BRONNEN), '1')).toBe(alsBestand({ filter, namen, aantal }, '1'));
	const echt = Buffer.from(gegevens.woorden.join(''), 'base64');
	const schijn = Array.from({ length: 20_000 }, (_, i) => `q${i.toString(26).replace(/\d/g, (cijfer) => 'wxzjkvqpyf'[Number(cijfer)]!)}qx`).filter((woord) => staatIn(echt, woord));
	expect(schijn.length).toBeLessThan(400);
	expect(schijn.length).toBeGreaterThan(0);
});

test('a source that is not what it should be is refused', () => {
	for (const naam of ['uitgangen', 'woorden', 'plaatsen'] as const) expect(() => maakWoordenboek({ ...BRONNEN, [naam]: '<html>' })).toThrow(RangeError);
});

test('the committed file is as it would be written', () => {
	const echt = { filter: Buffer.from(gegevens.woorden.join(''), 'base64'), aantal: 0, namen: gegevens.namen.flatMap((regel) => regel.split(' ')) };
	expect(JSON.parse(alsBestand(echt, '2.20.21'))).toEqual(gegevens);
});
