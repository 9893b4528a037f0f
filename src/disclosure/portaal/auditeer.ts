// The audit of a portal: all its counts of people, and all that was published before, against rule R1.
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
import { roosterVan, teltPersonen, type Rooster, type Roostercel } from './rooster.ts';
import { somkolommenVan } from './somkolommen.ts';
import { somregelsVan } from './somregels.ts';
import { standenstroomVan } from './standenstroom.ts';
import { leesUitgaveboek } from './uitgaveboek.ts';
import { delingenVan } from './verhoudingen.ts';
import { pasVolgordeToe } from './volgordelek.ts';
import { verwantschapVan } from './verwant.ts';
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

export function bronnenVan(portaal: Portaal, namen = namenVan(portaal), { tellingen } = verwantschapVan(portaal.datasets.filter(teltPersonen))): Bron[] {
	return portaal.datasets.flatMap((dataset): Bron[] => {
		const rooster = roosterVan(dataset, tellingen.get(dataset.id));
		return rooster ? [{ rooster, boomsommen: [...boomsommenVan(dataset, rooster), ...somkolommenVan(dataset, rooster), ...somregelsVan(dataset, rooster)], verbanden: standenstroomVan(dataset, rooster), delingen: delingenVan(dataset, rooster), orde: rijordeVan(dataset, namen), verzonnen: dataset.beschrijving.zicht.status === 'fictief' }] : [];
	});
}

/** What every dataset counts, in its words of today. */
export const tellingenVan = (bronnen: readonly Bron[]): Map<string, string> => new Map(bronnen.map(({ rooster }) => [rooster.id, rooster.telling]));

/** Everything that the figures of a portal, with all releases before, give away about few people. */
export async function auditeerPortaal(portaal: Portaal): Promise<Problem[]> {
	const datasets = portaal.datasets.filter(teltPersonen);
	const verwantschap = verwantschapVan(datasets);
	const { tellingen, vragen } = verwantschap;
	const boek = leesUitgaveboek(portaal.wortel, tellingen);
	const [leden, namen] = [ledenVan(portaal), namenVan(portaal)];
	const keren = new Map<string, number>();
	for (const telling of [...tellingen.values(), ...boek.bronnen.map(({ rooster }) => rooster.telling)]) keren.set(telling, (keren.get(telling) ?? 0) + 1);
	const bronnen = bronnenVan({ ...portaal, datasets: datasets.filter((dataset) => !isVanzelfVeilig(dataset, keren.get(tellingen.get(dataset.id)!)! - 1, leden, namen)) }, namen, verwantschap);
	return [...boek.problemen, ...vragen, ...controleerZinnen(portaal, () => bronnenVan(portaal, namen, verwantschap), leden), ...(await auditeer(bronnen, boek.bronnen, leden))];
}

/** The same for any tables: those of a portal, or those about to become one. */
export async function auditeer(bronnen: Bron[], eerder: Bron[], leden: Leden): Promise<Problem[]> {
	if (!bronnen.length) return [];
	const ordes = new Map(bronnen.map(({ rooster, orde }) => [rooster.id, orde]));
	const gegevens = bouwStelsel(bronnen, eerder.map((bron) => ({ ...bron, orde: rijordeVanUitgave(bron, ordes.get(bron.rooster.id)) })), leden);
	const nu = new Map(bronnen.flatMap(({ rooster }) => rooster.cellen.map((cel) => [cel.sleutel, { rooster, cel }] as const)));
	const problemen: Problem[] = [...gegevens.klein.map(meldKlein), ...gegevens.nietAfgerond.map(meldNietAfgerond)];
	for (const revisie of gegevens.revisies) {
		const { rooster, cel } = nu.get(revisie.cel.sleutel)!;
		if (Math.abs(revisie.werd - revisie.was) < rooster.drempel) problemen.push(meldRevisie(revisie, rooster.plekVan(cel)));
	}
	const uitslag = await pasRegelEenToe(gegevens);
	if (uitslag.strijdig) problemen.push(meldStrijdig(uitslag.strijdig));
	if (uitslag.onbeslist) problemen.push(maakProbleem({ file: bronnen[0]!.rooster.bestand, line: 1, column: 1 }, 'terug-te-rekenen', 'Binnen de tijd is niet bewezen dat er niemand uit de cijfers is te rekenen.', 'Deel de tabel op in kleinere, of bescherm hem opnieuw met npm run protect.'));
	problemen.push(...uitslag.lekken.map(meldLek));
	// Of numbers that contradict each other, or of which nothing is proven, an order tells nothing more.
	if (uitslag.strijdig || uitslag.onbeslist) return problemen;
	const volgorde = await pasVolgordeToe(gegevens, new Set(uitslag.lekken.map(({ doelwit }) => doelwit.cel)));
	return [...problemen, ...volgorde.lekken.map(meldVolgordelek), ...volgorde.onbeslist.map(meldVolgordeOnbeslist)];
}
