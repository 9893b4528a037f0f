import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { blad, CSV, dataset, proefroot, REGELS } from '../../tests/hulp/proefroot.ts';
import { afloop, begin } from '../../tests/hulp/opdracht.ts';
import { wacht } from './wacht.ts';

/** A watch on a root, and what it says. */
function meekijken(wortel: string) {
	const stroom = new PassThrough();
	const einde = new AbortController();
	let gezegd = '';
	let gelezen = 0;
	stroom.setEncoding('utf8').on('data', (stuk: string) => (gezegd += stuk));
	const klaar = wacht({ wortel, regio: undefined }, stroom as unknown as NodeJS.WritableStream, einde.signal);
	onTestFinished(() => einde.abort());
	return {
		klaar,
		stop: () => einde.abort(),
		/** What is said until it says `tekst`; what was said before is not looked at again. */
		async tot(tekst: string): Promise<string> {
			const grens = Date.now() + 10_000;
			while (!gezegd.slice(gelezen).includes(tekst)) {
				if (Date.now() > grens) throw new Error(`never said "${tekst}", but: ${gezegd.slice(gelezen)}`);
				await new Promise((verder) => setTimeout(verder, 5));
			}
			const eind = gezegd.indexOf(tekst, gelezen) + tekst.length;
			const deel = gezegd.slice(gelezen, eind);
			gelezen = eind;
			return deel;
		},
	};
}

test('says what is new and what is mended, however a file is saved, and stops when asked', async () => {
	const { pad } = proefroot(dataset());
	const kijker = meekijken(pad);
	expect(await kijker.tot('Stoppen: Ctrl+C.')).toContain('geen fouten');

	// Straight into the file.
	writeFileSync(join(pad, CSV), `${['regel;naam;groep;soort;onder;plekken', 'licht;BW licht;Wonen;posten;totaal;37', ...REGELS.slice(1)].join('\n')}\n`);
	expect(await kijker.tot('1 fout')).toContain('„posten” mag niet');

	// The way most editors save: a new file takes the name of the old one.
	writeFileSync(join(pad, `${CSV}.tmp~`), dataset()[CSV]!);
	renameSync(join(pad, `${CSV}.tmp~`), join(pad, CSV));
	const hersteld = await kijker.tot('geen fouten');
	expect(hersteld).toContain('1 hersteld');
	expect(hersteld).toContain('hersteld  „posten” mag niet');

	// And once more: the file that came in its place is watched as well.
	writeFileSync(join(pad, CSV), 'regel;naam;groep;soort;onder;plekken\n');
	await kijker.tot('geen cijfers');
	writeFileSync(join(pad, CSV), dataset()[CSV]!);
	await kijker.tot('geen fouten');

	// A folder that was not there.
	const nieuw = join(pad, 'content/begrippen/plek.md');
	mkdirSync(dirname(nieuw), { recursive: true });
	writeFileSync(nieuw, blad('titel: Plek'));
	await kijker.tot('De sleutel „kort” ontbreekt.');
	await kijker.tot('1 fout');
	renameSync(nieuw, join(pad, 'content/begrippen/bed.md'));
	expect(await kijker.tot('1 fout')).toContain('1 nieuw, 1 hersteld');
	rmSync(dirname(nieuw), { recursive: true });
	await kijker.tot('geen fouten');

	// The settings.
	rmSync(join(pad, 'zicht.config.yaml'));
	await kijker.tot('Het bestand met de instellingen ontbreekt.');

	kijker.stop();
	expect(await kijker.klaar).toBe(0);
	await kijker.tot('Gestopt.');
});

test('a fault that only moves to another line is not new', async () => {
	const bestand = 'content/begrippen/plek.md';
	const { pad } = proefroot({ [bestand]: blad('titel: Plek\nkrot: Een plek.') });
	const kijker = meekijken(pad);
	await kijker.tot('Ctrl+C.');
	writeFileSync(join(pad, bestand), blad('# Een opmerking erboven.\ntitel: Plek\nkrot: Een plek.'));
	expect(await kijker.tot('Niets veranderd: 1 fout')).not.toContain('nieuw');
});

test.each(['SIGINT', 'SIGTERM'] as const)('as a process it ends by %s with 0, and says no more than that it stopped', async (signaal) => {
	const proces = begin('check', ['--root', proefroot(dataset()).pad, '--watch']);
	onTestFinished(() => void proces.kill('SIGKILL'));
	proces.stdout.on('data', (stuk: Buffer) => void (String(stuk).includes('Ctrl+C.') && proces.kill(signaal)));
	const { code, signaal: door, uitvoer, fouten } = await afloop(proces);
	expect({ code, door, fouten }).toEqual({ code: 0, door: null, fouten: '' });
	expect(uitvoer).toMatch(/Stoppen: Ctrl\+C\.\n\nGestopt\.\n$/);
});

test('who stops reading along gets no stack trace', async () => {
	const proces = begin('check', ['--root', proefroot({ ...dataset(), ...Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`content/begrippen/b${i}.md`, blad(`titel: B${i}\nkrot: ${'x'.repeat(200)}`)])) }).pad]);
	let fouten = '';
	proces.stderr.on('data', (stuk: Buffer) => (fouten += String(stuk)));
	proces.stdout.once('data', () => proces.stdout.destroy());
	await new Promise((klaar) => proces.once('close', klaar));
	expect(fouten).toBe('');
});
