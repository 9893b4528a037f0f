// Numbers with a unit as people write them in a text: where they stand, what they may be, and in which sentence.
import type { EenheidId } from '../domain/eenheid.ts';
import type { Item, MdNode } from '../domain/portaal.ts';
import type { Place } from '../domain/problem.ts';
import type { Dataset } from '../domain/tabel.ts';
import { platteTekst } from '../ingest/markdown.ts';
import { beschrijvingsteksten, veldteksten, type Veldtekst } from './veldteksten.ts';

export interface GetyptGetal {
	/** As written: "206 plekken", "€ 9,3 miljoen". */
	geschreven: string;
	eenheid: EenheidId;
	/** The values that are written so: one number, or all that round to it. */
	laag: number;
	hoog: number;
	zin: string;
	plek: Place;
	/** In front matter and descriptors no component can stand. */
	inVoorwerk: boolean;
}

const WOORDEN: [RegExp, EenheidId][] = [
	[/^(plek|plekken|plaatsen|bedden|woonplekken|opvangplekken)$/, 'plekken'], [/^(mensen|inwoners|personen|cliënten|bewoners|daklozen)$/, 'mensen'], [/^(woning|woningen)$/, 'woningen'],
	[/^(melding|meldingen)$/, 'meldingen'], [/^(aanvraag|aanvragen)$/, 'aanvragen'], [/^(euro|miljoen|miljoen euro)$/, 'euro'], [/^(%|procent)$/, 'procent'], [/^(week|weken)$/, 'weken'],
];
const GETAL = /(?<![\p{L}\p{N}.,/-])(€\s?)?(\d{1,3}(?:[.\u00a0 ]\d{3})+|\d+)(?:,(\d+))?(?:,-|,–)?(?:\s?(%|procent|miljoen euro|miljoen|euro|\p{L}+))?/gu;
/** What somebody else wrote is theirs, and stays as they wrote it. */
const CITAAT = /„[^”]*”|“[^”]*”|"[^"]*"|‘[^’]*’(?!\p{L})/gu;
const NIET_IN = new Set(['blockquote', 'code', 'inlineCode', 'heading', 'link', 'linkReference', 'html', 'mdxJsxFlowElement', 'mdxJsxTextElement']);

/** The sentence around an offset. A stop between digits ends none. */
function zinRond(tekst: string, offset: number): string {
	const grenzen = [...tekst.matchAll(/[.!?](?=\s|$)|\n/g)].map(({ index }) => index + 1);
	return tekst.slice(grenzen.findLast((grens) => grens <= offset) ?? 0, grenzen.find((grens) => grens > offset) ?? tekst.length).trim();
}

function leesGetypt({ 1: euro, 2: heel, 3: deel, 4: woord }: RegExpMatchArray): Pick<GetyptGetal, 'eenheid' | 'laag' | 'hoog'> | undefined {
	const eenheid = euro ? 'euro' : WOORDEN.find(([vorm]) => vorm.test(woord ?? ''))?.[1];
	if (!eenheid || (woord === 'miljoen' && !euro)) return undefined;
	// "In 2024 woningen": a year. A number that large has a full stop in it.
	if (!euro && !deel && /^(?:19|20)\d\d$/.test(heel!) && !woord?.includes('euro')) return undefined;
	const getal = Number(`${heel!.replace(/[^\d]/g, '')}.${deel ?? 0}`);
	if (!woord?.startsWith('miljoen')) return { eenheid, laag: getal, hoog: getal };
	// "9,3 miljoen" is said of all that rounds to it.
	const half = 0.5 / 10 ** (deel?.length ?? 0);
	return { eenheid, laag: (getal - half) * 1e6, hoog: (getal + half) * 1e6 - 1 };
}

const verberg = (tekst: string): string => tekst.replace(CITAAT, (citaat) => citaat.replace(/[^\n]/g, '\u0001'));

/** Keys that set two documents side by side, or say what is wanted: a number in them is none of ours. */
const VERGELIJKT = new Set(['voetnoten', 'beweringen', 'datum_toelichting', 'streefwaarde']);

const uitVelden = (velden: Veldtekst[]): GetyptGetal[] =>
	velden.flatMap(({ tekst, plek }) => [...verberg(tekst).matchAll(GETAL)].flatMap((treffer) => {
		const gelezen = leesGetypt(treffer);
		return gelezen ? [{ ...gelezen, geschreven: treffer[0].replaceAll('\u00a0', ' '), zin: zinRond(tekst, treffer.index), plek: plek(treffer.index), inVoorwerk: true }] : [];
	}));

/** Every number with a unit in what a descriptor says. */
export const getyptInBeschrijving = (dataset: Dataset): GetyptGetal[] => uitVelden(beschrijvingsteksten(dataset));

/** Every number with a unit in the front matter and the running text of an entry; not in quotes, headings, links, code or tables of components. */
export function getypteGetallen(item: Item): GetyptGetal[] {
	const gevonden = uitVelden(veldteksten(item).filter(({ pad }) => !VERGELIJKT.has(String(pad[0]))));
	const bezoek = (node: MdNode, alinea: string): void => {
		if (NIET_IN.has(node.type)) return;
		const tekst = node.type === 'paragraph' || node.type === 'tableCell' ? platteTekst(node) : alinea;
		if (node.type === 'text' && node.value && node.position) {
			const bron = item.lichaam.tekst.slice(node.position.start.offset, node.position.end.offset);
			for (const treffer of verberg(bron).matchAll(GETAL)) {
				const gelezen = leesGetypt(treffer);
				if (!gelezen) continue;
				const vooraf = bron.slice(0, treffer.index).split(/\r\n|\r|\n/);
				const { line, column } = node.position.start;
				const inAlinea = tekst.indexOf(treffer[0]);
				gevonden.push({
					...gelezen, inVoorwerk: false, geschreven: treffer[0].replaceAll('\u00a0', ' '), zin: zinRond(tekst, Math.max(0, inAlinea)),
					plek: { file: item.bestand, line: line + item.lichaam.regelsErvoor + vooraf.length - 1, column: vooraf.length > 1 ? vooraf.at(-1)!.length + 1 : column + treffer.index },
				});
			}
		}
		for (const kind of node.children ?? []) bezoek(kind, tekst);
	};
	bezoek(item.lichaam.boom, '');
	return gevonden;
}
