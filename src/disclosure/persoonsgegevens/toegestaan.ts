// persoonsgegevens.yaml in the root: findings that somebody has looked at and allows, each with a reason.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { maakProbleem, type Problem } from '../../domain/problem.ts';
import { tekst } from '../../domain/velden.ts';
import { leesBytes } from '../../ingest/bestanden.ts';
import { ontcijfer } from '../../ingest/tekst.ts';
import { valideer } from '../../ingest/valideer.ts';
import { leesYaml } from '../../ingest/yaml.ts';
import type { Bevinding } from './bevinding.ts';
import { SOORTEN } from './soorten.ts';

export const UITZONDERINGEN = 'persoonsgegevens.yaml';

const schema = z.strictObject({
	toegestaan: z
		.array(
			z.strictObject({
				bestand: tekst.describe('het pad vanaf de hoofdmap'),
				soort: z.enum(SOORTEN),
				tekst: tekst.describe('precies zoals het er staat'),
				reden: tekst.describe('waarom dit mag'),
				door: tekst.describe('de functie van wie dit beoordeelde, geen naam'),
			}),
		)
		.default([]),
});

export interface Uitzonderingen {
	/** Whether a finding is allowed; remembers that the entry was of use. */
	mag(bevinding: Bevinding): boolean;
	/** Faults in the list itself; after all findings have been asked about, also the entries nobody needed. */
	problemen(): Problem[];
}

const gelijk = (a: string, b: string): boolean => a.trim().replace(/\s+/g, ' ') === b.trim().replace(/\s+/g, ' ');

export function leesUitzonderingen(wortel: string): Uitzonderingen {
	if (!existsSync(join(wortel, UITZONDERINGEN))) return { mag: () => false, problemen: () => [] };
	const deel = leesYaml(ontcijfer(leesBytes(wortel, UITZONDERINGEN)).tekst, UITZONDERINGEN);
	const { waarde, problemen } = valideer(schema, deel);
	const lijst = waarde?.toegestaan ?? [];
	const gebruikt = new Set<number>();
	return {
		mag({ file, kind, tekst: gevonden }) {
			let goed = false;
			// One text may stand in the list for several kinds; all entries that fit are of use.
			lijst.forEach((een, i) => {
				if (een.soort !== kind || !gelijk(een.tekst, gevonden)) return;
				if (een.bestand === file) gebruikt.add(i);
				else if (file !== UITZONDERINGEN) return;
				goed = true;
			});
			return goed;
		},
		problemen: () => [
			...problemen,
			...lijst.flatMap((een, i) => (gebruikt.has(i) ? [] : [maakProbleem(deel.plekVan(['toegestaan', i]), 'uitzondering-ongebruikt', `In ${een.bestand} staat dit niet (meer).`, 'Haal deze uitzondering weg, of verbeter bestand, soort en tekst.')])),
		],
	};
}
