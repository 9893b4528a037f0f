// The pieces sentences under charts are made of.
import { somOp } from '../domain/eenheid.ts';
import { deelPeriode, noemPeriode } from '../domain/periode.ts';
import type { Markering } from '../domain/waarde.ts';
import type { Figure, FiguurRij } from '../figures/vorm.ts';

export const totaalVan = (figuur: Figure): FiguurRij | undefined => figuur.rijen.find((rij) => rij.soort === 'totaal' && !rij.teken);
export const getalVan = (rij: FiguurRij | undefined, i = 0): number | null => rij?.cellen[i]?.waarde.getal ?? null;

/** A title inside a sentence: without its capital, unless it begins with an abbreviation: "begrote kosten", "BW basis". */
export const inZin = (titel: string): string => (/^\p{Lu}{2}/u.test(titel) ? titel : titel.charAt(0).toLowerCase() + titel.slice(1));

/** Why there is no number, after "Bij …". Every reason keeps its own words. */
const WAAROM: Record<Exclude<Markering, 'waarde'>, string> = {
	leeg: 'staat in de bron geen getal',
	onbekend: 'is het getal niet bekend',
	'niet-van-toepassing': 'is een getal niet van toepassing',
	onderdrukt: 'tonen wij het getal niet, om mensen te beschermen',
	'pro-memorie': 'staat in de bron pm, zonder getal',
};

/** The lines without a number in any reeks, with the reason. */
export function ontbrekend(figuur: Figure): string {
	const perReden = Map.groupBy(
		figuur.rijen.filter((rij) => rij.teken).flatMap((rij) => {
			if (rij.cellen.some(({ waarde }) => waarde.getal !== null)) return [];
			const { markering } = rij.cellen[0]!.waarde;
			return markering === 'waarde' ? [] : [{ label: rij.label, markering }];
		}),
		({ markering }) => markering,
	);
	return [...perReden].map(([markering, rijen]) => ` Bij ${somOp(rijen.map(({ label }) => label))} ${WAAROM[markering]}.`).join('');
}

/** "in het vierde kwartaal van 2023", "in de eerste helft van 2023", "in 2023". */
export function inPeriode(periode: string): string {
	const { soort } = deelPeriode(periode);
	return `in ${{ jaar: '', maand: '', kwartaal: 'het ', halfjaar: 'de ' }[soort]}${noemPeriode(periode)}`;
}

/** How many single numbers are missing from lines that have others, with the reason. */
export function ontbreektDeels(figuur: Figure): string {
	const cellen = figuur.rijen.filter((rij) => rij.teken && rij.cellen.some(({ waarde }) => waarde.getal !== null)).flatMap((rij) => rij.cellen);
	const tel = (markering: Markering): number => cellen.filter(({ waarde }) => waarde.markering === markering).length;
	const zeg = (aantal: number, waarom: string): string => (aantal === 0 ? '' : ` ${aantal === 1 ? 'Op één plaats' : `Op ${aantal} plaatsen`} ${waarom}.`);
	return zeg(tel('onderdrukt'), 'tonen wij het getal niet, om mensen te beschermen') + zeg(tel('onbekend'), 'is het getal niet bekend');
}
