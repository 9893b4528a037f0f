import { describe, expect, test } from 'vitest';
import { parseHTML } from 'linkedom';
import { proefroot } from '../../tests/hulp/proefroot.ts';
import { beloftenVan } from '../figures/standen.ts';
import { leesPortaal } from '../ingest/portaal.ts';
import { statusmatrix, zinVanStanden } from './statusmatrix.ts';

const bron = 'bronnen:\n  - { bron: stuk, plaats: bijlage 1 }\n';
const belofte = (nummer: number, standen: string): string => `---\ntitel: Belofte ${nummer}\nnaam_in_bron: Belofte ${nummer}\nnummer: ${nummer}\nplan: plan-2023\n${standen}${bron}---\n`;

function matrix(standen: string[]) {
	const root = proefroot({ ...Object.fromEntries(standen.map((een, i) => [`content/regios/streek/resultaten/b-${i}.md`, belofte(i + 1, een)])) });
	const portaal = leesPortaal(root.pad);
	expect(portaal.inhoud.resultaten).toHaveLength(standen.length);
	return beloftenVan(portaal, portaal.inhoud.plannen[0]!);
}
const stand = (periode: string, status: string, rest = ''): string => `standen:\n  - { periode: ${periode}, status: ${status}${rest} }\n`;

describe('the promises as one picture', () => {
	test('have a cell a year, filled by state, with the sign of the state in every cell', () => {
		const beloften = matrix([stand('2023', 'gerealiseerd'), '']);
		const { breed, smal } = statusmatrix(beloften);
		for (const svg of [breed, smal]) {
			const { document } = parseHTML(`<body>${svg}</body>`);
			const cellen = beloften.beloften.length * beloften.jaren.length;
			expect(document.querySelectorAll('rect[height="34"]')).toHaveLength(cellen);
			expect(document.querySelectorAll('rect[height="34"].stand-klaar')).toHaveLength(beloften.jaren.filter((jaar) => Number(jaar) >= 2023).length);
			expect(document.querySelectorAll('g.teken, g.teken-klaar').length).toBeGreaterThanOrEqual(cellen);
			expect(document.querySelector('desc')!.textContent).toBe(zinVanStanden(beloften));
		}
	});

	test('say in words how many stand how', () => {
		expect(zinVanStanden(matrix([stand('2023', 'gerealiseerd'), stand('2023', 'gerealiseerd'), stand('2023', 'nog-niet')]))).toBe('Van de drie beloften: twee gerealiseerd en één nog niet.');
	});

	test('say so when a stand is invented', () => {
		expect(statusmatrix(matrix([stand('2023', 'gerealiseerd')])).breed).not.toContain('Verzonnen');
		expect(statusmatrix(matrix([stand('2023', 'gerealiseerd', ', fictief: true')])).breed).toContain('>Verzonnen cijfers, als voorbeeld<');
	});
});
