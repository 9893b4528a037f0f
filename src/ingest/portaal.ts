// The first stretch of the street: a root folder becomes a Portaal, with every fault found on the way.
import { existsSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { configuratie as configuratieSchema, type Configuratie } from '../domain/configuratie.ts';
import type { Onleesbaar, Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Code, type Problem } from '../domain/problem.ts';
import { taal } from '../domain/taal.ts';
import type { Dataset } from '../domain/tabel.ts';
import { geenBestand, leesBytes, lijstMap } from './bestanden.ts';
import { leesDataset, type DatasetBron } from './dataset.ts';
import { datumVan } from './datumvan.ts';
import { onthoud, type Geheugen } from './geheugen.ts';
import { leesInhoud } from './inhoud.ts';
import { leesKaarten } from './kaart.ts';
import { leesTekens } from './tekens.ts';
import { valideer } from './valideer.ts';
import { leesYaml } from './yaml.ts';

export const CONFIGURATIEBESTAND = 'zicht.config.yaml';

const NOODCONFIGURATIE: Configuratie = {
	titel: 'Zicht', ondertitel: '', adres: 'https://zicht.example', organisatie: '', contact: { tekst: '' },
	licentie: { naam: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' }, voorbeeld: false, taal: taal.parse({}),
};

const vooraan = (file: string, code: Code, message: string, hint: string): Problem => maakProbleem({ file, line: 1, column: 1 }, code, message, hint);

export function leesConfiguratie(wortel: string): { configuratie: Configuratie; problemen: Problem[] } {
	if (!existsSync(join(wortel, CONFIGURATIEBESTAND))) {
		return { configuratie: NOODCONFIGURATIE, problemen: [vooraan(CONFIGURATIEBESTAND, 'geen-configuratie', 'Het bestand met de instellingen ontbreekt.', `Zet ${CONFIGURATIEBESTAND} in de hoofdmap. De handleiding geeft een voorbeeld.`)] };
	}
	const { tekst, problemen: inTekens, leesbaar } = leesTekens(leesBytes(wortel, CONFIGURATIEBESTAND), CONFIGURATIEBESTAND);
	if (!leesbaar) return { configuratie: NOODCONFIGURATIE, problemen: inTekens };
	const deel = leesYaml(tekst, CONFIGURATIEBESTAND);
	const { waarde, problemen: inSleutels } = valideer(configuratieSchema, deel);
	const problemen = [...inTekens, ...inSleutels];
	if (waarde?.thema === undefined || isVanDeRoot(wortel, waarde.thema)) return { configuratie: waarde ?? NOODCONFIGURATIE, problemen };
	const { thema, ...zonder } = waarde;
	return { configuratie: zonder, problemen: [...problemen, maakProbleem(deel.plekVan(['thema']), 'thema-onbekend', `Er is geen CSS-bestand „${thema}” in deze map.`, 'Schrijf het pad vanaf de hoofdmap, bijvoorbeeld thema.css.')] };
}

/** Whether `thema` is a CSS file below the root, also after following links. */
function isVanDeRoot(wortel: string, thema: string): boolean {
	try {
		const bestand = realpathSync(join(wortel, thema));
		return thema.endsWith('.css') && bestand.endsWith('.css') && bestand.startsWith(realpathSync(wortel) + sep) && statSync(bestand).isFile();
	} catch {
		return false;
	}
}

/** Reads one table with its descriptor. */
export function leesTabel(bron: Omit<DatasetBron, 'beschrijving'>, beschrijving: Uint8Array): ReturnType<typeof leesDataset> {
	const { tekst, leesbaar, problemen } = leesTekens(beschrijving, bron.beschrijvingBestand);
	if (!leesbaar) return { dataset: undefined, problemen };
	const gelezen = leesDataset({ ...bron, beschrijving: leesYaml(tekst, bron.beschrijvingBestand) });
	return { ...gelezen, problemen: [...problemen, ...gelezen.problemen] };
}

/** Reads every table below data/. With `geheugen` only those that changed since. */
export function leesDatasets(wortel: string, geheugen?: Geheugen): { datasets: Dataset[]; verwacht: Dataset[]; onvolledig: Dataset[]; onleesbaar: Onleesbaar[]; problemen: Problem[] } {
	const datasets: Dataset[] = [];
	const verwacht: Dataset[] = [];
	const onvolledig: Dataset[] = [];
	const onleesbaar: Onleesbaar[] = [];
	const problemen: Problem[] = [];
	const { bestanden: alle, koppelingen } = lijstMap(wortel, 'data');
	problemen.push(...koppelingen.map(geenBestand));
	const bestanden = alle.filter((bestand) => !bestand.endsWith('.md'));
	const aanwezig = new Set(bestanden);
	const zonderSoort = (bestand: string): string => bestand.replace(/\.[^./]+$/, '');
	/** Told once, and not again by all that refers to it. */
	const kanNiet = (bestand: string, code: Code, message: string, hint: string): void => {
		problemen.push(vooraan(bestand, code, message, hint));
		const delen = zonderSoort(bestand).split('/').slice(1);
		const naam = delen.at(-1)!;
		onleesbaar.push({ collectie: 'datasets', id: naam, regio: delen.length === 2 ? delen[0] : undefined, sleutel: delen.length === 2 ? `${delen[0]}-${naam}` : naam });
	};
	for (const bestand of bestanden) {
		if (bestand.endsWith('.yaml')) {
			const csv = bestand.replace(/\.yaml$/, '.csv');
			// A workbook in place of the CSV is told as such.
			if (!aanwezig.has(csv) && !bestanden.some((ander) => ander !== bestand && zonderSoort(ander) === zonderSoort(bestand))) kanNiet(bestand, 'beschrijving-zonder-data', 'Bij deze beschrijving hoort geen CSV-bestand.', `Zet de cijfers in ${csv}, of haal de beschrijving weg.`);
			continue;
		}
		const delen = bestand.split('/').slice(1);
		if (!bestand.endsWith('.csv') || delen.length > 2) {
			kanNiet(bestand, 'bestandssoort', 'Dit bestand kan hier niet gelezen worden.', `${/\.xls[xmb]?$|\.ods$/i.test(bestand) ? 'Open het in Excel en kies Opslaan als, CSV. ' : /\.csv$/i.test(bestand) && !bestand.endsWith('.csv') ? 'Schrijf de extensie in kleine letters: .csv. ' : ''}In data/ staan CSV-bestanden met een beschrijving (.yaml) ernaast, hoogstens één map diep: data/<regio>/<naam>.csv.`);
			continue;
		}
		const beschrijvingBestand = bestand.replace(/\.csv$/, '.yaml');
		if (!aanwezig.has(beschrijvingBestand)) {
			kanNiet(bestand, 'data-zonder-beschrijving', 'Bij deze cijfers ontbreekt de beschrijving.', `Maak ${beschrijvingBestand}: daarin staat wat elke kolom betekent en waar de cijfers vandaan komen.`);
			continue;
		}
		const naam = delen.at(-1)!.replace(/\.csv$/, '');
		const regio = delen.length === 2 ? delen[0]! : undefined;
		if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(naam)) {
			problemen.push(vooraan(bestand, 'bestandsnaam', `De bestandsnaam „${naam}” kan geen webadres worden.`, 'Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld capaciteit-2023.csv.'));
			continue;
		}
		const id = regio ? `${regio}-${naam}` : naam;
		const bytes = [leesBytes(wortel, bestand), leesBytes(wortel, beschrijvingBestand)] as const;
		const gelezen = onthoud(geheugen, bestand, [...bytes], () => leesTabel({ id, naam, regio, bestand, bytes: bytes[0], beschrijvingBestand }, bytes[1]));
		problemen.push(...gelezen.problemen);
		if (gelezen.onvolledig) onvolledig.push(gelezen.onvolledig);
		if (gelezen.dataset) (gelezen.dataset.aantalRijen === 0 && gelezen.dataset.beschrijving.zicht.verwacht !== undefined ? verwacht : datasets).push(gelezen.dataset);
		else onleesbaar.push({ collectie: 'datasets', id: naam, regio, sleutel: id });
	}
	return { datasets, verwacht, onvolledig, onleesbaar, problemen };
}

/** Reads everything below `wortel` (absolute path). Never throws on what an editor can get wrong. Who reads again and again keeps a `geheugen`. */
export function leesPortaal(wortel: string, geheugen?: Geheugen): Portaal {
	const { configuratie, problemen: inConfiguratie } = leesConfiguratie(wortel);
	const { inhoud, onleesbaar: onleesbareTeksten, problemen: inInhoud } = leesInhoud(wortel, geheugen);
	const { datasets, verwacht, onvolledig, onleesbaar: onleesbareCijfers, problemen: inData } = leesDatasets(wortel, geheugen);
	const { kaarten, problemen: inKaarten } = leesKaarten(wortel);
	return { wortel, configuratie, datum: configuratie.peildatum ?? datumVan(wortel), inhoud, datasets, verwacht, onvolledig, kaarten, onleesbaar: [...onleesbareTeksten, ...onleesbareCijfers], problemen: [...inConfiguratie, ...inInhoud, ...inData, ...inKaarten] };
}
