// How plain the language must be, for each of two kinds of readers. An installation may set its own limits.
import { z } from 'zod';

const grens = (standaard: number, uitleg: string) => z.number().int().min(1).default(standaard).describe(uitleg);

const grenzen = (standaard: { zin: number; gemiddelde: number; alinea: number; woord: number; lijdend: number; bijzinnen: number }) =>
	z.strictObject({
		zin: grens(standaard.zin, 'woorden in een zin'),
		gemiddelde: grens(standaard.gemiddelde, 'woorden per zin, gemiddeld over een tekst van minstens vijf zinnen'),
		alinea: grens(standaard.alinea, 'zinnen in een alinea'),
		woord: grens(standaard.woord, 'letters in een woord dat geen begrip is'),
		lijdend: grens(standaard.lijdend, 'procent van de zinnen in de lijdende vorm'),
		bijzinnen: grens(standaard.bijzinnen, 'bijzinnen in een zin'),
	}).prefault({});

export const taal = z.strictObject({
	inwoner: grenzen({ zin: 20, gemiddelde: 12, alinea: 6, woord: 24, lijdend: 15, bijzinnen: 2 }),
	raad: grenzen({ zin: 25, gemiddelde: 15, alinea: 7, woord: 28, lijdend: 25, bijzinnen: 2 }),
	/** Names and abbreviations that need no explaining. */
	namen: z.array(z.string().trim().min(1)).default([]),
}).prefault({});

export type Taal = z.infer<typeof taal>;
export type Grenzen = Taal['inwoner'];
