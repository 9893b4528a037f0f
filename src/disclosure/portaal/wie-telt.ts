// Tables over the same people are only known for it by their words. Where those are missing, or differ by a slip of the pen, an editor is asked.
import { maakProbleem, type Problem } from '../../domain/problem.ts';
import type { Dataset } from '../../domain/tabel.ts';
import { isVerschrijving } from '../../ingest/gelijkenis.ts';
import { effen, tellingVan, type Telt } from './rooster.ts';
import { zegtNiets } from './woordenboek.ts';

const SLEUTELS = ['wat', 'hoe', 'bereik', 'aandeel'] as const;

/** The key in which two texts differ, when it may be a slip of the pen. */
function bijnaGelijk(een: Telt, ander: Telt): (typeof SLEUTELS)[number] | undefined {
	const effenVan = (telt: Telt, sleutel: (typeof SLEUTELS)[number]): string => effen(telt[sleutel] ?? '').replaceAll(' ', '');
	const anders = SLEUTELS.filter((sleutel) => effen(een[sleutel] ?? '') !== effen(ander[sleutel] ?? ''));
	const echt = anders.filter((sleutel) => effenVan(een, sleutel) !== effenVan(ander, sleutel));
	return echt.length === 0 || (echt.length === 1 && isVerschrijving(effenVan(een, echt[0]!), effenVan(ander, echt[0]!), 1)) ? anders[0] : undefined;
}

/** What protect says of both: then it is known whether they count the same, whatever an editor calls it. */
const isBekend = (een: Dataset, ander: Dataset): boolean => [een, ander].every(({ beschrijving }) => beschrijving.zicht.bescherming?.telt !== undefined);

/** Of tables of people, those that a reader may lay side by side and the portal does not. */
export function controleerWieTelt(datasets: readonly Dataset[]): Problem[] {
	return datasets.flatMap((dataset, i): Problem[] => {
		const { telt, bescherming } = dataset.beschrijving.zicht;
		if (!telt) return bescherming?.verslag !== undefined && !bescherming.telt && zegtNiets(tellingVan(dataset)) ? [maakProbleem(dataset.plekVan(['zicht', 'bescherming']), 'telling-onbekend', 'Deze tabel is beschermd, maar nergens staat wie er geteld zijn. Het portaal legt hem daarom niet naast andere tabellen.', 'Maak de tabel opnieuw met npm run protect: dat schrijft het erbij. Of zet in de beschrijving bij „telt” wat u telt.')] : [];
		for (const ander of datasets.slice(0, i)) {
			const daar = ander.beschrijving.zicht.telt;
			const sleutel = daar && ander.regio === dataset.regio && tellingVan(ander) !== tellingVan(dataset) && !isBekend(dataset, ander) ? bijnaGelijk(telt, daar) : undefined;
			if (sleutel) return [maakProbleem(dataset.plekVan(['zicht', 'telt', sleutel]), 'telt-bijna-gelijk', `Bij „telt” staat „${telt[sleutel] ?? ''}”, en in ${ander.beschrijvingBestand} staat bijna hetzelfde: „${daar![sleutel] ?? ''}”. Het portaal legt deze tabellen daarom niet naast elkaar.`, 'Tellen ze dezelfde mensen? Maak de tekst precies gelijk. Zo niet? Schrijf duidelijker op wat er anders is.')];
		}
		return [];
	});
}
