// The rode draad: plan → pijler → doel → resultaat → actie → indicator → cijfers → rapportage, walkable both ways from any entry.
import { ADRES, adresVan, adresVanRegel, adresVanDataset, adresVanRegio } from '../domain/adressen.ts';
import type { Cijferverwijzing } from '../domain/belofte.ts';
import { INHOUD, type Inhoudscollectie } from '../domain/collecties.ts';
import { zoekRegels } from '../domain/optelling.ts';
import { zoekDataset, zoekItem, type Item, type Portaal } from '../domain/portaal.ts';
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

/** The chain as seen from `item`: everything above it, everything below it, gaps named. */
export function rodeDraad(portaal: Portaal, item: Item): Stap[] {
	const graaf = graafVan(portaal);
	const omlaag = bereik(graaf.omlaag, item);
	const omhoog = bereik(graaf.omhoog, item);
	const erbij = new Set<Item>([item, ...omhoog, ...omlaag]);
	const plan = [...erbij].find((een): een is Item<'plannen'> => een.collectie === 'plannen');
	const naamVan = (collectie: Schakel): string => {
		if (collectie === 'resultaten') return 'Belofte';
		if (collectie === 'pijlers') return plan?.data.indeling.pijler ?? 'Pijler';
		if (collectie === 'doelen') return plan?.data.indeling.doel ?? 'Doel';
		const { enkelvoud } = INHOUD[collectie];
		return enkelvoud.charAt(0).toUpperCase() + enkelvoud.slice(1);
	};
	const inkorten = (links: Stap['links'], meervoud: string, adres: string): Stap['links'] =>
		links.length > LANGSTE ? [{ naam: `Alle ${links.length} ${meervoud}`, adres, hier: false }] : links;
	const stappen = KETEN.map((collectie): Stap => {
		const links = [...erbij].filter((een) => een.collectie === collectie).map((een) => ({ naam: (een.data as { titel: string }).titel, adres: adresVan(een), hier: een === item }));
		const deel = collectie === 'pijlers' || collectie === 'doelen' ? 'plannen' : collectie;
		return { naam: naamVan(collectie), links: inkorten(links, collectie === 'resultaten' ? 'beloften' : INHOUD[collectie].meervoud, adresVanRegio(item.regio ?? '', deel)), leemte: LEEMTEN[collectie] };
	});
	const posten = new Map<string, string>();
	for (const een of [item, ...omlaag]) {
		for (const post of (een.data as { posten?: Cijferverwijzing[] }).posten ?? []) {
			const dataset = zoekDataset(portaal, post.dataset, een.regio);
			if (!dataset) continue;
			const regel = post.regel === undefined ? undefined : zoekRegels(dataset, { regel: post.regel })[0];
			posten.set(regel ? adresVanRegel(dataset, regel.sleutel) : adresVanDataset(dataset), regel ? `${dataset.beschrijving.title}: ${regel.label}` : dataset.beschrijving.title);
		}
	}
	const plannen = new Set([...erbij].filter((een) => een.collectie === 'plannen').map((een) => een.sleutel));
	const verslagen = portaal.inhoud.rapportages.filter((verslag) => plannen.has(`${verslag.regio}/${verslag.data.plan}`));
	return [
		...stappen,
		{ naam: 'Geld en plekken', links: inkorten([...posten].map(([adres, naam]) => ({ naam, adres, hier: false })), 'regels met geld of plekken', ADRES.cijfers), leemte: 'Geen document zegt wat dit kost.' },
		{ naam: 'Verslag', links: verslagen.map((verslag) => ({ naam: noemVerslag(verslag), adres: adresVan(verslag), hier: false })), leemte: 'Er is nog geen verslag.' },
	];
}
