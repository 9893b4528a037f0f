// Whom each number of a protected table counts, for the control that follows: read from what is printed and from the recipe, not from the records.
import type { Beschermd } from '../disclosure/bescherm/bescherm.ts';
import type { Bron } from '../disclosure/portaal/gegevensstelsel.ts';
import { nestenIn, zegtOver, type Geteld } from '../disclosure/portaal/genest.ts';
import { isTotaal, type Plaats } from '../disclosure/portaal/rooster.ts';
import type { Recept } from '../domain/recept.ts';
import type { As } from '../domain/registratie.ts';
import { leesTekst, leesWaarde, type Dataset } from '../domain/tabel.ts';

/** Whom a measure of a table counts at a place; undefined for what is counted by something else besides. */
function wieTelt({ plan }: Beschermd, maat: string, plaats: Plaats, recept: Recept): Geteld | undefined {
	const { telling, producten: eigen = plan.producten ?? Object.keys(recept.producten) } = plan.maten[maat]!;
	const bij = (as: As): string | undefined => { const kolom = plan.assen[as]; const tekst = kolom === undefined ? undefined : plaats[kolom]; return tekst === undefined || isTotaal(tekst) ? undefined : tekst; };
	if (bij('duur') !== undefined || bij('reden') !== undefined || bij('melding') !== undefined) return undefined;
	const [gebied, product, groep] = [plaats['gebied']!, bij('product'), bij('groep')];
	return {
		telling, periode: plaats['periode']!, wacht: bij('wacht'),
		gebieden: new Set(gebied === recept.regio ? recept.gemeenten : [gebied]),
		producten: new Set(eigen.filter((een) => (product === undefined || een === product) && (groep === undefined || recept.producten[een]!.groep === groep))),
	};
}

/** Tables with what is known of how their numbers lie in each other, and of what printed means say of them. `gebruikt` are the tables of means that say something. */
export function metKennis(bronnen: readonly Bron[], datasets: readonly Dataset[], tabellen: readonly Beschermd[], recept: Recept): { bronnen: Bron[]; gebruikt: Set<string> } {
	const tabelVan = (id: string): Beschermd => tabellen.find(({ plan }) => id === `${recept.regio}-${plan.bestand}`)!;
	const wieVan = ({ rooster }: Bron, { maat, plaats }: { maat: string; plaats: Plaats }): Geteld | undefined => wieTelt(tabelVan(rooster.id), maat, plaats, recept);
	const nesten = nestenIn(bronnen, wieVan);
	const gebruikt = new Set<string>();
	const gemiddelden = datasets.flatMap((dataset) => {
		const tabel = tabelVan(dataset.id);
		const maten = Object.entries(tabel.plan.maten).filter(([, { telling }]) => telling === 'wachttijd');
		return maten.flatMap(([maat]) => Array.from({ length: dataset.aantalRijen }, (_, rij) => {
			const lees = (kolom: string): string => leesTekst(dataset, kolom, rij);
			const { gemeente, ...assen } = tabel.plan.assen;
			const plaats = { ...Object.fromEntries(Object.values(assen).map((kolom) => [kolom, lees(kolom)])), periode: lees('periode'), gebied: gemeente === undefined ? recept.regio : lees(gemeente) };
			return { dataset, wie: wieTelt(tabel, maat, plaats, recept)!, weken: leesWaarde(dataset, maat, rij).getal, plek: dataset.plekVanCel(rij, maat) };
		}));
	});
	return {
		gebruikt,
		bronnen: bronnen.map((bron) => ({
			...bron, nesten: nesten.get(bron) ?? [],
			gezegd: gemiddelden.flatMap(({ dataset, wie, weken, plek }) => {
				const gezegd = weken === null ? [] : zegtOver({ wie, weken, plek, wat: `een gemiddelde van ${weken} weken` }, bron, wieVan);
				if (gezegd.length) gebruikt.add(dataset.naam);
				return gezegd;
			}),
		})),
	};
}
