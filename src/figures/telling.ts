// Stands counted, never converted: per category how many rows have each word of the scale, in the order of the scale.
import { adresVanDataset } from '../domain/adressen.ts';
import type { FiguurVraag } from '../domain/dataset.ts';
import { zoekItem, type Portaal } from '../domain/portaal.ts';
import { leesTekst, veldMetNaam, type Dataset } from '../domain/tabel.ts';
import { alsWaarde } from '../domain/waarde.ts';
import { noemKort } from './noemen.ts';
import { kenmerkenVan, kopVan, verzamelNoten, zeefVan } from './opbouw.ts';
import type { Figure } from './vorm.ts';

/** A figure that counts stands: one reeks for each word of the scale, one row for each value of the column `per`. */
export function maakTelfiguur(portaal: Portaal, dataset: Dataset, vraag: FiguurVraag): Figure {
	const telt = vraag.telt ?? '';
	const { statussen } = zoekItem(portaal, 'statusmodellen', veldMetNaam(dataset, telt)?.zicht.statusmodel ?? '')?.data ?? { statussen: [] };
	const perVeld = veldMetNaam(dataset, vraag.per);
	const tellingen = new Map<string, Map<string, number>>();
	const zeef = zeefVan(dataset, vraag.waar);
	for (let rij = 0; rij < dataset.aantalRijen; rij++) {
		if (!zeef(rij)) continue;
		const per = leesTekst(dataset, vraag.per, rij);
		const telling = tellingen.get(per) ?? new Map<string, number>();
		tellingen.set(per, telling);
		const stand = leesTekst(dataset, telt, rij);
		telling.set(stand, (telling.get(stand) ?? 0) + 1);
	}
	const rijen = [...tellingen].map(([sleutel, telling]) => ({
		sleutel,
		label: perVeld ? noemKort(portaal, perVeld.zicht, sleutel, dataset.regio) : sleutel,
		groep: '',
		soort: 'post' as const,
		diepte: 0,
		teken: true,
		adres: adresVanDataset(dataset, vraag.id),
		cellen: statussen.map(({ id }) => ({ waarde: alsWaarde(telling.get(id) ?? 0), gedrukt: undefined, noot: undefined })),
	}));
	if (vraag.volgorde === 'aflopend') rijen.sort((a, b) => (b.cellen[0]?.waarde.getal ?? 0) - (a.cellen[0]?.waarde.getal ?? 0));
	return {
		...kenmerkenVan(portaal, dataset, vraag, []),
		status: dataset.beschrijving.zicht.status,
		reeksen: statussen.map((status) => ({ maat: status.id, periode: undefined, titel: status.woord, eenheid: vraag.eenheid ?? 'aantal', optelbaar: true, teken: undefined, status })),
		kop: kopVan(dataset, vraag.per),
		rijen,
		doelen: [],
		momenten: [],
		noten: verzamelNoten(portaal, dataset, []).noten,
	};
}
