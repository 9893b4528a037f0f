// Links lead somewhere, and nothing in a text loads or runs anything from elsewhere.
import { statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { adresVan } from '../domain/adressen.ts';
import { alleAdressen, isOnleesbaarAdres } from '../domain/alle-adressen.ts';
import { INHOUD_NAMEN, type Inhoudscollectie } from '../domain/collecties.ts';
import type { Item, MdNode, Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Code, type Place, type Problem } from '../domain/problem.ts';
import { wijsDeWeg } from '../ingest/gelijkenis.ts';
import { knopen, platteTekst } from '../ingest/markdown.ts';
import { plekInTekst, regelbegin } from '../ingest/tekst.ts';
import { isFilteradres, plekkenVanOverzicht } from './overzichten.ts';

type Adressen = ReturnType<typeof alleAdressen> & { items: Map<string, Item> };

/** Whether `pad` is a file in public/, and not outside it. */
function inPublic(portaal: Portaal, pad: string): boolean {
	const map = join(portaal.wortel, 'public') + sep;
	const bestand = join(map, pad);
	return bestand.startsWith(map) && (statSync(bestand, { throwIfNoEntry: false })?.isFile() ?? false);
}

/** Parts that the site itself gives the page of a text, by their id; some only where there is something to show. A test holds them against the built pages. */
export const PAGINADELEN: Readonly<Partial<Record<Inhoudscollectie, readonly string[]>>> = {
	regios: ['aandacht', 'mijn-gemeente', 'laatste-verslag'],
	gemeenten: ['beloften', 'cijfers', 'lokaal', 'buren', 'rode-draad', 'verantwoording'],
	indicatoren: ['rode-draad', 'verantwoording'],
	plannen: ['hoofdstukken', 'besluiten', 'sturing', 'rode-draad', 'verantwoording'],
	hoofdstukken: ['rode-draad', 'verantwoording'],
	resultaten: ['stand', 'rode-draad', 'verantwoording'],
	rapportages: ['rode-draad', 'verantwoording'],
	bronnen: ['gebruik'],
	themas: ['beloften', 'niet', 'cijfers', 'maten', 'lezen'],
	regiobeelden: ['cijfers', 'document', 'andere', 'verantwoording'],
	landindicatoren: ['kaart', 'verantwoording'],
};

/** Whether the page of a text has a part with this id that does not stand in the text itself: fixed, a footnote, or a figure. */
export function isPaginadeel({ datasets, inhoud }: Pick<Portaal, 'datasets' | 'inhoud'>, item: Item, anker: string): boolean {
	const delen = PAGINADELEN[item.collectie];
	if (anker === 'inhoud' || delen?.includes(anker) || (delen?.includes('verantwoording') && /^voetnoot-[1-9]\d?$/.test(anker))) return true;
	if (item.collectie === 'regiobeelden') return /^deel-\d$/.test(anker) || inhoud.landindicatoren.some(({ id }) => id === anker);
	if (item.collectie === 'landindicatoren') return inhoud.statusmodellen.some(({ data }) => data.statussen.some(({ id }) => anker === `stand-${id}`));
	if (item.collectie === 'paginas' && inhoud.statusmodellen.some(({ id }) => anker === id || anker.startsWith(`${id}-`))) return true;
	return datasets.some(({ id, regio, beschrijving }) => anker.startsWith(`${id}-`) && (regio === undefined || regio === item.regio) && beschrijving.zicht.figuren.some((figuur) => anker === `${id}-${figuur.id}` || anker.startsWith(`${id}-${figuur.id}-tot-`)));
}

/** Ids of the headings of a text, as the renderer makes them: small letters, hyphens for spaces, a number for the second of one name. */
export function koppenVan(item: Item): string[] {
	const eerder = new Map<string, number>();
	return [...knopen(item.lichaam.boom)].filter(({ type }) => type === 'heading').map((kop) => {
		const slug = platteTekst(kop).toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '').replace(/ /g, '-');
		const nummer = eerder.get(slug) ?? 0;
		eerder.set(slug, nummer + 1);
		return nummer ? `${slug}-${nummer}` : slug;
	});
}

/** What is wrong with a place on the page of a text; undefined when it is there. */
function controleerAnker(portaal: Portaal, item: Item, pad: string, anker: string, ankers: ReadonlySet<string>): [Code, string, string] | undefined {
	const koppen = koppenVan(item);
	if (koppen.includes(anker) || isPaginadeel(portaal, item, anker) || ankers.has(`${pad}#${anker}`)) return undefined;
	return ['koppeling-dood', `Op ${pad === '' ? 'deze pagina' : `„${pad}”`} is geen plek „#${anker}”.`, koppen.length ? wijsDeWeg(anker, koppen) : 'Haal het # en wat erachter staat weg.'];
}

