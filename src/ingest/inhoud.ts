// The content folder: a file's path says which collection, region and id it is.
import { INHOUD, INHOUD_NAMEN, type Inhoudscollectie } from '../domain/collecties.ts';
import type { Inhoud, Item, Onleesbaar } from '../domain/portaal.ts';
import { maakProbleem, type Code, type Problem } from '../domain/problem.ts';
import { geenBestand, leesBytes, lijstMap } from './bestanden.ts';
import { onthoud, type Geheugen } from './geheugen.ts';
import { dichtstbij, wijsDeWeg } from './gelijkenis.ts';
import { leesMarkdown } from './markdown.ts';
import { leesTekens } from './tekens.ts';
import { valideer } from './valideer.ts';

interface Thuis {
	collectie: Inhoudscollectie;
	regio: string | undefined;
	id: string;
}

const REGIOMAP = 'content/regios/';
const PLEKKEN = 'Een bestand staat direct in de map van zijn soort: content/begrippen/<naam>.md, content/regios/<regio>/acties/<naam>.md of content/regios/<regio>/plannen/<plan>/plan.md.';

/** Where a path belongs, or what is wrong with it. */
function plaatsVan(bestand: string): Thuis | { onbekend: string; kandidaten: string[] } {
	const kaal = bestand.replace(/\.[^./]+$/, '');
	const delen = kaal.split('/').slice(1);
	if (bestand.startsWith(REGIOMAP)) {
		const [, regio, map, ...rest] = delen;
		if (map === 'regio' && rest.length === 0) return { collectie: 'regios', regio: undefined, id: regio! };
		if (map === 'plannen' && rest.length === 2) {
			return rest[1] === 'plan' ? { collectie: 'plannen', regio, id: rest[0]! } : { collectie: 'hoofdstukken', regio, id: rest.join('/') };
		}
		const eigen = INHOUD_NAMEN.filter((naam) => INHOUD[naam].van === 'regio' && naam !== 'plannen' && naam !== 'hoofdstukken');
		if (eigen.includes(map as Inhoudscollectie) && rest.length === 1) return { collectie: map as Inhoudscollectie, regio, id: rest[0]! };
		return { onbekend: map ?? '', kandidaten: [...eigen, 'plannen'] };
	}
	const gedeeld = INHOUD_NAMEN.filter((naam) => INHOUD[naam].van === 'gedeeld' && naam !== 'regios');
	const [map, ...rest] = delen;
	if (gedeeld.includes(map as Inhoudscollectie) && rest.length === 1) return { collectie: map as Inhoudscollectie, regio: undefined, id: rest[0]! };
	return { onbekend: map ?? '', kandidaten: [...gedeeld, 'regios'] };
}

/** Where a path would belong if the folder that does not exist were the one it is most like. */
function bedoeldePlaats(bestand: string, { onbekend, kandidaten }: { onbekend: string; kandidaten: string[] }): ReturnType<typeof plaatsVan> | undefined {
	const map = dichtstbij(onbekend, kandidaten);
	return map === undefined ? undefined : plaatsVan(bestand.replace(`/${onbekend}/`, `/${map}/`));
}

/** Reads one file whose place says what it is. Without an item it could not be read, and the problems say why. */
export function leesTekst(bytes: Uint8Array, waar: Thuis & Pick<Item, 'bestand' | 'formaat' | 'sleutel'>): { item: Item | undefined; problemen: Problem[] } {
	const tekens = leesTekens(bytes, waar.bestand);
	if (!tekens.leesbaar) return { item: undefined, problemen: tekens.problemen };
	const { voorwerk, lichaam, problemen } = leesMarkdown(tekens.tekst, waar.bestand, waar.formaat);
	const { waarde, problemen: inVoorwerk } = valideer(INHOUD[waar.collectie].schema, voorwerk);
	return {
		item: waarde === undefined ? undefined : ({ ...waar, data: waarde, lichaam, plekVan: voorwerk.plekVan } as Item),
		problemen: [...tekens.problemen, ...problemen, ...(problemen.some((een) => een.code === 'geen-voorwerk') ? [] : inVoorwerk)],
	};
}

