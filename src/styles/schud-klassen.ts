// Drops the rules of NL Design System components for class names that our source never mentions.
// Only classes with their prefixes are touched; our own CSS stays as written.
// (Not a lightningcss visitor: version 1.33 cannot take back a rule with a var() in it.)

const VAN_NLDS = /\.((?:utrecht|nl)-[\w-]+)/g;

/** All NL Design System class names in a piece of source text. */
export function genoemdeKlassen(bron: string): Set<string> {
	return new Set(bron.match(/(?<![\w-])(?:utrecht|nl)-[a-z0-9_-]+/g) ?? []);
}

/** Splits a selector list at its own commas, not at those between parentheses. */
const kiezers = (lijst: string): string[] => lijst.split(/,(?![^(]*\))/);

function kanRaken(kiezer: string, genoemd: ReadonlySet<string>): boolean {
	const zonderOntkenning = kiezer.replace(/:not\([^)]*\)/g, '');
	return [...zonderOntkenning.matchAll(VAN_NLDS)].every(([, klasse = '']) => genoemd.has(klasse));
}

/** Place of the brace that closes the one at `open`. */
function sluitaccolade(css: string, open: number): number {
	for (let diepte = 0, i = open; i < css.length; i++) {
		if (css[i] === '{') diepte++;
		else if (css[i] === '}' && --diepte === 0) return i;
	}
	return css.length;
}

/** `css` as lightningcss prints it: no comments, no braces in strings. */
export function schudKlassen(css: string, genoemd: ReadonlySet<string>): string {
	let uit = '';
	let begin = 0;
	for (let open = css.indexOf('{'); open >= 0; open = css.indexOf('{', begin)) {
		const kop = css.slice(begin, open);
		const sluit = sluitaccolade(css, open);
		const lijf = css.slice(open + 1, sluit);
		begin = sluit + 1;
		if (/@(layer|media|supports|container)[^;]*$/.test(kop)) {
			uit += `${kop}{${schudKlassen(lijf, genoemd)}}`;
		} else {
			const over = kiezers(kop).filter((kiezer) => kanRaken(kiezer, genoemd));
			if (over.length > 0) uit += `${over.join(',')}{${lijf}}`;
		}
	}
	return uit + css.slice(begin);
}
