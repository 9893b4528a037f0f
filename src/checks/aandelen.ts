// A printed percentage is believed as little as a printed total: it is reckoned again from its counts.
import { schrijfGetal, schrijfKort } from '../domain/eenheid.ts';
import type { Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Problem } from '../domain/problem.ts';
import { leesTekst, maten, veldMetRol, type Dataset } from '../domain/tabel.ts';
import { wijsDeWeg } from '../ingest/gelijkenis.ts';

/** Half of the last digit that is printed: 12,3 may be 12,25 to 12,35. */
const speling = (getal: number): number => 0.5 / 10 ** (String(getal).split('.')[1]?.length ?? 0) + 1e-9;

function inDataset(dataset: Dataset): Problem[] {
	const namen = maten(dataset).map((veld) => veld.name);
	const sleutel = veldMetRol(dataset, 'sleutel')?.name;
	return dataset.beschrijving.schema.fields.flatMap((veld, i): Problem[] => {
		const aandeel = veld.zicht.aandeel;
		if (!aandeel) return [];
		const onbekend = (['van', 'op'] as const).filter((kant) => !namen.includes(aandeel[kant]));
		if (onbekend.length) return onbekend.map((kant) => maakProbleem(dataset.plekVan(['schema', 'fields', i, 'zicht', 'aandeel', kant]), 'kolom-onbekend', `Het aandeel noemt „${aandeel[kant]}”, maar dat is geen kolom met getallen.`, wijsDeWeg(aandeel[kant], namen)));
		const [gedrukt, van, op] = [veld.name, aandeel.van, aandeel.op].map((naam) => dataset.kolommen.get(naam));
		if (gedrukt?.soort !== 'getal' || van?.soort !== 'getal' || op?.soort !== 'getal') return [];
		return Array.from(gedrukt.getallen.entries()).flatMap(([rij, procent]): Problem[] => {
			const [deel, geheel] = [van.getallen[rij]!, op.getallen[rij]!];
			if (Number.isNaN(procent + deel + geheel) || geheel === 0) return [];
			const berekend = (deel / geheel) * 100;
			if (Math.abs(berekend - procent) <= speling(procent)) return [];
			const regel = sleutel === undefined ? '' : leesTekst(dataset, sleutel, rij);
			if (dataset.beschrijving.zicht.verschillen.some((verschil) => verschil.regel === regel && verschil.maat === veld.name && verschil.gedrukt === procent && Math.abs(verschil.berekend - berekend) <= speling(verschil.berekend))) return [];
			const uitleg = sleutel === undefined ? 'Leg het uit in een voetnoot en haal aandeel weg uit de beschrijving.' : `Leg het uit in ${dataset.beschrijvingBestand}, onder verschillen: regel: ${regel}, maat: ${veld.name}, gedrukt: ${procent}, berekend: ${Math.round(berekend * 10) / 10}, uitleg: …`;
			return [maakProbleem(dataset.plekVanCel(rij, veld.name), 'aandeel-klopt-niet', `Hier staat ${schrijfKort(procent, 'procent')}, maar ${schrijfGetal(deel)} van ${schrijfGetal(geheel)} is ${schrijfGetal(berekend, 1)}%.`, `Is het een tikfout? Verbeter het getal. Staat het zo in de bron? ${uitleg}`)];
		});
	});
}

export const controleerAandelen = (portaal: Portaal): Problem[] => portaal.datasets.flatMap(inDataset);
