// The sentence under a chart: its message with the numbers, made from the same Figure.
import { EENHEDEN, metHoofdletter, schrijfGetal, schrijfKort, schrijfLang, somOp } from '../domain/eenheid.ts';
import { jaarEerder, vergelijkPeriode } from '../domain/periode.ts';
import { MARKERING_TEKST } from '../domain/waarde.ts';
import type { Figure, FiguurReeks } from '../figures/vorm.ts';
import { getalVan, inPeriode, inZin, ontbrekend, totaalVan } from './zin-delen.ts';
import { bijGestapeld, bijGroepen, bijKaart, bijPanelen, bijStroom, bijWaterval } from './zin-vormen.ts';

function perGroep(figuur: Figure, reeks: FiguurReeks, totaal: number): string {
	const sommen = new Map<string, number>();
	for (const rij of figuur.rijen) if (rij.teken) sommen.set(rij.groep, (sommen.get(rij.groep) ?? 0) + (getalVan(rij) ?? 0));
	const [grootste, ...rest] = [...sommen].sort(([, a], [, b]) => b - a);
	if (!grootste) return '';
	const deel = (n: number): string => (reeks.eenheid === 'euro' ? schrijfKort(n, reeks.eenheid) : schrijfGetal(n));
	const eerste = `${deel(grootste[1])} voor ${grootste[0].toLowerCase()} (${schrijfGetal((100 * grootste[1]) / totaal)}%)`;
	const er = reeks.eenheid === 'euro' ? 'is' : 'zijn er';
	return `Van de ${schrijfLang(totaal, reeks.eenheid)} ${er} ${somOp([eerste, ...rest.map(([naam, n]) => `${deel(n)} voor ${naam.toLowerCase()}`)])}.`;
}

function bijStaven(figuur: Figure): string {
	const reeks = figuur.reeksen[0]!;
	const bekend = figuur.rijen.filter((rij) => rij.teken && getalVan(rij) !== null);
	const totaal = reeks.optelbaar ? getalVan(totaalVan(figuur)) : null;
	if (!bekend.length) return `Er zijn nog geen getallen.${ontbrekend(figuur)}`;
	if (totaal !== null && totaal > 0 && new Set(bekend.map((rij) => rij.groep)).size > 1) return perGroep(figuur, reeks, totaal) + ontbrekend(figuur);
	const hoogste = bekend.reduce((beste, rij) => (getalVan(rij)! > getalVan(beste)! ? rij : beste));
	// Lines are only added up where the source has a total: elsewhere they may not be of one kind.
	const samen = totaal === null ? '' : `Samen zijn het ${schrijfLang(totaal, reeks.eenheid)}. `;
	// What is hidden may be higher.
	const toont = figuur.rijen.some((rij) => rij.teken && rij.cellen[0]?.waarde.markering === 'onderdrukt') ? 'Het hoogste getal dat wij tonen, is dat' : 'Het hoogste getal is dat';
	return `${samen}${toont} van ${hoogste.label}: ${schrijfLang(getalVan(hoogste)!, reeks.eenheid)}.${ontbrekend(figuur)}`;
}

function bijBalans(figuur: Figure): string {
	const totaal = totaalVan(figuur);
	const [kosten, inkomsten] = [getalVan(totaal, 0), getalVan(totaal, 1)];
	const [eerste, tweede] = figuur.reeksen;
	if (!eerste || !tweede) return '';
	if (kosten === null || inkomsten === null) return `De ${eerste.titel.toLowerCase()} en de ${tweede.titel.toLowerCase()} staan hier per regel. Een totaal is er niet.${ontbrekend(figuur)}`;
	// The dataset says which of the two comes first and what the difference is called; without it, the second minus the first.
	const { van, af, positief, negatief } = figuur.verschil ?? { van: 1, af: 0, positief: 'voordeel', negatief: 'nadeel' };
	const saldo = getalVan(totaal, van)! - getalVan(totaal, af)!;
	const uitkomst = saldo === 0 ? 'Dat is precies in evenwicht.' : `Dat is een ${saldo < 0 ? negatief : positief} van ${schrijfKort(Math.abs(saldo), tweede.eenheid)}.`;
	return `De ${eerste.titel.toLowerCase()} zijn ${schrijfKort(kosten, eerste.eenheid)} en de ${tweede.titel.toLowerCase()} ${schrijfKort(inkomsten, tweede.eenheid)}. ${uitkomst}${ontbrekend(figuur)}`;
}

