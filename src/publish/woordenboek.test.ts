import { describe, expect, test } from 'vitest';
import { proefroot } from '../../tests/hulp/proefroot.ts';
import { leesPortaal } from '../ingest/portaal.ts';
import { maakWoordenboek } from './woordenboek.ts';

const begrip = (titel: string, rest = ''): string => `---\ntitel: ${titel}\n${rest}kort: Uitleg.\n---\n`;

describe('the dictionary', () => {
	test('has every name of a term together, and the words of titles once, as written and in order', () => {
		const root = proefroot({ 'content/begrippen/bw.md': begrip('Beschermd wonen', 'afkorting: BW\nsynoniemen: [Wonen met hulp]\nzoekwoorden: [begeleid wonen]\n'), 'content/begrippen/cafe.md': begrip('Inloopcafé') });
		const { namen, woorden } = maakWoordenboek(leesPortaal(root.pad));
		expect(namen).toContainEqual({ namen: ['beschermd wonen', 'bw', 'wonen met hulp', 'begeleid wonen'], titel: 'Beschermd wonen', adres: '/begrippen/#bw', soort: 'begrip' });
		expect(namen.map(({ titel }) => titel).sort()).toEqual(['Beschermd wonen', 'De Streek', 'Inloopcafé']);
		expect(woorden).toEqual(expect.arrayContaining(['beschermd', 'begeleid', 'inloopcafé', 'wonen']));
		expect(woorden).toEqual([...new Set(woorden)].sort());
		expect(woorden.filter((woord) => woord.length < 4)).toEqual([]);
	});
});
