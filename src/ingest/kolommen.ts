// The cells of one column become typed arrays as they are read, and every cell is held against the descriptor in the same pass.
import type { Veld } from '../domain/dataset.ts';
import type { Code } from '../domain/problem.ts';
import type { Kolom } from '../domain/tabel.ts';
import { MARKERINGEN } from '../domain/waarde.ts';
import { leesDatum } from './datum.ts';
import { wijsDeWeg } from './gelijkenis.ts';
import { leesEenvoudig, leesGetal } from './getal.ts';
import { groeiend } from './groeiend.ts';

export type Meld = (rij: number, kolom: number, code: Code, message: string, hint: string) => void;

type Fout = [code: Code, message: string, hint: string];

/** Collects the cells of one column. `zet` gets the cell as written. */
export interface Bouwer {
	zet(tekst: string, record: number): void;
	klaar(): Kolom;
}

/** What a text column asks of a cell that is not empty: the text as it is kept, or what is wrong. */
type Lezer = (tekst: string) => { tekst: string } | { fout: Fout };

const JAAR: Lezer = (tekst) => (/^[12]\d{3}$/.test(tekst) ? { tekst } : { fout: ['geen-jaar', `„${tekst}” is geen jaar.`, 'Schrijf het jaar met vier cijfers: 2023.'] });

const DATUM: Lezer = (tekst) => {
	// The reasons to have no date are those of numbers.
	if (/^(\?|onbekend|n\.?v\.?t\.?)$/i.test(tekst)) return { tekst: /^n/i.test(tekst) ? 'n.v.t.' : '?' };
	const gelezen = leesDatum(tekst);
	if ('datum' in gelezen) return { tekst: gelezen.datum };
	return { fout: [gelezen.fout, gelezen.fout === 'dubbelzinnig' ? `„${tekst}” kan op twee manieren gelezen worden.` : `„${tekst}” is geen datum.`, gelezen.hint] };
};

const LEZERS: Partial<Record<Veld['type'], Lezer>> = { year: JAAR, date: DATUM };

/** What nobody sees makes no other word: space that does not break is space, and marks without width are nothing. */
export const kaal = (geschreven: string): string => geschreven.replace(/[\u200b\u2060\ufeff\u00ad]/g, '').replaceAll('\u00a0', ' ').trim();

function tekstBouwer(veld: Veld, kolomnummer: number, meld: Meld): Bouwer {
	const codes = groeiend((lengte) => new Uint32Array(lengte));
	const woorden: string[] = [];
	const codeVan = new Map<string, number>();
	/** By the cell as written: its code, and what must be told each time it is there. */
	const gezien = new Map<string, { code: number; fout: Fout | undefined }>();
	const lijst = veld.constraints.enum ?? (veld.zicht.namen && Object.keys(veld.zicht.namen));
	const toegestaan = lijst && new Set(lijst);
	const lees = LEZERS[veld.type];

	const beoordeel = (tekst: string): Fout | undefined => {
		if (tekst === '') return veld.constraints.required ? ['lege-cel', `De cel in kolom „${veld.name}” is leeg.`, 'Deze kolom moet op elke regel gevuld zijn. Vul de waarde in.'] : undefined;
		return toegestaan && !toegestaan.has(tekst) ? ['onbekende-waarde', `„${tekst}” mag niet in kolom „${veld.name}”.`, wijsDeWeg(tekst, toegestaan)] : undefined;
	};
	const leer = (geschreven: string): { code: number; fout: Fout | undefined } => {
		const tekst = kaal(geschreven);
		const gelezen = tekst === '' || !lees ? { tekst } : lees(tekst);
		const woord = 'tekst' in gelezen ? gelezen.tekst : tekst;
		let code = codeVan.get(woord);
		if (code === undefined) codeVan.set(woord, (code = woorden.push(woord) - 1));
		return { code, fout: 'tekst' in gelezen ? beoordeel(woord) : gelezen.fout };
	};
	// Rows that follow one another often say the same.
	let vorige = '';
	let vorigeCode = -1;
	return {
		zet(geschreven, record) {
			if (vorigeCode !== -1 && geschreven === vorige) {
				codes.push(vorigeCode);
				return;
			}
			let bekend = gezien.get(geschreven);
			if (!bekend) gezien.set(geschreven, (bekend = leer(geschreven)));
			codes.push(bekend.code);
			vorige = geschreven;
			vorigeCode = bekend.fout ? -1 : bekend.code;
			if (bekend.fout) meld(record, kolomnummer, ...bekend.fout);
		},
		klaar: () => ({ soort: 'tekst', codes: codes.klaar(), woorden }),
	};
}

const MARKERING_ONBEKEND = MARKERINGEN.indexOf('onbekend');

function getalBouwer(veld: Veld, kolomnummer: number, meld: Meld): Bouwer {
	const getallen = groeiend((lengte) => new Float64Array(lengte));
	const markeringen = groeiend((lengte) => new Uint8Array(lengte));
	const { minimum, maximum, required } = veld.constraints;
	const heel = veld.type === 'integer';
	return {
		zet(tekst, record) {
			const snel = leesEenvoudig(tekst);
			const gelezen = Number.isNaN(snel) ? leesGetal(tekst) : undefined;
			if (!gelezen || 'getal' in gelezen) {
				const getal = gelezen ? gelezen.getal : snel;
				// What may not be there is not reckoned with either: a total below it would be told as a second fault.
				const buiten = (heel && !Number.isInteger(getal)) || (minimum !== undefined && getal < minimum) || (maximum !== undefined && getal > maximum);
				getallen.push(buiten ? Number.NaN : getal);
				markeringen.push(buiten ? MARKERING_ONBEKEND : 0);
				if (heel && !Number.isInteger(getal)) meld(record, kolomnummer, 'geen-heel-getal', `„${tekst.trim()}” is geen heel getal.`, `In kolom „${veld.name}” horen hele getallen.`);
				if (minimum !== undefined && getal < minimum) meld(record, kolomnummer, 'buiten-bereik', `${tekst.trim()} is te laag voor kolom „${veld.name}”.`, `Het laagste dat hier mag is ${minimum}.`);
				if (maximum !== undefined && getal > maximum) meld(record, kolomnummer, 'buiten-bereik', `${tekst.trim()} is te hoog voor kolom „${veld.name}”.`, `Het hoogste dat hier mag is ${maximum}.`);
				return;
			}
			getallen.push(Number.NaN);
			if ('markering' in gelezen) {
				const leeg = required && gelezen.markering === 'leeg';
				markeringen.push(leeg ? MARKERING_ONBEKEND : MARKERINGEN.indexOf(gelezen.markering));
				if (leeg) meld(record, kolomnummer, 'lege-cel', `De cel in kolom „${veld.name}” is leeg.`, 'Vul het getal in, of schrijf waarom het er niet is: ? (onbekend), n.v.t. of pm.');
				return;
			}
			markeringen.push(MARKERING_ONBEKEND);
			meld(record, kolomnummer, gelezen.fout, gelezen.fout === 'dubbelzinnig' ? `„${tekst.trim()}” kan op twee manieren gelezen worden.` : `„${tekst.trim()}” is geen getal.`, gelezen.hint);
		},
		klaar: () => ({ soort: 'getal', getallen: getallen.klaar(), markeringen: markeringen.klaar() }),
	};
}

export const maakBouwer = (veld: Veld, kolomnummer: number, meld: Meld): Bouwer => (veld.zicht.rol === 'maat' ? getalBouwer : tekstBouwer)(veld, kolomnummer, meld);
