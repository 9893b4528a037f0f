// A word leads to one explanation. As a title or as another word for it, it belongs to one begrip; letters may stand for two things.
import type { Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Problem } from '../domain/problem.ts';

export function controleerBegripnamen({ inhoud }: Portaal): Problem[] {
	const eerder = new Map<string, string>();
	return inhoud.begrippen.flatMap((item): Problem[] => {
		const { titel, synoniemen } = item.data;
		const woorden: [(string | number)[], string][] = [[['titel'], titel], ...synoniemen.map((woord, i): [(string | number)[], string] => [['synoniemen', i], woord])];
		return woorden.flatMap(([pad, woord]): Problem[] => {
			const ander = eerder.get(woord.toLowerCase());
			eerder.set(woord.toLowerCase(), ander ?? item.bestand);
			return ander === undefined || ander === item.bestand ? [] : [maakProbleem(item.plekVan(pad), 'begrip-dubbel', `„${woord}” staat ook bij ${ander}.`, 'Laat het woord bij één begrip staan.')];
		});
	});
}
