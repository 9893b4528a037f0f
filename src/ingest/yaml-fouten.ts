// What the YAML parser stumbles over, in the words of an editor and at the place where the mistake was made.
import { isCollection, isPair, isScalar, visit, type Document, type Node, type YAMLError } from 'yaml';
import { compareProblems, isError, maakProbleem, type Place, type Problem } from '../domain/problem.ts';
import { GIT, inDeRegel, regelOm, scheef, vreemdTeken, zonderStreepje, type Fout, type Gevonden } from './yaml-regel.ts';

type Plek = (offset: number) => Place;

const GEEN_YAML: Fout = ['yaml', 'Dit is geen geldige YAML.', 'Kijk naar inspringing, dubbele punten en aanhalingstekens op deze regel en de regel erboven.'];
const TAB: Fout = ['yaml-inspringing', 'Deze regel springt in met een tab.', 'Gebruik spaties om in te springen.'];
const SCHEEF: Fout = ['yaml-inspringing', 'Deze regel springt niet evenveel in als de regels erbij.', 'Zet sleutels die bij elkaar horen recht onder elkaar.'];
const FOUTEN: Record<string, Fout> = {
	TAB_AS_INDENT: TAB,
	BAD_INDENT: SCHEEF,
	MULTILINE_IMPLICIT_KEY: ['yaml', 'Deze regel is geen sleutel met een waarde.', 'Hoort hij bij de regel erboven? Zet er dan twee spaties voor. Is het een sleutel? Schrijf: sleutel: waarde.'],
	MISSING_CHAR: ['yaml-niet-afgesloten', 'Er ontbreekt een teken, meestal een aanhalingsteken of een haakje.', 'Sluit af wat u opent.'],
	BLOCK_AS_IMPLICIT_KEY: ['yaml-dubbele-punt', 'Op deze regel staan twee dubbele punten.', 'Zet de tekst na de eerste dubbele punt tussen aanhalingstekens.'],
	MULTIPLE_DOCS: ['yaml', 'Hier begint een tweede blok gegevens.', 'Haal de regel met streepjes of punten weg, of zet de tekst tussen aanhalingstekens.'],
};

const SLUIT: Record<string, string> = { '"': '"', "'": "'", '[': ']', '{': '}' };

const eigenTeken = (teken: string): Fout => ['yaml-teken', `Een ${teken} aan het begin van een waarde heeft in YAML een eigen betekenis.`, 'Zet de tekst tussen aanhalingstekens.'];

