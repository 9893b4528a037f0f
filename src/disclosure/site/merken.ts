// What a page says in the names and sizes of its parts: a count can hide in a class, an id, a width, or in how often an empty part is repeated.
import type { Bestand } from './bestand.ts';
import { voorouders, type Element } from './html.ts';
import type { Problem } from '../../domain/problem.ts';

/** Classes with a digit that the design has: levels of headings and lists, and the column and row of a tile. */
const KLASSE = /^(?:nl-heading--level-[1-6]|niveau-[1-6]|[kr]\d{1,2})$/;
/** How much the words of a part weigh in search: set by the design. */
const GEWICHTEN = new Set(['0.3', '4']);
/** Sizes of the signs beside words and of the bars that count regions. */
const TEKENMATEN: Readonly<Record<string, string>> = { 'zicht-icoon': '18x18', 'zicht-telling': '160x10' };
/** Attributes that give a size; on anything but a drawing or a picture they draw a bar. */
const MATEN = ['width', 'height', 'size', 'cols', 'rows', 'maxlength', 'border', 'hspace', 'vspace'];
/** A stylesheet or script of the site, which is looked at by itself. */
const BLAD = /^\/_zicht\/[a-z-]+\.[\da-f]{10}\.(?:css|js)$/;
/** Names by which parts of a page find each other. */
const VERWIJST = ['for', 'headers', 'list', 'form', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'];
const NAMEN = ['name', 'download', 'data-png', 'rel'];
const ADRESSEN = ['src', 'srcset', 'href', 'data', 'poster'];
/** Families of ids that the site numbers itself, from one on. */
const GENUMMERD = /^(?:deel|voetnoot|voetnootverwijzing|noot-[a-z\d-]+|verwijzing-[a-z\d-]+)-\d+(?:-titel)?$/;
/** Small parts that, empty and repeated, are a tally. */
const TURFBAAR = new Set(['span', 'i', 'b', 'em', 'strong', 'img', 'div', 'li', 'mark', 'u', 'small', 'abbr', 'data', 'svg', 'picture', 'br', 'hr', 'wbr']);
/** One person: a list with one of these twice counts people one by one. */
const EEN_MENS = /^(?:mens|persoon|man|vrouw|kind|jongen|meisje|jongere|inwoner|bewoner|cli[eë]nt|dakloze|deelnemer|pati[eë]nt)$/iu;
/** Ids that count on from one, each once: rows of a region, say. */
function tellers(ids: Iterable<string>): Set<string> {
	const families = new Map<string, number[]>();
	for (const id of ids) {
		const [, familie, nummer] = /^(.*-)(\d+)$/.exec(id) ?? [];
		if (familie === undefined) continue;
		const nummers = families.get(familie);
		if (nummers) nummers.push(Number(nummer));
		else families.set(familie, [Number(nummer)]);
	}
	const lopen = (nummers: number[]): boolean => Math.max(...nummers) === nummers.length && new Set(nummers).size === nummers.length;
	const soort = (familie: string): string => familie.slice(0, familie.indexOf('-') + 1);
	// One alone is no row of its own, unless its kin have more.
	const soorten = new Set([...families].filter(([, nummers]) => nummers.length > 1 && lopen(nummers)).map(([familie]) => soort(familie)));
	return new Set([...families].filter(([familie, nummers]) => lopen(nummers) && soorten.has(soort(familie))).map(([familie]) => familie));
}
/** Years and parts of them name a time. */
const JAREN = /(?:19|20)\d{2}|(?<![a-z\d])(?:q|kw)[1-4](?!\d)|(?<![a-z\d])h[12](?!\d)/gi;

const cijfergroepen = (tekst: string): string[] => tekst.replace(JAREN, ' ').match(/\d+/g) ?? [];
const zonderTags = (html: string): string => html.replace(/<[^>]*>/g, ' ');

/** Which attributes of an element may say a number; the same for every element written alike. */
interface Verdacht {
	klasse: string | undefined;
	maat: string | undefined;
	gewicht: string | undefined;
	id: string | undefined;
	verwijst: readonly string[];
	namen: readonly string[];
	/** Addresses with a digit that something is fetched from. */
	adressen: readonly string[];
	/** Whether it carries its own data along: a picture or program written out in an address. */
	ingesloten: boolean;
}

const NIETS: Verdacht = { klasse: undefined, maat: undefined, gewicht: undefined, id: undefined, verwijst: [], namen: [], adressen: [], ingesloten: false };

function verdachtIn(attributen: Readonly<Record<string, string>>): Verdacht {
	const metCijfer = (naam: string): string | undefined => (/\d/.test(attributen[naam] ?? '') ? attributen[naam] : undefined);
	const klasse = metCijfer('class')?.split(/\s+/).find((woord) => /\d/.test(woord) && !KLASSE.test(woord));
	const maat = MATEN.find((naam) => metCijfer(naam) !== undefined);
	const gewicht = metCijfer('data-pagefind-weight');
	const fragment = /#(.*\d.*)$/.exec(attributen['href'] ?? '')?.[1];
	const verdacht: Verdacht = {
		klasse,
		maat,
		gewicht: gewicht !== undefined && !GEWICHTEN.has(gewicht) ? gewicht : undefined,
		id: metCijfer('id'),
		verwijst: [...VERWIJST.flatMap((naam) => metCijfer(naam)?.split(/\s+/).filter((woord) => /\d/.test(woord)) ?? []), ...(fragment !== undefined && /^#/.test(attributen['href']!) ? [fragment] : [])],
		namen: NAMEN.flatMap((naam) => metCijfer(naam) ?? []),
		adressen: ADRESSEN.flatMap((naam) => metCijfer(naam)?.split(/\s*,\s*|\s+/) ?? []).filter((adres) => /^\/?[^#?]*\d/.test(adres) && !/^\w+:/.test(adres)),
		ingesloten: ADRESSEN.some((naam) => /^\s*(?:data|blob|javascript):/i.test(attributen[naam] ?? '')) || /url\(/i.test(attributen['style'] ?? ''),
	};
	return klasse === undefined && maat === undefined && verdacht.gewicht === undefined && verdacht.id === undefined && !verdacht.verwijst.length && !verdacht.namen.length && !verdacht.adressen.length && !verdacht.ingesloten ? NIETS : verdacht;
}

export class Merken {
	/** Parts of addresses of the site that have a digit: names of datasets and pages. */
	readonly #bekend: ReadonlySet<string>;
	readonly #redactie: (woord: string) => boolean;
	readonly #bestaat: (adres: string) => boolean;
	readonly #verdacht = new WeakMap<object, Verdacht>();

	constructor(adressen: Iterable<string>, redactie: (woord: string) => boolean, bestaat: (adres: string) => boolean) {
		this.#bestaat = bestaat;
		this.#bekend = new Set(Array.from(adressen, (adres) => adres.split('/')).flat().map((deel) => deel.replace(/(?:\.excel)?\.\w+$/, '')).filter((deel) => /\d/.test(deel)));
		this.#redactie = redactie;
	}

	/** Whether a name holds no number but years and those of a dataset or page it is of. */
	#isNaam(naam: string): boolean {
		return this.#isEigen(naam) || this.#redactie(naam);
	}

	#isEigen(naam: string): boolean {
		if (!cijfergroepen(naam).length || GENUMMERD.test(naam)) return true;
		const zonder = naam.replace(/\.(?:png|csv|svg|json)$/, '').replace(/-(?:titel|noten|uitleg|tabel|breed|smal|t|u|\d+)$/, '');
		for (let i = 0; i >= 0; i = zonder.indexOf('-', i) + 1 || -1) if (this.#bekend.has(zonder.slice(i))) return true;
		return false;
	}

	/** Whether an address on the site is one of a page or a file, or is made of their names, or was written by an editor. A file of the site itself bears a hash. */
	#isAdres(adres: string): boolean {
		const pad = decodeURI(adres.replace(/[?#].*$/s, ''));
		return this.#bestaat(pad) || pad.split('/').every((deel) => this.#isEigen(deel.replace(/(?:\.excel)?\.\w+$/, ''))) || BLAD.test(pad) || this.#redactie(adres) || this.#redactie(pad);
	}

	/** What parts of a page say that nothing accounts for. `buiten` are the drawings that are looked at by themselves. */
	lees(bestand: Bestand, elementen: readonly Element[], buiten: ReadonlySet<Element>): Problem[] {
		const { tekst } = bestand;
		const problemen: Problem[] = [];
		const meld = (element: Element, wat: string, waarde: string): void => void problemen.push(bestand.meld(element.van, `${wat} komt niet uit de gecontroleerde cijfers: „${waarde}”.`));
		let namenOpPagina: Set<string> | undefined;
		const ids = (): Set<string> => (namenOpPagina ??= new Set(elementen.flatMap(({ attributen }) => attributen['id'] ?? [])));
		let doorlopend: Set<string> | undefined;
		const vorige = new Map<Element | undefined, Element>();
		const beelden = new Map<string, string>();
		const mensen = new Map<Element, Set<string>>();
		for (const element of elementen) {
			const { naam, attributen, ouder, van, tot } = element;
			let verdacht = this.#verdacht.get(attributen);
			if (!verdacht) this.#verdacht.set(attributen, (verdacht = verdachtIn(attributen)));
			if (verdacht.ingesloten) problemen.push(bestand.meld(van, 'Dit draagt zijn eigen gegevens mee. Wat erin staat, is niet gecontroleerd.'));
			// What is inside a drawing is looked at with the drawing.
			if (verdacht !== NIETS && !buiten.has(element) && !voorouders(ouder).some((een) => een.naam === 'svg')) {
				const { klasse, maat, gewicht, id, verwijst, namen, adressen } = verdacht;
				if (klasse !== undefined && !this.#redactie(klasse)) meld(element, 'Deze klasse', klasse);
				if (gewicht !== undefined) meld(element, 'Dit gewicht voor zoeken', gewicht);
				if (maat !== undefined && !this.#isMaat(element, beelden)) meld(element, 'Deze maat', `${maat}="${attributen[maat]!}"`);
				if (id !== undefined && !this.#isVanZichzelf(id, tekst.slice(van, Math.min(tot, van + 600))) && !(doorlopend ??= tellers(ids())).has(id.replace(/\d+$/, '')) && !this.#isNaam(id)) meld(element, 'Deze naam van een deel', id);
				for (const woord of verwijst) if (!ids().has(decodeURI(woord)) && !this.#isNaam(woord)) meld(element, 'Deze verwijzing', woord);
				for (const adres of adressen) if (!this.#isAdres(adres)) meld(element, 'Dit adres', adres);
				for (const woord of namen) if (!this.#isNaam(woord)) meld(element, 'Deze naam', woord);
			}
			if (tot - van > 400 || !TURFBAAR.has(naam)) continue;
			const mens = tot - van <= 80 && ouder ? EEN_MENS.exec(zonderTags(tekst.slice(van, tot)).trim())?.[0].toLowerCase() : undefined;
			if (mens !== undefined) {
				const eerder = mensen.get(ouder!);
				if (eerder?.has(mens)) meld(element, 'Een lijst die mensen één voor één noemt', mens);
				else mensen.set(ouder!, (eerder ?? new Set<string>()).add(mens));
			}
			const eerder = vorige.get(ouder);
			vorige.set(ouder, element);
			if (eerder && eerder.naam === naam && eerder.attributen === attributen && tekst.slice(eerder.tot, van).trim() === '' && !/[\p{L}\d]/u.test(zonderTags(tekst.slice(van, tot))) && !/[\p{L}\d]/u.test(zonderTags(tekst.slice(eerder.van, eerder.tot)))) meld(element, 'Een teken dat zo vaak herhaald wordt', naam);
		}
		return problemen;
	}

	/** The number in a heading may stand in its id too. */
	#isVanZichzelf(id: string, html: string): boolean {
		const groepen = cijfergroepen(id);
		if (!groepen.length) return true;
		const eigen = new Set(cijfergroepen(zonderTags(html)));
		return groepen.every((groep) => eigen.has(groep));
	}

	/** Signs have one size; a picture is as large wherever it stands, and never a bar. */
	#isMaat({ naam, attributen }: Element, beelden: Map<string, string>): boolean {
		const maat = `${attributen['width']}x${attributen['height']}`;
		if (naam === 'svg') return maat === '0x0' || (attributen['class'] ?? '').split(' ').some((klasse) => TEKENMATEN[klasse] === maat);
		if (naam !== 'img' || !/^\d{2,}x\d{2,}$/.test(maat) || Math.min(Number(attributen['width']), Number(attributen['height'])) < 16) return false;
		const bron = attributen['src'] ?? '';
		const was = beelden.get(bron);
		beelden.set(bron, maat);
		return was === undefined || was === maat;
	}
}
