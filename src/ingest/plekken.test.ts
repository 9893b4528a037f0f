// Whatever stands above it, however lines end and however a value is written: a fault is told where an editor sees it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HIER, proefroot, blad, BRON } from '../../tests/hulp/proefroot.ts';

const KEREN = 40;
const REGELEINDE = fc.constantFrom('\n', '\r\n');
const BOM = fc.constantFrom('', '\ufeff');
const RES = 'content/regios/streek/rapportages/x.mdx';
/** Values of an innocent key before the fault, as YAML lets people write them. */
const WAARDE = fc.constantFrom('kort', '"met \\"tekens\\""', "'het ''plan'''", '|\n  een\n\n  twee', '>-\n  gevouwen\n  tekst', '"over\n  twee regels"');
const LEEG = fc.nat(3).map((n) => '\n'.repeat(n));

/** Places told of one file, laid beside the place of its mark. */
function gemeld(tekst: string, einde: string, bom: string): { gevonden: string[]; merk: string } {
	const voor = tekst.slice(0, tekst.indexOf(HIER)).split('\n');
	const geheel = bom + tekst.replace(HIER, '').replaceAll('\n', einde);
	const root = proefroot({ [RES]: geheel });
	return { gevonden: root.problemen().filter(({ file }) => file === RES).map(({ line, column, code }) => `${code} ${line}:${column}`), merk: `${voor.length}:${voor.at(-1)!.length + 1}` };
}

const voorwerk = (titel: string, leeg: string, lijst: string): string => `titel: Verslag\nlead: ${titel}\n${leeg}soort: jaarverslag\nperiode: { van: 2023, tot: 2023 }\ndatum: 2024-03-01\nplan: plan-2023\nstatus: concept\n${lijst}${BRON}`;

test('in a list in front matter', () => {
	const regel = fc.constantFrom('- resultaat: ', '-   resultaat: ', '  - periode: 2023\n    resultaat: ');
	fc.assert(fc.property(REGELEINDE, BOM, WAARDE, LEEG, fc.nat(3), regel, fc.constantFrom('', '"', "'"), (einde, bom, waarde, leeg, eerder, begin, aanhaling) => {
		const noten = Array.from({ length: eerder }, (_, i) => `  - tekst: Noot ${i}.\n${leeg}`).join('');
		const inspring = ' '.repeat(/\w/.exec(begin)!.index);
		const lijst = `${noten ? `voetnoten:\n${noten}` : ''}standen:\n${begin}${HIER}${aanhaling}bestaat-niet${aanhaling}\n${inspring}status: x\n${begin.includes('periode') ? '' : `${inspring}periode: 2023\n`}`;
		const { gevonden, merk } = gemeld(blad(voorwerk(waarde, leeg, lijst)), einde, bom);
		expect(gevonden).toContain(`verwijzing ${merk}`);
	}), { numRuns: KEREN, seed: 5 });
});

test('in the body of a text', () => {
	const ervoor = fc.constantFrom('', 'Een alinea.\n\n', '- een punt\n- nog een\n\n', '> Een citaat.\n\n', 'Twee\nregels.\n\n', '## Kop\n\n');
	const plek = fc.constantFrom('', 'Woorden ervoor, met é en „tekens”: ', '- ', '> ', 'Een regel\nen dan ');
	fc.assert(fc.property(REGELEINDE, BOM, WAARDE, LEEG, ervoor, plek, (einde, bom, waarde, leeg, alinea, begin) => {
		const { gevonden, merk } = gemeld(blad(voorwerk(waarde, leeg, ''), `${leeg}\n${alinea}${leeg}${begin}${HIER}[weg](/bestaat-niet/) en verder.\n`), einde, bom);
		expect(gevonden).toContain(`koppeling-dood ${merk}`);
	}), { numRuns: KEREN, seed: 5 });
});
