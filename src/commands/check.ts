// npm run check: the street as far as the checks, without Astro.
import { leesEnControleer } from '../charts/lees-en-controleer.ts';
import { bestandenVan, kijkMet, onthoudNaam } from '../disclosure/persoonsgegevens/controleer.ts';
import { isError } from '../domain/problem.ts';
import { regiomappen } from '../ingest/regiokeuze.ts';
import { bekijkErnaast } from './ernaast.ts';
import { inFormaat } from './formaten.ts';
import { leesOpties, UITGANG, type Opties } from './opties.ts';
import { zoekPersoonsgegevens } from './pii.ts';
import { schrijfPerRegio, schrijfProblemen, schrijfSamenvatting, vatSamen } from './toon.ts';
import { wacht } from './wacht.ts';

/** Ends when the person at the keyboard or the system asks for it. */
function totStop(): AbortSignal {
	const einde = new AbortController();
	for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.once(signaal, () => einde.abort());
	return einde.signal;
}

async function eenKeer({ wortel, formaat, regio }: Opties): Promise<number> {
	const begin = performance.now();
	const bekeken = bekijkErnaast({ wortel, bestanden: bestandenVan(wortel) }, onthoudNaam);
	const { portaal, problemen } = await leesEnControleer(wortel, regio, undefined, bekeken?.then(kijkMet));
	const samenvatting = vatSamen(portaal, problemen, performance.now() - begin);
	if (formaat) process.stdout.write(inFormaat(formaat, wortel, problemen, samenvatting));
	else {
		schrijfProblemen(wortel, problemen, process.stdout);
		schrijfSamenvatting(samenvatting, process.stdout);
		if (!regio) schrijfPerRegio(problemen, regiomappen(wortel), process.stdout);
		process.stdout.write(problemen.some(isError) ? 'Verbeter de fouten en draai dit opnieuw.\n' : `Bouw nu de site met: npm run build${regio ? ` -- --regio ${regio}` : ''}\n`);
	}
	return problemen.some(isError) ? UITGANG.fouten : UITGANG.goed;
}

export async function check(argumenten?: string[]): Promise<number> {
	const opties = leesOpties('check', ['root', 'regio', 'json', 'format', 'watch', 'pii'], argumenten);
	if (opties.pii) return zoekPersoonsgegevens(opties.wortel, opties.pii, opties.formaat === 'json');
	return opties.watch ? wacht(opties, process.stdout, totStop()) : eenKeer(opties);
}
