// Whether the colours of a theme can be read: the contrast of every pair the portal puts together, in light and in dark.
// Method: WCAG 2.2, relative luminance and contrast ratio; 4.5:1 for text, 3:1 for shapes (success criteria 1.4.3 and 1.4.11).
import { rgb } from 'd3-color';
import type { Tokens } from '../ingest/tokens.ts';

const TINTEN = ['goed', 'let-op', 'slecht', 'open', 'stil', 'onbekend'];
const VORMEN = ['rand', 'grafiek-1', 'grafiek-2', 'grafiek-3', 'grafiek-4', 'grafiek-5', 'grafiek-6', 'goed-rand', 'let-op-rand', 'slecht-rand', 'open-rand', 'onbekend-rand'];

interface Paar {
	voor: string;
	achter: string;
	minstens: number;
}

/** What stands on what. */
export const PAREN: readonly Paar[] = [
	...[...TINTEN, 'klaar'].map((tint) => [`${tint}-tekst`, `${tint}-vlak`]),
	...TINTEN.map((tint) => [`${tint}-tekst`, 'papier']),
	...['inkt', 'inkt-zacht', 'accent'].flatMap((tekst) => [[tekst, 'papier'], [tekst, 'vlak']]),
	['accent', 'accent-vlak'],
].map(([voor, achter]): Paar => ({ voor: voor!, achter: achter!, minstens: 4.5 })).concat(VORMEN.map((voor) => ({ voor, achter: 'papier', minstens: 3 })));

/** The pair of `light-dark(a, b)`; a colour without it counts for both. */
const PAAR = /^light-dark\((.*)\)$/;
function delen(waarde: string): [string, string] {
	const binnen = PAAR.exec(waarde)?.[1];
	if (binnen === undefined) return [waarde, waarde];
	let diepte = 0;
	for (let i = 0; i < binnen.length; i++) {
		if (binnen[i] === '(') diepte++;
		else if (binnen[i] === ')') diepte--;
		else if (binnen[i] === ',' && diepte === 0) return [binnen.slice(0, i).trim(), binnen.slice(i + 1).trim()];
	}
	return [waarde, waarde];
}

/** The colour of a token in light (0) or dark (1), through other tokens; `transparent` is the page. Undefined where it cannot be told. */
function kleur(tokens: Tokens, naam: string, modus: 0 | 1, diepte = 0): string | undefined {
	const waarde = tokens.get(`--zicht-${naam}`);
	if (waarde === undefined || diepte > 8) return undefined;
	const deel = delen(waarde)[modus];
	const ander = /^var\(--zicht-([\w-]+)\)$/.exec(deel)?.[1];
	if (ander) return kleur(tokens, ander, modus, diepte + 1);
	if (deel === 'transparent') return naam === 'papier' ? undefined : kleur(tokens, 'papier', modus, diepte + 1);
	const { r, opacity } = rgb(deel);
	return Number.isNaN(r) || opacity < 1 ? undefined : deel;
}

function helderheid(tekst: string): number {
	const { r, g, b } = rgb(tekst);
	const [rood = 0, groen = 0, blauw = 0] = [r, g, b].map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
	return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw;
}

/** Contrast ratio of two colours, 1 to 21. */
export function contrast(een: string, ander: string): number {
	const [laag = 0, hoog = 0] = [helderheid(een), helderheid(ander)].sort((a, b) => a - b);
	return (hoog + 0.05) / (laag + 0.05);
}

export interface Meting extends Paar {
	modus: 'licht' | 'donker';
	/** The ratio; undefined where a colour is written in a way that cannot be measured. */
	verhouding: number | undefined;
}

/** Measures every pair in both modes. */
export const meetContrast = (tokens: Tokens): Meting[] =>
	(['licht', 'donker'] as const).flatMap((modus, i) => PAREN.map((paar): Meting => {
		const [voor, achter] = [kleur(tokens, paar.voor, i as 0 | 1), kleur(tokens, paar.achter, i as 0 | 1)];
		return { ...paar, modus, verhouding: voor && achter ? contrast(voor, achter) : undefined };
	}));
