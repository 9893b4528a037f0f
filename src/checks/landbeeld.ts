// The national picture is whole: every regiobeeld has one row for every indicator, and a tile of its own.
import { landdata } from '../domain/landbeeld-data.ts';
import type { Item, Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Problem } from '../domain/problem.ts';
import { leesTekst } from '../domain/tabel.ts';

/** Of two tiles on one place the reader would see one. */
function tegels(beelden: Item<'regiobeelden'>[]): Problem[] {
	const gezien = new Map<string, string>();
	return beelden.flatMap((beeld) => {
		const { kolom, rij } = beeld.data.tegel;
		const eerder = gezien.get(`${kolom},${rij}`);
		gezien.set(`${kolom},${rij}`, beeld.data.titel);
		return eerder === undefined ? [] : [maakProbleem(beeld.plekVan(['tegel']), 'ongeldige-waarde', `Op kolom ${kolom}, rij ${rij} van de kaart staat al ${eerder}.`, 'Kies een vrije plek, zo dicht mogelijk bij de echte.')];
	});
}

export function controleerLandbeeld(portaal: Portaal): Problem[] {
	const { regiobeelden, landindicatoren } = portaal.inhoud;
	if (!regiobeelden.length) return [];
	const data = landdata(portaal);
	// Figures that could not be read tell their own faults.
	if (!data && portaal.onleesbaar.some(({ collectie }) => collectie === 'datasets')) return tegels(regiobeelden);
	if (!data) return [maakProbleem({ file: regiobeelden[0]!.bestand, line: 1, column: 1 }, 'verwijzing', 'Er zijn regiobeelden, maar er zijn geen cijfers die ze noemen.', 'Zet in data/ een bestand met een kolom die naar regiobeelden verwijst, een die naar landindicatoren verwijst, en een met de rol stand.')];
	const { dataset, regio, indicator } = data;
	const rijen = Array.from({ length: dataset.aantalRijen }, (_, rij) => [leesTekst(dataset, regio, rij), leesTekst(dataset, indicator, rij)] as const);
	const titels = (items: Item[]): Set<string> => new Set(items.map((item) => (item.data as { titel: string }).titel));
	const [regios, indicatoren] = [titels(regiobeelden), titels(landindicatoren)];
	// A row that names what is not there is told by itself; what is missing then is that row.
	if (rijen.some(([een, ander]) => !regios.has(een) || !indicatoren.has(ander))) return tegels(regiobeelden);
	const aanwezig = new Set(rijen.map((rij) => rij.join('\u0000')));
	const ontbreekt = regiobeelden.flatMap((beeld) => {
		const zonder = landindicatoren.filter(({ data: { titel } }) => !aanwezig.has(`${beeld.data.titel}\u0000${titel}`));
		if (!zonder.length) return [];
		const namen = zonder.length > 3 ? `${zonder.length} indicatoren` : zonder.map(({ data: { titel } }) => `„${titel}”`).join(', ');
		return [maakProbleem(beeld.plekVan(['titel']), 'regel-onbekend', `Bij „${beeld.data.titel}” ontbreekt in ${dataset.bestand}: ${namen}.`, 'Voeg de regel toe. Is het vak in de bron leeg? Schrijf dan de status onbekend.')];
	});
	return [...ontbreekt, ...tegels(regiobeelden)];
}
