// Reads an instance from disk. What is wrong with it comes back as problems at their place, like any other input.
import { readFileSync } from 'node:fs';
import { maakProbleem, type Problem } from '../domain/problem.ts';
import { ontcijfer, plekInTekst, regelbegin } from '../ingest/tekst.ts';
import { valideer } from '../ingest/valideer.ts';
import { leesYaml } from '../ingest/yaml.ts';
import { Opgavefout, opgaveSchema, stelselVan, type Opgave } from './opgave.ts';

const REMEDIE = 'Kijk hoe een opgave eruitziet in tests/onthulling/.';

/** The instance in `pad`, or what is wrong with it; `bestand` is how problems call it. */
export function leesOpgave(pad: string, bestand: string): { opgave?: Opgave; problemen: Problem[] } {
	const vooraan = { file: bestand, line: 1, column: 1 };
	let tekst: string;
	try {
		tekst = ontcijfer(readFileSync(pad)).tekst;
	} catch {
		return { problemen: [maakProbleem(vooraan, 'opgave-onleesbaar', `Het bestand ${bestand} is niet te openen.`, 'Kijk of de naam goed geschreven is.')] };
	}
	let inhoud: unknown;
	try {
		inhoud = JSON.parse(tekst);
	} catch (fout) {
		return { problemen: [maakProbleem({ file: bestand, ...plekInTekst(regelbegin(tekst), plekInFout(fout, tekst)) }, 'opgave-onleesbaar', 'Dit is geen geldige JSON.', 'Kijk op deze plek naar komma’s, aanhalingstekens en haakjes.')] };
	}
	const gelezen = opgaveSchema.safeParse(inhoud);
	// Places cost time and memory: only who needs them pays.
	if (!gelezen.success) return { problemen: valideer(opgaveSchema, leesYaml(tekst, bestand)).problemen.map((een) => ({ ...een, code: 'opgave-onleesbaar' as const, hint: `${een.hint} ${REMEDIE}` })) };
	try {
		stelselVan(gelezen.data);
	} catch (fout) {
		if (!(fout instanceof Opgavefout)) throw fout;
		return { problemen: [maakProbleem(leesYaml(tekst, bestand).plekVan(fout.pad), 'opgave-onleesbaar', fout.message, REMEDIE)] };
	}
	return { opgave: gelezen.data, problemen: [] };
}

/** Where JSON.parse stopped: it says so in its message, or it ran into the end. */
function plekInFout(fout: unknown, tekst: string): number {
	const positie = /position (\d+)/.exec(fout instanceof Error ? fout.message : '')?.[1];
	return positie === undefined ? tekst.trimEnd().length : Number(positie);
}