/** Per line: the last value, and how it was a year before. Lines that end earlier tell when. */
function bijLijn(figuur: Figure): string {
	const rijen = figuur.rijen.filter((rij) => rij.teken);
	const einde = rijen.at(-1);
	if (!einde) return 'Er zijn nog geen getallen.';
	const eerder = rijen.find((rij) => vergelijkPeriode(rij.sleutel, jaarEerder(einde.sleutel)) === 0) ?? rijen[0]!;
	const wanneer = eerder.sleutel === jaarEerder(einde.sleutel) ? 'een jaar eerder' : inPeriode(eerder.sleutel);
	const eenReeks = figuur.reeksen.length === 1;
	const eenEenheid = new Set(figuur.reeksen.map((reeks) => reeks.eenheid)).size === 1;
	let eerste = true;
	const delen = figuur.reeksen.map((reeks, i) => {
		const [nu, toen] = [getalVan(einde, i), getalVan(eerder, i)];
		const naam = eenReeks ? '' : `${inZin(reeks.titel)} `;
		const { markering } = einde.cellen[i]!.waarde;
		if (nu === null) return `${naam}${markering === 'waarde' ? 'onbekend' : MARKERING_TEKST[markering].lang}`;
		// The unit and the time are said once; the other lines read along.
		const getal = (n: number): string => ((eerste || !eenEenheid) && !naam.trim().endsWith(EENHEDEN[reeks.eenheid].meervoud) ? schrijfLang(n, reeks.eenheid) : schrijfKort(n, reeks.eenheid));
		const tekst = toen === null || eerder === einde ? `${naam}${getal(nu)}` : `${naam}${getal(nu)} (${eerste ? `${wanneer} ` : ''}${schrijfKort(toen, reeks.eenheid)})`;
		eerste = false;
		return tekst;
	});
	const doelen = figuur.doelen.map(({ tekst }) => ` Het ${tekst.replace(':', ' is')}.`).join('');
	return `${metHoofdletter(inPeriode(einde.sleutel))}: ${somOp(delen)}.${doelen}`;
}

/** What the source prints instead, said in the same breath. */
function twijfel(figuur: Figure): string {
	const afwijkend = totaalVan(figuur)?.cellen.flatMap((cel, i) => (cel.gedrukt?.getal !== undefined && cel.gedrukt.getal !== null ? [[figuur.reeksen[i]!, cel.gedrukt.getal] as const] : [])) ?? [];
	if (!afwijkend.length) return '';
	if (figuur.reeksen.length === 1) return ` In de bron staat als totaal een ander getal: ${somOp(afwijkend.map(([reeks, getal]) => schrijfKort(getal, reeks.eenheid)))}.`;
	return ` In de bron staat een ander totaal: ${somOp(afwijkend.map(([reeks, getal]) => `${schrijfKort(getal, reeks.eenheid)} ${reeks.titel.toLowerCase()}`))}.`;
}

const ZINNEN: Record<Figure['vorm'], (figuur: Figure) => string> = {
	staven: bijStaven, groepen: bijGroepen, balans: bijBalans, gestapeld: bijGestapeld, lijn: bijLijn,
	panelen: bijPanelen, waterval: bijWaterval, stroom: bijStroom, kaart: bijKaart,
};

/** One to three sentences; plain text. Says so when the numbers are invented. */
export function zinVan(figuur: Figure): string {
	const zin = ZINNEN[figuur.vorm](figuur) + twijfel(figuur);
	return figuur.status === 'fictief' ? `Verzonnen cijfers, als voorbeeld. ${metHoofdletter(zin)}` : zin;
}
