// Answers who goes where: a row for each way from one place to the next.
import { adresVanDataset } from '../domain/adressen.ts';
import { isOptelbaar, type FiguurVraag } from '../domain/dataset.ts';
import { eindeVan, PERIODE_PATROON } from '../domain/periode.ts';
import type { Portaal } from '../domain/portaal.ts';
import { leesTekst, leesWaarde, veldMetNaam, veldMetRol, type Dataset } from '../domain/tabel.ts';
import { metTijd } from './momenten.ts';
import { noemGebied, noemKort } from './noemen.ts';
import { kenmerkenVan, maakReeks, verzamelNoten, zeefVan } from './opbouw.ts';
import { samen } from './reeks.ts';
import type { Figure, FiguurRij } from './vorm.ts';

/** Adds up the rows of `vraag` per pair of its columns `per` and `naar`; with `tot`, only what ends by then. */
export function maakStroomfiguur(portaal: Portaal, dataset: Dataset, vraag: FiguurVraag, tot?: string): Figure {
	const [van, naar] = [vraag.per, vraag.naar ?? vraag.per].map((naam) => veldMetNaam(dataset, naam));
	const maat = vraag.maten[0]!;
	const tijd = veldMetRol(dataset, 'periode')?.name;
	const periodes = new Set<string>();
	const paren = new Map<string, { van: string; naar: string; rijen: number[] }>();
	const zeef = zeefVan(dataset, vraag.waar);
	for (let rij = 0; rij < dataset.aantalRijen; rij++) {
		const wanneer = tijd === undefined ? '' : leesTekst(dataset, tijd, rij);
		const isPeriode = PERIODE_PATROON.test(wanneer);
		if (!zeef(rij) || (tot !== undefined && isPeriode && eindeVan(wanneer) > eindeVan(tot))) continue;
		if (isPeriode) periodes.add(wanneer);
		const [a, b] = [leesTekst(dataset, vraag.per, rij), leesTekst(dataset, vraag.naar ?? vraag.per, rij)];
		const paar = paren.get(`${a}/${b}`) ?? { van: a, naar: b, rijen: [] };
		paar.rijen.push(rij);
		paren.set(`${a}/${b}`, paar);
	}
	const veld = veldMetNaam(dataset, maat);
	const noem = (kolom: typeof van, waarde: string): string =>
		!kolom ? waarde : kolom.zicht.rol === 'gebied' ? noemGebied(portaal, waarde) : noemKort(portaal, kolom.zicht, waarde, dataset.regio);
	const rijen = [...paren.values()].map((paar): FiguurRij => {
		const stroom = { van: noem(van, paar.van), naar: noem(naar, paar.naar) };
		return {
			sleutel: `${paar.van}-${paar.naar}`, label: `${stroom.van} → ${stroom.naar}`, groep: stroom.van, soort: 'post', diepte: 0, teken: true,
			adres: adresVanDataset(dataset, vraag.id), stroom,
			cellen: [{ waarde: samen(paar.rijen.map((rij) => leesWaarde(dataset, maat, rij)), veld !== undefined && isOptelbaar(veld)), gedrukt: undefined, noot: undefined }],
		};
	});
	return {
		...kenmerkenVan(portaal, dataset, vraag, periodes),
		status: dataset.beschrijving.zicht.status,
		reeksen: [maakReeks(dataset, maat)],
		kop: 'Van → naar',
		rijen,
		...metTijd(portaal, dataset, vraag, [], verzamelNoten(portaal, dataset, vraag.maten).noten),
	};
}
