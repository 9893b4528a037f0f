// Something no text explains is one mistake, however often it is written: it is told once, at the first place.
import type { Problem } from '../../domain/problem.ts';
import { isAangehaald, type Leesbaar, type Tekst } from './toets.ts';

export interface Vondst {
	geschreven: string;
	alinea: Leesbaar;
	index: number;
}

/** What a text says of a word right where it stands: between brackets, or in the words that follow. */
const ERACHTER = /^[’”]?(?:\s\(|,? (?:kortweg|ofwel|oftewel|dat wil zeggen)\b|, een\b|:? (?:is|zijn) (?:een|de|het|dat)\s|:? (?:betekent|heet|staat voor)\s)|^[^.!?]{0,60}[.:]\s(?:Dat|Dit|Zo|Hier|Daarmee) (?:is|zijn|betekent|heet|staat|wordt)\b/;

/** Whether it is explained where it is written, or is somebody else's word. */
export function isUitgelegd({ tekst }: Leesbaar, index: number, lengte: number): boolean {
	return tekst[index - 1] === '(' || ERACHTER.test(tekst.slice(index + lengte)) || isAangehaald(tekst, index);
}

/**
 * Of everything `vind` finds, each once, with how many other texts say it too. `vind` gives all places in a paragraph;
 * a text that explains a word in one place has explained it in all.
 */
export function meldEenmaal(teksten: Tekst[], vind: (alinea: Leesbaar) => Omit<Vondst, 'alinea'>[], maak: (eerste: Vondst, elders: string) => Problem): Problem[] {
	const perWoord = new Map<string, Vondst[]>();
	for (const alineas of teksten) {
		const inTekst = new Map<string, Vondst>();
		const uitgelegd = new Set<string>();
		for (const alinea of alineas) {
			for (const { geschreven, index } of vind(alinea)) {
				const sleutel = geschreven.toLowerCase();
				if (isUitgelegd(alinea, index, geschreven.length)) uitgelegd.add(sleutel);
				else if (!inTekst.has(sleutel)) inTekst.set(sleutel, { geschreven, alinea, index });
			}
		}
		for (const [sleutel, vondst] of inTekst) if (!uitgelegd.has(sleutel)) perWoord.set(sleutel, [...(perWoord.get(sleutel) ?? []), vondst]);
	}
	return [...perWoord.values()].map(([eerste, ...meer]) => maak(eerste!, meer.length ? ` Het staat ook in ${meer.length === 1 ? 'een andere tekst' : `${meer.length} andere teksten`}.` : ''));
}
