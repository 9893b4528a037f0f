// What was published stays remembered: gepubliceerd/ holds each CSV as it last went out. A figure that differs from it has an entry in the register, or the build stops.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Correctie } from '../domain/correctie.ts';
import { zoekDataset, type Portaal } from '../domain/portaal.ts';
import { isError, maakProbleem, type Problem } from '../domain/problem.ts';
import { leesTekst, leesWaarde, type Dataset } from '../domain/tabel.ts';
import { leesBytes, lijstMap } from '../ingest/bestanden.ts';
import { leesDataset } from '../ingest/dataset.ts';
import { leesTekens } from '../ingest/tekens.ts';
import { leesYaml } from '../ingest/yaml.ts';
import { eigenMaten } from './reeksen.ts';

export const GEPUBLICEERD = 'gepubliceerd';

const TEKEN: Record<string, string> = { leeg: 'leeg', onbekend: '?', 'niet-van-toepassing': 'n.v.t.', onderdrukt: '.', 'pro-memorie': 'pm' };

/** A value as the register writes it: 43, 7.2, ?, leeg. */
const alsTekst = (dataset: Dataset, maat: string, rij: number): string => {
	const { getal, markering } = leesWaarde(dataset, maat, rij);
	return getal === null ? TEKEN[markering]! : String(getal);
};

const sleutelVan = (dataset: Dataset, rij: number): string => dataset.beschrijving.schema.primaryKey.map((naam) => leesTekst(dataset, naam, rij)).join(', ');

/** The dataset as it was last published, read with the descriptor of today; undefined if it never was, or is byte for byte what it was. */
function gepubliceerdVan({ wortel }: Portaal, dataset: Dataset): Dataset | undefined {
	const pad = `${GEPUBLICEERD}/${dataset.bestand}`;
	if (!existsSync(join(wortel, pad))) return undefined;
	const bytes = leesBytes(wortel, pad);
	if (Buffer.from(bytes).equals(leesBytes(wortel, dataset.bestand))) return undefined;
	const { beschrijvingBestand } = dataset;
	const beschrijving = leesYaml(leesTekens(leesBytes(wortel, beschrijvingBestand), beschrijvingBestand).tekst, beschrijvingBestand);
	const gelezen = leesDataset({ ...dataset, bestand: pad, bytes, beschrijving });
	// A column that came later was not published then.
	return gelezen.dataset ?? gelezen.onvolledig;
}

/** Whether the register leads from one value to the other, in one correction or in several after one another. */
function isVerantwoord(register: Correctie['cijfers'], was: string, wordt: string): boolean {
	const bereikt = new Set([was]);
	for (const waarde of bereikt) for (const een of register) if (een.was === waarde) bereikt.add(een.wordt);
	return bereikt.has(wordt);
}

function inDataset(portaal: Portaal, dataset: Dataset, register: Correctie['cijfers']): Problem[] {
	const oud = gepubliceerdVan(portaal, dataset);
	if (!oud) return [];
	const rijVan = new Map(Array.from({ length: dataset.aantalRijen }, (_, rij) => [sleutelVan(dataset, rij), rij]));
	const maten = eigenMaten(oud).map(({ naam }) => naam).filter((naam) => dataset.kolommen.has(naam));
	const map = dataset.regio === undefined ? 'content/regios/<regio>/correcties/' : `content/regios/${dataset.regio}/correcties/`;
	return Array.from({ length: oud.aantalRijen }, (_, rij) => rij).flatMap((rij) => {
		const regel = sleutelVan(oud, rij);
		const nieuw = rijVan.get(regel);
		return maten.flatMap((maat): Problem[] => {
			const was = alsTekst(oud, maat, rij);
			const wordt = nieuw === undefined ? 'weg' : alsTekst(dataset, maat, nieuw);
			// What had no number and is now filled in corrects nothing.
			if (was === wordt || (was === 'leeg' && wordt !== 'weg') || isVerantwoord(register.filter((een) => een.regel === regel && een.maat === maat), was, wordt)) return [];
			const plek = nieuw === undefined ? { file: dataset.bestand, line: 1, column: 1 } : dataset.plekVanCel(nieuw, maat);
			const bericht = nieuw === undefined ? `De regel „${regel}” is weg, maar was al gepubliceerd (${maat}: ${was}).` : `Hier staat ${wordt}, maar gepubliceerd is ${was}.`;
			return [maakProbleem(plek, 'wijziging-zonder-correctie', bericht, `Is het een tikfout? Zet het oude getal terug. Is het een verbetering? Schrijf haar op in ${map}, met: dataset: ${dataset.naam}, regel: ${regel}, maat: ${maat}, was: ${was}, wordt: ${wordt}, en de reden.`)];
		});
	});
}

/** Tables that were published and are there no longer, nor as something that could not be read. */
function verdwenen(portaal: Portaal): Problem[] {
	const { bestanden } = lijstMap(join(portaal.wortel, GEPUBLICEERD), 'data');
	return bestanden.filter((bestand) => bestand.endsWith('.csv') && !existsSync(join(portaal.wortel, bestand)) && !existsSync(join(portaal.wortel, bestand.replace(/\.csv$/, '.yaml')))).map((bestand) =>
		maakProbleem({ file: `${GEPUBLICEERD}/${bestand}`, line: 1, column: 1 }, 'wijziging-zonder-correctie', `De cijfers in ${bestand} zijn weg, maar waren al gepubliceerd.`, `Zet ${bestand} en de beschrijving terug. Moeten de cijfers van de site? Zeg dan in een nieuwsbericht waarom, en haal ook ${GEPUBLICEERD}/${bestand} weg.`));
}

export function controleerCorrecties(portaal: Portaal): Problem[] {
	if (!existsSync(join(portaal.wortel, GEPUBLICEERD))) return [];
	// A correction that cannot be read may be the one that is missed.
	if (portaal.problemen.some((probleem) => isError(probleem) && probleem.file.includes('/correcties/'))) return [];
	const register = Map.groupBy(portaal.inhoud.correcties, (item) => zoekDataset(portaal, item.data.dataset, item.regio));
	return [...verdwenen(portaal), ...portaal.datasets.flatMap((dataset) => inDataset(portaal, dataset, (register.get(dataset) ?? []).flatMap((item) => item.data.cijfers)))];
}
