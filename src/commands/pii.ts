// npm run check -- --pii FILE…: personal data in loose files, before they are in the root or in git.
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { NAAM_VAN_SOORT, vindInBestanden } from '../disclosure/persoonsgegevens/controleer.ts';
import { maskeer } from '../disclosure/persoonsgegevens/maskeer.ts';
import { UITGANG } from './opties.ts';
import { meervoud } from './toon.ts';

/** Prints what is found, masked; `json` prints one array of { file, kind, line, column } and nothing else. Ends with 1 when anything is found. */
export function zoekPersoonsgegevens(wortel: string, bestanden: string[], json: boolean): number {
	const gevonden = vindInBestanden(wortel, bestanden.map((bestand) => [bestand, relative(wortel, resolve(bestand)).replaceAll('\\', '/'), readFileSync(bestand)] as const));
	if (json) process.stdout.write(`${JSON.stringify(gevonden.map(({ file, kind, line, column }) => ({ file, kind, line, column })), null, 2)}\n`);
	else {
		for (const { file, kind, line, column, tekst, kop } of gevonden) process.stdout.write(`${file}:${line}:${column}  ${NAAM_VAN_SOORT[kind]}  ${kop === 'GPS' ? 'GPS' : maskeer(tekst)}\n`);
		process.stdout.write(gevonden.length ? `\n${meervoud(gevonden.length, 'vondst', 'vondsten')}. Haal persoonsgegevens weg voordat u het bestand deelt of vastlegt.\n` : `Niets gevonden in ${meervoud(bestanden.length, 'bestand', 'bestanden')}.\n`);
	}
	return gevonden.length ? UITGANG.fouten : UITGANG.goed;
}
