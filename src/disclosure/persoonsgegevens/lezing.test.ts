// A text is read as a person reads it; what is found stands where it was written.
import { expect, test } from 'vitest';
import { gelezen } from './lezing.ts';

/** What `gelezen` shows of a text. */
function zichtbaar(rauw: string): string {
	let gezien = '';
	gelezen(rauw, (tekst) => {
		gezien = tekst;
		return [];
	});
	return gezien;
}

test.each([
	['Bel 06&nbsp;12345678', 'Bel 06 12345678'],
	['Jos&eacute; &#64; huis', 'José @ huis'],
	['email=b.kroon%40kpnmail.nl&x=1', 'email=b.kroon@kpnmail.nl&x=1'],
	['b.kroon\\u0040kpnmail.nl', 'b.kroon@kpnmail.nl'],
	['b.kroon=40kpnmail.nl', 'b.kroon@kpnmail.nl'],
	['Jos\u00c3\u00a9', 'José'],
	['111\u200b222\u200b333', '111222333'],
	['\uff10\uff16 \u0661\u0662', '06 12'],
	['\u{1d7ce}\u{1d7d4}', '06'],
	['O6-38291O47 en 06-3l582094', '06-38291047 en 06-31582094'],
])('%s is read as %s', (rauw, verwacht) => {
	expect(zichtbaar(rauw)).toBe(verwacht);
});

test.each(['groei van 10% in 2024', 'https://voorbeeld.nl/beschermd%20wonen%202024', 'a=4012', 'R&D', 'IO-lijst 2024', 'de Oo en de Il', 'Ol 12'])('%s stays as it is', (rauw) => {
	expect(zichtbaar(rauw)).toBe(rauw);
});

test('a finding has the place it has in the text as written', () => {
	const rauw = 'x&nbsp;&#48;6\u200b12';
	const [een] = gelezen(rauw, (tekst) => [{ kind: 'phone', begin: tekst.indexOf('06'), einde: tekst.length }]);
	expect(rauw.slice(een!.begin, een!.einde)).toBe('&#48;6\u200b12');
});
