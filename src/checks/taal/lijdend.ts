// "Er wordt besloten" hides who decides. A text may have some of it, not most.
import { maakProbleem } from '../../domain/problem.ts';
import { citeer, type Teksttoets } from './toets.ts';
import type { Zin } from './zinnen.ts';

const WORDEN = /^(?:word|wordt|worden|werd|werden)$/i;
/** A participle: ge-, or a prefix that takes none; and not one of the words that look like it. */
const DEELWOORD = /^(?:[a-z]{0,6}ge[a-z]{2,}(?:d|t|en)|(?:be|ver|ont|her|er|mis|onder|over|voor)[a-z]{3,}(?:d|t|en|an))$/i;
const GEEN = new Set('geworden gemeente gemeenten geld gebied geen gelijk gezond gericht genoeg gewoon gering gevolgen gevallen gezinnen gebieden gesprekken gegevens mensen beter bekend duidelijk verder over onder boven verschillend verschillende vervolgens overleg onderdeel voorstel beleid begin bedrag bedragen bericht verslag verslagen verblijf verschil verschillen ervaren erkent betekent bestaat begint verandert'.split(' '));

/** Whether a sentence is passive: a form of worden with a participle within reach. */
export const isLijdend = ({ woorden }: Zin): boolean =>
	woorden.some((woord, i) => WORDEN.test(woord) && woorden.slice(Math.max(0, i - 3), i + 12).some((ander) => DEELWOORD.test(ander.replace(/[.,]+$/, '')) && !GEEN.has(ander.toLowerCase().replace(/[.,]+$/, ''))));

/** Below this number of passive sentences a share says nothing. */
const GENOEG = 3;

export const lijdendeVorm: Teksttoets = (alineas) => {
	const zinnen = alineas.flatMap((alinea) => alinea.zinnen.map((zin) => ({ zin, alinea })));
	const lijdend = zinnen.filter(({ zin }) => isLijdend(zin));
	const eerste = lijdend[0];
	if (!eerste || lijdend.length < GENOEG || (lijdend.length / zinnen.length) * 100 <= eerste.alinea.grenzen.lijdend) return [];
	return [maakProbleem(eerste.alinea.plek(eerste.zin.begin), 'lijdende-vorm', `Van de ${zinnen.length} zinnen zeggen er ${lijdend.length} niet wie iets doet, zoals: „${citeer(eerste.zin.tekst)}”`, 'Noem wie het doet: niet „er wordt besloten”, maar „de raad besluit”.')];
};
