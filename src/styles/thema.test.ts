import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leesTokens } from './schud-tokens.ts';

const tokens = leesTokens(readFileSync(join(import.meta.dirname, 'thema.css'), 'utf8'));

/** The colour of a token in light (0) or dark (1), through aliases; `transparent` is the page. */
function kleur(naam: string, modus: 0 | 1): string {
	const waarde = tokens.get(`--zicht-${naam}`) ?? '';
	const alias = /^var\(--zicht-([\w-]+)\)$/.exec(waarde);
	if (alias?.[1]) return kleur(alias[1], modus);
	if (waarde === 'transparent') return kleur('papier', modus);
	const paar = /^light-dark\((#\w+), (#\w+)\)$/.exec(waarde);
	return paar?.[modus + 1] ?? waarde;
}

/** Relative luminance, WCAG 2.2. */
function helderheid(hex: string): number {
	const vol = hex.length === 4 ? hex.replace(/[\da-f]/g, '$&$&') : hex;
	const [r = 0, g = 0, b = 0] = [1, 3, 5]
		.map((i) => Number.parseInt(vol.slice(i, i + 2), 16) / 255)
		.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(een: string, ander: string): number {
	const [laag = 0, hoog = 0] = [helderheid(een), helderheid(ander)].sort((a, b) => a - b);
	return (hoog + 0.05) / (laag + 0.05);
}

const TINTEN = ['goed', 'let-op', 'slecht', 'open', 'stil', 'onbekend', 'klaar'];
const TEKST = [
	...TINTEN.map((tint) => [`${tint}-tekst`, `${tint}-vlak`]),
	...['inkt', 'inkt-zacht', 'accent'].flatMap((tekst) => [[tekst, 'papier'], [tekst, 'vlak']]),
	...TINTEN.filter((tint) => tint !== 'klaar').map((tint) => [`${tint}-tekst`, 'papier']),
	['accent', 'accent-vlak'],
	['papier', 'inkt'],
	['papier', 'accent'],
] as [string, string][];
const VORMEN = ['rand', ...[1, 2, 3, 4, 5, 6].map((n) => `grafiek-${n}`), ...['goed', 'let-op', 'slecht', 'open', 'onbekend'].map((tint) => `${tint}-rand`)];

describe.each([['licht', 0], ['donker', 1]] as const)('in %s', (_, modus) => {
	test.each(TEKST)('is tekst %s leesbaar op %s (4,5:1)', (tekst, vlak) => {
		expect(contrast(kleur(tekst, modus), kleur(vlak, modus))).toBeGreaterThanOrEqual(4.5);
	});

	test.each(VORMEN)('is %s te zien op papier (3:1)', (vorm) => {
		expect(contrast(kleur(vorm, modus), kleur('papier', modus))).toBeGreaterThanOrEqual(3);
	});
});
