// A promise hangs in the thread: somebody does something for it, and one sees it in a figure or in the money.
import { zoekItem, type Item, type Portaal } from '../domain/portaal.ts';
import { isError, maakProbleem, type Problem } from '../domain/problem.ts';

export function controleerWegen(portaal: Portaal): Problem[] {
	// A file that cannot be read may hold the very link that is missed; it stops the build itself.
	if (portaal.problemen.some((probleem) => isError(probleem) && probleem.file.startsWith('content/'))) return [];
	const naar = (items: (Item<'acties'> | Item<'indicatoren'>)[]): Set<Item> => new Set(items.flatMap((item) => item.data.resultaten.flatMap((id) => zoekItem(portaal, 'resultaten', id, item.regio) ?? [])));
	const { acties, indicatoren, resultaten } = portaal.inhoud;
	const [metActie, metIndicator, metGeld] = [naar(acties), naar(indicatoren), naar(acties.filter((item) => item.data.posten.length))];
	return resultaten.flatMap((item): Problem[] => {
		// A region that tells no actions yet is still being filled; a footnote is an answer.
		if (item.data.voetnoten.length || !acties.some(({ regio }) => regio === item.regio)) return [];
		const mist = [...(metActie.has(item) ? [] : ['actie']), ...(metIndicator.has(item) || metGeld.has(item) || item.data.posten.length || item.data.streefwaarde ? [] : ['indicator, bedrag of streefwaarde'])];
		if (!mist.length) return [];
		return [maakProbleem(item.plekVan(['titel']), 'belofte-zonder-weg', `Bij deze belofte hoort geen ${mist.join(', en ook geen ')}.`, `Koppel wat er is: een actie of indicator noemt deze belofte onder resultaten, en posten noemt het geld. Zegt geen document het? Schrijf dat in een voetnoot.`)];
	});
}