function controleerAdres(portaal: Portaal, url: string, adressen: Adressen, van: Item): [Code, string, string] | undefined {
	if (/^(https?:|mailto:|tel:)/.test(url) ) return undefined;
	if (url.startsWith('#')) return controleerAnker(portaal, van, '', url.slice(1), adressen.ankers);
	if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//')) return ['koppeling-verboden', `Het adres „${url}” mag niet.`, 'Gebruik een adres van deze site (/begrippen/) of een volledig webadres dat met https:// begint.'];
	if (url.trim() === '') return ['koppeling-relatief', 'Bij deze koppeling ontbreekt het adres.', 'Schrijf het adres tussen de ronde haken: [tekst](/begrippen/).'];
	if (/^www\./i.test(url)) return ['koppeling-relatief', `Het adres „${url}” is niet volledig.`, `Schrijf https://${url}.`];
	if (/^[^\s/@]+@[^\s/@]+\.[a-z]{2,}$/i.test(url)) return ['koppeling-relatief', `Het adres „${url}” is een mailadres.`, `Schrijf mailto:${url}.`];
	if (!url.startsWith('/')) return ['koppeling-relatief', `Het adres „${url}” begint niet met een schuine streep.`, 'Schrijf het hele adres op deze site, bijvoorbeeld /begrippen/ of /bronnen/uitvoeringsplan-2023/.'];
	const [pad = '', anker] = url.split('#');
	if (!adressen.paginas.has(pad)) {
		if (inPublic(portaal, pad) || isOnleesbaarAdres(portaal, pad) || isFilteradres(portaal, pad)) return undefined;
		if (adressen.paginas.has(`${pad}/`)) return ['koppeling-dood', `Het adres „${pad}” mist een schuine streep aan het eind.`, `Schrijf ${pad}/.`];
		return ['koppeling-dood', `De pagina „${pad}” bestaat niet.`, wijsDeWeg(pad, adressen.paginas)];
	}
	if (anker === undefined || anker === '' || anker === 'inhoud' || adressen.ankers.has(`${pad}#${anker}`)) return undefined;
	const doel = adressen.items.get(pad);
	if (doel) return controleerAnker(portaal, doel, pad, anker, adressen.ankers);
	const plekken = plekkenVanOverzicht(portaal, pad);
	// What could not be read may have its place there; it stops the build itself.
	if (!plekken || plekken.kent(anker) || portaal.onleesbaar.length) return undefined;
	const bekend = [...plekken.namen, ...[...adressen.ankers].filter((adres) => adres.startsWith(`${pad}#`)).map((adres) => adres.slice(pad.length + 1))];
	return ['koppeling-dood', `Op „${pad}” is geen plek „#${anker}”.`, bekend.length ? wijsDeWeg(anker, bekend) : 'Haal het # en wat erachter staat weg.'];
}

/** A link that did not become one: a bracket is missing, or there is a space between ] and (. */
const KAPOT = /\] ?\((?:\/|https?:|mailto:)|\[[^\][()]{1,80}\((?:\/[a-z0-9]|https?:|mailto:)/i;

function plekInNode({ bestand, lichaam: { tekst, regelsErvoor } }: Item, node: MdNode, woorden: string): Place {
	const begin = node.position?.start.offset ?? 0;
	const { line, column } = plekInTekst(regelbegin(tekst), Math.max(begin, tekst.indexOf(woorden, begin)));
	return { file: bestand, line: line + regelsErvoor, column };
}

function inItem(portaal: Portaal, item: Item, adressen: Adressen): Problem[] {
	const problemen: Problem[] = [];
	const meld = (node: MdNode, [code, message, hint]: [Code, string, string]): void => {
		const begin = node.position?.start ?? { line: 1, column: 1 };
		problemen.push(maakProbleem({ file: item.bestand, line: begin.line + item.lichaam.regelsErvoor, column: begin.column }, code, message, hint));
	};
	const alle = [...knopen(item.lichaam.boom)];
	// ![alt][naam] names its address elsewhere in the text: [naam]: /plaatje.png
	// Of two definitions the first counts; the later is put in the map before it.
	const adresBij = new Map(alle.flatMap((node): [string, string | undefined][] => (node.type === 'definition' ? [[node.identifier ?? '', node.url]] : [])).toReversed());
	for (const node of alle) {
		if ((node.type === 'link' || node.type === 'definition') && node.url !== undefined) {
			const fout = controleerAdres(portaal, node.url, adressen, item);
			if (fout) meld(node, fout);
		} else if (node.type === 'text') {
			const noot = /\[\^[^\]\s]{1,40}\]/.exec(node.value ?? '');
			if (noot) problemen.push(maakProbleem(plekInNode(item, node, noot[0]), 'koppeling-vorm', `De voetnoot „${noot[0]}” heeft nergens een tekst.`, `Zet onderaan een regel met de tekst: ${noot[0]}: de tekst van de noot.`));
			const kapot = KAPOT.exec(node.value ?? '');
			if (kapot) problemen.push(maakProbleem(plekInNode(item, node, kapot[0]), 'koppeling-vorm', 'Deze koppeling is niet goed geschreven: er ontbreekt een haakje, of er staat een spatie te veel.', 'Schrijf [tekst](/adres/), zonder spatie tussen ] en (.'));
		} else if (node.type === 'image' || node.type === 'imageReference') {
			const url = node.type === 'image' ? node.url : adresBij.get(node.identifier ?? '');
			if (!node.alt?.trim()) meld(node, ['geen-alt', 'Bij dit plaatje staat niet wat erop te zien is.', 'Schrijf het tussen de vierkante haken: ![wat erop te zien is](/plaatje.png).']);
			if (!url?.startsWith('/') || url.startsWith('//')) meld(node, ['plaatje-van-elders', `Het plaatje „${url}” komt niet van deze site.`, 'Zet het plaatje in public/ en verwijs ernaar met een adres dat met / begint.']);
			else if (!inPublic(portaal, url)) meld(node, ['koppeling-dood', `Het plaatje „${url}” staat niet in public/.`, 'Zet het bestand in public/, of verbeter de naam.']);
		}
	}
	return problemen;
}

export function controleerKoppelingen(portaal: Portaal): Problem[] {
	const items = INHOUD_NAMEN.flatMap((collectie) => portaal.inhoud[collectie] as Item[]);
	const adressen = { ...alleAdressen(portaal), items: new Map(items.map((item) => [adresVan(item), item])) };
	return items.flatMap((item) => inItem(portaal, item, adressen));
}
