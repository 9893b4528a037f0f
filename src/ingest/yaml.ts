// YAML with true positions: front matter, descriptors and the configuration all come through here.
import { isCollection, isMap, isPair, isScalar, LineCounter, parseDocument, type Node } from 'yaml';
import { isError, type Place, type Problem } from '../domain/problem.ts';
import { metRegeleinden } from './tekst.ts';
import { yamlProblemen } from './yaml-fouten.ts';
import { offsetVanTeken } from './yaml-teken.ts';

export interface YamlDeel {
	waarde: unknown;
	/** Place of the value at a path, or of the nearest parent that exists; with `teken` of that character (from 0) of a text. */
	plekVan(pad: (string | number)[], teken?: number): Place;
	/** Place of a key itself. */
	plekVanSleutel(pad: (string | number)[], sleutel: string): Place;
	/** What the editor typed there, as typed. */
	zoalsGeschreven(pad: (string | number)[]): string | undefined;
	problemen: Problem[];
}

/**
 * Reads YAML. `bestand` is relative to the root; `regelsErvoor` is the number of lines of the file before `geschreven`.
 * Never throws: what cannot be read comes back as problems.
 */
export function leesYaml(geschreven: string, bestand: string, regelsErvoor = 0): YamlDeel {
	const tekst = metRegeleinden(geschreven);
	const teller = new LineCounter();
	const document = parseDocument(tekst, { lineCounter: teller, prettyErrors: false, uniqueKeys: true, customTags: [], logLevel: 'error' });
	const plek = (offset: number): Place => {
		const { line, col } = teller.linePos(offset);
		return { file: bestand, line: line + regelsErvoor, column: Math.max(1, col) };
	};
	const problemen = yamlProblemen(document, tekst, plek);

	function zoek(pad: (string | number)[]): Node | undefined {
		let node: unknown = document.contents;
		for (const stap of pad) {
			if (!isCollection(node)) return undefined;
			node = node.get(stap, true);
		}
		return (node as Node | undefined) ?? undefined;
	}
	const plekVan = (pad: (string | number)[], teken?: number): Place => {
		const waarde = teken === undefined ? undefined : zoek(pad);
		if (isScalar(waarde) && waarde.range && typeof waarde.value === 'string') return plek(offsetVanTeken(tekst, waarde, teken!));
		for (let n = pad.length; n >= 0; n--) {
			const node = zoek(pad.slice(0, n));
			if (node?.range) return plek(node.range[0]);
		}
		return { file: bestand, line: 1 + regelsErvoor, column: 1 };
	};
	return {
		waarde: problemen.some(isError) ? undefined : (document.toJS() as unknown),
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
