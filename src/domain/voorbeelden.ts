// What a new file looks like, of every kind an editor or data officer delivers. Pages show these where nothing is yet,
// and a new region begins with some of them. A test lays them all over an empty region: they are right as they stand.

/** Where the example is for: its names are those of this region. */
export interface Voor {
	/** Id of the region: its folder. */
	regio: string;
	/** Ids of its plan, the document of that plan, and a pijler if there is one. */
	plan: string;
	bron: string;
	pijler?: string;
	jaar: number;
}

export interface Voorbeeld {
	/** Path in the root. */
	pad: string;
	tekst: string;
}

/** A YAML text in double quotes: JSON writes them so that YAML reads them back. */
export const alsTekst = (tekst: string): string => JSON.stringify(tekst);

const PLAATS = 'nog in te vullen';
export const bronregels = (bron: string, plaats = PLAATS): string => `bronnen:\n  - bron: ${bron}\n    plaats: ${plaats}`;

const inspringen = (tekst: string, ruimte = '    '): string => tekst.replaceAll(/^/gm, ruimte);

/** A Markdown file: front matter and body. */
export const blad = (voorwerk: string[], lichaam: string): string => `---\n${voorwerk.join('\n')}\n---\n${lichaam && `\n${lichaam}\n`}`;

const eigen = (voor: Voor, soort: string, naam: string, voorwerk: string[], lichaam: string, extensie = 'md'): Voorbeeld => ({ pad: `content/regios/${voor.regio}/${soort}/${naam}.${extensie}`, tekst: blad([...voorwerk, bronregels(voor.bron)], lichaam) });
const gedeeld = (soort: string, naam: string, voorwerk: string[], lichaam: string): Voorbeeld => ({ pad: `content/${soort}/${naam}.md`, tekst: blad(voorwerk, lichaam) });

/** The columns of a dataset: name, title, what it is for; the header of its CSV follows from them. */
type Kolom = [naam: string, titel: string, rol: string, meer?: string];

const TELKOLOMMEN = (sleutel: string, label: string): Kolom[] => [
	[sleutel, 'Sleutel', 'sleutel', 'constraints: { required: true }, '],
	['naam', label, 'label', 'constraints: { required: true }, '],
	['soort', 'Soort regel', 'regelsoort', 'constraints: { required: true, enum: [post, subtotaal, totaal] }, '],
	['onderdeel_van', 'Onderdeel van', 'ouder'],
];

interface Cijferbestand {
	naam: string;
	thema: 'capaciteit' | 'begroting' | 'monitor';
	titel: string;
	uitleg: string;
	definitie: string;
	periode: string;
	sleutel: string[];
	kolommen: Kolom[];
	figuur: string;
	regels: string[];
}

const CIJFERBESTANDEN = ({ jaar }: Voor): Cijferbestand[] => [
	{
		naam: `plekken-${jaar}`, thema: 'capaciteit', titel: `Plekken in ${jaar}`, uitleg: `Hoeveel plekken er in ${jaar} zijn, per voorziening.`, definitie: 'Een plek is ruimte voor één persoon, een jaar lang.', periode: `${jaar}`,
		sleutel: ['regel'],
		kolommen: [...TELKOLOMMEN('regel', 'Voorziening'), ['plekken', 'Plekken', 'maat', 'constraints: { minimum: 0 }, ']],
		figuur: '{ id: per-voorziening, titel: Plekken per voorziening, vorm: staven, maten: [plekken], per: regel, waar: { soort: post } }',
		regels: ['beschermd-wonen;Beschermd wonen;post;totaal;40', 'opvang;Maatschappelijke opvang;post;totaal;25', 'totaal;Totaal;totaal;;65'],
	},
	{
		naam: `begroting-${jaar}`, thema: 'begroting', titel: `Begroting ${jaar}`, uitleg: `Wat de regio in ${jaar} wil uitgeven, en welk geld er binnenkomt.`, definitie: 'Begrote bedragen in hele euro’s.', periode: `${jaar}`,
		sleutel: ['post'],
		kolommen: [...TELKOLOMMEN('post', 'Post'), ['kosten', 'Kosten', 'maat', 'constraints: { minimum: 0 }, '], ['inkomsten', 'Inkomsten', 'maat', 'constraints: { minimum: 0 }, ']],
		figuur: '{ id: balans, titel: Kosten en inkomsten, vorm: balans, maten: [kosten, inkomsten], per: post, waar: { soort: post } }',
		regels: ['opvang;Opvang;post;totaal;600000;0', 'rijk;Geld van het Rijk;post;totaal;0;650000', 'totaal;Totaal;totaal;;600000;650000'],
	},
	{
		naam: 'wachttijd', thema: 'monitor', titel: 'Wachttijd', uitleg: 'Hoe lang mensen gemiddeld wachten op een plek, per kwartaal.', definitie: 'Het gemiddelde aantal weken tussen aanvraag en plek.', periode: `${jaar}`,
		sleutel: ['periode'],
		kolommen: [['periode', 'Kwartaal', 'periode', 'constraints: { required: true }, '], ['wachttijd', 'Wachttijd', 'maat', 'constraints: { minimum: 0 }, ']],
		figuur: '{ id: verloop, titel: Wachttijd per kwartaal, vorm: lijn, maten: [wachttijd], per: periode }',
		regels: [`${jaar}-Q1;12`, `${jaar}-Q2;11`],
	},
];

