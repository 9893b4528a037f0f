// A number as the Dutch and their Excel write it: "€ 9.260.474,-", "1.234,5", "12,3%", "1 234".
// What can be read in two ways is asked about, never guessed.
import type { Markering } from '../domain/waarde.ts';

export type GelezenGetal =
	| { getal: number }
	| { markering: Exclude<Markering, 'waarde'> }
	| { fout: 'geen-getal' | 'dubbelzinnig'; hint: string };

const TEKENS = new Map<string, Exclude<Markering, 'waarde'>>([
	['', 'leeg'],
	['?', 'onbekend'],
	['onbekend', 'onbekend'],
	['n.v.t.', 'niet-van-toepassing'],
	['nvt', 'niet-van-toepassing'],
	['.', 'onderdrukt'],
	['pm', 'pro-memorie'],
	['p.m.', 'pro-memorie'],
	['€ pm', 'pro-memorie'],
]);

const SIMPEL = /^-?\d+$/;
const MET_PUNTEN = /^-?\d{1,3}(\.\d{3}){2,}(,\d+)?$/;
const PUNT_EN_KOMMA = /^-?\d{1,3}\.\d{3},\d+$/;
const KOMMA = /^-?\d+,\d+$/;
const EEN_PUNT = /^-?[1-9]\d{0,2}\.\d{3}$/;
const PUNT_DECIMAAL = /^-?\d+\.\d+$/;
const SPATIES = /^-?\d{1,3}( \d{3})+(,\d+)?$/;
const STREEPJE = /^(€\s*)?[-–—]$/;

/** "1,96 mln" is not 1,96: the number in full, where it can be told. */
function voluit(geschreven: string): string {
	const [, cijfers = '', woord = ''] = /^([\d.,]*\d)\s*(.*)$/.exec(geschreven) ?? [];
	const keer = /^(?:mld|miljard)/i.test(woord) ? 1e9 : /^mi?l|000.?000/i.test(woord) ? 1e6 : 1e3;
	// A point may be of thousands or of decimals: then the writer must say.
	const getal = cijfers.includes('.') && !cijfers.includes(',') ? Number.NaN : Math.round(Number(cijfers.replaceAll('.', '').replace(',', '.')) * keer);
	return Number.isSafeInteger(getal) ? `Schrijf het hele getal, zonder woord erachter: ${getal}.` : 'Schrijf het hele getal, zonder woord erachter.';
}

