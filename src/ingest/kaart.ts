// The maps of a root: kaart/<regio>.json, as geo:import writes them.
import { kaart, KAARTMAP, type Kaart } from '../domain/kaart.ts';
import { maakProbleem, type Problem } from '../domain/problem.ts';
import { geenBestand, leesBytes, lijstMap } from './bestanden.ts';
import { ontcijfer } from './tekst.ts';

const OPNIEUW = 'Lees de grenzen opnieuw in met npm run geo:import, of haal dit bestand weg. Dan toont de site weer de tegelkaart.';

export function leesKaarten(wortel: string): { kaarten: Kaart[]; problemen: Problem[] } {
	const kaarten: Kaart[] = [];
	const { bestanden, koppelingen } = lijstMap(wortel, KAARTMAP);
	const problemen: Problem[] = koppelingen.map(geenBestand);
	for (const bestand of bestanden) {
		const plek = { file: bestand, line: 1, column: 1 };
		const regio = /^kaart\/([^/]+)\.json$/.exec(bestand)?.[1];
		if (regio === undefined) {
			problemen.push(maakProbleem(plek, 'bestandssoort', 'Dit bestand hoort niet in kaart/.', 'Hier staat per regio één bestand, <regio>.json, zoals npm run geo:import het schrijft.'));
			continue;
		}
		let inhoud: unknown;
		try {
			inhoud = JSON.parse(ontcijfer(leesBytes(wortel, bestand)).tekst);
		} catch {
			inhoud = undefined;
		}
		const gelezen = kaart.safeParse(inhoud);
		if (gelezen.success) kaarten.push({ ...gelezen.data, regio, bestand });
		else problemen.push(maakProbleem(plek, 'kaart-vorm', 'Dit bestand is geen kaart die npm run geo:import schreef.', OPNIEUW));
	}
	return { kaarten, problemen };
}
