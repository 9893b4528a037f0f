// npm run check: the street as far as the checks, without Astro.
import { leesEnControleer } from '../charts/maak-uitgave.ts';
import { isError } from '../domain/problem.ts';
import { leesOpties, UITGANG } from './opties.ts';
import { alsJson, schrijfProblemen, schrijfSamenvatting, vatSamen } from './toon.ts';

export async function check(argumenten?: string[]): Promise<number> {
	const { wortel, json } = leesOpties('check', ['root', 'json'], argumenten);
	const begin = performance.now();
	const { portaal, problemen } = leesEnControleer(wortel);
	const samenvatting = vatSamen(portaal, problemen, performance.now() - begin);
	if (json) process.stdout.write(alsJson(problemen, samenvatting));
	else {
		schrijfProblemen(wortel, problemen, process.stdout);
		schrijfSamenvatting(samenvatting, process.stdout);
		process.stdout.write(problemen.some(isError) ? 'Verbeter de fouten en draai dit opnieuw.\n' : 'Bouw nu de site met: npm run build\n');
	}
	return problemen.some(isError) ? UITGANG.fouten : UITGANG.goed;
}
