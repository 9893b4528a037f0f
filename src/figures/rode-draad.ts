// The rode draad: plan → pijler → doel → resultaat → actie → indicator → cijfers → rapportage, walkable both ways from any entry.
import { ADRES, adresVan, adresVanRegel, adresVanDataset, adresVanRegio } from '../domain/adressen.ts';
import type { Cijferverwijzing } from '../domain/belofte.ts';
import { INHOUD, type Inhoudscollectie } from '../domain/collecties.ts';
import { zoekRegels } from '../domain/optelling.ts';
import { metHoofdletter } from '../domain/eenheid.ts';
import { zoekDataset, zoekItem, type Item, type Portaal } from '../domain/portaal.ts';
import type { Dataset } from '../domain/tabel.ts';
import { vindVerwijzingen } from '../domain/verwijzing.ts';
import { noemVerslag } from './noemen.ts';

const KETEN = ['plannen', 'pijlers', 'doelen', 'resultaten', 'acties', 'indicatoren'] as const satisfies readonly Inhoudscollectie[];
type Schakel = (typeof KETEN)[number];

export interface Stap {
	/** Heading: Plan, Pijler, Belofte … */
	naam: string;
	links: { naam: string; adres: string; hier: boolean }[];
	/** What it means that there is nothing here. */
	leemte: string;
}

/** Longer lists are one link to the page that has them all. */
const LANGSTE = 8;

const isSchakel = (collectie: string): collectie is Schakel => (KETEN as readonly string[]).includes(collectie);
const niveau = (item: Item): number => KETEN.indexOf(item.collectie as Schakel);

interface Graaf {
	omhoog: Map<Item, Item[]>;
	omlaag: Map<Item, Item[]>;
}

const grafen = new WeakMap<Portaal, Graaf>();

/** All links between entries of the chain, read from their own fields; computed once per portal. */
function graafVan(portaal: Portaal): Graaf {
	const klaar = grafen.get(portaal);
	if (klaar) return klaar;
	const graaf: Graaf = { omhoog: new Map(), omlaag: new Map() };
	const voegToe = (kaart: Map<Item, Item[]>, van: Item, naar: Item): void => {
		const lijst = kaart.get(van);
		if (!lijst) kaart.set(van, [naar]);
		else if (!lijst.includes(naar)) lijst.push(naar);
	};
	for (const collectie of KETEN) {
		for (const item of portaal.inhoud[collectie] as Item[]) {
			for (const { collectie: doel, id } of vindVerwijzingen(INHOUD[collectie].schema, item.data)) {
				if (!isSchakel(doel)) continue;
				const naar = zoekItem(portaal, doel, id, item.regio) as Item | undefined;
				if (!naar || niveau(naar) >= niveau(item)) continue;
				voegToe(graaf.omhoog, item, naar);
				voegToe(graaf.omlaag, naar, item);
			}
		}
	}
	grafen.set(portaal, graaf);
	return graaf;
}

function bereik(kaart: Map<Item, Item[]>, begin: Item): Set<Item> {
	const gezien = new Set<Item>();
	const bezoek = (item: Item): void => {
		for (const naar of kaart.get(item) ?? []) {
			if (gezien.has(naar)) continue;
			gezien.add(naar);
			bezoek(naar);
		}
	};
	bezoek(begin);
	return gezien;
}

const LEEMTEN: Record<Schakel, string> = {
	plannen: 'Geen plan noemt dit.',
	pijlers: 'Geen document koppelt dit aan een pijler.',
	doelen: 'Geen document koppelt dit aan een doel.',
	resultaten: 'Geen document koppelt dit aan een belofte.',
	acties: 'Geen document noemt een actie.',
	indicatoren: 'Geen indicator zegt hoe dit te zien is.',
};

type Link = Stap['links'][number];

/** Its place in the plan; what has none keeps its own order. */
const nummerVan = (item: Item): number => (item.data as { nummer?: number }).nummer ?? 0;

const inkorten = (links: Link[], meervoud: string, adres: string): Link[] => (links.length > LANGSTE ? [{ naam: `Alle ${links.length} ${meervoud}`, adres, hier: false }] : links);

