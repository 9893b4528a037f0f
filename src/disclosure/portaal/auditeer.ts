// The audit of a portal: all its counts of people, and all that was published before, against rule R1.
import { telplekVan } from '../../domain/betekenis.ts';
import { isOptelbaar } from '../../domain/dataset.ts';
import { telOp, wijktAf } from '../../domain/optelling.ts';
import type { Portaal } from '../../domain/portaal.ts';
import { maakProbleem, type Problem } from '../../domain/problem.ts';
import { veldMetNaam, veldMetRol, type Dataset } from '../../domain/tabel.ts';
import { isVanzelfVeilig } from './alleenstaand.ts';
import { bouwStelsel, type Boomsom, type Bron, type Leden } from './gegevensstelsel.ts';
import { meldKlein, meldLek, meldNietAfgerond, meldRevisie, meldStrijdig, meldVolgordelek, meldVolgordeOnbeslist } from './meld.ts';
import { pasRegelEenToe } from './regel-een.ts';
import { namenVan, rijordeVan, rijordeVanUitgave } from './rijorde.ts';
import { personenmaten, roosterVan, tellingVanCel, teltPersonen, woordVan, type Rooster, type Roostercel } from './rooster.ts';
import { somkolommenVan } from './somkolommen.ts';
import { somregelsVan } from './somregels.ts';
import { standenstroomVan } from './standenstroom.ts';
import { leesUitgaveboek } from './uitgaveboek.ts';
import { delingenVan } from './verhoudingen.ts';
import { pasVolgordeToe } from './volgordelek.ts';
import { verwantschapVan } from './verwant.ts';
import { controleerWieTelt } from './wie-telt.ts';
import { Woordenboek, type Woord } from './woordenboek.ts';
import { controleerZinnen } from './zinnen.ts';

/** Municipalities of a region by their code; for '' every region there is. */
export function ledenVan(portaal: Portaal): Leden {
	const perRegio = Map.groupBy(portaal.inhoud.gemeenten.filter(({ regio }) => regio !== undefined), ({ regio }) => regio!);
	const codes = new Map([...perRegio].map(([regio, items]) => [regio, items.map(({ data }) => data.code)]));
	return (gebied) => (gebied === '' ? [...codes.keys()] : (codes.get(gebied) ?? []));
}

/** Totals that the lines of a dataset declare. A total that an editor explained as different is no sum. */
function boomsommenVan(dataset: Dataset, rooster: Rooster): Boomsom[] {
	if (!veldMetRol(dataset, 'ouder')) return [];
	const cellen = new Map<string, Roostercel>(rooster.cellen.map((cel) => [`${cel.rij}\u0001${cel.maat}`, cel]));
	const maten = new Set(rooster.cellen.map(({ maat }) => maat));
	return telOp(dataset).flatMap((regel) => {
		if (!regel.delen.length) return [];
		return [...maten].flatMap((maat): Boomsom[] => {
			const opgeteld = regel.waarden.get(maat);
			const veld = veldMetNaam(dataset, maat);
			const totaal = cellen.get(`${regel.rij}\u0001${maat}`)!;
			if (!opgeteld || !veld || !(isOptelbaar(veld) || totaal.hulp) || wijktAf(opgeteld)) return [];
			return [{ totaal, delen: regel.delen.map(({ rij }) => cellen.get(`${rij}\u0001${maat}`)!) }];
		});
	});
}

export const woordenboekVan = ({ datasets }: Pick<Portaal, 'datasets'>): Woordenboek => new Woordenboek(datasets.map(woordVan));

export function bronnenVan(portaal: Portaal, namen = namenVan(portaal), woorden = woordenboekVan(portaal)): Bron[] {
	return portaal.datasets.flatMap((dataset): Bron[] => {
		const rooster = roosterVan(dataset, woorden);
		return rooster ? [{ rooster, boomsommen: [...boomsommenVan(dataset, rooster), ...somkolommenVan(dataset, rooster), ...somregelsVan(dataset, rooster)], verbanden: standenstroomVan(dataset, rooster), delingen: delingenVan(dataset, rooster), orde: rijordeVan(dataset, namen), verzonnen: dataset.beschrijving.zicht.status === 'fictief' }] : [];
	});
}

/** What the measures of a table count, each as one text. */
const tellingenIn = (woord: Pick<Woord, 'telling' | 'betekenis'>, maten: Iterable<string>): string[] => [...maten].map((maat) => tellingVanCel(woord, { maat, telplek: woord.betekenis && telplekVan(woord.betekenis, maat, {}) }));

