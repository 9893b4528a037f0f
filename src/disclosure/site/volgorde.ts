// The order of a list tells who has more. Gemeenten stand by name, with the centrumgemeente first if need be, in the order of an audited table, or as an editor wrote them.
import type { Problem } from '../../domain/problem.ts';
import type { Bestand } from './bestand.ts';
import { effen, ontsleutel, voorouders, type Element } from './html.ts';

const RIJ = new Set(['ul', 'ol', 'dl', 'menu', 'tbody', 'tr', 'select', 'optgroup', 'datalist', 'p', 'nav']);
/** A name is no longer than this, white space around it and all. */
const NAAMLENGTE = 80;
/** From one name to the next an editor writes no more than this. */
const VER = 400;

const isDeelreeks = (namen: readonly string[], geheel: readonly string[]): boolean => {
	let i = 0;
	for (const naam of geheel) if (naam === namen[i]) i++;
	return i === namen.length;
};

export class Volgordes {
	/** Which region a gemeente is of. */
	readonly #regio = new Map<string, number>();
	readonly #mag: readonly (readonly (readonly string[])[])[];
	readonly #redactie: string;

	/** `regios`: of each region the orders its gemeenten may stand in. */
	constructor(regios: readonly (readonly (readonly string[])[])[], redactie: string) {
		this.#mag = regios;
		this.#redactie = redactie;
		for (const [regio, volgordes] of regios.entries()) for (const naam of volgordes[0] ?? []) this.#regio.set(naam, regio);
	}

	/** Rows of gemeenten in `tekst`, a page, whose order nothing accounts for; `bekend` are tables that are looked at whole, names and all. */
	lees(bestand: Bestand, tekst: string, elementen: readonly Element[], bekend: ReadonlySet<Element>): Problem[] {
		const rijen = new Map<Element, { naam: string; van: number }[]>();
		for (const { naam, van } of this.#namenIn(tekst)) {
			const ketting = [...voorouders(omvat(elementen, van))];
			const lijst = ketting.find((een) => RIJ.has(een.naam));
			if (!lijst || ketting.some((een) => bekend.has(een))) continue;
			const rij = rijen.get(lijst);
			if (!rij) rijen.set(lijst, [{ naam, van }]);
			else if (!rij.some((een) => een.naam === naam)) rij.push({ naam, van });
		}
		return [...rijen.values()].flatMap((rij) => {
			if (rij.length < 3) return [];
			return [...Map.groupBy(rij, ({ naam }) => this.#regio.get(naam)!)].flatMap(([regio, deel]) => {
				const namen = deel.map(({ naam }) => naam);
				if (namen.length < 3 || this.#mag[regio]!.some((goed) => isDeelreeks(namen, goed)) || this.#isGeschreven(namen)) return [];
				return [bestand.meld(deel[0]!.van, `De volgorde van deze gemeenten komt niet uit de gecontroleerde cijfers en is ook niet het alfabet: „${namen.join(', ')}”.`)];
			});
		});
	}

	/** Names that are all there is between two tags. */
	*#namenIn(tekst: string): Generator<{ naam: string; van: number }> {
		for (let i = tekst.indexOf('>'); i >= 0; ) {
			const eind = tekst.indexOf('<', i);
			if (eind < 0) return;
			if (eind - i > 3 && eind - i < NAAMLENGTE) {
				const rauw = tekst.slice(i + 1, eind).trim();
				const naam = rauw.includes('&') ? effen(ontsleutel(rauw)) : rauw;
				if (this.#regio.has(naam)) yield { naam, van: tekst.indexOf(rauw, i) };
			}
			i = tekst.indexOf('>', eind);
		}
	}

	/** Whether an editor wrote these names in this order. */
	#isGeschreven(namen: readonly string[]): boolean {
		for (let begin = this.#redactie.indexOf(namen[0]!); begin >= 0; begin = this.#redactie.indexOf(namen[0]!, begin + 1)) {
			let plek = begin;
			if (namen.slice(1).every((naam) => {
				const volgende = this.#redactie.indexOf(naam, plek);
				const goed = volgende >= 0 && volgende - plek < VER;
				plek = volgende;
				return goed;
			})) return true;
		}
		return false;
	}
}

/** The innermost element around an offset; elements stand in the order of their tags. */
function omvat(elementen: readonly Element[], plek: number): Element | undefined {
	let onder = 0;
	let boven = elementen.length;
	while (onder < boven) {
		const midden = (onder + boven) >> 1;
		if (elementen[midden]!.van <= plek) onder = midden + 1;
		else boven = midden;
	}
	return voorouders(elementen[onder - 1]).find((een) => een.van <= plek && plek < een.tot);
}