/** The steps of the chain for the entries `erbij`; `hier` is the one the page is about, `cijfers` the money and places. */
function stappenVan(portaal: Portaal, erbij: Set<Item>, hier: Item | undefined, cijfers: Link[], regio: string): Stap[] {
	const plan = [...erbij].find((een): een is Item<'plannen'> => een.collectie === 'plannen');
	const naamVan = (collectie: Schakel): string => {
		if (collectie === 'resultaten') return 'Belofte';
		if (collectie === 'pijlers') return plan?.data.indeling.pijler ?? 'Pijler';
		if (collectie === 'doelen') return plan?.data.indeling.doel ?? 'Doel';
		return metHoofdletter(INHOUD[collectie].enkelvoud);
	};
	const stappen = KETEN.map((collectie): Stap => {
		const links = [...erbij].filter((een) => een.collectie === collectie).sort((a, b) => nummerVan(a) - nummerVan(b)).map((een) => ({ naam: (een.data as { titel: string }).titel, adres: adresVan(een), hier: een === hier }));
		const deel = collectie === 'pijlers' || collectie === 'doelen' ? 'plannen' : collectie;
		return { naam: naamVan(collectie), links: inkorten(links, collectie === 'resultaten' ? 'beloften' : INHOUD[collectie].meervoud, adresVanRegio(regio, deel)), leemte: collectie === 'acties' && hier?.collectie === 'indicatoren' ? 'De acties staan bij de belofte.' : LEEMTEN[collectie] };
	});
	const plannen = new Set([...erbij].filter((een) => een.collectie === 'plannen').map((een) => een.sleutel));
	const verslagen = portaal.inhoud.rapportages.filter((verslag) => plannen.has(`${verslag.regio}/${verslag.data.plan}`));
	return [
		...stappen,
		{ naam: 'Geld en plekken', links: inkorten(cijfers, 'regels met geld of plekken', ADRES.cijfers), leemte: 'Geen document zegt wat dit kost.' },
		{ naam: 'Verslag', links: verslagen.map((verslag) => ({ naam: noemVerslag(verslag), adres: adresVan(verslag), hier: false })), leemte: 'Er is nog geen verslag.' },
	];
}

/** The datasets an entry points to: lines of money and places, or the figures of an indicator. */
export function cijfersVan(portaal: Portaal, item: Item): { dataset: Dataset; link: Link }[] {
	const data = item.data as { posten?: Cijferverwijzing[]; datasets?: string[] };
	const verwijzingen: Cijferverwijzing[] = [...(data.posten ?? []), ...(data.datasets ?? []).map((dataset) => ({ dataset }))];
	return verwijzingen.flatMap((post) => {
		const dataset = zoekDataset(portaal, post.dataset, item.regio);
		if (!dataset) return [];
		const regel = post.regel === undefined ? undefined : zoekRegels(dataset, { regel: post.regel })[0];
		return [{ dataset, link: { hier: false, adres: regel ? adresVanRegel(dataset, regel.sleutel) : adresVanDataset(dataset), naam: regel ? `${dataset.beschrijving.title}: ${regel.label}` : dataset.beschrijving.title } }];
	});
}

/** The chain as seen from `item`: everything above it, everything below it, gaps named. */
export function rodeDraad(portaal: Portaal, item: Item): Stap[] {
	const graaf = graafVan(portaal);
	const omlaag = bereik(graaf.omlaag, item);
	// A plan that works out another stands on its pijlers and goals: they are above what is in it, not below itself.
	const geleend = item.collectie === 'plannen' && (item as Item<'plannen'>).data.werkt_uit ? [...omlaag].flatMap((een) => [...bereik(graaf.omhoog, een)]) : [];
	const cijfers = new Map([item, ...omlaag].flatMap((een) => cijfersVan(portaal, een)).map(({ link }) => [link.adres, link]));
	return stappenVan(portaal, new Set<Item>([item, ...bereik(graaf.omhoog, item), ...omlaag, ...geleend]), item, [...cijfers.values()], item.regio ?? '');
}

/** The chain as seen from a dataset: the entries whose money, places or measure it holds, and everything above those. */
export function draadVanDataset(portaal: Portaal, dataset: Dataset): Stap[] {
	const graaf = graafVan(portaal);
	const erbij = new Set<Item>();
	for (const collectie of KETEN) {
		for (const item of portaal.inhoud[collectie] as Item[]) {
			if (!cijfersVan(portaal, item).some((cijfer) => cijfer.dataset === dataset)) continue;
			for (const een of [item, ...bereik(graaf.omhoog, item)]) erbij.add(een);
		}
	}
	return stappenVan(portaal, erbij, undefined, [{ naam: dataset.beschrijving.title, adres: adresVanDataset(dataset), hier: true }], dataset.regio ?? '');
}
