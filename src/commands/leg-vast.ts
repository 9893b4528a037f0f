// npm run leg-vast: remembers the figures as they are now published, so that a later change cannot pass unseen.
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { leesEnControleer } from '../charts/lees-en-controleer.ts';
import { GEPUBLICEERD } from '../checks/correcties.ts';
import { isError } from '../domain/problem.ts';
import { leesOpties, UITGANG } from './opties.ts';
import { meervoud, schrijfProblemen } from './toon.ts';

export async function legCijfersVast(argumenten?: string[], stroom: NodeJS.WritableStream = process.stdout): Promise<number> {
	const { wortel } = leesOpties('leg-vast', ['root'], argumenten);
	const { portaal, problemen } = await leesEnControleer(wortel);
	const fouten = problemen.filter(isError);
	if (fouten.length) {
		schrijfProblemen(wortel, fouten, stroom);
		stroom.write('Er is niets vastgelegd. Verbeter eerst deze fouten.\n');
		return UITGANG.fouten;
	}
	let aantal = 0;
	for (const { bestand } of portaal.datasets) {
		const naar = join(wortel, GEPUBLICEERD, bestand);
		if (existsSync(naar) && readFileSync(naar).equals(readFileSync(join(wortel, bestand)))) continue;
		mkdirSync(dirname(naar), { recursive: true });
		// A copy beside it and then in its place: never half a file.
		copyFileSync(join(wortel, bestand), `${naar}.nieuw`);
		renameSync(`${naar}.nieuw`, naar);
		aantal++;
	}
	stroom.write(aantal ? `${meervoud(aantal, 'bestand', 'bestanden')} vastgelegd in ${GEPUBLICEERD}/. Leg die map met een commit vast.\n` : 'Alles was al vastgelegd.\n');
	return UITGANG.goed;
}