/** Offset of the last quote or bracket that begins a value at or before `einde` and runs into it. */
function beginVanOpen(inhoud: unknown, tekst: string, einde: number): number | undefined {
	let begin: number | undefined;
	visit(inhoud as Node, {
		Node(_, node) {
			const range = (node as Node).range;
			const opent = (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')) || (isCollection(node) && node.flow === true);
			// A pair among brackets is a collection without brackets of its own.
			if (range && opent && tekst[range[0]]! in SLUIT && range[0] < einde && range[2] >= einde) begin = range[0];
		},
	});
	return begin;
}

function vertaal(fout: YAMLError, tekst: string, inhoud: unknown): Gevonden {
	const [offset] = fout.pos;
	const teken = tekst[offset] ?? '';
	// A text that is never closed is only missed at the end; the editor looks for where it began.
	const open = fout.code === 'MISSING_CHAR' || fout.message.startsWith('Flow ') ? beginVanOpen(inhoud, tekst, offset) : undefined;
	// A word with its apostrophe in front opens nothing: 's avonds.
	const apostrof = open === undefined ? undefined : /^'([stnm]|er) [^\r\n]*/.exec(tekst.slice(open))?.[0];
	if (apostrof) return { offset: open!, fout: ['yaml-teken', 'Een \' aan het begin van een waarde opent een tekst die met een \' moet sluiten.', `Schrijf een gekrulde apostrof: ${apostrof.replace("'", '’').slice(0, 40)}. Of zet de hele waarde tussen dubbele aanhalingstekens.`] };
	if (open !== undefined) return { offset: open, fout: ['yaml-niet-afgesloten', `Wat hier begint met ${tekst[open]} wordt niet afgesloten.`, `Zet aan het eind een ${SLUIT[tekst[open]!]}.`] };
	const gezien = inDeRegel(tekst, offset);
	if (gezien) return gezien;
	const ervoor = tekst.slice(0, offset).trimEnd();
	switch (fout.code) {
		case 'BAD_SCALAR_START':
		case 'TAG_RESOLVE_FAILED':
			return { offset, fout: eigenTeken(teken) };
		case 'DUPLICATE_KEY': {
			const streepje = zonderStreepje(tekst, offset);
			if (streepje) return streepje;
			const naam = /^(["']?)([^"':\r\n]+)\1/.exec(tekst.slice(offset))?.[2]?.trim();
			return { offset, fout: ['yaml-dubbele-sleutel', naam ? `De sleutel „${naam}” staat er twee keer.` : 'Deze sleutel staat er twee keer.', 'Laat er één staan.'] };
		}
		case 'UNEXPECTED_TOKEN':
			if (ervoor.endsWith("'")) return { offset: offset - 1, fout: ['yaml-teken', 'Deze \' sluit de tekst af, maar erachter staat nog meer.', 'Hoort hij bij de tekst? Zet de hele waarde tussen dubbele aanhalingstekens: "de aanbieder\'s". Of schrijf een gekrulde apostrof: ’.'] };
			if (ervoor.endsWith('"')) return { offset, fout: ['yaml-teken', 'Na het aanhalingsteken staat nog tekst.', 'Zet de hele waarde tussen enkele aanhalingstekens: \'"Eén plek" voor toegang\'.'] };
			if (/[\]}]$/.test(ervoor)) return { offset, fout: ['yaml-teken', 'Na het haakje staat nog tekst.', 'Zet de hele waarde tussen aanhalingstekens.'] };
			if (/: *[|>]$/.test(ervoor)) return { offset: ervoor.length - 1, fout: eigenTeken(ervoor.at(-1)!) };
			if (teken === '-') return { offset, fout: eigenTeken('-') };
			break;
		case 'BLOCK_AS_IMPLICIT_KEY': {
			if (teken === '?') return { offset, fout: eigenTeken('?') };
			// The line before a list item has neither dash nor colon: it lost its dash.
			const vorige = teken === '-' ? /(?:^|\n)([ \t]*)([^\s:#-][^:\r\n]*)\r?\n[ \t]*$/.exec(tekst.slice(0, offset)) : null;
			if (vorige) return { offset: vorige.index + vorige[0].indexOf(vorige[2]!), fout: ['yaml', `Vóór „${vorige[2]!.trim()}” ontbreekt het streepje van de lijst.`, `Schrijf: - ${vorige[2]!.trim()}`] };
			// Without a second colon on this line it is the next that stands too far to the right.
			const { begin, regel } = regelOm(tekst, offset);
			const volgende = begin + regel.length + (tekst.startsWith('\r\n', begin + regel.length) ? 2 : 1);
			const inspring = /^[ \t]+(?=\S)/.exec(tekst.slice(volgende))?.[0];
			if (inspring && !/:(?:\s|$)/.test(tekst.slice(offset, begin + regel.length))) return { offset: volgende + inspring.length, fout: scheef(tekst, volgende, regelOm(tekst, volgende).regel)?.fout ?? SCHEEF };
		}
	}
	return { offset, fout: FOUTEN[fout.code] ?? GEEN_YAML };
}

/** Signs with a meaning of their own that the parser takes without a word, and so would change what the editor wrote. */
function stilleTekens(document: Document, tekst: string, plek: Plek): Problem[] {
	const gevonden: Problem[] = [];
	const meld = (offset: number, [code, message, hint]: Fout): unknown => gevonden.push(maakProbleem(plek(offset), code, message, hint));
	const meldVreemd = (offset: number): void => {
		const vreemd = vreemdTeken(tekst, offset);
		if (vreemd) meld(vreemd.offset, vreemd.fout);
	};
	visit(document, {
		// An alias (*naam) repeats another value. Nobody here means that; some mean a star, and enough of them fill the memory.
		Alias(_, { range }) {
			const vreemd = vreemdTeken(tekst, range?.[0] ?? 0);
			meld(vreemd?.offset ?? range?.[0] ?? 0, vreemd?.fout ?? eigenTeken('*'));
		},
		Pair(_, { key, value }) {
			if (!isScalar(key) || !key.range) return;
			if (typeof key.value === 'string' && /^-\S/.test(key.value)) meld(key.range[0], ['yaml', 'Na het streepje ontbreekt een spatie.', `Schrijf: - ${regelOm(tekst, key.range[0]).regel.trim().slice(1, 60)}`]);
			if (typeof key.value === 'string' && /^[–—•·●▪+\u00a0]/.test(key.value)) meldVreemd(key.range[0]);
			const hekje = value === null || (isScalar(value) && value.value === null) ? /^['"]?[ \t]*:[ \t]+#\S/.exec(tekst.slice(key.range[1]))?.[0] : undefined;
			if (hekje) meld(key.range[1] + hekje.length - 2, ['yaml-teken', 'Een # met een spatie ervoor begint een opmerking. Zo staat er geen waarde.', 'Zet de tekst tussen aanhalingstekens.']);
		},
		Node(_, node) {
			if (isPair(node) || !('range' in node) || !node.range) return;
			const { anchor } = node as { anchor?: string };
			const teken = anchor !== undefined ? '&' : /(?:^|[\s[{,])!\S*[ \t]*$/.test(tekst.slice(Math.max(0, node.range[0] - 40), node.range[0])) ? '!' : undefined;
			if (teken) meld(Math.max(0, tekst.lastIndexOf(teken, node.range[0] - 1)), eigenTeken(teken));
			if (!isScalar(node) || node.type !== 'PLAIN') return;
			const geschreven = tekst.slice(node.range[0], node.range[1]);
			// A list of bullets is read as one long text.
			const punt = /(?:^|\n)[ \t]*[•·●▪–—] /.exec(geschreven);
			if (punt && geschreven.includes('\n')) meldVreemd(node.range[0] + punt.index + punt[0].length - 1);
			if (typeof node.value === 'number' && /^-?[1-9]\d{0,2}\.\d{3}$/.test(geschreven)) meld(node.range[0], ['dubbelzinnig', `„${geschreven}” kan op twee manieren gelezen worden.`, `Bedoelt u ${geschreven.replace('.', '')}? Schrijf dat zonder punt. Bedoelt u ${geschreven.replace('.', ',')}? Schrijf ${String(node.value)}.`]);
			const rest = node.value === null ? null : /^[ \t]+(?=#\S)/.exec(tekst.slice(node.range[1]));
			if (rest) meld(node.range[1] + rest[0].length, ['yaml-opmerking', 'Vanaf deze # is de tekst een opmerking. Die komt niet op de site.', 'Hoort het bij de waarde? Zet de hele waarde tussen aanhalingstekens. Is het een opmerking? Zet een spatie achter de #.']);
		},
	});
	return gevonden;
}

/** The lines of a text from one line of the file to another, of which `eerste` is where the text begins; blank ones left out. */
const regelsTussen = (tekst: string, van: number, tot: number, eerste: number): string[] => tekst.split(/\r\n|\n/).slice(van - eerste, tot - eerste).filter((regel) => regel.trim());

/** Everything wrong with the form of a document, once a line: what goes wrong because of an earlier fault is left out. */
export function yamlProblemen(document: Document, tekst: string, plek: Plek): Problem[] {
	const git = GIT.exec(tekst);
	if (git) return [maakProbleem(plek(git.index), 'yaml', 'Hier staan samenvoegtekens van git: twee versies van dezelfde regels.', 'Kies wat er moet staan, en haal de regels met <<<<<<<, ======= en >>>>>>> weg.')];
	const stil = stilleTekens(document, tekst, plek);
	const gestruikeld = [...document.errors, ...document.warnings];
	const fouten = gestruikeld
		.filter(({ pos }, i) => gestruikeld.findIndex((eerder) => plek(eerder.pos[0]).line === plek(pos[0]).line) === i)
		.map((een) => {
			const { offset, fout } = vertaal(een, tekst, document.contents);
			return maakProbleem(plek(offset), ...fout);
		})
		// What is twice in an item because its dash is gone, is not told key by key.
		.filter(({ code, line, column }, i, alle) => code !== 'yaml-dubbele-sleutel' || !alle.slice(0, i).some((eerder) => /ontbreekt het streepje/.test(eerder.message) && eerder.column === column && regelsTussen(tekst, eerder.line, line, plek(0).line).every((regel) => regel.search(/\S/) >= column - 1)));
	// All that follows a tab goes wrong because of it, but for other tabs.
	const tab = fouten.findIndex(({ message }) => message === TAB[1]);
	const eigen = tab === -1 ? fouten : fouten.filter(({ line, message }, i) => (i <= tab ? line < fouten[tab]!.line || i === tab : message === TAB[1]));
	// A warning never hides an error on the same line.
	return [...stil.filter(isError), ...eigen, ...stil.filter((een) => !isError(een))].filter(({ line }, i, alle) => alle.findIndex((eerder) => eerder.line === line) === i).sort(compareProblems);
}
