import { expect, test } from 'vitest';
import { blad, proefroot } from '../../tests/hulp/proefroot.ts';

const begrip = (titel: string, meer = ''): string => blad(`titel: ${titel}\n${meer}kort: Zo noemen we dat.`);

test('a word belongs to one begrip, in whatever letters', () => {
	const root = proefroot({ 'content/begrippen/bed.md': begrip('Bed', 'synoniemen: [Slaapplek]\n'), 'content/begrippen/plek.md': begrip('Plek', 'synoniemen: [bank, ▶slaapplek]\n'), 'content/begrippen/zaal.md': begrip('▶bed') });
	expect(root.gevonden()).toEqual(root.plekken.map((plek) => `begrip-dubbel ${plek}`));
	expect(root.problemen()[0]!.message).toBe('„slaapplek” staat ook bij content/begrippen/bed.md.');
});

test('letters may stand for two things, and a begrip may repeat itself', () => {
	expect(proefroot({ 'content/begrippen/a.md': begrip('Vrouwenopvang', 'afkorting: VO\n'), 'content/begrippen/b.md': begrip('Verkenning', 'afkorting: VO\nsynoniemen: [verkenning]\n') }).gevonden()).toEqual([]);
});
