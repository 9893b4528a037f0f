// Percentages, rates and means about people that say nothing of their counts: what they give away cannot be reckoned.
import { isOptelbaar, type Veld } from '../../domain/dataset.ts';
import { EENHEDEN } from '../../domain/eenheid.ts';
import type { Portaal } from '../../domain/portaal.ts';
import { maakProbleem, type Place, type Problem } from '../../domain/problem.ts';
import { leesTekst, veldMetRol, type Dataset } from '../../domain/tabel.ts';
import { verhoudingVan } from '../../domain/verhouding.ts';
import type { Deling } from '../teksten/tellingen.ts';
import type { Bron } from './gegevensstelsel.ts';
import { gaatOverPersonen, noemtPersonen } from './rooster.ts';

/** Units of what is no person: „plekken per 1.000 inwoners”. */
const ANDERS = /plek|plaats|bed|woning|locatie|euro|€|kosten|budget|fte|uren|huisarts/i;

/** Whether a quotient is one of people: the dataset is about them, or its own words are. */
function isVanPersonen(dataset: Dataset, { title, name, zicht: { eenheid } }: Veld): boolean {
	const woorden = `${title} ${name} ${dataset.beschrijving.title}`;
	if (gaatOverPersonen(dataset)) return true;
	// So many of every thousand are people, unless it is said to be something else.
	return !ANDERS.test(woorden) && (eenheid === 'per_duizend' || (eenheid !== undefined && EENHEDEN[eenheid].soort === 'procent' && noemtPersonen(woorden)));
}

/** What is said of a measure about people that may be a quotient and does not say of what; undefined for what is none. */
function zonderAantallen(dataset: Dataset, veld: Veld): [bericht: string, hint: string] | undefined {
	const { rol, eenheid, berekening } = veld.zicht;
	if (rol !== 'maat' || !eenheid || berekening || verhoudingVan(veld) || !isVanPersonen(dataset, veld)) return undefined;
	const { soort } = EENHEDEN[eenheid];
	const schrijf = (sleutel: string): string => `schrijf bij zicht: ${sleutel}: { van: kolom, op: kolom }. Verberg kleine aantallen. Dan rekent het portaal na of iemand ze kan terugrekenen.`;
	if (soort === 'procent') return [`Bij „${veld.title}” staan percentages van mensen. De beschrijving zegt niet van welke aantallen.`, `Zet de twee aantallen in kolommen en ${schrijf('aandeel')}`];
	if (eenheid === 'per_duizend') return [`Bij „${veld.title}” staan aantallen mensen per 1.000. De beschrijving zegt niet van welke aantallen.`, `Zet het aantal en de inwoners in kolommen en ${schrijf('per_duizend')}`];
	// Sums may be added up; who protects with the protector only gets means of enough people.
	if ((soort !== 'duur' && eenheid !== 'rapportcijfer') || isOptelbaar(veld) || dataset.beschrijving.zicht.bescherming?.verslag) return undefined;
	return [`Bij „${veld.title}” staan gemiddelden van mensen. De beschrijving zegt niet over hoeveel mensen.`, `Zet de som en het aantal mensen in kolommen en ${schrijf('gemiddelde')} Is het zelf een som? Schrijf dan: optelbaar: true.`];
}

/** A count that is hidden of a gemeente in one of these years, or in any year: in words. */
type Verborgen = (gebied: string, jaren: readonly string[]) => string | undefined;

function verborgenIn(bronnen: () => Bron[]): Verborgen {
	let perGebied: Map<string, { jaar: string; noem(): string }[]> | undefined;
	return (gebied, jaren) => {
		perGebied ??= Map.groupBy(bronnen().flatMap(({ rooster }) => rooster.cellen.filter(({ waarde }) => waarde.markering === 'onderdrukt').map((cel) => ({ gebied: cel.plaats['gebied']!, jaar: cel.plaats['periode']!.slice(0, 4), noem: () => { const { file, line } = rooster.plekVan(cel); return `„${rooster.noem(cel)}” (${file}:${line})`; } }))), (een) => een.gebied);
		return perGebied.get(gebied)?.find(({ jaar }) => !jaren.length || jaren.includes(jaar))?.noem();
	};
}

