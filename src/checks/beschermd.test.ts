import { expect, test } from 'vitest';
import { CSV, dataset, proefroot, YAML } from '../../tests/hulp/proefroot.ts';
import { bestandsregels } from '../ingest/beschermingsverslag.ts';

const VERSLAG = 'data/streek/bescherming.md';
const basis = dataset();
const cijfers = basis[CSV]!;
const met = (meer: Record<string, string>): string[] => proefroot({ ...basis, [YAML]: basis[YAML]!.replace('  status: definitief\n', '  status: definitief\n  bescherming: { verslag: bescherming.md }\n'), ...meer }).gevonden();
const verslag = (bestanden: Record<string, string>): string => `# Verslag\n\n${bestandsregels(new Map(Object.entries(bestanden)))}\n`;

test('a protected file that is the one its report lists is right, however its lines end', () => {
	expect(met({ [VERSLAG]: verslag({ 'plekken.csv': cijfers }) })).toEqual([]);
	expect(met({ [VERSLAG]: verslag({ 'plekken.csv': cijfers }), [CSV]: cijfers.replaceAll('\n', '\r\n') })).toEqual([]);
});

test('one of another run is refused, and so is one without its report', () => {
	const anders = [`bescherming-anders ${CSV}:1:1`];
	expect(met({ [VERSLAG]: verslag({ 'plekken.csv': `${cijfers}x` }) })).toEqual(anders);
	expect(met({ [VERSLAG]: verslag({ 'andere.csv': cijfers }) })).toEqual(anders);
	expect(met({})).toEqual(anders);
});
