import { expect, test } from 'vitest';
import { gelezen, gemeld } from '../../../tests/hulp/leestekst.ts';
import { isLijdend } from './lijdend.ts';
import { zinnenIn } from './zinnen.ts';

test.each([['Er wordt morgen besloten.', true], ['De brief werd gisteren aan de raad gestuurd.', true], ['Het plan is geworden wat het is.', false], ['Het wordt een groot huis voor de gemeente.', false], ['De raad besluit.', false], ['Zij worden geholpen.', true]])('„%s” is passive: %s', (tekst, verwacht) => {
	expect(isLijdend(zinnenIn(tekst)[0]!)).toBe(verwacht);
});

test('a text with much of it is told once, at the first', () => {
	const lijdend = 'De brief wordt gestuurd. Dan wordt er besloten. Het geld wordt betaald.';
	expect(gemeld(`Wij lezen. ${lijdend}\n`)).toEqual(['lijdende-vorm 1:12']);
	expect(gelezen(`Wij lezen. ${lijdend}\n`)[0]!.message).toBe('Van de 5 zinnen zeggen er 3 niet wie iets doet, zoals: „De brief wordt gestuurd.”');
	expect(gemeld('Wij lezen. De brief wordt gestuurd. Dan wordt er besloten.\n')).toEqual([]);
});
