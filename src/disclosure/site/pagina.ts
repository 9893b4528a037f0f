// A page as a reader takes it in: every number about people must come from what was audited.
import { blokvervanger } from '../../domain/blokken.ts';
import type { Problem } from '../../domain/problem.ts';
import { Bestand, kaal, kort, zelfdeBegin } from './bestand.ts';
import { staatIn, telgetallen, teltMensen, vindplaatsenIn, zonderNamen } from './getallen.ts';
import { effen, leesHtml, ontsleutel, voorouders, type Element, type Loop } from './html.ts';
import { Merken } from './merken.ts';
import { Namenzoeker } from './namen.ts';
import { leesTabel } from './tabelcellen.ts';
import { Tabellenboek, Tabelnamen } from './tabellen.ts';
import type { Verwacht, Verwachtdeel } from './verwacht.ts';
import { Volgordes } from './volgorde.ts';
import { Woordenindex } from './woordenindex.ts';
import { Zinnenboom } from './zinnenboom.ts';

/** Long enough that it is no accident when an editor wrote the same: a bare number stands everywhere. */
const WOORDRIJK = /^(?=.{12})(?:.*\p{L}{2,}){2}/su;

/** Where in the file a number of a run stands. */
function plekVan({ stukken }: Loop, getal: string): number {
	const cijfers = getal.replace(/\s?%$/, '').replace(/[|*+?()[\]{}^$\\]/g, '\\$&');
	for (const { tekst, van } of stukken) {
		const i = tekst.search(new RegExp(`(?<![\\p{L}\\d])${cijfers.replace(/[.\s]/g, '[.\\s]')}(?![\\p{L}\\d])`, 'u'));
		if (i >= 0) return van + i;
	}
	const eerste = stukken.find(({ tekst }) => /\d/.test(tekst)) ?? stukken[0]!;
	return eerste.van + Math.max(0, eerste.tekst.search(/\d/));
}

