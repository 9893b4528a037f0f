// Damage to texts: Markdown, links, and the portal's own components in MDX.
import { ONDERDELEN } from '../../src/domain/onderdelen.ts';
import { alleItems, inBestand, opRegel, regelVan, vervangen, type Bron, type Maker, type Schade, type Toeval } from './schade.ts';

interface Stuk {
	bestand: string;
	tekst: string;
	van: number;
	stuk: string;
}

/** A place in a body that looks like `patroon`. */
function zoek({ teksten, portaal }: Bron, toeval: Toeval, patroon: RegExp, formaat?: 'md' | 'mdx'): Stuk | undefined {
	const stukken = alleItems(portaal).filter((item) => !formaat || item.formaat === formaat).flatMap((item): Stuk[] => {
		const tekst = teksten.get(item.bestand)!;
		const begin = tekst.length - item.lichaam.tekst.length;
		return [...item.lichaam.tekst.matchAll(patroon)].map((een) => ({ bestand: item.bestand, tekst, van: begin + een.index, stuk: een[0] }));
	});
	return toeval.kies(stukken);
}

const schade = ({ bestand, tekst, van, stuk }: Stuk, door: string): Schade => ({
	wat: `${bestand}:${regelVan(tekst, van)} ${stuk} → ${door}`,
	bestanden: { [bestand]: vervangen(tekst, van, van + stuk.length, door) },
	raak: opRegel(bestand, regelVan(tekst, van)),
});

const op = (patroon: RegExp, maak: (stuk: string, toeval: Toeval) => string | undefined, formaat?: 'md' | 'mdx'): Maker => (bron, toeval) => {
	const gevonden = zoek(bron, toeval, patroon, formaat);
	const door = gevonden && maak(gevonden.stuk, toeval);
	return gevonden && door !== undefined && door !== gevonden.stuk ? schade(gevonden, door) : undefined;
};

const ONDERDEEL = /<[A-Z]\w+ [^>]*\/>/g;
/** Names, not words: a slip in them leads nowhere. */
const WAARDE = /(?<=<[A-Z]\w+ [^>]*\b(?:dataset|regel|maat|figuur|status)=")[^"]+(?=")/g;

export const TEKSTEN: Record<string, Maker> = {
	'naam van een onderdeel verhaspeld': op(/(?<=<)(?:Cijfer|Grafiek|Tabel|Begroting|Resultaten|Telling)\b/g, (naam, toeval) => toeval.verhaspel(naam)),
	'naam van een eigenschap verhaspeld': op(/(?<=<[A-Z]\w+ [^>]*\b)[a-z_]+(?==")/g, (naam, toeval) => toeval.verhaspel(naam)),
	'waarde van een eigenschap verhaspeld': op(WAARDE, (waarde, toeval) => toeval.verhaspel(waarde)),
	'verplichte eigenschap valt weg': op(ONDERDEEL, (stuk, toeval) => {
		const verplicht = toeval.kies(Object.keys(ONDERDELEN[/^<(\w+)/.exec(stuk)![1]!]!.verplicht));
		return verplicht && stuk.replace(new RegExp(` ${verplicht}="[^"]*"`), '');
	}),
	'eigenschap staat er twee keer': op(ONDERDEEL, (stuk) => stuk.replace(/ \w+="[^"]*"/, (een) => een + een)),
	'aanhalingsteken van een eigenschap valt weg': op(ONDERDEEL, (stuk) => stuk.replace(/" /, ' ')),
	'onderdeel niet afgesloten': op(ONDERDEEL, (stuk) => stuk.replace(/ ?\/>$/, '')),
	'onderdeel open gelaten': op(ONDERDEEL, (stuk) => stuk.replace(/ ?\/>$/, '>')),
	'waarde tussen accolades': op(ONDERDEEL, (stuk) => stuk.replace(/="([^"]*)"/, '={$1}')),
	'onderdeel in gewone Markdown': (bron, toeval) => {
		const gevonden = zoek(bron, toeval, /(?<=[a-z]) (?=[a-z])/g, 'md');
		return gevonden && schade(gevonden, ' <Cijfer dataset="x" maat="y" /> ');
	},
	'HTML in een tekst': op(/(?<=[a-z]) (?=[a-z])/g, (_, toeval) => toeval.kies([' <b>let op</b> ', ' <br> ', ' <a href="x">hier</a> ', ' <span>x</span> ', ' <!-- weg --> '])),
	'code in een tekst': op(/(?<=[a-z]) (?=[a-z])/g, (_, toeval) => toeval.kies([' {nu} ', ' {1 + 1} ', ' {"x"} ']), 'mdx'),
	'adres van een koppeling verhaspeld': op(/(?<=\]\(\/)[a-z0-9-]+(?=\/)/g, (deel, toeval) => toeval.verhaspel(deel)),
	'anker van een begrip verhaspeld': op(/(?<=\]\(\/begrippen\/#)[a-z0-9-]+(?=\))/g, (anker, toeval) => toeval.verhaspel(anker)),
	'schuine streep van een koppeling valt weg': op(/(?<=\]\()\/(?=[a-z])/g, () => ''),
	'schuine streep achteraan valt weg': op(/(?<=\]\(\/[a-z0-9/-]+)\/(?=\))/g, () => ''),
	'koppeling zonder adres': op(/(?<=\]\()\/[^)]+(?=\))/g, () => ''),
	'koppeling die iets uitvoert': op(/(?<=\]\()\/[^)]+(?=\))/g, () => 'javascript:alert(1)'),
	'haak van een koppeling valt weg': op(/\]\(\/[^)]+\)/g, (stuk, toeval) => toeval.kies([stuk.slice(1), stuk.slice(0, -1), stuk.replace('(', ' (')])),
	'plaatje van elders': op(/(?<=[a-z]) (?=[a-z])/g, () => ' ![kaart](https://elders.example/kaart.png) '),
	'plaatje zonder tekst': op(/(?<=[a-z]) (?=[a-z])/g, () => ' ![](/kaart.png) '),
	'regeleinden van Windows': (bron, toeval) => {
		const item = toeval.kies(alleItems(bron.portaal))!;
		return { wat: item.bestand, bestanden: { [item.bestand]: bron.teksten.get(item.bestand)!.replaceAll('\n', '\r\n') }, raak: inBestand(item.bestand) };
	},
	'twee keer gecodeerd': (bron, toeval) => {
		const item = toeval.kies(alleItems(bron.portaal).filter(({ bestand }) => /[^\u0000-\u007f]/.test(bron.teksten.get(bestand)!)))!;
		return { wat: item.bestand, bestanden: { [item.bestand]: Buffer.from(Buffer.from(bron.teksten.get(item.bestand)!).toString('latin1')) }, raak: inBestand(item.bestand) };
	},
	'grafiek staat er twee keer': (bron, toeval) => {
		const gevonden = zoek(bron, toeval, /<Grafiek [^>]*\/>/g);
		// The second of the two is one too many.
		return gevonden && { ...schade(gevonden, `${gevonden.stuk}\n\n${gevonden.stuk}`), raak: opRegel(gevonden.bestand, regelVan(gevonden.tekst, gevonden.van) + 2) };
	},
};
