// The code of a gemeente ties all its figures to it. One wrong digit, and they are told of another.
import { begonnenNa, gemeenteMetCode, gemeentenMetNaam, heetOok, type GemeenteVanCbs } from '../domain/gemeentecodes.ts';
import { LIJST_TOT } from '../domain/gemeentelijst.ts';
import type { Item, Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Problem } from '../domain/problem.ts';
import { somOp } from '../domain/eenheid.ts';

type Gemeente = Item<'gemeenten'>;

/** "tot en met 2010", "vanaf 2011", "van 2001 tot en met 2018". */
export const inJaren = ({ van, tot }: { van?: number | undefined; tot?: number | undefined }): string =>
	van === undefined ? `tot en met ${tot}` : tot === undefined ? `vanaf ${van}` : `van ${van} tot en met ${tot}`;

/** What came in the place of a gemeente, for a hint: which one it was, the list does not say. */
export function daarna(gemeente: GemeenteVanCbs): string {
	const nieuw = begonnenNa(gemeente);
	if (gemeente.tot === undefined) return '';
	return nieuw.length && nieuw.length <= 4 ? ` In ${gemeente.tot + 1} begon in deze provincie ${somOp(nieuw.map(({ code, naam }) => `${naam} (${code})`))}.` : ' Welke gemeente ervoor in de plaats kwam, staat op cbs.nl.';
}

function code({ data, plekVan }: Gemeente, voorbeeld: boolean): Problem[] {
	const bekend = gemeenteMetCode(data.code);
	if (bekend && heetOok(bekend, data.titel)) return [];
	const bedoeld = gemeentenMetNaam(data.titel);
	// A site of examples may show gemeenten that do not exist.
	if (!bedoeld.length && (bekend || voorbeeld || (data.geldig.van ?? 0) > LIJST_TOT)) return [];
	const plek = plekVan(['code']);
	if (bedoeld.length) {
		const wie = bekend ? `${data.code} is de code van ${bekend.naam}, niet van ${data.titel}.` : `${data.code} is niet de code van ${data.titel}.`;
		return [maakProbleem(plek, 'gemeentecode', wie, `Bedoelde u „${bedoeld[0]!.code}”?`)];
	}
	return [maakProbleem(plek, 'gemeentecode', `„${data.code}” staat niet op de lijst van gemeenten van het CBS, van 1990 tot en met ${LIJST_TOT}.`, `Zoek de code op cbs.nl. Is de gemeente later ontstaan? Schrijf het jaar erbij: geldig: { van: ${LIJST_TOT + 1} }.`)];
}

/** Years written down that are not those of the code. */
function jaren({ data, plekVan }: Gemeente): Problem[] {
	const cbs = gemeenteMetCode(data.code);
	if (!cbs) return [];
	return (['van', 'tot'] as const).flatMap((kant): Problem[] => {
		const hier = data.geldig[kant];
		if (hier === undefined || hier === cbs[kant]) return [];
		// The list knows nothing from before it begins, nor from after it ends.
		if (cbs[kant] === undefined && (kant === 'van' ? hier <= 1990 : hier >= LIJST_TOT)) return [];
		return [maakProbleem(plekVan(['geldig', kant]), 'gemeente-niet-in-jaar', cbs.van === undefined && cbs.tot === undefined ? `Volgens het CBS bestaat ${data.code} nog steeds, al sinds 1990 of eerder.` : `Volgens het CBS bestaat ${data.code} ${inJaren(cbs)}.`, cbs[kant] === undefined ? `Haal „${kant}: ${hier}” weg.` : `Schrijf: ${kant}: ${cbs[kant]}.`)];
	});
}

/** Two files of one region with the same code: figures would go to one of them, and nobody knows which. */
function dubbel(gemeenten: Gemeente[]): Problem[] {
	const eerder = new Map<string, string>();
	return gemeenten.flatMap((item): Problem[] => {
		const sleutel = `${item.regio}/${item.data.code}`;
		const ander = eerder.get(sleutel);
		eerder.set(sleutel, ander ?? item.bestand);
		return ander === undefined ? [] : [maakProbleem(item.plekVan(['code']), 'gebied-dubbel', `De code ${item.data.code} is al van ${ander}.`, 'Kijk op cbs.nl welke code bij deze gemeente hoort.')];
	});
}

export function controleerGemeentecodes({ inhoud: { gemeenten }, configuratie }: Portaal): Problem[] {
	const fouten = new Map(gemeenten.map((item) => [item, code(item, configuratie.voorbeeld)]));
	// A code that is wrong by itself may well be somebody else's: that is no second mistake.
	return [...[...fouten.values()].flat(), ...gemeenten.flatMap(jaren), ...dubbel(gemeenten.filter((item) => !fouten.get(item)!.length))];
}