/** Everything that the figures of a portal, with all releases before, give away about few people. */
export async function auditeerPortaal(portaal: Portaal): Promise<Problem[]> {
	const datasets = portaal.datasets.filter(teltPersonen);
	const { tellingen: gelijk, vragen } = verwantschapVan(datasets);
	const woorden = new Woordenboek(datasets.map((dataset) => ({ ...woordVan(dataset), telling: gelijk.get(dataset.id)! })));
	const boek = leesUitgaveboek(portaal.wortel, woorden);
	const [leden, namen] = [ledenVan(portaal), namenVan(portaal)];
	const tellingen = new Map(datasets.map((dataset) => { const woord = { ...woordVan(dataset), telling: gelijk.get(dataset.id)! }; return [dataset, tellingenIn({ ...woord, betekenis: woorden.betekenisVan(woord) }, personenmaten(dataset).map(({ name }) => name))]; }));
	const keren = new Map<string, number>();
	for (const telling of [...tellingen.values(), ...boek.bronnen.map(({ rooster }) => tellingenIn(rooster, new Set(rooster.cellen.map(({ maat }) => maat))))].flat()) keren.set(telling, (keren.get(telling) ?? 0) + 1);
	const anderen = (dataset: Dataset): number => Math.max(...tellingen.get(dataset)!.map((telling) => keren.get(telling)! - 1));
	const bronnen = bronnenVan({ ...portaal, datasets: datasets.filter((dataset) => !isVanzelfVeilig(dataset, anderen(dataset), leden, namen)) }, namen, woorden);
	return [...boek.problemen, ...vragen, ...controleerWieTelt(datasets), ...controleerZinnen(portaal, () => bronnenVan(portaal, namen, woorden), leden), ...(await auditeer(bronnen, boek.bronnen, leden))];
}

/** Tables without what is only seen in their numbers, of those that are named; undefined when there is nothing of the kind. */
function zonderGissing(bronnen: readonly Bron[], bestanden: ReadonlySet<string>): Bron[] | undefined {
	const gist = ({ rooster, boomsommen, verbanden = [], nesten = [] }: Bron): boolean => bestanden.has(rooster.bestand) && (verbanden.length > 0 || nesten.length > 0 || boomsommen.some(({ gegist }) => gegist));
	return bronnen.some(gist) ? bronnen.map((bron) => (gist(bron) ? { ...bron, verbanden: [], nesten: [], boomsommen: bron.boomsommen.filter(({ gegist }) => !gegist) } : bron)) : undefined;
}

/** The same for any tables: those of a portal, or those about to become one. */
export async function auditeer(bronnen: Bron[], eerder: Bron[], leden: Leden): Promise<Problem[]> {
	if (!bronnen.length) return [];
	const ordes = new Map(bronnen.map(({ rooster, orde }) => [rooster.id, orde]));
	const gegevens = bouwStelsel(bronnen, eerder.map((bron) => ({ ...bron, orde: rijordeVanUitgave(bron, ordes.get(bron.rooster.id)) })), leden);
	const uitslag = await pasRegelEenToe(gegevens);
	// What was only seen in some rows, and contradicts what is printed in others, a reader no longer believes.
	const minder = uitslag.strijdig && zonderGissing(bronnen, new Set(uitslag.strijdig.map(({ herkomst }) => herkomst.file)));
	if (minder) return auditeer(minder, eerder, leden);
	const nu = new Map(bronnen.flatMap(({ rooster }) => rooster.cellen.map((cel) => [cel.sleutel, { rooster, cel }] as const)));
	const problemen: Problem[] = [...gegevens.klein.map(meldKlein), ...gegevens.nietAfgerond.map(meldNietAfgerond)];
	for (const revisie of gegevens.revisies) {
		const { rooster, cel } = nu.get(revisie.cel.sleutel)!;
		// A rounded number is no other number than the exact one it replaces.
		if (rooster.basis === 1 && Math.abs(revisie.werd - revisie.was) < rooster.drempel) problemen.push(meldRevisie(revisie, rooster.plekVan(cel)));
	}
	if (uitslag.strijdig) problemen.push(meldStrijdig(uitslag.strijdig));
	if (uitslag.onbeslist) problemen.push(maakProbleem({ file: bronnen[0]!.rooster.bestand, line: 1, column: 1 }, 'terug-te-rekenen', 'Binnen de tijd is niet bewezen dat er niemand uit de cijfers is te rekenen.', 'Deel de tabel op in kleinere, of bescherm hem opnieuw met npm run protect.'));
	problemen.push(...uitslag.lekken.map(meldLek));
	// Of numbers that contradict each other, or of which nothing is proven, an order tells nothing more.
	if (uitslag.strijdig || uitslag.onbeslist) return problemen;
	const volgorde = await pasVolgordeToe(gegevens, new Set(uitslag.lekken.map(({ doelwit }) => doelwit.cel)));
	return [...problemen, ...volgorde.lekken.map(meldVolgordelek), ...volgorde.onbeslist.map(meldVolgordeOnbeslist)];
}
