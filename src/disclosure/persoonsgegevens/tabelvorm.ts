// The first line of defence is the shape of a table: counts in known columns. A row per person, a column of persons and free text are refused, whatever stands in them.
import { EENHEDEN } from '../../domain/eenheid.ts';
import type { Portaal } from '../../domain/portaal.ts';
import { maakProbleem, type Problem } from '../../domain/problem.ts';
import { maten, type Dataset, type TekstKolom } from '../../domain/tabel.ts';
import { AANGEKONDIGD, rollenVanKop } from './koppen.ts';

/** Below this number of rows a table of ones says nothing about its kind. */
const GENOEG_RIJEN = 8;
/** A remark under a table is a sentence; more than this is a story. */
const LANGSTE_NOOT = 300;
const LANGSTE_WAARDE = 120;

/** Columns that announce a person by their name or title. */
function kolommen(dataset: Dataset): Problem[] {
	return dataset.beschrijving.schema.fields.flatMap((veld, i): Problem[] => {
		const rollen = new Set([...rollenVanKop(veld.name), ...(veld.zicht.rol === 'maat' ? [] : rollenVanKop(veld.title))]);
		return AANGEKONDIGD.some((rol) => rollen.has(rol)) ? [maakProbleem(dataset.plekVan(['schema', 'fields', i, 'name']), 'personenlijst', `De kolom „${veld.name}” gaat over personen.`, 'Haal de kolom weg uit de beschrijving en uit de cijfers. Hier staan alleen aantallen.')] : [];
	});
}

/** A measure of people in which nearly every count is one: the rows are the people. */
function rijPerPersoon(dataset: Dataset): Problem[] {
	if (dataset.aantalRijen < GENOEG_RIJEN) return [];
	return maten(dataset).flatMap((veld): Problem[] => {
		const kolom = dataset.kolommen.get(veld.name);
		if (kolom?.soort !== 'getal' || veld.zicht.eenheid === undefined || !['mensen', 'meldingen', 'aanvragen'].includes(veld.zicht.eenheid) || EENHEDEN[veld.zicht.eenheid].soort !== 'aantal') return [];
		let gevuld = 0;
		let enen = 0;
		for (const getal of kolom.getallen) {
			if (!(getal > 0)) continue;
			gevuld++;
			if (getal === 1) enen++;
		}
		return gevuld >= GENOEG_RIJEN && enen >= gevuld * 0.8 ? [maakProbleem(dataset.plekVanCel(0, veld.name), 'personenlijst', `Bijna elke regel telt in „${veld.name}” voor 1: dit lijkt een regel per persoon.`, 'Tel de regels op, bijvoorbeeld per kwartaal en soort hulp, en lever de aantallen.')] : [];
	});
}

const NUMMER = /^(?:[A-Za-z]{0,3}[-_]?\d{4,}|[0-9a-f]{8}-[0-9a-f-]{20,}|[0-9a-f]{16,})$/i;
const GEEN_NUMMER = /^(?:GM\d{4}|(?:19|20)\d\d(?:\d\d){0,2})$/;

/** A column of text with a number of its own for every row. */
function nummerPerRij(dataset: Dataset): Problem[] {
	if (dataset.aantalRijen < GENOEG_RIJEN) return [];
	return dataset.beschrijving.schema.fields.flatMap((veld): Problem[] => {
		const kolom = dataset.kolommen.get(veld.name);
		if (kolom?.soort !== 'tekst') return [];
		const nummers = kolom.woorden.filter((woord) => NUMMER.test(woord) && !GEEN_NUMMER.test(woord)).length;
		return nummers >= dataset.aantalRijen * 0.8 ? [maakProbleem(dataset.plekVanCel(0, veld.name), 'personenlijst', `Elke regel heeft in „${veld.name}” een eigen nummer: dit lijkt een regel per persoon.`, 'Haal de nummers weg en lever aantallen.')] : [];
	});
}

/** Text in a table is a code or a short name. */
function vrijeTekst(dataset: Dataset): Problem[] {
	return dataset.beschrijving.schema.fields.flatMap((veld): Problem[] => {
		const kolom = dataset.kolommen.get(veld.name);
		if (kolom?.soort !== 'tekst') return [];
		const langste = veld.zicht.rol === 'noot' ? LANGSTE_NOOT : LANGSTE_WAARDE;
		const lang = new Set((kolom as TekstKolom).woorden.flatMap((woord, code) => (woord.length > langste ? [code] : [])));
		if (!lang.size) return [];
		return [...kolom.codes].flatMap((code, rij) => (lang.has(code) ? [maakProbleem(dataset.plekVanCel(rij, veld.name), 'vrije-tekst', `In kolom „${veld.name}” staat een lange tekst: ${kolom.woorden[code]!.length} tekens.`, `Een tabel heeft codes en korte namen (tot ${LANGSTE_WAARDE} tekens) en in een kolom met noten een zin (tot ${LANGSTE_NOOT} tekens). Kort de tekst in, of zet hem in de beschrijving.`)] : []));
	});
}

export const controleerTabelvorm = (portaal: Portaal): Problem[] =>
	[...portaal.datasets, ...portaal.onvolledig].flatMap((dataset) => [...kolommen(dataset), ...rijPerPersoon(dataset), ...nummerPerRij(dataset), ...vrijeTekst(dataset)]);
