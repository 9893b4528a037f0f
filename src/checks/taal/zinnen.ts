// Sentences and words, as a reader counts them.

export interface Zin {
	tekst: string;
	/** Offset in the text it was taken from. */
	begin: number;
	woorden: string[];
}

/** Full stops that end no sentence. */
const AFKORTING = /(?:^|[\s(‘“„])(?:[a-z]|bijv|bv|ca|dhr|mevr|mw|dr|drs|mr|ir|ing|prof|nr|nrs|art|blz|p|par|vgl|resp|incl|excl|max|min|mld|mln|m\.u\.v|n\.v\.t|t\.a\.v|d\.w\.z|o\.a|e\.d|i\.v\.m|m\.b\.t|m\.n|t\/m|enz|etc|st|e\.v|[A-Z])$/i;

export const woordenIn = (tekst: string): string[] => tekst.match(/(?:€\s?)?[\p{L}\p{N}][\p{L}\p{N}'’.,/%-]*/gu) ?? [];

/** Cuts a text in sentences. A line end, a colon before a list and a semicolon do not end one. */
export function zinnenIn(tekst: string): Zin[] {
	const zinnen: Zin[] = [];
	let begin = 0;
	const neem = (einde: number): void => {
		const stuk = tekst.slice(begin, einde);
		const kaal = stuk.trim();
		if (kaal) zinnen.push({ tekst: kaal, begin: begin + stuk.indexOf(kaal), woorden: woordenIn(kaal) });
		begin = einde;
	};
	for (const match of tekst.matchAll(/[.!?…]+[)’”"']*(?=\s+["'‘“„(]?[\p{Lu}\p{N}€])/gu)) {
		if (match[0] === '.' && AFKORTING.test(tekst.slice(begin, match.index))) continue;
		neem(match.index + match[0].length);
	}
	neem(tekst.length);
	return zinnen;
}
