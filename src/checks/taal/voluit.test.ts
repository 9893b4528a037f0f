import { expect, test } from 'vitest';
import { gelezen, gemeld } from '../../../tests/hulp/leestekst.ts';

test('letters with full stops are told each time, with the words they stand for', () => {
	expect(gemeld('Wij werken i.s.m. aanbieders, o.a. in de stad.\n')).toEqual(['afkorting-voluit 1:12', 'afkorting-voluit 1:31']);
	expect(gelezen('Dat is i.s.m. een ander.\n').map(({ message, hint }) => `${message} → ${hint}`)).toEqual(['„i.s.m.” is een afkorting. → Schrijf het voluit: samen met.']);
	expect(gelezen('Dat is x.y.z. anders.\n').map(({ hint }) => hint)).toEqual(['Schrijf het voluit.']);
});

test('without them, spaced, or with one behind a short word as well', () => {
	expect(gemeld('Een plan mbt wonen.\n')).toEqual(['afkorting-voluit 1:10']);
	expect(gemeld('Een plan c. q. een nota.\n')).toEqual(['afkorting-voluit 1:10']);
	expect(gemeld('Er zijn ca. 20 mensen, bijv. in Venlo.\n')).toEqual(['afkorting-voluit 1:9', 'afkorting-voluit 1:24']);
	expect(gemeld('Kort.\n', { lead: 'Wat wij doen i.v.m. kou.' })).toEqual(['afkorting-voluit -1:20']);
});

test('names, addresses, files, quotes and a list of signs are none', () => {
	expect(gemeld('Schrijf naar a.b@c.example. Het woord art en min. Wij zeggen ‘o.a.’ niet. Dat is de max. Het is max. 5.\n').filter((een) => een.startsWith('afk'))).toEqual(['afkorting-voluit 1:97']);
	expect(gemeld('Wij gaan. U ook. In zicht.config.yaml staat meer. Kies 1.a of 2.b.\n')).toEqual([]);
	expect(gemeld('- **n.v.t.** het cijfer is hier niet van toepassing\n')).toEqual([]);
});

test('what the glossary knows by these letters, or somebody else wrote, stays', () => {
	expect(gemeld('Zij schreven: ‘wij doen dit i.s.m. anderen’.\n').filter((een) => een.startsWith('afkorting-voluit'))).toEqual([]);
	expect(gemeld('Wij doen dit i.s.m. anderen.\n').filter((een) => een.startsWith('afkorting-voluit'))).toHaveLength(1);
});
