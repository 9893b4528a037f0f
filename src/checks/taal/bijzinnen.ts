// One subordinate clause is enough to follow in one reading.
import { maakProbleem } from '../../domain/problem.ts';
import { citeer, type Alineatoets } from './toets.ts';

const VOEGWOORD = /(?<=[\s,])(?:dat|die|omdat|doordat|terwijl|waardoor|waarbij|waarin|waarmee|waarvan|waarop|waarvoor|wanneer|indien|mits|tenzij|zodat|opdat|hoewel|ofschoon|nadat|voordat|totdat|zodra|aangezien)(?=\s)/giu;
/** "die" and "dat" that point at something: at the start, or before a noun. */
const AANWIJZEND = /(?<=[\s,])(?:(?:in|op|aan|bij|van|voor|met|door|naar|over|uit|tot|om|en|of|zijn|is|staat|staan|heeft|hebben|ook|wat|wanneer|hoe|waar|omdat|als|dan|maar)\s+)(?:dat|die)(?=\s)/giu;

export const veelBijzinnen: Alineatoets = ({ zinnen, grenzen, plek }) =>
	zinnen.flatMap(({ tekst, begin, woorden }) => {
		// A long sentence is told as such; cut in two it has fewer.
		if (woorden.length > grenzen.zin) return [];
		const aantal = [...tekst.matchAll(VOEGWOORD)].length - [...tekst.matchAll(AANWIJZEND)].length;
		return aantal > grenzen.bijzinnen ? [maakProbleem(plek(begin), 'veel-bijzinnen', `Deze zin heeft ${aantal} bijzinnen: „${citeer(tekst)}”`, 'Knip de zin: één gedachte per zin.')] : [];
	});
