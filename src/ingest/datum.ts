// A date as the Dutch and their Excel write it: "1-4-2026", "1 april 2026", "2026-04-01 00:00". Kept as 2026-04-01.
// What can be another day for another reader is asked about, never guessed.
import { MAANDEN } from '../domain/periode.ts';

export type GelezenDatum = { datum: string } | { fout: 'geen-datum' | 'dubbelzinnig'; hint: string };

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAG_EERST = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/;
const IN_WOORDEN = /^(\d{1,2}) ([a-zé]+)\.? (\d{4})$/;
const KORT_JAAR = /^\d{1,2}[-./]\d{1,2}[-./]\d{2}$/;
/** Days since 1900 as Excel keeps them: from 1982 to 2064 these are five digits. */
const EXCELGETAL = /^[3-5]\d{4}$/;
/** Midnight is what a program writes behind a date that has no time. */
const MIDDERNACHT = /[T ]0{1,2}:00(:00(\.0+)?)?Z?$/;

const twee = (getal: number): string => String(getal).padStart(2, '0');
const fout = (hint: string): GelezenDatum => ({ fout: 'geen-datum', hint });

function alsDag(jaar: number, maand: number, dag: number): GelezenDatum {
	const datum = `${String(jaar).padStart(4, '0')}-${twee(maand)}-${twee(dag)}`;
	const bestaat = maand >= 1 && maand <= 12 && dag >= 1 && dag <= new Date(Date.UTC(jaar, maand, 0)).getUTCDate();
	return bestaat ? { datum } : fout(maand > 12 && dag <= 12 ? 'Schrijf eerst de dag en dan de maand: 31-12-2026.' : 'Deze dag staat niet op de kalender.');
}

/** Reads one cell that holds a date. `tekst` is the cell as written, and not empty. */
export function leesDatum(tekst: string): GelezenDatum {
	const kern = tekst.replace(/[\u00a0\u202f\u2009]/g, ' ').trim().replace(MIDDERNACHT, '').replace(/\s+/g, ' ');
	const iso = ISO.exec(kern);
	if (iso) return alsDag(Number(iso[1]), Number(iso[2]), Number(iso[3]));
	const cijfers = DAG_EERST.exec(kern);
	if (cijfers) {
		const [dag, maand, jaar] = [Number(cijfers[1]), Number(cijfers[3]), Number(cijfers[4])];
		// Slashes are how an English Excel writes, which puts the month first.
		if (cijfers[2] === '/' && dag <= 12 && maand <= 12 && dag !== maand) return { fout: 'dubbelzinnig', hint: `Dit kan ${dag} ${MAANDEN[maand - 1]} zijn of ${maand} ${MAANDEN[dag - 1]}. Schrijf het met streepjes, de dag eerst: ${dag}-${maand}-${jaar} of ${maand}-${dag}-${jaar}.` };
		return alsDag(jaar, maand, dag);
	}
	const woorden = IN_WOORDEN.exec(kern.toLowerCase());
	if (woorden) {
		const maand = MAANDEN.findIndex((naam) => naam === woorden[2] || naam.slice(0, 3) === woorden[2] || (woorden[2] === 'mrt' && naam === 'maart') || (woorden[2] === 'sept' && naam === 'september'));
		if (maand !== -1) return alsDag(Number(woorden[3]), maand + 1, Number(woorden[1]));
	}
	if (KORT_JAAR.test(kern)) return fout('Schrijf het jaar met vier cijfers: 1-4-2026.');
	if (EXCELGETAL.test(kern)) return fout('Dit is een datum zoals Excel hem van binnen bewaart. Geef de cellen in Excel de opmaak Datum en sla opnieuw op.');
	return fout('Schrijf dag, maand en jaar, bijvoorbeeld 1-4-2026 of 2026-04-01.');
}
