// A number as the Dutch and their Excel write it: "€ 9.260.474,-", "1.234,5", "12,3%", "1 234".
// What can be read in two ways is asked about, never guessed.
import type { Markering } from '../domain/waarde.ts';

export type GelezenGetal =
	| { getal: number }
	| { markering: Exclude<Markering, 'waarde'> }
	| { fout: 'geen-getal' | 'dubbelzinnig'; hint: string };

const TEKENS: Record<string, Exclude<Markering, 'waarde'>> = {
	'': 'leeg',
	'?': 'onbekend',
	onbekend: 'onbekend',
	'n.v.t.': 'niet-van-toepassing',
	nvt: 'niet-van-toepassing',
	'.': 'onderdrukt',
	pm: 'pro-memorie',
	'p.m.': 'pro-memorie',
	'€ pm': 'pro-memorie',
};

const SIMPEL = /^-?\d+$/;
const MET_PUNTEN = /^-?\d{1,3}(\.\d{3}){2,}(,\d+)?$/;
const PUNT_EN_KOMMA = /^-?\d{1,3}\.\d{3},\d+$/;
const KOMMA = /^-?\d+,\d+$/;
const EEN_PUNT = /^-?\d{1,3}\.\d{3}$/;
const PUNT_DECIMAAL = /^-?\d+\.\d+$/;
const SPATIES = /^-?\d{1,3}( \d{3})+(,\d+)?$/;

/** Reads one cell. `tekst` is the cell as written. */
export function leesGetal(tekst: string): GelezenGetal {
	if (SIMPEL.test(tekst)) return { getal: Number(tekst) };
	let kern = tekst.replace(/[\u00a0\u202f\u2009]/g, ' ').trim();
	const teken = TEKENS[kern.toLowerCase()];
	if (teken) return { markering: teken };
	if (/^<\s?\d+$/.test(kern)) return { markering: 'onderdrukt' };
	if (/^[-–—]$/.test(kern)) {
		return { fout: 'dubbelzinnig', hint: 'Een streepje kan nul, onbekend of niet van toepassing betekenen. Schrijf 0, ? of n.v.t., of laat de cel leeg.' };
	}
	const heelBedrag = /,(-|–|—|--)$/.test(kern);
	const euro = kern.startsWith('€');
	kern = kern.replace(/^€\s*/, '').replace(/\s*%$/, '').replace(/,(-|–|—|--)$/, '').replace(/\*+$/, '').replace(/[−–]/g, '-').trim();
	if (SIMPEL.test(kern)) return { getal: Number(kern) };
	if (MET_PUNTEN.test(kern) || PUNT_EN_KOMMA.test(kern) || KOMMA.test(kern) || SPATIES.test(kern)) {
		return { getal: Number(kern.replace(/[. ]/g, '').replace(',', '.')) };
	}
	if (EEN_PUNT.test(kern)) {
		if (heelBedrag || euro) return { getal: Number(kern.replace('.', '')) };
		const heel = kern.replace('.', '');
		return { fout: 'dubbelzinnig', hint: `Dit kan ${heel} zijn of ${kern.replace('.', ',')}. Schrijf ${heel} zonder punt, of ${kern.replace('.', ',')} met een komma.` };
	}
	if (PUNT_DECIMAAL.test(kern)) return { fout: 'dubbelzinnig', hint: `Schrijf een komma voor de decimalen: ${kern.replace('.', ',')}.` };
	return { fout: 'geen-getal', hint: 'Schrijf een getal, of waarom het er niet is: leeg, ? (onbekend), n.v.t., pm of . (niet getoond).' };
}
