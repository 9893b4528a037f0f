import { expect, test } from 'vitest';
import { genoemdeKlassen, schudKlassen } from './schud-klassen.ts';

const genoemd = new Set(['nl-link', 'utrecht-table']);
const schud = (css: string) => schudKlassen(css, genoemd);

test('klassen worden herkend zoals ze geschreven staan', () => {
	expect([...genoemdeKlassen(`class="nl-link zicht-x" 'utrecht-nav-list__item' --utrecht-x my-nl-y`)]).toEqual(['nl-link', 'utrecht-nav-list__item']);
});

test('een regel voor een klasse die nergens staat, valt weg', () => {
	expect(schud('.nl-link{a:b}.nl-knop{a:b}p{a:b}')).toBe('.nl-link{a:b}p{a:b}');
});

test('van een lijst kiezers blijft over wat kan raken', () => {
	expect(schud('.utrecht-table--html > th, .utrecht-table:is(a, b){a:b}')).toBe(' .utrecht-table:is(a, b){a:b}');
});

test('wat ontkend wordt, hoeft niet voor te komen', () => {
	expect(schud('.nl-link:not(.nl-link--uit){a:b}')).toBe('.nl-link:not(.nl-link--uit){a:b}');
});

test('ook binnen lagen en mediavragen; geneste regels gaan met hun ouder mee', () => {
	expect(schud('@layer a, b;@media print{.nl-knop{a:b}.zicht{c:d;& .x{e:f}}}')).toBe('@layer a, b;@media print{.zicht{c:d;& .x{e:f}}}');
});

test('eigen klassen en regels zonder kiezer blijven zoals ze zijn', () => {
	const css = '@font-face{font-family:A}.zicht-tabel{a:b}@page{margin:1cm}';
	expect(schud(css)).toBe(css);
});
