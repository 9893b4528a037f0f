// What holds in every row of a table though nobody says so: columns that add up, stock that follows from the period before, people who are never in two parts.
// Whoever sees it in the rows that are shown, takes it for true of those that are not; and there it is true.
import { MARKERINGEN } from '../../domain/waarde.ts';
import { sommenTot } from '../portaal/somkolommen.ts';
import { isTotaal } from '../portaal/rooster.ts';
import { loopVan, stromenNaar, termenVan, type Kolom } from '../portaal/standenstroom.ts';
import type { Rij, Tabelplan, Vak } from './tabelplan.ts';
import type { Verband } from './tabellen.ts';

const WAARDE = MARKERINGEN.indexOf('waarde');

/** Σ keer · count = 0, over the finest counts. */
function verband(termen: readonly (readonly [vak: Vak, keer: number])[]): Verband {
	const per = new Map<number, number>();
	for (const [{ delen }, keer] of termen) for (const deel of delen) per.set(deel, (per.get(deel) ?? 0) + keer);
	const over = [...per].filter(([, factor]) => factor !== 0);
	return { delen: over.map(([deel]) => deel), factoren: over.map(([, factor]) => factor), lo: 0, hi: 0 };
}

/** All of it, of one table as it would be printed with nothing hidden. */
export function gewoonten(plan: Tabelplan, rijen: readonly Rij[]): Verband[] {
	const maten = Object.entries(plan.maten).filter(([, { telling }]) => telling !== 'wachttijd').map(([name, { telling }]) => ({ name, telling, vakken: rijen.map(({ vakken }) => vakken.find(({ maat }) => maat === name)!) }));
	const vak = (rij: number, maat: string): Vak => maten.find(({ name }) => name === maat)!.vakken[rij]!;
	const loop = loopVan(rijen.map(({ teksten: [periode, ...waar] }, rij) => ({ rij, periode: periode!, waar: waar.join('\u0001') })));
	const uit = [...Map.groupBy(maten, ({ telling }) => telling === 'meldingen').values()].flatMap((eender) => {
		const kolommen = eender.map(({ name, vakken }): Kolom => ({ name, kolom: { getallen: Float64Array.from(vakken, ({ waarde }) => waarde), markeringen: new Uint8Array(vakken.length).fill(WAARDE) } }));
		return kolommen.flatMap((kolom) => [
			...sommenTot(kolom, kolommen, 0, isTotaal(kolom.name)).flatMap(({ totaal, delen }) => rijen.map((_, rij) => verband([[vak(rij, totaal), 1], ...delen.map((deel) => [vak(rij, deel), -1] as const)]))),
			...stromenNaar(kolom, kolommen, loop).flatMap((stroom) => termenVan(stroom, loop, vak)).map(verband),
		]);
	});
	for (const { telling, vakken } of maten) if (telling === 'uniek') uit.push(...nergensDubbel(plan, rijen, vakken));
	return uit.filter(({ delen }) => delen.length);
}

/** Where nobody is in two parts of a total, in no row of the table, each total is a sum. */
function nergensDubbel({ totalen, assen }: Tabelplan, rijen: readonly Rij[], vakken: readonly Vak[]): Verband[] {
	const perTekst = new Map(rijen.map(({ teksten }, rij) => [teksten.join('\u0001'), rij]));
	return totalen.flatMap((as) => {
		const plek = 1 + Object.keys(assen).indexOf(as);
		const waarden = [...new Set(rijen.filter(({ keuze }) => as in keuze).map(({ teksten }) => teksten[plek]!))];
		const sommen = rijen.flatMap(({ keuze, teksten }, rij) => (as in keuze ? [] : [[[vakken[rij]!, 1] as const, ...waarden.map((waarde) => [vakken[perTekst.get(teksten.with(plek, waarde).join('\u0001'))!]!, -1] as const)]]));
		return sommen.every((termen) => termen.reduce((som, [{ waarde }, keer]) => som + keer * waarde, 0) === 0) ? sommen.map(verband) : [];
	});
}