/** The dataset an address leads to. */
const datasetIn = (adres: string): string | undefined => /(?:^|\/)cijfers\/([\w-]+?)(?:\/|\.(?:excel\.)?csv|\.json|#|$)/.exec(adres)?.[1];

/** The nearest block that is a thing of its own: what a link in it is about. */
const omhulling = (element: Element): Element[] => {
	const ketting = [...voorouders(element.ouder)];
	const dichtst = ketting.find(({ naam, attributen }) => /^(?:section|figure|article|li|tr|dd|p|aside|details)$/.test(naam) || /tegel|kaart/.test(attributen['class'] ?? ''));
	const kaart = ketting.find(({ attributen }) => /datakaart|cijfertegel/.test(attributen['class'] ?? ''));
	return [dichtst, kaart].filter((een) => een !== undefined);
};

/** What stands above the columns of a table. */
const koppenVan = (html: string): Set<string> => new Set(Array.from((/<thead\b[\s\S]*?<\/thead>/i.exec(html)?.[0] ?? '').matchAll(/<th\b[^>]*>([\s\S]*?)<\/th>/gi), ([, cel]) => effen(ontsleutel(cel!.replace(/<[^>]*>/g, ' ')))));

/** Most of a page. */
const vervang = blokvervanger({ '<svg class="zicht-grafiek': '</svg>', '<table': '</table>' });

function splits<T>(lijst: readonly T[], hoort: (een: T) => boolean): [T[], T[]] {
	return [lijst.filter(hoort), lijst.filter((een) => !hoort(een))];
}

/** Sentences with a number, long enough to be no accident. */
const boomVan = (zinnen: readonly string[]): Zinnenboom => new Zinnenboom([...new Set(zinnen.map(kaal))].filter((zin) => zin.length > 8 && telgetallen(zin).length > 0));

/** What may be said, made ready to be looked up in. */
interface Naslag {
	zinnen: Zinnenboom;
	tabellen: Tabellenboek;
	tekeningen: ReadonlySet<string>;
}

const naslagVan = ({ zinnen, tabellen, tekeningen }: Pick<Verwacht, 'zinnen' | 'tabellen' | 'tekeningen'>, namen: Tabelnamen): Naslag => ({ zinnen: boomVan(zinnen), tabellen: new Tabellenboek(tabellen, namen), tekeningen });

export class Paginalezer {
	readonly #verwacht: Verwacht;
	readonly #redactie: Woordenindex;
	readonly #gemeenten: Namenzoeker;
	readonly #namen: Tabelnamen;
	readonly #algemeen: Naslag;
	readonly #merken: Merken;
	readonly #volgordes: Volgordes;
	/** Places in documents that an editor wrote of. */
	readonly #vindplaatsen: ReadonlySet<string>;
	/** Of the page that is being read: what it may say beside what may be said anywhere. */
	#eigen: Naslag | undefined;

	constructor(verwacht: Verwacht) {
		this.#verwacht = verwacht;
		this.#gemeenten = new Namenzoeker(verwacht.gemeenten);
		const redactie = kaal(verwacht.redactie);
		this.#redactie = new Woordenindex(redactie);
		this.#vindplaatsen = vindplaatsenIn(redactie);
		this.#namen = new Tabelnamen(verwacht.gemeenten.map(kaal).sort((a, b) => b.length - a.length));
		this.#algemeen = naslagVan(verwacht, this.#namen);
		this.#merken = new Merken([...verwacht.bestanden.keys(), ...verwacht.delen.keys(), ...verwacht.personen], (woord) => verwacht.redactie.includes(woord), (adres) => verwacht.paginas.has(adres) || verwacht.bestanden.has(adres) || verwacht.delen.has(adres));
		this.#volgordes = new Volgordes(verwacht.volgordes, verwacht.redactie);
	}

	#metNaslag(): Naslag[] {
		return this.#eigen ? [this.#eigen, this.#algemeen] : [this.#algemeen];
	}

	/** Numbers of a run that nothing accounts for. */
	#onverklaard(loop: Pick<Loop, 'tekst' | 'koppelingen'>, streng: boolean): string[] {
		let over = kaal(loop.tekst);
		const vindplaatsen = streng ? this.#vindplaatsen : undefined;
		const staan = telgetallen(over, vindplaatsen);
		if (!staan.length || (!streng && !staan.some((getal) => teltMensen(over, getal))) || (WOORDRIJK.test(over) && this.#redactie.bevat(over))) return [];
		for (const { adres, tekst } of loop.koppelingen) {
			const id = /\d/.test(tekst) ? datasetIn(adres) : undefined;
			if (id !== undefined && this.#verwacht.cijfers(id).has(effen(tekst))) over = over.replace(kaal(tekst), ' ');
		}
		for (const { zinnen } of this.#metNaslag()) over = zinnen.haalUit(over);
		// The number of a footnote stands before what an editor wrote.
		over = over.replace(/^\d{1,2} (?=\p{Lu})/u, '');
		// What an editor wrote, may stand beside what the site makes; then the words around the number are the editor's.
		return telgetallen(over, vindplaatsen).filter((getal) => !staatIn(over, getal, this.#redactie) && (streng || teltMensen(zonderNamen(over), getal)));
	}

	/** What nothing accounts for on the page at `pad`; `deel` is what this page may say beside what may be said anywhere. */
	lees(pad: string, tekst: string, deel?: Pick<Verwachtdeel, 'tekeningen' | 'zinnen' | 'tabellen'>): Problem[] {
		this.#eigen = deel && naslagVan(deel, this.#namen);
		try {
			return this.#lees(pad, tekst);
		} finally {
			this.#eigen = undefined;
		}
	}

	/** A sign of the site itself, one that points at such a sign, or the drawer they lie in. */
	#isTeken(binnen: string): boolean {
		const { iconen } = this.#verwacht;
		if (iconen.has(binnen) || /^\s*<use href="#[a-z-]+"><\/use>\s*$/.test(binnen)) return true;
		const rest = binnen.replace(/<symbol\b[^>]*>([\s\S]*?)<\/symbol>/g, (heel, inhoud: string) => (iconen.has(inhoud.trim()) ? '' : heel));
		return rest !== binnen && rest.trim() === '';
	}

	/** A map of borders: nothing but known outlines, and known names where they belong. What its title and links say is read with the rest of the page. */
	#isGrenskaart(binnen: string): boolean {
		const { grenzen } = this.#verwacht;
		const merken = binnen.replace(/<(title|desc)\b[^>]*>[^]*?<\/\1>|<\/?a\b[^>]*>/g, '');
		const rest = merken
			.replace(/<path d="([^"]*)" fill-rule="evenodd"><\/path>/g, (heel, d: string) => (grenzen.has(d) ? '' : heel))
			.replace(/<text x="([^"]*)" y="([^"]*)" dy="0\.32em" text-anchor="middle" aria-hidden="true">([^<]*)<\/text>/g, (heel, x: string, y: string, naam: string) => (grenzen.has(`${x} ${y} ${effen(ontsleutel(naam))}`) ? '' : heel));
		return rest !== merken && rest.trim() === '';
	}

	/**
	 * The page with nothing in its charts and in the cells of its tables that are exactly as expected: what is known letter for
	 * letter need not be taken apart. Places stay where they are. `tabellen` gets the places of those tables.
	 */
	#zonderBekende(tekst: string, tabellen: Set<number>): string {
		const naslag = this.#metNaslag();
		return vervang(tekst, (blok, begin, plaats) => {
			if (begin !== '<table') {
				const binnen = blok.indexOf('>') + 1;
				return naslag.some(({ tekeningen }) => tekeningen.has(blok)) ? blok.slice(0, binnen) + '</svg>'.padStart(blok.length - binnen) : blok;
			}
			const { cellen, leeg } = leesTabel(blok);
			if (!naslag.some(({ tabellen: goed }) => goed.kentCellen(cellen))) return blok;
			tabellen.add(plaats);
			return leeg;
		});
	}

	#lees(pad: string, tekst: string): Problem[] {
		const bestand = new Bestand(pad, tekst);
		const bekendeTabellen = new Set<number>();
		const zonderBekende = this.#zonderBekende(tekst, bekendeTabellen);
		const { lopen, elementen } = leesHtml(zonderBekende);
		const { personen } = this.#verwacht;
		const eigenPagina = personen.has(datasetIn(pad) ?? '') && /\/index\.html$/.test(pad);
		const over = new Set<Element>();
		for (const element of elementen) {
			const adres = element.attributen['href'] ?? element.attributen['src'];
			const id = adres === undefined ? undefined : datasetIn(adres);
			if (id !== undefined && personen.has(id)) for (const een of omhulling(element)) over.add(een);
		}
		const problemen: Problem[] = [];
		const isStreng = (ketting: readonly Element[]): boolean => eigenPagina || ketting.some((een) => over.has(een));
		const [tekeningen, tekens] = splits(elementen.filter(({ naam }) => naam === 'svg'), ({ attributen }) => /zicht-grafiek/.test(attributen['class'] ?? ''));
		for (const svg of tekens) {
			const binnen = tekst.slice(svg.van, svg.tot).replace(/^<[^>]*>|<\/svg>$/g, '');
			// How many regions have a mark is drawn as a bar; it counts nobody.
			const telt = svg.attributen['class'] === 'zicht-telling' && !isStreng([...voorouders(svg)]);
			if (!telt && !this.#isTeken(binnen) && !this.#isGrenskaart(binnen)) problemen.push(bestand.meld(svg.van, 'Deze tekening komt niet uit de gecontroleerde cijfers.'));
		}
		for (const svg of tekeningen) {
			if (this.#metNaslag().some(({ tekeningen: goed }) => goed.has(tekst.slice(svg.van, svg.tot)))) continue;
			problemen.push(bestand.meld(svg.van + Math.max(0, ...this.#metNaslag().flatMap(({ tekeningen: goed }) => [...goed]).map((goed) => zelfdeBegin(tekst.slice(svg.van, svg.tot), goed))), 'In deze grafiek staat iets anders dan in de gecontroleerde cijfers.'));
		}
		problemen.push(...this.#merken.lees(bestand, elementen, new Set(tekeningen)));
		// A chart is looked at whole; of a table that is as expected the cells are, and not what is hidden in its attributes.
		const gezien = new Set<Element>(tekeningen);
		const bekend = new Set(elementen.filter(({ naam, van, tot }) => naam === 'table' && (bekendeTabellen.has(van) || this.#metNaslag().some(({ tabellen }) => tabellen.kent(tekst.slice(van, tot))))));
		problemen.push(...this.#volgordes.lees(bestand, zonderBekende, elementen, bekend));
		const koppen = new Map([...bekend].map((tabel) => [tabel, koppenVan(tekst.slice(tabel.van, tabel.tot))] as const));
		for (const loop of lopen) {
			const ketting = [...voorouders(loop.in)];
			if (ketting.some((een) => gezien.has(een)) || (loop.soort === 'tekst' && ketting.some((een) => bekend.has(een)))) continue;
			// On a phone each cell of a table says again which column it is in.
			if (loop.soort === 'attribuut' && loop.in?.naam === 'td' && effen(loop.in.attributen['data-label'] ?? '') === loop.tekst && ketting.some((een) => koppen.get(een)?.has(loop.tekst))) continue;
			const streng = isStreng(ketting) || this.#gemeenten.staatIn(loop.tekst);
			if (loop.in?.naam === 'meta' && /^(?:viewport|theme-color|generator)$/.test(loop.in.attributen['name'] ?? '')) continue;
			if (!streng && (loop.soort === 'opmaak' || (loop.soort === 'script' && !/json/.test(loop.in?.attributen['type'] ?? '')))) continue;
			const getallen = loop.soort === 'script' && this.#redactie.bevat(kaal(loop.tekst)) ? [] : this.#onverklaard(loop, streng);
			if (getallen.length) problemen.push(bestand.meld(plekVan(loop, getallen[0]!), `Het getal ${getallen[0]} komt niet uit de gecontroleerde cijfers: „${kort(loop.tekst)}”.`));
		}
		return problemen;
	}
}
