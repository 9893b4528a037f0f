// npm run check -- --watch: checks again whenever something is saved, and says what is new and what is mended.
import { leesEnControleer, type Gelezen } from '../charts/lees-en-controleer.ts';
import { isError, type Problem } from '../domain/problem.ts';
import type { Geheugen } from '../ingest/geheugen.ts';
import { achterElkaar } from './achter-elkaar.ts';
import { vingerafdrukken } from './formaten.ts';
import { UITGANG, type Opties } from './opties.ts';
import { meervoud, schrijfHersteld, schrijfProblemen, schrijfSamenvatting, vatSamen } from './toon.ts';
import { volg } from './volg.ts';

/** Problems by a name that outlives a move to another line. */
const opNaam = (wortel: string, problemen: Problem[]): Map<string, Problem> => {
	const namen = vingerafdrukken(wortel, problemen);
	return new Map(problemen.map((probleem, i) => [namen[i]!, probleem]));
};

export interface Verschil {
	nieuw: Problem[];
	hersteld: Problem[];
}

/** What is in one of two rounds and not in the other. */
export const verschilTussen = (eerder: Map<string, Problem>, nu: Map<string, Problem>): Verschil => ({
	nieuw: [...nu].flatMap(([naam, probleem]) => (eerder.has(naam) ? [] : [probleem])),
	hersteld: [...eerder].flatMap(([naam, probleem]) => (nu.has(naam) ? [] : [probleem])),
});

/** Runs until `stop` is aborted; returns the exit code. */
export async function wacht({ wortel, regio }: Pick<Opties, 'wortel' | 'regio'>, stroom: NodeJS.WritableStream, stop: AbortSignal): Promise<number> {
	const geheugen: Geheugen = new Map();
	const lees = async (): Promise<Gelezen & { ms: number }> => {
		const begin = performance.now();
		return { ...(await leesEnControleer(wortel, regio, geheugen)), ms: performance.now() - begin };
	};
	const eerste = await lees();
	let vorige = opNaam(wortel, eerste.problemen);
	schrijfProblemen(wortel, eerste.problemen, stroom);
	schrijfSamenvatting(vatSamen(eerste.portaal, eerste.problemen, eerste.ms), stroom);
	stroom.write('Ik kijk mee. Bewaar een bestand, dan controleer ik opnieuw. Stoppen: Ctrl+C.\n');
	const opnieuw = achterElkaar(async () => {
		const { portaal, problemen, ms } = await lees();
		const nu = opNaam(wortel, problemen);
		const { nieuw, hersteld } = verschilTussen(vorige, nu);
		vorige = nu;
		const tijd = new Date().toLocaleTimeString('nl-NL');
		if (!nieuw.length && !hersteld.length) {
			const fouten = problemen.filter(isError).length;
			stroom.write(`${tijd}  Niets veranderd: ${fouten ? meervoud(fouten, 'fout', 'fouten') : 'geen fouten'} (${Math.round(ms)} ms).\n`);
			return;
		}
		stroom.write(`\n${tijd}  ${[nieuw.length ? `${nieuw.length} nieuw` : '', hersteld.length ? `${hersteld.length} hersteld` : ''].filter(Boolean).join(', ')}\n`);
		schrijfHersteld(hersteld, stroom);
		schrijfProblemen(wortel, nieuw, stroom);
		schrijfSamenvatting(vatSamen(portaal, problemen, ms), stroom);
	});
	const los = volg(wortel, () => void opnieuw());
	await new Promise<void>((klaar) => (stop.aborted ? klaar() : stop.addEventListener('abort', () => klaar(), { once: true })));
	los();
	stroom.write('\nGestopt.\n');
	return UITGANG.goed;
}
