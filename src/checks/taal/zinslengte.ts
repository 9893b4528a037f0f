// A long sentence is read twice, or not at all; many of them tire a reader before the end.
import { maakProbleem } from '../../domain/problem.ts';
import { citeer, type Alineatoets, type Teksttoets } from './toets.ts';

export const langeZin: Alineatoets = ({ zinnen, grenzen, plek }) =>
	zinnen.filter(({ woorden }) => woorden.length > grenzen.zin).map(({ tekst, begin, woorden }) =>
		maakProbleem(plek(begin), 'lange-zin', `Deze zin heeft ${woorden.length} woorden: „${citeer(tekst)}”`, `Maak er twee zinnen van. Hier is ${grenzen.zin} woorden de grens.`));

/** Fewer sentences than this have no average worth telling. */
const GENOEG_ZINNEN = 5;

export const gemiddeldeZin: Teksttoets = (alineas) => {
	const lopend = alineas.filter(({ soort }) => soort === 'alinea');
	// Those over the limit are told one by one; the average is of the others.
	const zinnen = lopend.flatMap((alinea) => alinea.zinnen.filter(({ woorden }) => woorden.length <= alinea.grenzen.zin));
	if (zinnen.length < GENOEG_ZINNEN) return [];
	const gemiddeld = zinnen.reduce((som, { woorden }) => som + woorden.length, 0) / zinnen.length;
	const { grenzen, plek } = lopend[0]!;
	return gemiddeld > grenzen.gemiddelde ? [maakProbleem(plek(0), 'zinnen-gemiddeld-lang', `De zinnen in deze tekst hebben gemiddeld ${gemiddeld.toLocaleString('nl-NL', { maximumFractionDigits: 1 })} woorden.`, `Schrijf kortere zinnen: gemiddeld hoogstens ${grenzen.gemiddelde} woorden. Begin bij de langste.`)] : [];
};
