// Every sentence the figures make, as one tree of words: what stands in a text is found in one walk of that text, however many sentences there are.

/** Words, signs and white space; a sentence is found where it begins and ends at one of these. */
const DELEN = /[\p{L}\d]+|[^\p{L}\d]/gu;

const delenVan = (tekst: string): string[] => tekst.match(DELEN) ?? [];

interface Vondst {
	van: number;
	tot: number;
}

export class Zinnenboom {
	/** Every part that occurs, by number. */
	readonly #nummers = new Map<string, number>();
	/** From a place in the tree, along a part, to the next place; places and parts as one number. */
	readonly #takken = new Map<number, number>();
	readonly #einden = new Set<number>();
	#plaatsen = 1;

	constructor(zinnen: Iterable<string>) {
		for (const zin of zinnen) {
			let plaats = 0;
			for (const deel of delenVan(zin)) {
				let nummer = this.#nummers.get(deel);
				if (nummer === undefined) this.#nummers.set(deel, (nummer = this.#nummers.size));
				const tak = plaats * 2 ** 22 + nummer;
				let volgende = this.#takken.get(tak);
				if (volgende === undefined) this.#takken.set(tak, (volgende = this.#plaatsen++));
				plaats = volgende;
			}
			this.#einden.add(plaats);
		}
	}

	/** The text without the sentences in it, longest first: a sentence goes before a title in it. */
	haalUit(tekst: string): string {
		const delen = delenVan(tekst);
		const begin: number[] = [];
		let lengte = 0;
		for (const deel of delen) {
			begin.push(lengte);
			lengte += deel.length;
		}
		begin.push(lengte);
		const gevonden = delen.flatMap((_, i): Vondst[] => {
			const tot = this.#langste(delen, i);
			return tot === undefined ? [] : [{ van: begin[i]!, tot: begin[tot]! }];
		}).sort((a, b) => b.tot - b.van - (a.tot - a.van));
		const weg: Vondst[] = [];
		for (const een of gevonden) if (!weg.some(({ van, tot }) => een.van < tot && van < een.tot)) weg.push(een);
		let over = tekst;
		for (const { van, tot } of weg.sort((a, b) => b.van - a.van)) over = `${over.slice(0, van)} ${over.slice(tot)}`;
		return over;
	}

	/** Where the longest sentence that begins at part `i` ends; undefined if none does. */
	#langste(delen: readonly string[], i: number): number | undefined {
		let plaats = 0;
		let tot: number | undefined;
		for (let j = i; j < delen.length; j++) {
			const nummer = this.#nummers.get(delen[j]!);
			const volgende = nummer === undefined ? undefined : this.#takken.get(plaats * 2 ** 22 + nummer);
			if (volgende === undefined) break;
			plaats = volgende;
			if (this.#einden.has(plaats)) tot = j + 1;
		}
		return tot;
	}
}
