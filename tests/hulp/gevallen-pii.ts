// Cases of personal data and look-alikes, one a line: + or -, kind, heading, text. `\n` in a text is the end of a line; under "bestandsnaam" the text is the name of a file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../src/commands/project.ts';
import { bekijkBestand } from '../../src/disclosure/persoonsgegevens/bestand.ts';
import type { Soort } from '../../src/disclosure/persoonsgegevens/soorten.ts';

interface PiiGeval {
	verwacht: boolean;
	soort: string;
	kop: string;
	tekst: string;
}

export const leesPiiGevallen = (naam: string): PiiGeval[] =>
	readFileSync(join(PROJECT, 'tests/persoonsgegevens', `${naam}.txt`), 'utf8').trim().split('\n').map((regel) => {
		const [teken, soort = '', kop = '', ...tekst] = regel.split('|');
		return { verwacht: teken === '+', soort, kop, tekst: tekst.join('|').replaceAll('\\n', '\n') };
	});

export const bytes = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);

/** A picture of nothing, with a remark inside that nobody sees. */
function beeldMet(opmerking: string): Uint8Array {
	const stuk = (soort: string, inhoud: Buffer): Buffer => {
		const lengte = Buffer.alloc(4);
		lengte.writeUInt32BE(inhoud.length);
		return Buffer.concat([lengte, Buffer.from(soort), inhoud, Buffer.alloc(4)]);
	};
	return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), stuk('IHDR', Buffer.alloc(13)), stuk('iTXt', Buffer.from(`Comment\0\0\0\0\0${opmerking}`)), stuk('IEND', Buffer.alloc(0))]);
}

/** The file a case is handed in as: by a word in place of the heading, else a table of one column, else a text. */
function bestandVan({ kop, tekst }: PiiGeval): [naam: string, inhoud: Uint8Array] {
	if (kop === 'bestandsnaam') return [tekst, bytes('')];
	if (kop === '@voorwerk') return ['tekst.md', bytes(`---\ntitel: Een bladzijde\nlead: "${tekst}"\n---\nHier staat tekst.\n`)];
	if (kop === '@mdx') return ['tekst.mdx', bytes(`---\ntitel: Een bladzijde\n---\n\n## Kop\n\n<Uitgelicht>\n\n${tekst}\n\n</Uitgelicht>\n`)];
	if (kop === '@csv') return ['tabel.csv', bytes(`${tekst}\n`)];
	if (kop === '@yaml') return ['gegevens.yaml', bytes(`${tekst}\n`)];
	if (kop === '@png') return ['foto.png', beeldMet(tekst)];
	return kop === '' ? ['tekst.md', bytes(`${tekst}\n`)] : ['tabel.csv', bytes(`${kop}\n"${tekst.replaceAll('"', '""')}"\n`)];
}

/** Kinds found in a case as a person would hand it in. */
export const soortenIn = (geval: PiiGeval): Soort[] => bekijkBestand(...bestandVan(geval)).map(({ kind }) => kind);
