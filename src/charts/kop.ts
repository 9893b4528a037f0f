// The heading is the message: one finding in a few words, made from the Figure. Without a finding there is none.
import { metHoofdletter, schrijfKort, schrijfTelwoord } from '../domain/eenheid.ts';
import type { Figure } from '../figures/vorm.ts';

/** "Ruim zeven van de tien", "De helft", "Bijna alle": a share (0 to 1) in everyday words. */
export function deelInWoorden(deel: number): string {
	if (deel >= 0.995) return 'Alle';
	if (Math.abs(deel - 0.5) < 0.015) return 'De helft van de';
	const tienden = Math.floor(deel * 10 + 1e-9);
	const rest = deel * 10 - tienden;
	if (rest >= 0.75 && tienden < 9) return `Bijna ${schrijfTelwoord(tienden + 1)} van de tien`;
	if (rest >= 0.75) return 'Bijna alle';
	if (tienden === 0) return 'Minder dan één op de tien';
	return `${rest < 0.08 ? '' : 'Ruim '}${schrijfTelwoord(tienden)} van de tien`;
}

function bijStaven(figuur: Figure): string | undefined {
	// A share of what is not wholly known, or cannot be added up, is no finding.
	const heel = figuur.rijen.every((rij) => !rij.teken || !['onbekend', 'onderdrukt'].includes(rij.cellen[0]!.waarde.markering));
	if (!heel || !figuur.reeksen[0]!.optelbaar) return undefined;
	const sommen = new Map<string, number>();
	for (const rij of figuur.rijen) if (rij.teken) sommen.set(rij.groep, (sommen.get(rij.groep) ?? 0) + (rij.cellen[0]!.waarde.getal ?? 0));
	const totaal = [...sommen.values()].reduce((som, getal) => som + getal, 0);
	const [grootste] = [...sommen].sort(([, a], [, b]) => b - a);
	if (!grootste?.[0] || sommen.size < 2 || totaal <= 0) return undefined;
	return `${metHoofdletter(deelInWoorden(grootste[1] / totaal))} ${figuur.reeksen[0]!.titel.toLowerCase()} zijn voor ${grootste[0].toLowerCase()}`;
}

function bijBalans(figuur: Figure): string | undefined {
	const totaal = figuur.rijen.find((rij) => rij.soort === 'totaal' && !rij.teken);
	const [kosten, inkomsten] = totaal?.cellen.map((cel) => cel.waarde.getal) ?? [];
	if (kosten === undefined || kosten === null || inkomsten === undefined || inkomsten === null) return undefined;
	const saldo = inkomsten - kosten;
	const bedrag = schrijfKort(Math.abs(saldo), figuur.reeksen[0]!.eenheid);
	if (saldo === 0) return `In ${figuur.periode} zijn kosten en inkomsten gelijk`;
	return saldo > 0 ? `In ${figuur.periode} houdt de regio volgens de begroting ${bedrag} over` : `In ${figuur.periode} komt de regio volgens de begroting ${bedrag} tekort`;
}

export const kopVan = (figuur: Figure): string | undefined => (figuur.vorm === 'balans' ? bijBalans(figuur) : figuur.vorm === 'staven' ? bijStaven(figuur) : undefined);