const EENHEID: Record<string, string> = { plekken: 'plekken', kosten: 'euro', inkomsten: 'euro', wachttijd: 'weken' };

function beschrijving(voor: Voor, bestand: Cijferbestand, verwacht: string | undefined): string {
	const velden = bestand.kolommen.map(([naam, titel, rol, meer = '']) => `    - { name: ${naam}, type: ${rol === 'maat' ? 'integer' : 'string'}, title: ${titel}, ${meer}zicht: { rol: ${rol}${rol === 'maat' ? `, eenheid: ${EENHEID[naam]}` : ''} } }`);
	return [
		`title: ${bestand.titel}`,
		`description: ${bestand.uitleg}`,
		'schema:',
		`  primaryKey: [${bestand.sleutel.join(', ')}]`,
		'  fields:',
		...velden,
		'zicht:',
		`  thema: ${bestand.thema}`,
		`  periode: ${bestand.periode}`,
		`  gebied: ${voor.regio}`,
		'  status: voorlopig',
		...(verwacht === undefined ? [] : ['  # Zet de cijfers in het CSV-bestand ernaast en haal dan deze regel weg.', `  verwacht: ${alsTekst(verwacht)}`]),
		`  definitie: ${bestand.definitie}`,
		'  figuren:',
		`    - ${bestand.figuur}`,
		inspringen(bronregels(voor.bron), '  '),
		'',
	].join('\n');
}

/** CSV and descriptor of each of the datasets a region begins with; with `verwacht` (when they will come) without a single number. */
export function cijferbestanden(voor: Voor, verwacht?: string): (Voorbeeld & { thema: Cijferbestand['thema'] })[] {
	return CIJFERBESTANDEN(voor).flatMap((bestand) => {
		const pad = `data/${voor.regio}/${bestand.naam}`;
		const kop = bestand.kolommen.map(([naam]) => naam).join(';');
		return [
			{ thema: bestand.thema, pad: `${pad}.csv`, tekst: `${[kop, ...(verwacht === undefined ? bestand.regels : [])].join('\n')}\n` },
			{ thema: bestand.thema, pad: `${pad}.yaml`, tekst: beschrijving(voor, bestand, verwacht) },
		];
	});
}

const pijlers = ({ pijler }: Voor): string[] => (pijler ? [`pijlers: [${pijler}]`] : []);
const van = (thema: Cijferbestand['thema']) => (voor: Voor): Voorbeeld[] => cijferbestanden(voor).filter((bestand) => bestand.thema === thema);

