// A term of several words that the glossary does not know: a name with capitals, a law, English, or a term of the trade.
import { INHOUD_NAMEN } from '../../domain/collecties.ts';
import type { Item, Portaal } from '../../domain/portaal.ts';
import { maakProbleem } from '../../domain/problem.ts';
import type { Sitetoets, Woordenboek } from './toets.ts';
import { ENGELS, OOK_NEDERLANDS, VAKTAAL } from './vaktaal.ts';
import { meldEenmaal, type Vondst } from './vondst.ts';

const DEEL = "\\p{Lu}(?=\\S*\\p{Ll})[\\p{L}’'&-]+";
const TUSSEN = '(?:van|voor|op|in|aan|tot|met|de|het|der|den|te|ten|en|&)';
/** In the middle of a sentence, where only names have capitals: Blauwe Zorg in de Wijk. */
const NAAM = new RegExp(`(?<=[\\p{Ll}\\d,;:] )${DEEL}(?: (?:${TUSSEN} ){0,2}${DEEL})+`, 'gu');
const WET = /(?<!\p{L})Wet (?:(?:op|inzake|van|tot|en|de|het) )*\p{Ll}{3,}(?: (?:en )?\p{Ll}{4,})?/gu;
const engels = new Set(ENGELS);
const WOORD = /\p{L}+/gu;
/** Terms of the trade by their first four letters, longest first. */
const vak = Map.groupBy(VAKTAAL.toSorted((a, b) => b.length - a.length), (term) => term.slice(0, 4));
const EINDE = /^(?:s|en|n)?(?!\p{L})/u;

/** Terms of the trade in a text, and English words in a row; word by word, for a pattern with all of them in it is slow. */
function* vaktermen(tekst: string): Generator<Omit<Vondst, 'alinea'>> {
	const klein = tekst.toLowerCase();
	let rij: { van: number; tot: number; woorden: string[] } = { van: 0, tot: -1, woorden: [] };
	const paar = (): boolean => rij.woorden.length > 1 && rij.woorden.some((woord) => !OOK_NEDERLANDS.has(woord));
	for (const { 0: woord, index } of klein.matchAll(WOORD)) {
		if (engels.has(woord)) {
			const volgt = index === rij.tot + 1 && /[ -]/.test(klein[rij.tot]!);
			if (!volgt && paar()) yield { geschreven: tekst.slice(rij.van, rij.tot), index: rij.van };
			rij = { van: volgt ? rij.van : index, tot: index + woord.length, woorden: volgt ? [...rij.woorden, woord] : [woord] };
		}
		const term = klein[index - 1] === '-' ? undefined : vak.get(klein.slice(index, index + 4))?.find((een) => klein.startsWith(een, index) && EINDE.test(klein.slice(index + een.length, index + een.length + 3)));
		if (term) yield { geschreven: tekst.slice(index, index + term.length + EINDE.exec(klein.slice(index + term.length, index + term.length + 3))![0].length), index };
	}
	if (paar()) yield { geschreven: tekst.slice(rij.van, rij.tot), index: rij.van };
}

/** Names everybody knows. */
const BEKEND = /^(?:(?:Universiteit|Hogeschool|Provincie) (?:van )?\p{Lu}\S+|Tweede Kamer|Eerste Kamer|Europese Unie|Europese Commissie|Verenigde Naties|Raad van State|Rode Kruis|Leger des Heils|Sociale Zaken|Binnenlandse Zaken|Algemene Zaken)$/u;

/** Everything the site itself has a name for, and so a page. */
function namenVan({ configuratie, inhoud }: Portaal, { begrippen }: Woordenboek): string {
	const titels = INHOUD_NAMEN.flatMap((collectie) => (inhoud[collectie] as Item[]).flatMap(({ data }) => [data.titel, 'kort' in data && collectie === 'bronnen' ? data.kort : '', 'uitgever' in data ? data.uitgever : '', 'naam_in_bron' in data ? data.naam_in_bron : '']));
	return `|${gelijk([...begrippen, ...titels, configuratie.titel, configuratie.organisatie, ...configuratie.taal.namen].filter(Boolean).join('|'))}|`;
}

/** A name that holds others: "Vaals en Valkenburg", "de Norm voor X en de Y". Each of more than one word is looked at by itself. */
const delen = (naam: string): { deel: string; bij: number }[] => {
	let bij = 0;
	return naam.split(/( en (?:de |het )?)/).flatMap((deel, i) => {
		const begin = bij;
		bij += deel.length;
		return i % 2 === 0 && deel.includes(' ') ? [{ deel, bij: begin }] : [];
	});
};

/** Small letters, and a space for a hyphen: how a name is written differs. */
const gelijk = (naam: string): string => naam.toLowerCase().replaceAll('-', ' ');

/** Without the place behind it, if that has a page of its own: "Housing in Maastricht" is about Housing. */
const zonderPlaats = (naam: string, heeftPagina: (woord: string) => boolean): string =>
	naam.replace(/ (?:van|voor|op|in|aan|tot|met) (?:(?:de|het) )?(\S+)$/, (stuk, plaats: string) => (heeftPagina(plaats) ? '' : stuk));

export const onbekendeTerm: Sitetoets = (teksten, woordenboek, portaal) => {
	if (woordenboek.begrippen.size === 0) return [];
	const namen = namenVan(portaal, woordenboek);
	const lang = [...woordenboek.begrippen].map(gelijk).filter((begrip) => begrip.includes(' '));
	const kent = (term: string): boolean => {
		const vlak = gelijk(term);
		return BEKEND.test(term) || namen.includes(vlak) || lang.some((begrip) => vlak.includes(begrip)) || namen.includes(vlak.replace(/(?:en|s|n)$/, ''));
	};
	const heeftPagina = (woord: string): boolean => namen.includes(`|${gelijk(woord)}|`);
	return meldEenmaal(teksten, ({ tekst }) => {
		const gevonden: Omit<Vondst, 'alinea'>[] = [];
		const voeg = (geschreven: string, index: number): void => {
			if (!kent(geschreven) && !gevonden.some((een) => een.index <= index + geschreven.length && index <= een.index + een.geschreven.length)) gevonden.push({ geschreven, index });
		};
		for (const { 0: wet, index } of tekst.matchAll(WET)) if (!lang.some((begrip) => begrip.startsWith('wet ') && tekst.slice(index).toLowerCase().startsWith(begrip))) voeg(wet, index);
		for (const { 0: geschreven, index } of tekst.matchAll(NAAM)) {
			// "Skaeve Huse in Malberg" at the start of a sentence, where the first capital says nothing by itself.
			const ervoor = /\p{Lu}\S* $/u.exec(tekst.slice(0, index))?.[0] ?? '';
			const naam = zonderPlaats(geschreven, heeftPagina);
			if (!kent(ervoor + naam)) for (const { deel, bij } of delen(naam)) voeg(deel, index + bij);
		}
		for (const { geschreven, index } of vaktermen(tekst)) voeg(geschreven, index);
		return gevonden;
	}, ({ geschreven, alinea, index }, elders) =>
		maakProbleem(alinea.plek(index), 'term-onbekend', `„${geschreven}” wordt nergens uitgelegd.${elders}`, 'Maak er een begrip van in content/begrippen/, zet de uitleg er tussen haakjes achter, of gebruik gewone woorden. Is het een naam die geen uitleg nodig heeft? Zet hem in zicht.config.yaml, onder taal, bij namen.'));
};
