// The shape of the invented figures: a slow change over the quarters, and a setback around the end of 2022.
import { maakToeval } from '../../disclosure/bescherm/toeval.ts';

export const KWARTALEN = [2021, 2022, 2023, 2024].flatMap((jaar) => [1, 2, 3, 4].map((nummer) => `${jaar}-Q${nummer}`));
export const JAREN = ['2021', '2022', '2023', '2024'];

/** Crisisopvang and opvang zonder verblijf are left out: so few people stay there that nothing would be left to show. */
export const VOORZIENINGEN = ['mo-met-verblijf', 'bw-zonder-verblijf', 'bw-licht', 'bw-basis'] as const;
export type Voorziening = (typeof VOORZIENINGEN)[number];

/** Chance with a seed of its own for each file, so that a new file leaves the others as they are. */
export const toevalVan = (naam: string): (() => number) => maakToeval([...naam].reduce((som, teken) => (Math.imul(som, 31) + teken.charCodeAt(0)) >>> 0, 2023));

/** A slow change over the quarters, with a setback around the end of 2022 and a little noise. */
export interface Verloop {
	van: number;
	tot: number;
	/** How far the worst quarter of the setback lies from the line. */
	terugslag?: number;
	/** Largest noise either way. */
	ruis?: number;
}

const SLECHTSTE = KWARTALEN.indexOf('2022-Q4');

export function waardeOp({ van, tot, terugslag = 0, ruis = 0 }: Verloop, kwartaal: number, toeval: () => number): number {
	const helling = van + ((tot - van) * kwartaal) / (KWARTALEN.length - 1);
	return helling + terugslag * Math.exp(-(((kwartaal - SLECHTSTE) / 1.7) ** 2)) + (toeval() * 2 - 1) * ruis;
}

/** A whole number, not below zero. */
export const aantalOp = (verloop: Verloop, kwartaal: number, toeval: () => number): number => Math.max(0, Math.round(waardeOp(verloop, kwartaal, toeval)));

export const csv = (kop: readonly string[], rijen: readonly (readonly (string | number)[])[]): string => `${[kop, ...rijen].map((rij) => rij.join(';')).join('\n')}\n`;
