// What is done on the other core with the root that was checked there: looking at pages, against what it may say, and writing its tables.
import type { Gelezen } from '../../charts/lees-en-controleer.ts';
import { maakUitgave } from '../../charts/maak-uitgave.ts';
import { Paginalezer } from '../../disclosure/site/pagina.ts';
import { verwachtVan } from '../../publish/verwacht.ts';
import type { Portaal } from '../../domain/portaal.ts';
import type { Problem } from '../../domain/problem.ts';
import { downloads } from '../../publish/index.ts';
import { cellenVan, type Pagina } from './tweede-kern.ts';

/** Looks at pages, against what `gelezen` may say; gives what nothing accounts for. */
export function maakBekijker(gelezen: Gelezen, datum: string | undefined): (pagina: Pagina) => Problem[] {
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
		return lezerZonder(deel?.dicht ?? []).lees(pad, html, eigen);
	};
}

/** The bytes of the table at `adres`. */
export function maakDownload(portaal: Portaal, adres: string): Uint8Array<ArrayBuffer> {
	const gevonden = downloads(portaal).find((download) => download.adres === adres);
	if (!gevonden) throw new Error(`no table at ${adres}`);
	return gevonden.inhoud();
}
