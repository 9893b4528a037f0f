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

/** Kinds found in a case as a person would hand it in: a table of one column, a text, or an empty file of that name. */
export const soortenIn = ({ kop, tekst }: PiiGeval): Soort[] =>
	(kop === 'bestandsnaam' ? bekijkBestand(tekst, bytes('')) : kop === '' ? bekijkBestand('tekst.md', bytes(`${tekst}\n`)) : bekijkBestand('tabel.csv', bytes(`${kop}\n"${tekst.replaceAll('"', '""')}"\n`))).map(({ kind }) => kind);
