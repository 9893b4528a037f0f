// A map shows exactly the gemeenten of its region: none is missing, and none is there that has no page.
import { bestaat, vanRegio, type Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Problem } from '../domain/problem.ts';
import { regiomappen } from '../ingest/regiokeuze.ts';
import { wijsDeWeg } from '../ingest/gelijkenis.ts';

const OPNIEUW = 'Lees de grenzen opnieuw in met npm run geo:import, of haal dit bestand weg. Dan toont de site weer de tegelkaart.';

export function controleerKaarten(portaal: Portaal): Problem[] {
	return portaal.kaarten.flatMap(({ regio, bestand, topologie }): Problem[] => {
		const plek = { file: bestand, line: 1, column: 1 };
		if (!bestaat(portaal, 'regios', regio)) return [maakProbleem(plek, 'verwijzing', `Er is geen regio met de naam „${regio}”.`, wijsDeWeg(regio, regiomappen(portaal.wortel)))];
		// A gemeente whose file cannot be read has told so itself.
		if (portaal.onleesbaar.some((een) => een.collectie === 'gemeenten' && een.regio === regio)) return [];
		const gemeenten = vanRegio(portaal, 'gemeenten', regio);
		const codes = new Set(topologie.objects.gemeenten.geometries.map(({ id }) => id));
		const bekend = new Set(gemeenten.map(({ data }) => data.code));
		const mist = gemeenten.filter(({ data }) => !codes.has(data.code)).map(({ data }) => `${data.code} ${data.titel}`);
		const teveel = [...codes].filter((code) => !bekend.has(code));
		return [
			...(mist.length ? [maakProbleem(plek, 'kaart-gemeente', `Op de kaart ontbreekt: ${mist.join(', ')}.`, OPNIEUW)] : []),
			...(teveel.length ? [maakProbleem(plek, 'kaart-gemeente', `Op de kaart staat ${teveel.join(', ')}, maar die gemeente hoort niet bij deze regio.`, OPNIEUW)] : []),
		];
	});
}
