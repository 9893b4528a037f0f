// The sentences of the kinds of chart that compare many lines at once: the highest, the lowest, what changed, what is missing.
import { metHoofdletter, schrijfGetal, schrijfKort, schrijfLang, somOp } from '../domain/eenheid.ts';
import { jaarEerder, PERIODE_PATROON } from '../domain/periode.ts';
import type { Figure, FiguurRij } from '../figures/vorm.ts';
import { stappenVan } from './waterval.ts';
import { getalVan, inPeriode, inZin, ontbreektDeels, ontbrekend, totaalVan } from './zin-delen.ts';

const GEEN = 'Er zijn nog geen getallen.';
const getekend = (figuur: Figure): FiguurRij[] => figuur.rijen.filter((rij) => rij.teken);

/** The line with the highest (or lowest) number of reeks `i`; of equals the first. */
function uiterste(rijen: FiguurRij[], i: number, kant: 1 | -1): FiguurRij | undefined {
	const bekend = rijen.filter((rij) => getalVan(rij, i) !== null);
	return bekend.length ? bekend.reduce((beste, rij) => (kant * getalVan(rij, i)! > kant * getalVan(beste, i)! ? rij : beste)) : undefined;
}

export function bijGroepen(figuur: Figure): string {
	const rijen = getekend(figuur);
	const delen = figuur.reeksen.flatMap((reeks, i) => {
		const top = uiterste(rijen, i, 1);
		return top ? [`${inZin(reeks.titel)} bij ${top.label} (${schrijfKort(getalVan(top, i)!, reeks.eenheid)})`] : [];
	});
	return `${delen.length ? `Het hoogst zijn ${somOp(delen)}.` : GEEN}${ontbrekend(figuur)}${ontbreektDeels(figuur)}`;
}

/** The parts of one line in words: "samen 170 meldingen: 125 nieuw en 45 bestaand". A missing part makes the sum a minimum. */
function inDelen(figuur: Figure, rij: FiguurRij): string {
	const { eenheid } = figuur.reeksen[0]!;
	const getallen = figuur.reeksen.flatMap((reeks, i) => { const getal = getalVan(rij, i); return getal === null ? [] : [{ titel: reeks.titel, getal }]; });
	const heel = rij.cellen.every(({ waarde }) => waarde.getal !== null || waarde.markering === 'leeg');
	const som = getallen.reduce((totaal, een) => totaal + een.getal, 0);
	return `${heel ? 'samen' : 'samen minstens'} ${schrijfLang(som, eenheid)}: ${somOp(getallen.map(({ titel, getal }) => `${schrijfKort(getal, eenheid)} ${inZin(titel)}`))}`;
}

export function bijGestapeld(figuur: Figure): string {
	if (figuur.reeksen[0]?.status) return bijStanden(figuur);
	const rijen = getekend(figuur).filter((rij) => rij.cellen.some(({ waarde }) => waarde.getal !== null));
	const tijd = rijen.length > 0 && rijen.every((rij) => PERIODE_PATROON.test(rij.sleutel));
	const rij = tijd ? rijen.at(-1) : rijen.toSorted((a, b) => somVan(b) - somVan(a))[0];
	if (!rij) return `${GEEN}${ontbrekend(figuur)}`;
	const wie = tijd ? metHoofdletter(inPeriode(rij.sleutel)) : `Het meest bij ${rij.label}`;
	return `${wie}: ${inDelen(figuur, rij)}.${ontbrekend(figuur)}${ontbreektDeels(figuur)}`;
}
/** Of a scale only the first word is compared: where it stands most and least, and what nobody knows. */
function bijStanden(figuur: Figure): string {
	const rijen = getekend(figuur);
	const reeks = figuur.reeksen[0];
	if (!rijen.length || !reeks) return 'Er zijn nog geen standen.';
	const aantal = (rij: FiguurRij, i = 0): number => getalVan(rij, i) ?? 0;
	const totaal = (rij: FiguurRij): number => rij.cellen.reduce((som, _, i) => som + aantal(rij, i), 0);
	const eersteVan = (beter: (a: number, b: number) => boolean): FiguurRij[] => {
		const grens = rijen.reduce((beste, rij) => (beter(aantal(rij), beste) ? aantal(rij) : beste), aantal(rijen[0]!));
		return rijen.filter((rij) => aantal(rij) === grens);
	};
	const [meest, minst] = [eersteVan((a, b) => a > b), eersteVan((a, b) => a < b)];
	const noem = (deze: FiguurRij[]): string => somOp(deze.map(({ label }) => `‘${label}’`));
	const onbekend = figuur.reeksen.findIndex(({ status }) => status?.tint === 'onbekend');
	const leeg = onbekend === -1 ? 0 : rijen.reduce((som, rij) => som + aantal(rij, onbekend), 0);
	const zonder = leeg ? ` Van ${schrijfGetal(rijen.reduce((som, rij) => som + totaal(rij), 0))} standen ${leeg === 1 ? 'is' : 'zijn'} er ${schrijfGetal(leeg)} onbekend.` : '';
	return `Het vaakst ${reeks.titel} is het bij ${noem(meest)}: ${schrijfGetal(aantal(meest[0]!))} van de ${schrijfLang(totaal(meest[0]!), reeks.eenheid)}. Het minst vaak bij ${noem(minst)}: ${schrijfGetal(aantal(minst[0]!))} van de ${schrijfGetal(totaal(minst[0]!))}.${zonder}`;
}

