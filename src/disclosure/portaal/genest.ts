// Numbers of which it is known what they count: who is there at the end of a quarter is among all who were there, who came back among those who came.
// What is in the one and not in the other is a count of people too; and a mean says something of the classes it is taken over.
import { deelPeriode } from '../../domain/periode.ts';
import type { Place } from '../../domain/problem.ts';
import type { Telling } from '../../domain/registratie.ts';
import type { Bron, Gezegd, Nest } from './gegevensstelsel.ts';
import type { Roostercel } from './rooster.ts';

/** Whom a number counts. */
export interface Geteld {
	telling: Telling;
	periode: string;
	gebieden: ReadonlySet<string>;
	producten: ReadonlySet<string>;
	/** How long they waited, in the words of the table. */
	wacht?: string | undefined;
}

/** A printed mean of whole weeks. */
export interface Gemiddelde {
	wie: Geteld;
	weken: number;
	plek: Place;
	wat: string;
}

/** First month and the one after the last, counted from the year 0. */
function maanden(periode: string): [number, number] {
	const { jaar, maand, maanden: aantal } = deelPeriode(periode);
	return [12 * jaar + maand, 12 * jaar + maand + aantal];
}

const ligtIn = (klein: ReadonlySet<string>, groot: ReadonlySet<string>): boolean => klein.size <= groot.size && [...klein].every((een) => groot.has(een));

/** A number, and the months it is of. */
interface Bezien {
	bron: Bron;
	cel: Roostercel;
	wie: Geteld;
	van: number;
	tot: number;
}

/** Of a stock it is known who was there in the last month, and who was still there in the one after it. */
function isDeel({ wie, van, tot }: Bezien, groot: Bezien): boolean {
	const binnen = (begin: number, eind: number): boolean => begin >= groot.van && eind <= groot.tot;
	if (groot.wie.telling === 'uniek' ? wie.telling === 'meldingen' || wie.telling === 'wachttijd' : wie.telling !== 'terugval' || groot.wie.wacht !== undefined) return false;
	return (wie.telling === 'stand' ? binnen(tot - 1, tot) || binnen(tot, tot + 1) : binnen(van, tot)) && ligtIn(wie.gebieden, groot.wie.gebieden) && ligtIn(wie.producten, groot.wie.producten);
}

/** Which of these numbers lie in which. Where it shows that more left than were there, somebody left twice, and nothing is taken from it. */
export function nestenIn(bronnen: readonly Bron[], wieVan: (bron: Bron, cel: Roostercel) => Geteld | undefined): Map<Bron, Nest[]> {
	const alle = bronnen.flatMap((bron): Bezien[] => (bron.rooster.basis > 1 ? [] : bron.rooster.cellen.flatMap((cel) => { const wie = wieVan(bron, cel); if (!wie) return []; const [van, tot] = maanden(wie.periode); return [{ bron, cel, wie, van, tot }]; })));
	const paren = alle.filter(({ wie }) => wie.telling === 'uniek' || wie.telling === 'instroom').flatMap((groot) => alle.filter((klein) => klein.cel.sleutel !== groot.cel.sleutel && isDeel(klein, groot)).map((klein) => ({ groot, klein })));
	const getal = ({ cel }: Bezien): number => cel.waarde.getal ?? NaN;
	const dubbel = new Set(paren.filter(({ groot, klein }) => getal(klein) > getal(groot)).map(({ klein }) => klein.wie.telling));
	const per = Map.groupBy(paren.filter(({ klein }) => !dubbel.has(klein.wie.telling)), ({ groot }) => groot.bron);
	return new Map([...per].map(([bron, bij]) => [bron, bij.map(({ groot, klein }) => ({ groot: groot.cel, klein: klein.cel, naam: klein.bron.rooster.noem(klein.cel) }))]));
}

/** „tot 6 weken”, „6 tot 12 weken”, „12 weken of langer”: in days, the longest as long as can be. */
function dagen(klasse: string): [number, number] | undefined {
	const [, van, tot] = /^(?:(\d+) )?tot (\d+) weken$/.exec(klasse) ?? [];
	if (tot !== undefined) return [7 * Number(van ?? 0), 7 * Number(tot) - 1];
	const langst = /^(\d+) weken of langer$/.exec(klasse);
	return langst ? [7 * Number(langst[1]), 99_999] : undefined;
}

/** What a mean says of the counts of its classes: all their days together, at least and at most, beside the mean of so many people. */
export function zegtOver({ wie, weken, plek, wat }: Gemiddelde, bron: Bron, wieVan: (bron: Bron, cel: Roostercel) => Geteld | undefined): Gezegd[] {
	const even = (een: ReadonlySet<string>, ander: ReadonlySet<string>): boolean => een.size === ander.size && ligtIn(een, ander);
	const klassen = bron.rooster.cellen.flatMap((cel) => {
		const van = wieVan(bron, cel);
		const einden = van?.telling === 'instroom' && van.periode === wie.periode && even(van.gebieden, wie.gebieden) && even(van.producten, wie.producten) ? dagen(van.wacht ?? '') : undefined;
		return einden ? [{ cel, einden }] : [];
	});
	if (!klassen.length) return [];
	const herkomst = { ...plek, wat, soort: 'cel' };
	return [
		{ termen: klassen.map(({ cel, einden: [kortst] }) => [cel, 2 * kortst - 7 * (2 * weken + 1)] as const), lo: null, hi: -1, herkomst },
		{ termen: klassen.map(({ cel, einden: [, langst] }) => [cel, 2 * langst - 7 * (2 * weken - 1)] as const), lo: 0, hi: null, herkomst },
	];
}
