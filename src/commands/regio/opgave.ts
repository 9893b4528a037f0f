// What a new region is made from: the answers a person gives, each checked on its own, with the remedy.
import { GM_CODE, TEGELS } from '../../domain/regio.ts';

export interface GemeenteOpgave {
	code: string;
	naam: string;
	/** File name, from the name. */
	id: string;
}

export interface Opgave {
	titel: string;
	id: string;
	gemeenten: GemeenteOpgave[];
	/** GM-code of the centrumgemeente. */
	centrum: string;
	plan: string;
	van: number;
	tot: number;
	pijlers: string[];
	woordPijler: string;
	woordDoel: string;
	/** For a root without settings. */
	organisatie: string;
	adres: string;
	thema: boolean;
}

/** What a person wrote is not right; the message says what to write instead. */
export interface Fout {
	fout: string;
}
export const isFout = (waarde: unknown): waarde is Fout => typeof waarde === 'object' && waarde !== null && 'fout' in waarde;

/** A name as it stands in a web address: "Bergen (L.)" is bergen-l, "Súdwest-Fryslân" is sudwest-fryslan. */
export const slugVan = (tekst: string): string =>
	tekst.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[’']/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');

export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Items of a list as a person types it: with semicolons or, without those, commas. */
export const lijst = (tekst: string): string[] => tekst.split(tekst.includes(';') ? ';' : ',').map((deel) => deel.trim()).filter(Boolean);

/** "GM0687 Middelburg" or "Middelburg GM0687". */
function leesGemeente(tekst: string): GemeenteOpgave | Fout {
	const code = /\bGM\d{4}\b/i.exec(tekst)?.[0];
	if (!code || !GM_CODE.test(code.toUpperCase())) {
		const cijfers = /\bG?M?\s*(\d{1,4})\b/i.exec(tekst)?.[1];
		return { fout: `In „${tekst}” staat geen GM-code. ${cijfers ? `Bedoelde u „GM${cijfers.padStart(4, '0')} …”? ` : ''}Schrijf GM en vier cijfers, en dan de naam: GM0687 Middelburg. De codes staan op de lijst met gemeenten van het CBS.` };
	}
	const naam = tekst.replace(code, ' ').replace(/[=:,]+/g, ' ').replace(/\s+/g, ' ').trim();
	if (/\bGM\d{4}\b/i.test(naam)) return { fout: `In „${tekst}” staan twee codes. Zet tussen twee gemeenten een puntkomma.` };
	const id = slugVan(naam);
	return id ? { code: code.toUpperCase(), naam, id } : { fout: `Bij „${tekst}” ontbreekt de naam. Schrijf bijvoorbeeld: GM0687 Middelburg.` };
}

/** All gemeenten of a region, or the first thing that is wrong with them. */
export function leesGemeenten(tekst: string): GemeenteOpgave[] | Fout {
	const gelezen = lijst(tekst).map(leesGemeente);
	if (!gelezen.length) return { fout: 'Noem minstens één gemeente: GM0687 Middelburg; GM0718 Vlissingen.' };
	const fout = gelezen.find(isFout);
	if (fout) return fout;
	const gemeenten = gelezen as GemeenteOpgave[];
	const dubbel = gemeenten.find((een, i) => gemeenten.findIndex((ander) => ander.code === een.code || ander.id === een.id) !== i);
	if (dubbel) return { fout: `${dubbel.code} ${dubbel.naam} staat er twee keer, of twee gemeenten hebben dezelfde code of naam. Haal er één weg of verbeter de code.` };
	if (gemeenten.length > TEGELS ** 2) return { fout: `Op de tegelkaart passen ${TEGELS ** 2} gemeenten. U noemt er ${gemeenten.length}.` };
	return gemeenten;
}

/** A place for each gemeente on the tile map, in rows, so that the map can be drawn at once. */
export function plaatsOpKaart(aantal: number): { kolom: number; rij: number }[] {
	const breedte = Math.min(TEGELS, Math.max(2, Math.ceil(Math.sqrt(aantal))));
	return Array.from({ length: aantal }, (_, i) => ({ kolom: (i % breedte) + 1, rij: Math.floor(i / breedte) + 1 }));
}

export function leesJaar(tekst: string): number | Fout {
	return /^(19|20)\d{2}$/.test(tekst.trim()) ? Number(tekst) : { fout: `„${tekst}” is geen jaar. Schrijf vier cijfers, bijvoorbeeld 2025.` };
}

/** First and last year that a title names: "Regiovisie 2025-2028". */
export function jarenIn(titel: string): { van?: string; tot?: string } {
	const jaren = [...titel.matchAll(/\b(?:19|20)\d{2}\b/g)].map(([jaar]) => jaar);
	return jaren.length ? { van: jaren[0]!, tot: jaren.at(-1)! } : {};
}
