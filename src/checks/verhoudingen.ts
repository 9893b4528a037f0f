// A printed percentage, rate or mean is believed as little as a printed total: it is reckoned again from its two numbers.
import type { Veld } from '../domain/dataset.ts';
import { schrijfGetal, schrijfKort, schrijfLang } from '../domain/eenheid.ts';
import type { Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Problem } from '../domain/problem.ts';
import { leesTekst, maten, veldMetNaam, veldMetRol, type Dataset } from '../domain/tabel.ts';
import { maatVan, verhoudingenVan, verhoudingVan, type Verhoudingsoort } from '../domain/verhouding.ts';
import { wijsDeWeg } from '../ingest/gelijkenis.ts';

const NAAM: Record<Verhoudingsoort, string> = { aandeel: 'Het aandeel', per_duizend: 'Het cijfer per 1.000', gemiddelde: 'Het gemiddelde' };

/** Half of the last digit that is printed: 12,3 may be 12,25 to 12,35. */
const speling = (getal: number): number => 0.5 / 10 ** (String(getal).split('.')[1]?.length ?? 0) + 1e-9;

/** What is printed, and what it would be, in the words of its kind. */
function zeg(veld: Veld, soort: Verhoudingsoort, [gedrukt, deel, geheel, berekend]: number[]): string {
	const som = `${schrijfGetal(deel!)} ${soort === 'gemiddelde' ? 'gedeeld door' : soort === 'per_duizend' ? 'op' : 'van'} ${schrijfGetal(geheel!)}`;
	if (soort === 'aandeel') return `Hier staat ${schrijfKort(gedrukt!, 'procent')}, maar ${som} is ${schrijfGetal(berekend!, 1)}%.`;
	return `Hier staat ${schrijfLang(gedrukt!, veld.zicht.eenheid ?? 'aantal')}, maar ${som} is ${schrijfGetal(berekend!, 1)}.`;
}

function inVeld(dataset: Dataset, veld: Veld, i: number): Problem[] {
	const verhouding = verhoudingVan(veld);
	if (!verhouding) return [];
	const { soort } = verhouding;
	const plek = (...pad: string[]) => dataset.plekVan(['schema', 'fields', i, 'zicht', soort, ...pad]);
	const dubbel = verhoudingenVan(veld)[1];
	if (dubbel) return [maakProbleem(dataset.plekVan(['schema', 'fields', i, 'zicht', dubbel]), 'ongeldige-waarde', `Bij „${veld.title}” staan ${soort} en ${dubbel}. Een getal is maar een van de twee.`, `Haal ${soort} of ${dubbel} weg.`)];
	const namen = maten(dataset).map(({ name }) => name);
	const onbekend = (['van', 'op'] as const).filter((kant) => !namen.includes(verhouding[kant]));
	if (onbekend.length) return onbekend.map((kant) => maakProbleem(plek(kant), 'kolom-onbekend', `${NAAM[soort]} noemt „${verhouding[kant]}”, maar dat is geen kolom met getallen.`, wijsDeWeg(verhouding[kant], namen)));
	const bron = veldMetNaam(dataset, verhouding.van)!;
	const maat = maatVan(veld, bron);
	if (!maat) return [maakProbleem(plek(), 'ongeldige-waarde', `„${veld.title}” is in ${veld.zicht.eenheid}, „${bron.title}” in ${bron.zicht.eenheid}. Dat is niet precies om te rekenen.`, 'Gebruik voor allebei dezelfde eenheid.')];
	const sleutel = veldMetRol(dataset, 'sleutel')?.name;
	const [gedrukt, van, op] = [veld.name, verhouding.van, verhouding.op].map((naam) => dataset.kolommen.get(naam));
	if (gedrukt?.soort !== 'getal' || van?.soort !== 'getal' || op?.soort !== 'getal') return [];
	return Array.from(gedrukt.getallen.entries()).flatMap(([rij, getal]): Problem[] => {
		const [deel, geheel] = [van.getallen[rij]!, op.getallen[rij]!];
		if (Number.isNaN(getal + deel + geheel) || geheel === 0) return [];
		const berekend = (deel * maat.maal) / (geheel * maat.door);
		if (Math.abs(berekend - getal) <= speling(getal)) return [];
		const regel = sleutel === undefined ? '' : leesTekst(dataset, sleutel, rij);
		if (dataset.beschrijving.zicht.verschillen.some((verschil) => verschil.regel === regel && verschil.maat === veld.name && verschil.gedrukt === getal && Math.abs(verschil.berekend - berekend) <= speling(verschil.berekend))) return [];
		const uitleg = sleutel === undefined ? `Leg het uit in een voetnoot en haal ${soort} weg uit de beschrijving.` : `Leg het uit in ${dataset.beschrijvingBestand}, onder verschillen: regel: ${regel}, maat: ${veld.name}, gedrukt: ${getal}, berekend: ${Math.round(berekend * 10) / 10}, uitleg: …`;
		return [maakProbleem(dataset.plekVanCel(rij, veld.name), 'aandeel-klopt-niet', zeg(veld, soort, [getal, deel, geheel, berekend]), `Is het een tikfout? Verbeter het getal. Staat het zo in de bron? ${uitleg}`)];
	});
}

export const controleerVerhoudingen = (portaal: Portaal): Problem[] => portaal.datasets.flatMap((dataset) => dataset.beschrijving.schema.fields.flatMap((veld, i) => inVeld(dataset, veld, i)));
