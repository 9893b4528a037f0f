// Links a term of the glossary where it first appears in a text, and writes an abbreviation out. No JavaScript, no tooltip:
// the link leads to the plain explanation. What an editor linked by hand is left as it is.
import { defineMdastPlugin, type MdastPluginEntry, type MdastTarget } from 'satteri';
import { heeftUitgave, uitgave } from '../charts/uitgave.ts';
import { adresVan } from '../domain/adressen.ts';
import type { Begrip } from '../domain/gedeeld.ts';
import type { Item } from '../domain/portaal.ts';

export interface Term {
	id: string;
	adres: string;
	/** As it may be written; abbreviations keep their capitals. */
	woorden: string[];
	afkorting: string | undefined;
	/** The full term, as it stands in a sentence. */
	voluit: string;
}

const LETTER = '[\\p{L}\\p{N}]';
const ontsnap = (tekst: string): string => tekst.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A title as it stands inside a sentence: "Beschermd wonen" → "beschermd wonen", but "Wet langdurige zorg" keeps its capital. */
const inZin = (titel: string): string => (/^(Wet|Raad|Vereniging|Centrum|Ministerie|Norm)\b|^\p{Lu}{2}/u.test(titel) ? titel : titel.charAt(0).toLowerCase() + titel.slice(1));

export const maakTerm = (id: string, adres: string, data: Pick<Begrip, 'titel' | 'afkorting' | 'synoniemen'>): Term => ({
	id, adres, afkorting: data.afkorting, voluit: inZin(data.titel),
	woorden: [data.titel, ...data.synoniemen, ...(data.afkorting ? [data.afkorting] : [])].filter((woord) => woord.length > 1),
});

interface Zoeker {
	patroon: RegExp;
	termVan(gevonden: string): Term | undefined;
}

/** One list of terms serves every text of an edition. */
const zoekers = new WeakMap<Term[], Zoeker | undefined>();
const zoekerVan = (termen: Term[]): Zoeker | undefined => {
	if (!zoekers.has(termen)) zoekers.set(termen, maakZoeker(termen));
	return zoekers.get(termen);
};

/** Longer terms first, so that "maatschappelijke opvang" is not cut into "opvang". */
function maakZoeker(termen: Term[]): Zoeker | undefined {
	const vanWoord = new Map<string, Term>();
	const vanAfkorting = new Map<string, Term>();
	for (const term of termen) {
		for (const woord of term.woorden) (woord === term.afkorting || /^\p{Lu}[\p{L}&]*\p{Lu}/u.test(woord) ? vanAfkorting : vanWoord).set(woord === term.afkorting || /\p{Lu}.*\p{Lu}/u.test(woord) ? woord : woord.toLowerCase(), term);
	}
	const alle = [...vanWoord.keys(), ...vanAfkorting.keys()].sort((a, b) => b.length - a.length);
	if (!alle.length) return undefined;
	const vorm = (woord: string): string => (vanAfkorting.has(woord) ? ontsnap(woord) : `[${ontsnap(woord.charAt(0).toUpperCase())}${ontsnap(woord.charAt(0))}]${ontsnap(woord.slice(1))}`);
	return {
		patroon: new RegExp(`(?<!${LETTER}|[-/])(?:${alle.map(vorm).join('|')})(?!${LETTER}|-)`, 'gu'),
		termVan: (gevonden) => vanAfkorting.get(gevonden) ?? vanWoord.get(gevonden.toLowerCase()),
	};
}

export interface Stuk {
	tekst: string;
	term: Term | undefined;
}

/** Cuts a text at the first appearance of each term not yet in `gezien`; adds what it finds to `gezien`. */
export function knip(tekst: string, termen: Term[], gezien: Set<string>): Stuk[] {
	const zoeker = zoekerVan(termen);
	if (!zoeker) return [{ tekst, term: undefined }];
	const stukken: Stuk[] = [];
	let tot = 0;
	for (const gevonden of tekst.matchAll(zoeker.patroon)) {
		const term = zoeker.termVan(gevonden[0]);
		if (!term || gezien.has(term.id)) continue;
		gezien.add(term.id);
		if (gevonden.index > tot) stukken.push({ tekst: tekst.slice(tot, gevonden.index), term: undefined });
		stukken.push({ tekst: gevonden[0] === term.afkorting ? `${gevonden[0]} (${term.voluit})` : gevonden[0], term });
		tot = gevonden.index + gevonden[0].length;
	}
	if (tot < tekst.length) stukken.push({ tekst: tekst.slice(tot), term: undefined });
	return stukken;
}

const GEEN_KOPPELING = new Set(['link', 'linkReference', 'heading', 'inlineCode']);

const termlijsten = new WeakMap<readonly Item<'begrippen'>[], Term[]>();
/** The terms that are linked, of a glossary. */
function termenVan(begrippen: readonly Item<'begrippen'>[]): Term[] {
	const bekend = termlijsten.get(begrippen);
	if (bekend) return bekend;
	const termen = begrippen.filter((begrip) => begrip.data.koppel).map((begrip) => maakTerm(begrip.id, adresVan(begrip), begrip.data));
	termlijsten.set(begrippen, termen);
	return termen;
}

/** The plugin for the Markdown renderer. The glossary itself is left alone. */
export const begrippenKoppelen: MdastPluginEntry = ({ fileURL, source }) => {
	if (!heeftUitgave() || fileURL?.pathname.includes('/content/begrippen/')) return undefined;
	const termen = termenVan(uitgave().portaal.inhoud.begrippen);
	// A term linked by hand anywhere in the text is the editor's choice of place.
	const gezien = new Set(termen.filter((term) => source.includes(`${term.adres})`)).map((term) => term.id));
	return defineMdastPlugin({
		name: 'begrippen-koppelen',
		text(node, ctx) {
			for (let ouder: MdastTarget | undefined = ctx.parent(node); ouder; ouder = ctx.parent(ouder)) if (GEEN_KOPPELING.has(ouder.type)) return;
			const stukken = knip(node.value, termen, gezien);
			if (!stukken.some((stuk) => stuk.term)) return;
			ctx.replaceNode(node, stukken.map(({ tekst, term }) => (term ? { type: 'link' as const, url: term.adres, children: [{ type: 'text' as const, value: tekst }] } : { type: 'text' as const, value: tekst })));
		},
	});
};
