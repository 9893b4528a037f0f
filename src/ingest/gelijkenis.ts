// "Bedoelde u …?": the nearest allowed word to what was written.

/** Edit distance with transpositions (optimal string alignment), cut off above `grens`. */
function afstand(a: string, b: string, grens: number): number {
	if (Math.abs(a.length - b.length) > grens) return grens + 1;
	let vorigeVorige: number[] = [];
	let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const rij = [i];
		for (let j = 1; j <= b.length; j++) {
			const gelijk = a[i - 1] === b[j - 1] ? 0 : 1;
			let kosten = Math.min(vorige[j]! + 1, rij[j - 1]! + 1, vorige[j - 1]! + gelijk);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) kosten = Math.min(kosten, vorigeVorige[j - 2]! + 1);
			rij.push(kosten);
		}
		vorigeVorige = vorige;
		vorige = rij;
	}
	return vorige[b.length]!;
}

/** Whether two texts are at most so many slips of the pen apart: a sign too many, missing or wrong, or two changed about. Another number is another thing. */
export const isVerschrijving = (a: string, b: string, hoogstens: number): boolean => a.replace(/\D+/g, ' ').trim() === b.replace(/\D+/g, ' ').trim() && afstand(a, b, hoogstens) <= hoogstens;

const plat = (woord: string): string => woord.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[\s_]/g, '-');

function gelijkBegin(a: string, b: string): number {
	let n = 0;
	while (n < a.length && n < b.length && a[n] === b[n]) n++;
	return n;
}

/** The candidate nearest to `woord`: a slip of the pen away, or else one that begins alike (bron for bronnen). */
export function dichtstbij(woord: string, kandidaten: readonly string[]): string | undefined {
	const gezocht = plat(woord);
	const grens = Math.max(1, Math.floor(gezocht.length / 3));
	let beste: string | undefined;
	let kleinste = grens + 1;
	for (const kandidaat of kandidaten) {
		const d = afstand(gezocht, plat(kandidaat), grens);
		if (d < kleinste) {
			kleinste = d;
			beste = kandidaat;
		}
	}
	if (beste !== undefined) return beste;
	let langste = Math.max(3, (gezocht.length * 2) / 3) - 1e-9;
	for (const kandidaat of kandidaten) {
		const n = gelijkBegin(gezocht, plat(kandidaat));
		if (n > langste) {
			langste = n;
			beste = kandidaat;
		}
	}
	return beste;
}

/** A hint that names the nearest candidate, or else what is allowed. */
export function wijsDeWeg(woord: string, kandidaten: Iterable<string>): string {
	const lijst = [...kandidaten];
	const beste = dichtstbij(woord, lijst);
	if (beste !== undefined) return `Bedoelde u „${beste}”?`;
	if (lijst.length === 0) return 'Er is nog niets om naar te verwijzen.';
	const getoond = lijst.slice(0, 12).join(', ');
	return `Kies uit: ${getoond}${lijst.length > 12 ? ` … (${lijst.length} in totaal)` : ''}.`;
}
