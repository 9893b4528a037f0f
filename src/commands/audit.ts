// npm run audit: plays the attacker, with the portal itself or with loose instances.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Problem } from '../domain/problem.ts';
import { leesOpgave } from '../disclosure/lees-opgave.ts';
import { beoordeelOpgave, type Opgaveoordeel } from '../disclosure/opgave.ts';
import { Gebruiksfout, UITGANG } from './opties.ts';
import { schrijfProblemen } from './toon.ts';

const GEBRUIK = `Gebruik: npm run audit -- BESTAND.json… [--json]
  BESTAND.json  opgaven zoals in tests/onthulling/
  --json        één regel JSON per bestand op de uitvoer`;

function leesArgumenten(argumenten: string[]): { bestanden: string[]; json: boolean } {
	try {
		const { values, positionals } = parseArgs({ args: argumenten, options: { json: { type: 'boolean' } }, allowPositionals: true });
		if (positionals.length) return { bestanden: positionals, json: values.json === true };
	} catch {
		// Told below, with the usage.
	}
	throw new Gebruiksfout(`Noem minstens één bestand, en geen andere opties.\n\n${GEBRUIK}`);
}

const grens = (waarde: number | null): string => (waarde === null ? 'zonder einde' : String(waarde));

/** What the outcome means, for a person. */
function vertel({ id, verdict, targets, infeasible }: Opgaveoordeel): string {
	const regels = targets.map(({ name, lo, hi, safe, missing, undecided }) => {
		const bereik = lo !== null && lo === hi ? `precies ${lo}` : `van ${grens(lo)} tot en met ${grens(hi)}`;
		if (infeasible) return `  ${name}: er bestaan geen aantallen die bij alle cijfers passen.`;
		if (safe) return `  ${name}: kan zijn ${bereik}. Niemand kan het kleine aantal aanwijzen.`;
		return `  ${name}: kan zijn ${bereik}. ${undecided ? 'Niet bewezen dat dit mogelijk is' : 'Niet mogelijk'}: ${missing.join(', ')}.`;
	});
	return `${verdict === 'safe' ? 'veilig  ' : 'ONVEILIG'}  ${id}\n${regels.join('\n')}\n`;
}

/** Only what is asked for: id, verdict and per target its interval. */
const alsRegel = ({ id, verdict, targets }: Opgaveoordeel): string => `${JSON.stringify({ id, verdict, targets: targets.map(({ name, lo, hi, safe }) => ({ name, lo, hi, safe })) })}\n`;

/** Exit code 0: all safe; 1: something is unsafe; 2: a file could not be read, or wrong usage. */
export async function audit(argumenten = process.argv.slice(2)): Promise<number> {
	const { bestanden, json } = leesArgumenten(argumenten);
	const problemen: Problem[] = [];
	let onveilig = 0;
	for (const bestand of bestanden) {
		const gelezen = leesOpgave(resolve(bestand), bestand);
		problemen.push(...gelezen.problemen);
		if (!gelezen.opgave) {
			if (json) process.stdout.write(`${JSON.stringify({ file: bestand, problems: gelezen.problemen })}\n`);
			continue;
		}
		const oordeel = await beoordeelOpgave(gelezen.opgave);
		if (oordeel.verdict === 'unsafe') onveilig++;
		process.stdout.write(json ? alsRegel(oordeel) : vertel(oordeel));
	}
	if (!json) {
		schrijfProblemen(process.cwd(), problemen, process.stdout);
		process.stdout.write(`\n${bestanden.length - problemenBestanden(problemen)} nagerekend: ${onveilig} onveilig.\n`);
	}
	if (problemen.length) return UITGANG.gebruik;
	return onveilig ? UITGANG.fouten : UITGANG.goed;
}

const problemenBestanden = (problemen: Problem[]): number => new Set(problemen.map(({ file }) => file)).size;
