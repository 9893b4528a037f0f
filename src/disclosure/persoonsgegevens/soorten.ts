// What counts as personal data, and how one finding is written down. The kinds are those of the command's JSON.

export const SOORTEN = ['bsn', 'postcode', 'iban', 'phone', 'email', 'birthdate', 'name', 'address', 'freetext', 'identifier'] as const;
export type Soort = (typeof SOORTEN)[number];

/** One finding in a text: from `begin` up to `einde`, offsets in that text. */
export interface Vondst {
	kind: Soort;
	begin: number;
	einde: number;
}

/** What a heading says about the values under it; see koppen.ts. */
export type Koprol = Soort | 'bedrag' | 'orgnummer' | 'categorie' | 'zwakke-naam' | 'naamdeel' | 'vervuller' | 'kantoor' | 'hulpverlener' | 'ding' | 'regel';

/** Looks for one kind in a text. `kop` says what the heading above it promises; it is empty for running text. */
export type Zoeker = (tekst: string, kop: ReadonlySet<Koprol>) => Vondst[];

/** Every match of `patroon` (with the flag g) that `goed` accepts, as findings of `kind`. */
export function vondsten(kind: Soort, tekst: string, patroon: RegExp, goed: (match: RegExpExecArray) => boolean = () => true): Vondst[] {
	const gevonden: Vondst[] = [];
	// One expression for all texts: matchAll would make another each time.
	for (let vanaf = 0; ; ) {
		patroon.lastIndex = vanaf;
		const match = patroon.exec(tekst);
		if (!match) return gevonden;
		vanaf = match.index + (match[0].length || 1);
		if (match[0] !== '' && goed(match)) gevonden.push({ kind, begin: match.index, einde: match.index + match[0].length });
	}
}

/** The text of the same line before an offset, at most `lengte` characters of it. */
export function ervoor(tekst: string, offset: number, lengte = 60): string {
	const stuk = tekst.slice(Math.max(0, offset - lengte), offset);
	return stuk.slice(stuk.lastIndexOf('\n') + 1);
}

/** The text of the same line from an offset, at most `lengte` characters of it. */
export function erna(tekst: string, offset: number, lengte = 30): string {
	const stuk = tekst.slice(offset, offset + lengte);
	const einde = stuk.indexOf('\n');
	return einde === -1 ? stuk : stuk.slice(0, einde);
}

/** Whether an offset stands inside a web address. */
export const inWebadres = (tekst: string, offset: number): boolean => /(?:https?:\/\/|www\.)[^\s"'<>]*$/i.test(ervoor(tekst, offset, 300));
