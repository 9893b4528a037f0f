// Where in a file a character of a text value stands: past quotes, escapes, folded lines and indents.
import type { Scalar } from 'yaml';

const WIT = /[ \t\r\n]+/y;
const ONTSNAPT = /\\(?:x..|u.{4}|U.{8}|\r?\n[ \t]*|[^])/y;

const lengteVan = (patroon: RegExp, tekst: string, plaats: number): number => {
	patroon.lastIndex = plaats;
	return patroon.exec(tekst)?.[0].length ?? 0;
};

/**
 * Offset in `tekst` of character `teken` (from 0) of a text value. Value and source are walked side by side:
 * what YAML leaves out of the value or changes in it (quotes, escapes, indents, ends of lines) is stepped over.
 */
export function offsetVanTeken(tekst: string, node: Scalar, teken: number): number {
	const [begin, einde] = node.range!;
	const waarde = String(node.value);
	const dubbel = node.type === 'QUOTE_DOUBLE';
	const enkel = node.type === 'QUOTE_SINGLE';
	let bron = dubbel || enkel ? begin + 1 : node.type?.startsWith('BLOCK') ? tekst.indexOf('\n', begin) + 1 : begin;
	for (let i = 0; i <= teken && bron < einde; ) {
		if (dubbel && tekst[bron] === '\\') {
			const lengte = lengteVan(ONTSNAPT, tekst, bron);
			// A line end behind a backslash is no part of the value; all else is one character.
			if (!/[\r\n]/.test(tekst[bron + 1] ?? '')) {
				if (i === teken) break;
				i += tekst[bron + 1] === 'U' ? String.fromCodePoint(Number.parseInt(tekst.slice(bron + 2, bron + 10), 16) || 0).length : 1;
			}
			bron += lengte;
			continue;
		}
		const inBron = lengteVan(WIT, tekst, bron);
		const inWaarde = lengteVan(WIT, waarde, i);
		if (inBron && !inWaarde) bron += inBron;
		else if (inBron && !waarde.startsWith(tekst.slice(bron, bron + inBron), i)) {
			if (teken < i + inWaarde) break;
			i += inWaarde;
			bron += inBron;
		} else if (i === teken) break;
		else {
			bron += enkel && waarde[i] === "'" ? 2 : 1;
			i++;
		}
	}
	return Math.min(bron, einde);
}
