// Design tokens: the `--name: value;` of a stylesheet.

export type Tokens = Map<string, string>;

/** Comments become spaces, so that what follows keeps its place. */
const zonderCommentaar = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, (stuk) => stuk.replace(/[^\n]/g, ' '));

const TOKEN = /(?<![\w-])(--[\w-]+)\s*:\s*([^;{}]+)/g;

/** Every `--name: value;` of a stylesheet; of a name said twice, the last. */
export function leesTokens(css: string): Tokens {
	const tokens: Tokens = new Map();
	for (const [, naam = '', waarde = ''] of zonderCommentaar(css).matchAll(TOKEN)) tokens.set(naam, waarde.trim().replace(/\s+/g, ' '));
	return tokens;
}

/** Where each token is set, line and column from 1; of a name said twice, the last. */
export function plekkenVanTokens(css: string): Map<string, { line: number; column: number }> {
	const schoon = zonderCommentaar(css);
	return new Map([...schoon.matchAll(TOKEN)].map((gevonden) => {
		const voor = schoon.slice(0, gevonden.index).split('\n');
		return [gevonden[1]!, { line: voor.length, column: voor.at(-1)!.length + 1 }];
	}));
}