/** So many of a thousand is a count, for who looks up how many people live there. */
const meldPerDuizend = (plek: Place, wat: string, verborgen: string): Problem =>
	maakProbleem(plek, 'aantal-per-duizend', `${wat} Met het aantal inwoners, dat iedereen kan opzoeken, is dat een aantal mensen. Verborgen is ${verborgen}.`, 'Noem dit cijfer niet. Of zet het aantal en de inwoners in kolommen, verberg kleine aantallen, en schrijf bij zicht: per_duizend: { van: kolom, op: kolom }. Dan rekent het portaal het na.');

/** Rows of gemeenten with a rate of people, of whom the portal hides a count. */
function perDuizendIn(dataset: Dataset, veld: Veld, isGemeente: (gebied: string) => boolean, verborgen: Verborgen): Problem[] {
	const kolom = dataset.kolommen.get(veld.name);
	if (veld.zicht.eenheid !== 'per_duizend' || kolom?.soort !== 'getal') return [];
	const [gebied, periode] = [veldMetRol(dataset, 'gebied')?.name ?? '', veldMetRol(dataset, 'periode')?.name ?? ''];
	return Array.from({ length: dataset.aantalRijen }, (_, rij) => rij).flatMap((rij): Problem[] => {
		const getal = kolom.getallen[rij]!;
		const waar = leesTekst(dataset, gebied, rij) || dataset.beschrijving.zicht.gebied;
		if (!(getal > 0) || !isGemeente(waar)) return [];
		const wanneer = leesTekst(dataset, periode, rij) || veld.zicht.periode || dataset.beschrijving.zicht.periode;
		const wat = verborgen(waar, [wanneer.slice(0, 4)]);
		return wat === undefined ? [] : [meldPerDuizend(dataset.plekVanCel(rij, veld.name), `Bij „${veld.title}, ${wanneer}, ${waar}” staat ${String(getal).replace('.', ',')} per 1.000.`, wat)];
	});
}

/** Quotients in tables and in texts of which nobody can reckon what they give away. `bronnen` are the tables with counts of people, made when a rate asks for them. */
export function losseDelingen(portaal: Portaal, inTeksten: readonly { deling: Deling; plek: Place; code: string }[], bronnen: () => Bron[]): Problem[] {
	const codes = new Set(portaal.inhoud.gemeenten.map(({ data }) => data.code));
	const verborgen = verborgenIn(bronnen);
	const inTabellen = portaal.datasets.flatMap((dataset) => {
		const sommen = new Set(gaatOverPersonen(dataset) ? dataset.beschrijving.schema.fields.flatMap((veld) => veld.zicht.gemiddelde?.van ?? []) : []);
		return dataset.beschrijving.schema.fields.flatMap((veld, i): Problem[] => {
			const plek = dataset.plekVan(['schema', 'fields', i, 'zicht']);
			// A sum of halves cannot be reckoned with exactly where it is hidden.
			if (sommen.has(veld.name) && veld.type !== 'integer') return [maakProbleem(plek, 'ongeldige-waarde', `Van „${veld.title}” wordt een gemiddelde van mensen genomen. Dan is het een geheel getal.`, 'Schrijf type: integer. Kies een kleinere eenheid als er halven zijn: uren in plaats van dagen.')];
			const gezegd = sommen.has(veld.name) ? undefined : zonderAantallen(dataset, veld);
			return gezegd ? [maakProbleem(plek, 'aandeel-zonder-aantallen', ...gezegd), ...perDuizendIn(dataset, veld, (gebied) => codes.has(gebied), verborgen)] : [];
		});
	});
	return [...inTabellen, ...inTeksten.flatMap(({ deling: { geschreven, perDuizend, gemeente, jaren }, plek, code }): Problem[] => {
		const wat = verborgen(code, jaren);
		if (wat === undefined) return [];
		if (perDuizend) return [meldPerDuizend(plek, `Hier staat „${geschreven}” bij ${gemeente}.`, wat)];
		return [maakProbleem(plek, 'aandeel-zonder-aantallen', `Hier staat „${geschreven}” van mensen uit ${gemeente}. Verborgen is ${wat}. Uit een percentage is soms een klein aantal terug te rekenen.`, 'Noem het percentage alleen als het over veel mensen gaat. Of zet de aantallen in data/ en toon het percentage van daar.')];
	})];
}