/** What is no number, but nearly, as Excel and people write it: how to tell it, and what to say. Groups are what the number may be. */
const BIJNA: [RegExp, (getal: string) => string][] = [
	[/^#(?:VERW|DEEL\/0|WAARDE|REF|DIV\/0|VALUE|GETAL|NUM|LEEG|NULL)!$|^#(?:N\/B|N\/A)$|^#(?:NAAM|NAME)\?$/i, () => 'Dit is een foutmelding van Excel. Herstel de formule in het werkblad en sla het opnieuw op als CSV.'],
	[/^=/, () => 'Dit is een formule. Zet in Excel de uitkomst in de cel: kopieer, en plak als Waarden.'],
	[/^(-?[\d.,]*\d)\.$|^['’](-?[\d.,]*\d)$/, (getal) => `Haal het leesteken weg: ${getal}.`],
	[/^#{2,}$/, () => 'Excel liet hier alleen hekjes zien: de kolom was te smal. Maak de kolom breder en sla opnieuw op als CSV.'],
	[/^-?\d+(?:[.,]\d+)?E[+-]?\d+$/i, () => 'Excel kortte dit getal af, en de laatste cijfers zijn weg. Geef de cellen in Excel de opmaak Getal en sla opnieuw op.'],
	[/^\(\s*(?:€\s*)?([\d., ]*\d)\s*\)$|^([\d., ]*\d)\s*-$/, (getal) => `Is dit minder dan nul? Schrijf het min-teken ervoor: -${getal}.`],
	[/^\d{1,2}[-/](?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)(?:[-/]\d{2,4})?$/i, () => 'Excel maakte hier een datum van. Geef de cellen in Excel de opmaak Getal en typ het getal opnieuw.'],
	[/^\d+\s*(?:[-–—]|tot|à|t\/m)\s*\d+$/i, () => 'Hier staan twee getallen. Schrijf er één. Weet niemand welk? Schrijf ? en zet de twee in een voetnoot.'],
	[/^(?:ca\.?|circa|ongeveer|±|~|\+\/-|ruim|bijna|>|>=|≥)\s*([\d.,]*\d)$/i, (getal) => `Schrijf het getal zonder woord of teken ervoor: ${getal}. Dat het ongeveer is, zegt u in een voetnoot.`],
	[/^([\d.,]*\d)\s*(?:\(\w{1,2}\)|[¹²³⁴⁵⁶⁷⁸⁹]|\[\w{1,2}\])$/, (getal) => `Hoort het teken erachter bij een noot? Haal het weg: ${getal}. Zet de noot in de beschrijving, bij voetnoten.`],
	[/^(?:€\s*)?([\d.,]*\d\s*(?:mln|milj|miljoen|mld|miljard|k|duizend|dzd)\.?|[\d.,]*\d\s*[x×*]\s*1\.?000(?:\.?000)?)$/iu, voluit],
	[/^(?:eur|euro)\s*([\d.,]*\d)$/i, (getal) => `Schrijf het euroteken in plaats van het woord: € ${getal}.`],
	[/^(\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?)$/, (getal) => `Dit is op zijn Engels geschreven. Bedoelde u ${getal.replaceAll(',', '').replace('.', ',')}?`],
	[/^([\d.,]*\d)\s*(?![OoIl]$)\p{L}$/u, (getal) => `Er staat een letter achter het getal. Bedoelde u ${getal}?`],
	[/^([\d.,]*\d)\s*\p{L}{2,}\.?$/u, (getal) => `Schrijf alleen het getal: ${getal}. De eenheid staat in de beschrijving.`],
];
const LETTER_ALS_CIJFER = /^[\dOoIl]*\d[\dOoIl]*$/;

/** What to do about a cell that holds no number. */
function bijna(kern: string): string {
	for (const [vorm, remedie] of BIJNA) {
		const gevonden = vorm.exec(kern);
		if (gevonden) return remedie(gevonden[1] ?? gevonden[2] ?? '');
	}
	if (LETTER_ALS_CIJFER.test(kern)) return `Er staat een letter tussen de cijfers. Bedoelde u ${kern.replace(/o/gi, '0').replace(/[Il]/g, '1')}?`;
	return 'Schrijf een getal, of waarom het er niet is: leeg, ? (onbekend), n.v.t., pm of . (niet getoond).';
}

/** Beyond this a number loses its last digits. */
const als = (geschreven: string): GelezenGetal => {
	// There is one zero: −0 is a slip of the pen.
	const getal = Number(geschreven) || 0;
	return Math.abs(getal) <= Number.MAX_SAFE_INTEGER ? { getal } : { fout: 'geen-getal', hint: 'Dit getal is te groot om precies te bewaren. Staan er twee getallen aan elkaar?' };
};

/** Fifteen digits are always exact, also with a comma among them. */
const EXACT = 15;

/**
 * Reads digits with at most a minus before and a comma among them, as nearly all cells are written; NaN is all else.
 * Gives the very number `leesGetal` gives, without looking for anything more.
 */
export function leesEenvoudig(tekst: string): number {
	const begin = tekst.charCodeAt(0) === 45 ? 1 : 0;
	const { length } = tekst;
	if (length === begin || length - begin > EXACT) return Number.NaN;
	let heel = 0;
	let deler = 0;
	for (let i = begin; i < length; i++) {
		const cijfer = tekst.charCodeAt(i) - 48;
		if (cijfer >= 0 && cijfer <= 9) {
			heel = heel * 10 + cijfer;
			deler *= 10;
		} else if (cijfer === -4 && deler === 0 && i > begin && i < length - 1) deler = 1;
		else return Number.NaN;
	}
	const getal = deler === 0 ? heel : heel / deler;
	return begin === 1 && getal !== 0 ? -getal : getal;
}

/** Reads one cell. `tekst` is the cell as written. */
export function leesGetal(tekst: string): GelezenGetal {
	if (SIMPEL.test(tekst)) return als(tekst);
	// A star points to a footnote of the source.
	let kern = tekst.replace(/[\u200b\u2060\ufeff\u00ad]/g, '').replace(/[\u00a0\u202f\u2009]/g, ' ').trim().replace(/\s*\*+$/, '');
	const teken = kern === '' && tekst.trim() !== '' ? undefined : TEKENS.get(kern.toLowerCase());
	if (teken) return { markering: teken };
	if (/^<\s?\d+$/.test(kern)) return { markering: 'onderdrukt' };
	if (STREEPJE.test(kern)) {
		return { fout: 'dubbelzinnig', hint: 'Een streepje kan nul, onbekend of niet van toepassing betekenen. Schrijf 0, ? of n.v.t., of laat de cel leeg.' };
	}
	const heelBedrag = /,(-|–|—|--)$/.test(kern);
	const euro = kern.includes('€');
	kern = kern.replace(/,(-|–|—|--)$/, '').replace(/[−–]/g, '-').replace(/^(-?)\s*€\s*/, '$1').replace(/\s*%$/, '').trim();
	if (SIMPEL.test(kern)) return als(kern);
	if (MET_PUNTEN.test(kern) || PUNT_EN_KOMMA.test(kern) || KOMMA.test(kern) || SPATIES.test(kern)) {
		return als(kern.replace(/[. ]/g, '').replace(',', '.'));
	}
	if (EEN_PUNT.test(kern)) {
		const heel = kern.replace('.', '');
		if (heelBedrag || euro) return als(heel);
		return { fout: 'dubbelzinnig', hint: `Dit kan ${heel} zijn of ${kern.replace('.', ',')}. Schrijf ${heel} zonder punt, of ${kern.replace('.', ',')} met een komma.` };
	}
	if (PUNT_DECIMAAL.test(kern)) return { fout: 'dubbelzinnig', hint: `Schrijf een komma voor de decimalen: ${kern.replace('.', ',')}.` };
	return { fout: 'geen-getal', hint: bijna(kern) };
}