const somVan = (rij: FiguurRij): number => rij.cellen.reduce((som, { waarde }) => som + (waarde.getal ?? 0), 0);

export function bijPanelen(figuur: Figure): string {
	const rijen = getekend(figuur);
	const nu = rijen.findLast((rij) => rij.cellen.some(({ waarde }) => waarde.getal !== null));
	if (!nu) return `${GEEN}${ontbrekend(figuur)}`;
	const reeksen = figuur.reeksen.flatMap((reeks, i) => { const getal = getalVan(nu, i); return getal === null ? [] : [{ reeks, i, getal }]; });
	const [hoog, laag] = [reeksen.reduce((a, b) => (b.getal > a.getal ? b : a)), reeksen.reduce((a, b) => (b.getal < a.getal ? b : a))];
	const zeg = ({ reeks, getal }: (typeof reeksen)[number]): string => `${reeks.titel} (${schrijfKort(getal, reeks.eenheid)})`;
	const toen = rijen.find((rij) => rij.sleutel === jaarEerder(nu.sleutel));
	const paren = toen ? reeksen.flatMap(({ i, getal }) => { const eerder = getalVan(toen, i); return eerder === null ? [] : [getal - eerder]; }) : [];
	const meer = paren.filter((verschil) => verschil > 0).length;
	const minder = paren.filter((verschil) => verschil < 0).length;
	const gelijk = paren.length - meer - minder;
	const verloop = paren.length > 1 ? ` Vergeleken met een jaar eerder: bij ${somOp([...(meer ? [`${meer} hoger`] : []), ...(minder ? [`${minder} lager`] : []), ...(gelijk ? [`${gelijk} gelijk`] : [])])}.` : '';
	const kop = hoog.getal === laag.getal ? `${zeg(hoog)}` : `het hoogst bij ${zeg(hoog)}, het laagst bij ${zeg(laag)}`;
	return `${metHoofdletter(inPeriode(nu.sleutel))}: ${kop}.${verloop} Alle vakken hebben dezelfde schaal.${ontbrekend(figuur)}${ontbreektDeels(figuur)}`;
}

export function bijWaterval(figuur: Figure): string {
	const stappen = stappenVan(figuur);
	const [begin, einde] = [stappen[0], stappen.at(-1)];
	const echt = stappen.filter((stap) => stap.soort === 'stap');
	if (!begin || !einde || !echt.length) return `${GEEN}${ontbrekend(figuur)}`;
	const saldo = echt.reduce((som, stap) => som + stap.saldo, 0);
	const { positief, negatief } = figuur.verschil ?? { positief: 'voordeel', negatief: 'nadeel' };
	const { eenheid } = figuur.reeksen[0]!;
	const uitkomst = saldo === 0 ? 'Dat is precies gelijk.' : `Dat is een ${saldo > 0 ? positief : negatief} van ${schrijfKort(Math.abs(saldo), eenheid)}.`;
	const grootste = (kant: 1 | -1, woord: string): string[] => {
		const stap = echt.filter((een) => kant * een.saldo > 0).toSorted((a, b) => kant * (b.saldo - a.saldo))[0];
		return stap ? [`het grootste ${woord} zit bij ${inZin(stap.label)} (${schrijfKort(Math.abs(stap.saldo), eenheid)})`] : [];
	};
	const waar = [...grootste(1, positief), ...grootste(-1, negatief)];
	return `Van ${begin.tekst} (${inZin(begin.label)}) naar ${einde.tekst} (${inZin(einde.label)}). ${uitkomst}${waar.length ? ` ${metHoofdletter(waar.join(', '))}.` : ''}${ontbrekend(figuur)}`;
}

export function bijStroom(figuur: Figure): string {
	const rijen = getekend(figuur);
	const top = uiterste(rijen, 0, 1);
	if (!top?.stroom) return `${GEEN}${ontbrekend(figuur)}`;
	return `De grootste groep gaat van ${top.stroom.van} naar ${top.stroom.naar}: ${schrijfLang(getalVan(top)!, figuur.reeksen[0]!.eenheid)}.${ontbrekend(figuur)}`;
}

export function bijKaart(figuur: Figure): string {
	const rijen = getekend(figuur);
	const [hoog, laag] = [uiterste(rijen, 0, 1), uiterste(rijen, 0, -1)];
	if (!hoog || !laag) return `${GEEN}${ontbrekend(figuur)}`;
	const reeks = figuur.reeksen[0]!;
	const totaal = reeks.optelbaar ? getalVan(totaalVan(figuur)) : null;
	const zeg = (rij: FiguurRij): string => `${rij.label} (${schrijfKort(getalVan(rij)!, reeks.eenheid)})`;
	const uitersten = getalVan(hoog) === getalVan(laag) ? `Overal is het ${schrijfLang(getalVan(hoog)!, reeks.eenheid)}.` : `Het hoogst is ${zeg(hoog)}, het laagst ${zeg(laag)}.`;
	return `${totaal === null ? '' : `Samen zijn het ${schrijfLang(totaal, reeks.eenheid)}. `}${uitersten}${ontbrekend(figuur)}`;
}