/** Reads every Markdown and MDX file below content/. With `geheugen` only those that changed since. */
export function leesInhoud(wortel: string, geheugen?: Geheugen): { inhoud: Inhoud; onleesbaar: Onleesbaar[]; problemen: Problem[] } {
	const inhoud = Object.fromEntries(INHOUD_NAMEN.map((naam) => [naam, []])) as unknown as Inhoud;
	const problemen: Problem[] = [];
	const onleesbaar: Onleesbaar[] = [];
	const gezien = new Map<string, string>();
	const { bestanden, koppelingen } = lijstMap(wortel, 'content');
	problemen.push(...koppelingen.map(geenBestand));
	for (const bestand of bestanden) {
		const vooraan = { file: bestand, line: 1, column: 1 };
		if (bestand.endsWith('/README.md')) continue;
		/** Told once, and not again by all that refers to it. */
		const kanNiet = (thuis: ReturnType<typeof plaatsVan>, code: Code, message: string, hint: string): void => {
			problemen.push(maakProbleem(vooraan, code, message, hint));
			const bedoeld = 'onbekend' in thuis ? bedoeldePlaats(bestand, thuis) : thuis;
			if (!bedoeld || 'onbekend' in bedoeld) return;
			const { collectie, regio } = bedoeld;
			const id = bedoeld.id.toLowerCase().replace(/[\s_]+/g, '-');
			onleesbaar.push({ collectie, id, regio, sleutel: regio ? `${regio}/${id}` : id });
		};
		const formaat = bestand.endsWith('.mdx') ? 'mdx' : bestand.endsWith('.md') ? 'md' : undefined;
		if (!formaat) {
			kanNiet(plaatsVan(bestand), 'bestandssoort', 'Dit soort bestand hoort niet in content/.', 'Hier staan alleen teksten: .md of .mdx. Cijfers (.csv) horen in data/, plaatjes en andere bestanden in public/.');
			continue;
		}
		const thuis = plaatsVan(bestand);
		if ('onbekend' in thuis) {
			const inMap = bestand.includes(`/${thuis.onbekend}/`);
			kanNiet(
				thuis, 'onbekende-map',
				inMap && !thuis.kandidaten.includes(thuis.onbekend) ? `De map „${thuis.onbekend}” bestaat hier niet.` : 'Dit bestand staat niet in de map van zijn soort, of te diep.',
				inMap && thuis.kandidaten.includes(thuis.onbekend) ? PLEKKEN : `${wijsDeWeg(inMap ? thuis.onbekend : '', thuis.kandidaten)} ${PLEKKEN}`,
			);
			continue;
		}
		const { collectie, regio, id } = thuis;
		if (!/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/.test(id)) {
			kanNiet(thuis, 'bestandsnaam', `De bestandsnaam „${id}” kan geen webadres worden.`, 'Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld nieuwe-inkoop.md.');
			continue;
		}
		const sleutel = regio ? `${regio}/${id}` : id;
		const eerder = gezien.get(`${collectie}:${sleutel}`);
		if (eerder) {
			problemen.push(maakProbleem(vooraan, 'dubbel-bestand', `„${id}” bestaat al, in ${eerder}.`, 'Geef een van de twee bestanden een andere naam, of voeg ze samen.'));
			continue;
		}
		gezien.set(`${collectie}:${sleutel}`, bestand);
		const bytes = leesBytes(wortel, bestand);
		const gelezen = onthoud(geheugen, bestand, [bytes], () => leesTekst(bytes, { bestand, formaat, ...thuis, sleutel }));
		problemen.push(...gelezen.problemen);
		if (gelezen.item) (inhoud[collectie] as Item[]).push(gelezen.item);
		else onleesbaar.push({ collectie, id, regio, sleutel });
	}
	problemen.push(...zonderRegio(inhoud, onleesbaar));
	return { inhoud, onleesbaar, problemen };
}

/** Regions of which the texts are there, but not the file that makes them one. Told once: what refers to such a region is right. */
function zonderRegio(inhoud: Inhoud, onleesbaar: Onleesbaar[]): Problem[] {
	const bekend = new Set([...inhoud.regios.map(({ id }) => id), ...onleesbaar.filter(({ collectie }) => collectie === 'regios').map(({ id }) => id)]);
	const genoemd = new Set(INHOUD_NAMEN.flatMap((naam) => (inhoud[naam] as Item[]).flatMap(({ regio }) => regio ?? [])));
	return [...genoemd].filter((regio) => !bekend.has(regio)).map((regio) => {
		onleesbaar.push({ collectie: 'regios', id: regio, regio: undefined, sleutel: regio });
		const bedoeld = dichtstbij(regio, [...bekend]);
		return maakProbleem({ file: `${REGIOMAP}${regio}/regio.md`, line: 1, column: 1 }, 'geen-regio', `In de map „${regio}” staan teksten, maar regio.md ontbreekt. Dat bestand maakt er een regio van.`, `Zet ${REGIOMAP}${regio}/regio.md terug. ${bedoeld === undefined ? 'Is de regio nieuw? Maak haar met npm run new-region.' : `Of hoort de map bij „${bedoeld}”? Zet de bestanden dan daarin.`}`);
	});
}
