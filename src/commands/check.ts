// npm run check: the street as far as the checks, without Astro.
import { leesEnControleer } from '../charts/maak-uitgave.ts';
import { isError } from '../domain/problem.ts';
import { regiomappen } from '../ingest/regiokeuze.ts';
import { leesOpties, UITGANG } from './opties.ts';
import { zoekPersoonsgegevens } from './pii.ts';
import { alsJson, schrijfPerRegio, schrijfProblemen, schrijfSamenvatting, vatSamen } from './toon.ts';

export async function check(argumenten?: string[]): Promise<number> {
	const { wortel, json, regio, pii } = leesOpties('check', ['root', 'regio', 'json', 'pii'], argumenten);
	if (pii) return zoekPersoonsgegevens(wortel, pii, json);
	const begin = performance.now();
	const { portaal, problemen } = await leesEnControleer(wortel, regio);
	const samenvatting = vatSamen(portaal, problemen, performance.now() - begin);
	if (json) process.stdout.write(alsJson(problemen, samenvatting));
	else {
		schrijfProblemen(wortel, problemen, process.stdout);
		schrijfSamenvatting(samenvatting, process.stdout);
		if (!regio) schrijfPerRegio(problemen, regiomappen(wortel), process.stdout);
		process.stdout.write(problemen.some(isError) ? 'Verbeter de fouten en draai dit opnieuw.\n' : `Bouw nu de site met: npm run build${regio ? ` -- --regio ${regio}` : ''}\n`);
	}
	return problemen.some(isError) ? UITGANG.fouten : UITGANG.goed;
}
