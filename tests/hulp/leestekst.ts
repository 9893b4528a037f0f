// One text, read by the checks as a page for residents or as a chapter for the council.
import type { Problem } from '../../src/domain/problem.ts';
import { blad, BRON, proefroot } from './proefroot.ts';

const WOORD = blad('titel: Wet maatschappelijke ondersteuning\nafkorting: Wmo\nkort: De wet over hulp.\nsynoniemen: [WMO, toegankelijkheidsverklaring]');

/** Problems in a page (`inwoner`) or a chapter (`raad`) with this body, as `code line:column`; the body begins on line 1. `instellingen` is added to the settings. */
export function gelezen(lichaam: string, { raad = false, instellingen = '', lead = 'Kort.' }: { raad?: boolean; instellingen?: string; lead?: string } = {}): Problem[] {
	const naam = raad ? 'content/regios/streek/plannen/plan-2023/deel.md' : 'content/paginas/uitleg.md';
	const voorwerk = raad ? `titel: Deel\nnummer: 1\nlead: ${lead}\n${BRON}` : `titel: Uitleg\nlead: ${lead}`;
	const root = proefroot({ 'content/begrippen/wmo.md': WOORD, [naam]: blad(voorwerk, lichaam), ...(instellingen ? { 'zicht.config.yaml': `adres: https://proef.example\norganisatie: Proefregio\ncontact:\n  tekst: Bel ons.\nlicentie:\n  naam: CC0 1.0\n  url: https://creativecommons.org/publicdomain/zero/1.0/\n${instellingen}` } : {}) });
	const voor = voorwerk.split('\n').length + 2;
	return root.problemen().map((een) => ({ ...een, line: een.line - voor }));
}

export const gemeld = (...vraag: Parameters<typeof gelezen>): string[] => gelezen(...vraag).map(({ code, line, column }) => `${code} ${line}:${column}`);

/** A sentence of `n` words. */
export const zin = (n: number): string => `${['Wij', ...Array.from({ length: n - 2 }, () => 'nu'), 'door'].join(' ')}.`;
