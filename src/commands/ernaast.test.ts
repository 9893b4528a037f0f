// What the other core finds is what this core would have found, and counts only for the bytes it was found in.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { proefroot } from '../../tests/hulp/proefroot.ts';
import { leesEnControleer } from '../charts/lees-en-controleer.ts';
import { bestandenVan, kijkMet, onthoudNaam } from '../disclosure/persoonsgegevens/controleer.ts';
import { bekijkErnaast } from './ernaast.ts';

const MET = { 'docs/brief.md': '# Brief\n\nBel 06-12345678.\n', 'docs/foto.md': 'Niets.\n', 'public/jan-de-vries.txt': 'BSN 111222333\n' };

test('finds the same on another core', async () => {
	const { pad } = proefroot(MET);
	const bekeken = bekijkErnaast({ wortel: pad, bestanden: bestandenVan(pad) }, onthoudNaam)!;
	expect([...(await bekeken).keys()]).toEqual(bestandenVan(pad).map(onthoudNaam));
	const ernaast = (await leesEnControleer(pad, undefined, undefined, bekeken.then(kijkMet))).problemen;
	expect(ernaast.filter(({ code }) => code === 'persoonsgegeven').map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(['docs/brief.md:3:5', 'public/jan-de-vries.txt:1:1', 'public/jan-de-vries.txt:1:5']);
	expect(ernaast).toEqual((await leesEnControleer(pad)).problemen);
});

test('takes the word of the other core as it is, for the bytes it saw', async () => {
	const { pad } = proefroot(MET);
	const bekeken = (await bekijkErnaast({ wortel: pad, bestanden: bestandenVan(pad) }, onthoudNaam))!;
	writeFileSync(join(pad, 'docs/brief.md'), '# Brief\n\nMail jan.de.vries@example.nl.\n');
	for (const { gelezen } of bekeken.values()) (gelezen as unknown[]).length = 0;
	const { problemen } = await leesEnControleer(pad, undefined, undefined, kijkMet(bekeken));
	expect(problemen.filter(({ code }) => code === 'persoonsgegeven').map(({ file, message }) => [file, message.includes('e-mailadres')])).toEqual([['docs/brief.md', true]]);
});
