// A link says where it leads: who listens to a page hears the links one by one, without the words around them.
import type { Item, MdNode } from '../../domain/portaal.ts';
import { maakProbleem, type Place, type Problem } from '../../domain/problem.ts';
import { knopen, platteTekst } from '../../ingest/markdown.ts';

const NIETSZEGGEND = /^(?:klik(?:\s+(?:hier|dan))?|hier|lees\s+(?:hier\s+)?(?:meer|verder)|meer(?:\s+(?:info|informatie|lezen|weten))?|verder(?:\s+lezen)?|link|deze\s+(?:link|pagina|site|website)|zie\s+(?:hier|link)|dit|daar|download|bekijk|website|pagina|bron|document)[.!:]?$/i;
const WEBADRES = /^(?:https?:\/\/|www\.)\S+$/i;

export function controleerKoppelingtekst(item: Item): Problem[] {
	const plek = (node: MdNode): Place => ({ file: item.bestand, line: (node.position?.start.line ?? 1) + item.lichaam.regelsErvoor, column: node.position?.start.column ?? 1 });
	return [...knopen(item.lichaam.boom)].flatMap((node): Problem[] => {
		if (node.type !== 'link' && node.type !== 'linkReference') return [];
		const tekst = platteTekst(node).trim();
		if (tekst === '' && ![...knopen(node)].some(({ type }) => type === 'image')) return [maakProbleem(plek(node), 'koppeling-nietszeggend', 'Deze koppeling heeft geen tekst: niemand ziet haar.', 'Schrijf tussen de vierkante haken wat de lezer daar vindt: [het uitvoeringsplan](/…/).')];
		if (WEBADRES.test(tekst)) return [maakProbleem(plek(node), 'kaal-adres', `Hier staat een webadres als tekst: „${tekst}”.`, 'Schrijf wat er te vinden is: [Wet maatschappelijke ondersteuning](https://…).')];
		return NIETSZEGGEND.test(tekst) ? [maakProbleem(plek(node), 'koppeling-nietszeggend', `De koppeling „${tekst}” zegt niet waar hij heen gaat.`, 'Zet de koppeling op de woorden die zeggen wat de lezer daar vindt: [het uitvoeringsplan](/…/).')] : [];
	});
}
