// What somebody types, turned into what the index knows: without small words, under every name, with typing errors mended.

import { inWoorden, plat, type Genoemd, type Woordenboek } from '../../domain/zoektaal.ts';

/** Words that ask, and say nothing of what is asked. */
const KLEIN = new Set(
	`aan al alle als ben bij daar dan dat de deze die dit doe doen door dus een en er gaan gaat geen haal had hebben heb heeft het hier hoe hoeveel hun ik in is ja je kan kom komen komt krijg krijgen kunnen kun laat later maar mag mee meer men met mij mijn moet na naar nee niet nog nu of om onder ons onze ook op over per snel staat te tot uit van veel vind voor waar waarom wanneer was wat weer welk welke wel werd wie wij wil wordt worden zal ze zich zie zij zijn zo zonder zou`.split(' '),
);

/** The words that matter; all of them where none do. */
export function kern(vraag: string): string[] {
	const alle = inWoorden(vraag);
	const rest = alle.filter((woord) => !KLEIN.has(woord));
	return rest.length ? rest : alle;
}

/** Without its small words, as a question is asked. */
const kernVan = (naam: string): string => kern(naam).join(' ');
const staatIn = (vraag: string, naam: string): number => ` ${vraag} `.indexOf(` ${kernVan(naam)} `);

/** The question with each known name in it replaced by the other names of the same thing; the question itself is the first. */
export function metAndereNamen(woorden: string[], { namen }: Woordenboek): string[] {
	const vraag = woorden.join(' ');
	const uit = [vraag];
	for (const { namen: groep } of namen) {
		const naam = groep.find((een) => staatIn(vraag, een) !== -1);
		if (naam) for (const ander of groep) if (ander !== naam) uit.push(` ${vraag} `.replace(` ${kernVan(naam)} `, ` ${ander} `).trim());
	}
	return [...new Set(uit)].slice(0, 3);
}

/** The thing a question names: as a whole, or first of those it mentions (`heel` tells which). */
export function genoemd(vraag: string, boek: Woordenboek): { een: Genoemd; heel: boolean } | undefined {
	const zin = kern(vraag).map((woord) => plat(verbeter(woord, boek))).join(' ');
	const heel = boek.namen.find(({ namen }) => namen.some((naam) => kernVan(naam) === zin));
	if (heel) return { een: heel, heel: true };
	const plekken = boek.namen.flatMap((een) => { const plek = Math.min(...een.namen.map((naam) => staatIn(zin, naam)).filter((waar) => waar !== -1)); return Number.isFinite(plek) ? [{ een, plek }] : []; });
	const [eerste] = plekken.sort((a, b) => a.plek - b.plek);
	return eerste && { een: eerste.een, heel: false };
}

/** Steps from one word to the other: a letter more, less, other, or two swapped (Damerau, restricted). Stops counting above `hoogstens`. */
export function afstand(a: string, b: string, hoogstens: number): number {
	if (Math.abs(a.length - b.length) > hoogstens) return hoogstens + 1;
	let [vorige2, vorige]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= a.length; i++) {
		const rij = [i];
		for (let j = 1; j <= b.length; j++) {
			const gelijk = a[i - 1] === b[j - 1];
			let kosten = Math.min(rij[j - 1]! + 1, vorige[j]! + 1, vorige[j - 1]! + (gelijk ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) kosten = Math.min(kosten, vorige2[j - 2]! + 1);
			rij.push(kosten);
		}
		if (Math.min(...rij) > hoogstens) return hoogstens + 1;
		[vorige2, vorige] = [vorige, rij];
	}
	return vorige[b.length]!;
}

/** The nearest word the site uses: one slip in a short word, two in a long one; with its accents. The word itself where nothing comes near. */
export function verbeter(woord: string, { woorden }: Woordenboek): string {
	if (woord.length < 4 || /\d/.test(woord)) return woord;
	const zelf = woorden.find((een) => plat(een) === woord);
	if (zelf) return zelf;
	const hoogstens = woord.length < 8 ? 1 : 2;
	let beste = woord;
	let minste = hoogstens + 1;
	for (const een of woorden) {
		const aantal = afstand(woord, plat(een), Math.min(hoogstens, minste));
		if (aantal < minste) [beste, minste] = [een, aantal];
	}
	return beste;
}

/** The parts of a compound the site knows: "daklozenopvang" is daklozen and opvang; a joining s or en may stand between. */
export function splits(woord: string, { woorden }: Woordenboek): string[] {
	const bekend = new Map(woorden.map((een) => [plat(een), een]));
	for (let i = woord.length - 4; i >= 4; i--) {
		const staart = bekend.get(woord.slice(i));
		if (!staart) continue;
		const kop = woord.slice(0, i);
		const begin = [kop, kop.replace(/s$/, ''), kop.replace(/en$/, ''), `${kop}en`].find((een) => bekend.has(een));
		if (begin) return [bekend.get(begin)!, staart];
	}
	return [woord];
}

/** Asks after asks, each wider than the one before: under all its names, as the site writes it; in parts; word by word. */
export function stappen(vraag: string, boek: Woordenboek): string[][] {
	const woorden = kern(vraag);
	const verbeterd = woorden.map((woord) => verbeter(woord, boek));
	const bekend = verbeterd.map((woord, i) => woord === woorden[i] || plat(woord) === woorden[i]);
	const delen = verbeterd.flatMap((woord, i) => (bekend[i] && !boek.woorden.includes(woord) ? splits(woord, boek) : [woord]));
	// A word that only differs in its accents is the same word: the index has it as the site writes it.
	const zoalsDeSite = verbeterd.map((woord, i) => (bekend[i] ? woord : woorden[i]!));
	const namen = (lijst: string[]): string[] => metAndereNamen(lijst.map(plat), boek).map((een, i) => (i === 0 ? lijst.join(' ') : een));
	const uit = [namen(zoalsDeSite), namen(verbeterd), namen(delen), delen.length > 1 ? delen : []];
	const gehad = new Set<string>();
	return uit.map((stap) => stap.filter((een) => !gehad.has(een) && gehad.add(een))).filter((stap) => stap.length > 0);
}
