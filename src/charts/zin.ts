// The sentence under a chart: its message with the numbers, made from the same Figure.
import { metHoofdletter, schrijfGetal, schrijfKort, schrijfLang, somOp } from '../domain/eenheid.ts';
import type { Figure, FiguurReeks, FiguurRij } from '../figures/figuur.ts';

const totaalVan = (figuur: Figure): FiguurRij | undefined => figuur.rijen.find((rij) => rij.soort === 'totaal' && !rij.teken);
const getalVan = (rij: FiguurRij | undefined, i = 0): number | null => rij?.cellen[i]?.waarde.getal ?? null;

function ontbrekend(figuur: Figure): string {
	const namen = figuur.rijen.filter((rij) => rij.teken && rij.cellen[0]!.waarde.getal === null).map((rij) => rij.label);
	if (!namen.length) return '';
	return ` Van ${somOp(namen)} is ${namen.length === 1 ? 'het getal' : 'elk getal'} niet bekend.`;
}

function perGroep(figuur: Figure, reeks: FiguurReeks, totaal: number): string {
	const sommen = new Map<string, number>();
	for (const rij of figuur.rijen) if (rij.teken) sommen.set(rij.groep, (sommen.get(rij.groep) ?? 0) + (getalVan(rij) ?? 0));
	const [grootste, ...rest] = [...sommen].sort(([, a], [, b]) => b - a);
	if (!grootste || totaal <= 0) return '';
	const deel = (n: number): string => (reeks.eenheid === 'euro' ? schrijfKort(n, reeks.eenheid) : schrijfGetal(n));
	const eerste = `${deel(grootste[1])} voor ${grootste[0].toLowerCase()} (${schrijfGetal((100 * grootste[1]) / totaal)}%)`;
	const er = reeks.eenheid === 'euro' ? 'is' : 'zijn er';
	return `Van de ${schrijfLang(totaal, reeks.eenheid)} ${er} ${somOp([eerste, ...rest.map(([naam, n]) => `${deel(n)} voor ${naam.toLowerCase()}`)])}.`;
}

function bijStaven(figuur: Figure): string {
	const reeks = figuur.reeksen[0]!;
	const bekend = figuur.rijen.filter((rij) => rij.teken && getalVan(rij) !== null);
	const totaal = getalVan(totaalVan(figuur));
	if (!bekend.length) return `Er zijn nog geen getallen.${ontbrekend(figuur)}`;
	if (totaal !== null && new Set(bekend.map((rij) => rij.groep)).size > 1) return perGroep(figuur, reeks, totaal) + ontbrekend(figuur);
	const hoogste = bekend.reduce((beste, rij) => (getalVan(rij)! > getalVan(beste)! ? rij : beste));
	// Lines are only added up where the source has a total: elsewhere they may not be of one kind.
	const samen = totaal === null ? '' : `Samen zijn het ${schrijfLang(totaal, reeks.eenheid)}. `;
	return `${samen}Het hoogste getal is dat van ${hoogste.label}: ${schrijfLang(getalVan(hoogste)!, reeks.eenheid)}.${ontbrekend(figuur)}`;
}

function bijBalans(figuur: Figure): string {
	const totaal = totaalVan(figuur);
	const [kosten, inkomsten] = [getalVan(totaal, 0), getalVan(totaal, 1)];
	const [eerste, tweede] = figuur.reeksen;
	if (kosten === null || inkomsten === null || !eerste || !tweede) return '';
	const saldo = inkomsten - kosten;
	const uitkomst = saldo === 0 ? 'Dat is precies in evenwicht.' : `Dat is een ${saldo < 0 ? 'nadeel' : 'voordeel'} van ${schrijfKort(Math.abs(saldo), tweede.eenheid)}.`;
	return `De ${eerste.titel.toLowerCase()} zijn ${schrijfKort(kosten, eerste.eenheid)} en de ${tweede.titel.toLowerCase()} ${schrijfKort(inkomsten, tweede.eenheid)}. ${uitkomst}`;
}

/** What the source prints instead, said in the same breath. */
function twijfel(figuur: Figure): string {
	const afwijkend = totaalVan(figuur)?.cellen.flatMap((cel, i) => (cel.gedrukt?.getal !== undefined && cel.gedrukt.getal !== null ? [[figuur.reeksen[i]!, cel.gedrukt.getal] as const] : [])) ?? [];
	if (!afwijkend.length) return '';
	const delen = afwijkend.map(([reeks, getal]) => `${figuur.reeksen.length > 1 ? `${reeks.titel.toLowerCase()}: ` : ''}${schrijfKort(getal, reeks.eenheid)}`);
	return ` De bron drukt als totaal een ander getal: ${somOp(delen)}.`;
}

/** One to three sentences; plain text. Says so when the numbers are invented. */
export function zinVan(figuur: Figure): string {
	const zin = (figuur.vorm === 'balans' ? bijBalans(figuur) : bijStaven(figuur)) + twijfel(figuur);
	return figuur.status === 'fictief' ? `Verzonnen cijfers, als voorbeeld. ${metHoofdletter(zin)}` : zin;
}
