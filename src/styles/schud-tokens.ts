// Keeps of a theme only the tokens that the shipped CSS reaches: 2,780 tokens become some dozens.

import type { Tokens } from '../ingest/tokens.ts';

const zonderCommentaar = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '');

/** Every name that is read through `var(--name)`, in order of first mention. */
export function gelezenTokens(css: string): Set<string> {
	return new Set([...zonderCommentaar(css).matchAll(/var\(\s*(--[\w-]+)/g)].map(([, naam = '']) => naam));
}

/**
 * Breadth first from every `var(--x)` in `css`, through the values of the tokens themselves.
 * Names in `elders` are set elsewhere and win there, so neither they nor what only they need is kept.
 * The order of `tokens` is kept, so the same input gives the same bytes.
 */
export function schudTokens(css: string, tokens: Tokens, elders: ReadonlySet<string> = new Set()): Tokens {
	const bereikt = new Set<string>();
	let rij = [...gelezenTokens(css)];
	while (rij.length > 0) {
		const volgende: string[] = [];
		for (const naam of rij) {
			const waarde = tokens.get(naam);
			if (waarde === undefined || bereikt.has(naam) || elders.has(naam)) continue;
			bereikt.add(naam);
			volgende.push(...gelezenTokens(waarde));
		}
		rij = volgende;
	}
	return new Map([...tokens].filter(([naam]) => bereikt.has(naam)));
}

/** Tokens as one rule. */
export const schrijfTokens = (kiezer: string, tokens: Tokens): string =>
	`${kiezer} {\n${[...tokens].map(([naam, waarde]) => `\t${naam}: ${waarde};\n`).join('')}}\n`;
