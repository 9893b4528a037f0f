// What is done on the other core.
import type { MessagePort } from 'node:worker_threads';
import { leesEnControleer, type Gelezen } from '../../charts/lees-en-controleer.ts';
import { maakUitgave } from '../../charts/maak-uitgave.ts';
import { Paginalezer } from '../../disclosure/site/pagina.ts';
import { woordenVanPagina } from '../../disclosure/site/verantwoord.ts';
import { verwachtVan } from '../../publish/verwacht.ts';
import { zonderStil } from '../../publish/zoekindex.ts';
import { cellenVan, type Antwoord, type Bevonden, type Opdracht, type Vraag } from './tweede-kern.ts';

/** Looks at pages, against what the root that was just checked may say. */
function maakBekijker(gelezen: Gelezen, datum: string | undefined): (vraag: Vraag) => Bevonden {
	const leeg = { adres: '', inhoud: '' };
	const uitgave = maakUitgave(gelezen, { stijl: leeg, grafiekstijl: '', scripts: {}, datum, voorbeeldweergave: false });
	const lezers = new Map<string, Paginalezer>();
	const lezerZonder = (dicht: readonly string[]): Paginalezer => {
		const al = lezers.get(dicht.join());
		if (al) return al;
		const lezer = new Paginalezer(verwachtVan(uitgave, new Map(), new Set(dicht)));
		lezers.set(dicht.join(), lezer);
		return lezer;
	};
	return ({ pad, html: bytes, deel }) => {
		const html = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
		const eigen = deel && { ...deel, tabellen: deel.tabellen.map(cellenVan).map((cellen) => ({ rijen: cellen.length, cellen: () => cellen })) };
		return { problemen: lezerZonder(deel?.dicht ?? []).lees(pad, html, eigen), woorden: [...woordenVanPagina(zonderStil(html))] };
	};
}

/** Checks the root and tells what came of it; then looks at every page that is asked about. */
export async function werk(poort: MessagePort, { wortel, alleen, datum }: Opdracht): Promise<void> {
	const gelezen = await leesEnControleer(wortel, alleen);
	poort.postMessage({ soort: 'controle', problemen: gelezen.problemen } satisfies Antwoord);
	let bekijk: ReturnType<typeof maakBekijker> | undefined;
	poort.on('message', (vraag: Vraag) => {
		bekijk ??= maakBekijker(gelezen, datum);
		poort.postMessage({ soort: 'pagina', nummer: vraag.nummer, ...bekijk(vraag) } satisfies Antwoord);
	});
}
