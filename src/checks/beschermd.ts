// How a table says that people in it are protected. Protected tables are protected together. One that is not the file its report speaks for was changed by hand, or comes of another run: nobody looked at that set.
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DREMPEL } from '../domain/dataset.ts';
import type { Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Problem } from '../domain/problem.ts';
import { leesBestandsregels, hashVan } from '../ingest/beschermingsverslag.ts';
import { leesBytes } from '../ingest/bestanden.ts';
import { ontcijfer } from '../ingest/tekst.ts';

const HERSTEL = 'Verander een beschermd bestand niet met de hand. Maak alle bestanden samen opnieuw met npm run protect.';

/** A threshold lower than the portal's own that nobody answers for. */
const zonderBesluit = ({ datasets }: Portaal): Problem[] =>
	datasets.flatMap(({ beschrijving: { zicht: { bescherming } }, plekVan }) => (!bescherming || bescherming.drempel >= DREMPEL || bescherming.besluit !== undefined ? [] : [
		maakProbleem(plekVan(['zicht', 'bescherming', 'drempel']), 'besluit-ontbreekt', `De drempel is hier ${bescherming.drempel}. Onder de ${DREMPEL} mag dat alleen met een besluit.`, 'Schrijf erbij wie dit besloot, wanneer en waarom: „besluit: …”. Dit komt op de site.'),
	]));

export const controleerBeschermd = (portaal: Portaal): Problem[] => [...zonderBesluit(portaal), ...anderBestand(portaal)];

function anderBestand({ wortel, datasets }: Portaal): Problem[] {
	const lees = (pad: string): string => ontcijfer(Buffer.from(leesBytes(wortel, pad))).tekst;
	const regels = new Map<string, Map<string, string> | undefined>();
	return datasets.flatMap(({ bestand, beschrijving }) => {
		const { verslag } = beschrijving.zicht.bescherming ?? {};
		if (verslag === undefined) return [];
		const pad = `${dirname(bestand)}/${verslag}`;
		if (!regels.has(pad)) regels.set(pad, existsSync(join(wortel, pad)) ? leesBestandsregels(lees(pad)) : undefined);
		const hash = regels.get(pad)?.get(basename(bestand));
		if (hash === hashVan(lees(bestand))) return [];
		const wat = regels.get(pad) === undefined ? `Het beschermingsverslag „${verslag}” ontbreekt.` : hash === undefined ? `Dit bestand staat niet in het beschermingsverslag „${verslag}”.` : `Dit is niet het bestand waarover het beschermingsverslag „${verslag}” gaat.`;
		return [maakProbleem({ file: bestand, line: 1, column: 1 }, 'bescherming-anders', wat, HERSTEL)];
	});
}
