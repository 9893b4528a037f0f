// A bare web address in a text is no link, and nobody can read it out.
import type { Item, MdNode } from '../../domain/portaal.ts';
import { maakProbleem, type Problem } from '../../domain/problem.ts';
import { plekInTekst, regelbegin } from '../../ingest/tekst.ts';

export function controleerKaalAdres(item: Item): Problem[] {
	const begin = regelbegin(item.lichaam.tekst);
	const gevonden: Problem[] = [];
	const loop = (node: MdNode): void => {
		if (node.type === 'link' || node.type === 'linkReference') return;
		if (node.type === 'text') {
			// Behind a bracket it is a link that went wrong, which is told as such.
			for (const { 0: adres, index } of (node.value ?? '').matchAll(/(?<![(\[])(?:https?:\/\/|www\.)[^\s)>,]+/gi)) {
				const { line, column } = plekInTekst(begin, (node.position?.start.offset ?? 0) + index);
				gevonden.push(maakProbleem({ file: item.bestand, line: line + item.lichaam.regelsErvoor, column }, 'kaal-adres', `Hier staat een webadres als tekst: „${adres}”.`, 'Maak er een koppeling van met woorden: [Wet maatschappelijke ondersteuning](https://…).'));
			}
		}
		node.children?.forEach(loop);
	};
	loop(item.lichaam.boom);
	return gevonden;
}
