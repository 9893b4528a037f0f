// YAML with true positions: front matter, descriptors and the configuration all come through here.
import { isCollection, isMap, isPair, isScalar, LineCounter, parseDocument, visit, type Node } from 'yaml';
import { compareProblems, maakProbleem, type Code, type Place, type Problem } from '../domain/problem.ts';

export interface YamlDeel {
	waarde: unknown;
	/** Place of the value at a path, or of the nearest parent that exists. */
	plekVan(pad: (string | number)[]): Place;
	/** Place of a key itself. */
	plekVanSleutel(pad: (string | number)[], sleutel: string): Place;
	/** What the editor typed there, as typed. */
	zoalsGeschreven(pad: (string | number)[]): string | undefined;
	problemen: Problem[];
}

type Fout = readonly [code: Code, message: string, hint: string];

const GEEN_YAML: Fout = ['yaml', 'Dit is geen geldige YAML.', 'Kijk naar inspringing, dubbele punten en aanhalingstekens op deze regel en de regel erboven.'];
const FOUTEN: Record<string, Fout> = {
	TAB_AS_INDENT: ['yaml-inspringing', 'Deze regel springt in met een tab.', 'Gebruik spaties om in te springen.'],
	BAD_INDENT: ['yaml-inspringing', 'Deze regel springt niet evenveel in als de regels erbij.', 'Zet sleutels die bij elkaar horen recht onder elkaar.'],
	DUPLICATE_KEY: ['yaml-dubbele-sleutel', 'Deze sleutel staat er twee keer.', 'Laat er één staan.'],
	MULTILINE_IMPLICIT_KEY: ['yaml', 'Deze regel is geen sleutel met een waarde.', 'Schrijf: sleutel: waarde. Staat er een dubbele punt in de tekst? Zet de tekst dan tussen aanhalingstekens.'],
	MISSING_CHAR: ['yaml-niet-afgesloten', 'Er ontbreekt een teken, meestal een aanhalingsteken of een haakje.', 'Sluit af wat u opent.'],
	BLOCK_AS_IMPLICIT_KEY: ['yaml-dubbele-punt', 'Op deze regel staan twee dubbele punten.', 'Zet de tekst na de eerste dubbele punt tussen aanhalingstekens.'],
};

const SLUIT: Record<string, string> = { '"': '"', "'": "'", '[': ']', '{': '}' };

/** Offset of the last quote or bracket that begins a value at or before `einde` and runs into it. */
function beginVanOpen(inhoud: unknown, einde: number): number | undefined {
	let begin: number | undefined;
	visit(inhoud as Node, {
		Node(_, node) {
			const range = (node as Node).range;
			const opent = (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')) || (isCollection(node) && node.flow === true);
			if (range && opent && range[0] < einde && range[2] >= einde) begin = range[0];
		},
	});
	return begin;
}

/**
 * Reads YAML. `bestand` is relative to the root; `regelsErvoor` is the number of lines of the file before `tekst`.
 * Never throws: what cannot be read comes back as problems.
 */
export function leesYaml(tekst: string, bestand: string, regelsErvoor = 0): YamlDeel {
	const teller = new LineCounter();
	const document = parseDocument(tekst, { lineCounter: teller, prettyErrors: false, uniqueKeys: true, customTags: [], logLevel: 'error' });
	const plek = (offset: number): Place => {
		const { line, col } = teller.linePos(offset);
		return { file: bestand, line: line + regelsErvoor, column: Math.max(1, col) };
	};
	// An alias (*naam) repeats another value. Nobody here means that; some mean a star, and enough of them fill the memory.
	const sterren: Problem[] = [];
	visit(document, {
		Alias(_, node) {
			sterren.push(maakProbleem(plek(node.range?.[0] ?? 0), 'yaml-teken', 'Een * aan het begin van een waarde heeft in YAML een eigen betekenis.', 'Zet de tekst tussen aanhalingstekens.'));
		},
	});
	const fouten = [...document.errors, ...document.warnings].map((fout): Problem => {
		// A text that is never closed is only missed at the end; the editor looks for where it began.
		const open = fout.code === 'MISSING_CHAR' || fout.message.startsWith('Flow ') ? beginVanOpen(document.contents, fout.pos[0]) : undefined;
		if (open !== undefined) return maakProbleem(plek(open), 'yaml-niet-afgesloten', `Wat hier begint met ${tekst[open]} wordt niet afgesloten.`, `Zet aan het eind een ${SLUIT[tekst[open]!]}.`);
		if (fout.code === 'UNEXPECTED_TOKEN' && /["']\s*$/.test(tekst.slice(0, fout.pos[0]))) return maakProbleem(plek(fout.pos[0]), 'yaml-teken', 'Na het aanhalingsteken staat nog tekst.', 'Zet de hele waarde tussen enkele aanhalingstekens: \'"Eén plek" voor toegang\'.');
		return maakProbleem(plek(fout.pos[0]), ...(FOUTEN[fout.code] ?? GEEN_YAML));
	});
	// What goes wrong after a star on the same line goes wrong because of it; so does all that follows a tab.
	const tab = fouten.findIndex(({ message }) => message === FOUTEN['TAB_AS_INDENT']![1]);
	const eigen = (tab === -1 ? fouten : fouten.filter(({ line, message }, i) => i <= tab ? line < fouten[tab]!.line || i === tab : message === fouten[tab]!.message))
		.filter(({ line }, i, alle) => !sterren.some((ster) => ster.line === line) && alle.findIndex((eerder) => eerder.line === line) === i);
	const problemen = [...sterren, ...eigen].sort(compareProblems);

	function zoek(pad: (string | number)[]): Node | undefined {
		let node: unknown = document.contents;
		for (const stap of pad) {
			if (!isCollection(node)) return undefined;
			node = node.get(stap, true);
		}
		return (node as Node | undefined) ?? undefined;
	}
	const plekVan = (pad: (string | number)[]): Place => {
		for (let n = pad.length; n >= 0; n--) {
			const node = zoek(pad.slice(0, n));
			if (node?.range) return plek(node.range[0]);
		}
		return { file: bestand, line: 1 + regelsErvoor, column: 1 };
	};
	return {
		waarde: problemen.length ? undefined : (document.toJS() as unknown),
		problemen,
		plekVan,
		plekVanSleutel(pad, sleutel) {
			const ouder = zoek(pad);
			if (isMap(ouder)) {
				const paar = ouder.items.find((deel) => isPair(deel) && isScalar(deel.key) && String(deel.key.value) === sleutel);
				if (paar && isScalar(paar.key) && paar.key.range) return plek(paar.key.range[0]);
			}
			return plekVan(pad);
		},
		zoalsGeschreven(pad) {
			const node = zoek(pad);
			return node?.range ? tekst.slice(node.range[0], node.range[1]) : undefined;
		},
	};
}