/** Of every kind an example, or the two files of a dataset. */
export const VOORBEELDEN = {
	resultaten: (voor: Voor): Voorbeeld[] => [eigen(voor, 'resultaten', 'een-loket', ['titel: Eén loket voor alle vragen', 'naam_in_bron: Het loket is open', 'nummer: 1', `plan: ${voor.plan}`, ...pijlers(voor), `belofte_voor: ${voor.jaar}`, 'standen: []'], 'Schrijf hier wat inwoners ervan merken.')],
	acties: (voor: Voor): Voorbeeld[] => [eigen(voor, 'acties', 'loket-inrichten', ['titel: De gemeenten richten het loket in', `plan: ${voor.plan}`, 'wie: de centrumgemeente', `wanneer: ${voor.jaar}-Q2`, 'thema: toegang'], 'Schrijf hier wat er gebeurt.')],
	indicatoren: (voor: Voor): Voorbeeld[] => [eigen(voor, 'indicatoren', 'wachttijd', ['titel: Wachttijd voor een plek', 'definitie: Het gemiddelde aantal weken tussen aanvraag en plek.', 'eenheid: weken', 'richting: lager-is-beter', 'frequentie: kwartaal'], 'Schrijf hier waarom de regio dit meet.')],
	rapportages: (voor: Voor): Voorbeeld[] => [eigen(voor, 'rapportages', `jaarverslag-${voor.jaar}`, [`titel: Jaarverslag ${voor.jaar}`, 'lead: Schrijf in twee zinnen wat het belangrijkste nieuws is.', 'soort: jaarverslag', 'periode:', `  van: ${voor.jaar}`, `  tot: ${voor.jaar}`, `datum: ${voor.jaar + 1}-04-01`, `plan: ${voor.plan}`, 'status: concept'], '## Wat beloofden we?\n\n## Wat deden we?\n\n## Wat kostte het?\n\n## Wat is te laat?\n\n## Wat vragen we de raad?', 'mdx')],
	agenda: (voor: Voor): Voorbeeld[] => [eigen(voor, 'agenda', `jaarverslag-${voor.jaar}`, [`titel: Jaarverslag ${voor.jaar}`, 'soort: jaarverslag', 'opsteller: de centrumgemeente', 'ontvanger: de gemeenteraden', `periode: ${voor.jaar}`, `uiterlijk: ${voor.jaar + 1}-04-01`, 'ritme: elk jaar'], '')],
	tegenspraken: (voor: Voor): Voorbeeld[] => [{ pad: `content/regios/${voor.regio}/tegenspraken/twee-startdata.md`, tekst: blad(['titel: Twee plekken noemen een andere startdatum', 'soort: datum', 'beweringen:', '  - tekst: het begint in januari', inspringen(bronregels(voor.bron)), '  - tekst: het begint in maart', inspringen(bronregels(voor.bron)), 'gevolg: Wij weten niet welke datum klopt. Wij tonen beide.'], '') }],
	gemeenten: (voor: Voor): Voorbeeld[] => [eigen(voor, 'gemeenten', 'naam-van-de-gemeente', ['titel: Naam van de gemeente', 'code: GM0935', 'rol: regiogemeente', 'tegel:', '  kolom: 1', '  rij: 8', 'lead: Schrijf in één zin wat voor deze gemeente bijzonder is.'], 'Schrijf hier wat inwoners van deze gemeente moeten weten.')],
	plannen: (voor: Voor): Voorbeeld[] => [{ pad: `content/regios/${voor.regio}/plannen/nieuw-plan/plan.md`, tekst: blad(['titel: Naam van het plan', 'lead: Schrijf in één of twee zinnen waar dit plan over gaat.', 'soort: regioplan', `van: ${voor.jaar}`, `tot: ${voor.jaar + 3}`, `bron: ${voor.bron}`, 'status: concept'], 'Vertel hier het plan in gewone woorden na.') }],
	capaciteit: van('capaciteit'),
	begroting: van('begroting'),
	cijfers: van('monitor'),
	begrippen: (_: Voor): Voorbeeld[] => [gedeeld('begrippen', 'toegang', ['titel: Toegang', 'kort: De plek waar iemand hulp aanvraagt.'], '')],
	bronnen: (voor: Voor): Voorbeeld[] => [gedeeld('bronnen', `jaarverslag-${voor.jaar}`, [`titel: Jaarverslag ${voor.jaar} van de regio`, `kort: Jaarverslag ${voor.jaar}`, 'uitgever: de centrumgemeente', 'soort: jaarverslag', `datum: ${voor.jaar + 1}-04-01`, 'status: concept', `regios: [${voor.regio}]`], 'Vertel hier wat voor document dit is.')],
	nieuws: (voor: Voor): Voorbeeld[] => [gedeeld('nieuws', 'raden-stellen-plan-vast', ['titel: De gemeenteraden stellen het plan vast', 'lead: Schrijf in één zin wat er verandert.', `datum: ${voor.jaar}-06`, `regios: [${voor.regio}]`, bronregels(voor.bron)], 'Schrijf hier het bericht.')],
} as const satisfies Record<string, (voor: Voor) => Voorbeeld[]>;

export type Leverbaar = keyof typeof VOORBEELDEN;
