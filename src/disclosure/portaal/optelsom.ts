// Which of some rows or columns of numbers is the sum of others, though nobody says so. Whoever sees it where all is shown, knows it where something is hidden.

/** Beyond this many there are too many sums to try, and chance finds some. */
export const HOOGSTENS = 8;

/** One in so many numbers is what others happen to make. */
const TOEVAL = 20;
/** Seldom enough to be no accident. */
const SELDEN = 0.01;

/** At how many places a sum must hold to be no accident among the sums that so many series can make. */
export function nodigBij(aantal: number): number {
	const sommen = aantal * (2 ** (aantal - 1) - aantal);
	return Math.ceil(Math.log(sommen / SELDEN) / Math.log(TOEVAL));
}

export interface Optelsom {
	totaal: number;
	delen: number[];
}

/** At how many places, of those where all is shown, the parts make the whole. Undefined when at one of them they do not. */
function kloptOp(totaal: ArrayLike<number>, delen: readonly ArrayLike<number>[], speling: number): number | undefined {
	let klopt = 0;
	for (let i = 0; i < totaal.length; i++) {
		const verschil = delen.reduce((rest, deel) => rest - deel[i]!, totaal[i]!);
		if (Number.isNaN(verschil)) continue;
		if (Math.abs(verschil) > speling) return undefined;
		// Of a single part that is not 0 it says nothing.
		if (delen.filter((deel) => deel[i]! > 0).length > 1) klopt++;
	}
	return klopt;
}

/** Every way in which a series is the sum of others, the most others first: as `nodig` places show, or by its name where none shows it. NaN is what nobody sees; `basis` is what the numbers are rounded to. */
export function* optelsommenTot(totaal: number, reeksen: readonly ArrayLike<number>[], nodig: number, basis = 0, heetTotaal = false): Generator<Optelsom> {
	if (reeksen.length < 3 || reeksen.length > HOOGSTENS) return;
	const anderen = reeksen.flatMap((_, k) => (k === totaal ? [] : [k]));
	for (let keuze = 2 ** anderen.length - 1; keuze > 0; keuze--) {
		const delen = anderen.filter((_, k) => (keuze >> k) & 1);
		if (delen.length < 2) continue;
		const klopt = kloptOp(reeksen[totaal]!, delen.map((deel) => reeksen[deel]!), basis * (delen.length + 1));
		if (klopt !== undefined && (klopt >= nodig || (heetTotaal && delen.length === anderen.length))) yield { totaal, delen };
	}
}

/** Of every series the first of them. */
export const optelsommenIn = (reeksen: readonly ArrayLike<number>[], nodig: number): Optelsom[] => reeksen.flatMap((_, totaal) => optelsommenTot(totaal, reeksen, nodig).take(1).toArray());
