// Content is data, not code: MDX may use the portal's components with literal attributes, and nothing else.
import { ONDERDELEN } from '../domain/onderdelen.ts';
import { keuzekolommen, zoekRegels } from '../domain/optelling.ts';
import { eindeVan, PERIODE_PATROON } from '../domain/periode.ts';
import { bestaat, zoekDataset, zoekVerwacht, type Item, type MdNode, type Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Code, type Place, type Problem } from '../domain/problem.ts';
import { maten, veldMetRol } from '../domain/tabel.ts';
import { dichtstbij, wijsDeWeg } from '../ingest/gelijkenis.ts';
import { knopen } from '../ingest/markdown.ts';
import { INHOUD_NAMEN } from '../domain/collecties.ts';

const plekVan = (item: Item, node: MdNode, verder = 0): Place => {
	const begin = node.position?.start ?? { line: 1, column: 1, offset: 0 };
	const tussen = item.lichaam.tekst.slice(begin.offset, begin.offset + verder);
	const regels = tussen.split('\n');
	return {
		file: item.bestand,
		line: begin.line + item.lichaam.regelsErvoor + regels.length - 1,
		column: regels.length > 1 ? regels.at(-1)!.length + 1 : begin.column + verder,
	};
};

/** Offset of an attribute name in the source of its component; 0 if it is not found. */
function plekVanWoord(bron: string, naam: string): number {
	for (let i = bron.indexOf(naam); i !== -1; i = bron.indexOf(naam, i + 1)) {
		if (/\s/.test(bron[i - 1] ?? '') && /[\s=/>]/.test(bron[i + naam.length] ?? ' ')) return i;
	}
	return 0;
}

/** How an editor writes in Markdown what these tags do in HTML. */
const IN_MARKDOWN: Record<string, string> = {
	img: '![wat erop te zien is](/plaatje.png)', a: '[tekst](/adres/)', b: '**vet**', strong: '**vet**', i: '*schuin*', em: '*schuin*',
	h1: '## Kop', h2: '## Kop', h3: '### Kop', h4: '#### Kop', li: '- een punt', ul: '- een punt', ol: '1. een punt', blockquote: '> een citaat',
	table: 'een tabel met | tussen de kolommen', p: 'een lege regel tussen twee alinea’s', br: 'een lege regel tussen twee alinea’s', hr: 'een regel met ---', code: '`code`',
};

/** What to write instead of the tag `naam`, as a sentence. */
const inMarkdown = (naam: string): string | undefined => (Object.hasOwn(IN_MARKDOWN, naam.toLowerCase()) ? `Schrijf het in Markdown: ${IN_MARKDOWN[naam.toLowerCase()]}.` : undefined);

/** The remedy for a piece of HTML, by how it begins. */
function inPlaatsVan(geschreven: string, formaat: Item['formaat']): string {
	if (geschreven.startsWith('<!--')) return 'Een opmerking voor uzelf? Zet die in het blok bovenaan, achter een # en een spatie, of haal haar weg.';
	if (/^<\/?(?:script|style|iframe|object|embed|link|meta|form|input)\b/i.test(geschreven)) return 'Een tekst mag geen code draaien en niets van elders ophalen. Haal het weg. Wilt u iets laten zien dat ergens anders staat? Zet er een koppeling naartoe: [tekst](https://…).';
	if (formaat === 'md' && /^<[A-Z]/.test(geschreven)) return 'Wilt u een cijfer of grafiek tonen? Geef het bestand dan de extensie .mdx.';
	return inMarkdown(/^<\/?([a-z]+\d?)/i.exec(geschreven)?.[1] ?? '') ?? 'Gebruik Markdown: ## voor een kop, **vet**, [tekst](/adres/) voor een koppeling.';
}

type Attributen = Map<string, { waarde: string; plek: Place }>;
type Fout = (plek: Place, code: Code, message: string, hint: string) => void;

function leesAttributen(item: Item, node: MdNode, fout: Fout): Attributen {
	const gelezen: Attributen = new Map();
	// Values are blanked out, so that dataset="maat-2023" is not taken for the attribute maat.
	const bron = item.lichaam.tekst.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0).replace(/"[^"]*"|'[^']*'/g, (waarde) => ' '.repeat(waarde.length));
	for (const attribuut of node.attributes ?? []) {
		const naam = attribuut.name ?? '';
		const plek = plekVan(item, node, naam ? plekVanWoord(bron, naam) : 0);
		if (attribuut.type !== 'mdxJsxAttribute') {
			fout(plek, 'mdx-code', 'Tussen accolades staat code. Dat mag niet in een tekst.', 'Schrijf elke eigenschap als naam="waarde".');
		} else if (typeof attribuut.value !== 'string') {
			fout(plek, 'mdx-code', `De eigenschap „${naam}” heeft geen gewone tekst als waarde.`, `Schrijf ${naam}="…", zonder accolades.`);
		} else if (gelezen.has(naam)) {
			fout(plek, 'eigenschap-dubbel', `De eigenschap „${naam}” staat er twee keer.`, 'Laat er één staan.');
		} else gelezen.set(naam, { waarde: attribuut.value, plek });
	}
	return gelezen;
}

/** Does what the component asks for exist in the data? */
function controleerVraag(portaal: Portaal, item: Item, naam: string, node: MdNode, attributen: Attributen, fout: Fout): void {
	const hier = plekVan(item, node);
	const geef = (sleutel: string): string | undefined => attributen.get(sleutel)?.waarde;
	const plek = (sleutel: string): Place => attributen.get(sleutel)?.plek ?? hier;
	const periode = geef('periode');
	if (naam !== 'Cijfer' && periode !== undefined && !PERIODE_PATROON.test(periode)) fout(plek('periode'), 'ongeldige-waarde', `„${periode}” is geen periode.`, 'Schrijf een jaar (2023), halfjaar (2023-H1), kwartaal (2023-Q1) of maand (2023-06).');
	const status = geef('status');
	if (status !== undefined) {
		const bekend = [...new Set(portaal.inhoud.statusmodellen.flatMap((model) => model.data.statussen.map((een) => een.id)))];
		if (!bekend.includes(status)) fout(plek('status'), 'onbekende-waarde', `De status „${status}” bestaat niet.`, wijsDeWeg(status, bekend));
	}
	const datasetnaam = geef('dataset');
	if (datasetnaam === undefined) return;
	const dataset = zoekDataset(portaal, datasetnaam, item.regio);
	if (!dataset) {
		if (zoekVerwacht(portaal, datasetnaam, item.regio)) return fout(plek('dataset'), 'verwijzing', `De dataset „${datasetnaam}” heeft nog geen cijfers.`, 'Haal dit onderdeel weg tot de cijfers er zijn.');
		// A dataset that could not be read tells its own faults.
		if (bestaat(portaal, 'datasets', datasetnaam, item.regio)) return;
		fout(plek('dataset'), 'verwijzing', `Er is geen dataset met de naam „${datasetnaam}”.`, wijsDeWeg(datasetnaam, portaal.datasets.map((een) => (een.regio === item.regio ? een.naam : een.id))));
		return;
	}
	const figuur = geef('figuur');
	const figuren = dataset.beschrijving.zicht.figuren.filter(({ elk }) => elk === undefined).map((een) => een.id);
	const perGemeente = dataset.beschrijving.zicht.figuren.some((een) => een.id === figuur && een.elk !== undefined);
	if (perGemeente) fout(plek('figuur'), 'figuur-onbekend', `De figuur „${figuur}” is er voor elke gemeente apart, en niet voor allemaal samen.`, 'Verwijs naar de pagina van de gemeente: daar staat hij. Of kies een andere figuur.');
	else if (figuur !== undefined && !figuren.includes(figuur)) fout(plek('figuur'), 'figuur-onbekend', `De dataset „${datasetnaam}” heeft geen figuur „${figuur}”.`, wijsDeWeg(figuur, figuren));
	const tot = geef('tot');
	if (tot !== undefined && naam !== 'Cijfer') {
		const tijd = dataset.kolommen.get(veldMetRol(dataset, 'periode')?.name ?? '');
		if (!PERIODE_PATROON.test(tot)) fout(plek('tot'), 'ongeldige-waarde', `„${tot}” is geen periode.`, 'Schrijf een jaar (2023), halfjaar (2023-H1), kwartaal (2023-Q1) of maand (2023-06).');
		else if (tijd?.soort !== 'tekst') fout(plek('tot'), 'geen-periode', `De dataset „${datasetnaam}” heeft geen kolom met een periode.`, 'Haal „tot” weg.');
		else if (!tijd.woorden.some((woord) => PERIODE_PATROON.test(woord) && eindeVan(woord) <= eindeVan(tot))) fout(plek('tot'), 'onbekende-waarde', `In „${datasetnaam}” is er niets tot en met ${tot}.`, `Kijk in ${dataset.bestand} welke periodes er zijn.`);
	}
	if (naam !== 'Cijfer') return;
	const maat = geef('maat');
	const matennamen = maten(dataset).map((veld) => veld.name);
	if (maat !== undefined && !matennamen.includes(maat)) fout(plek('maat'), 'maat-onbekend', `De dataset „${datasetnaam}” heeft geen getallen in „${maat}”.`, wijsDeWeg(maat, matennamen));
	if (geef('zoals') !== undefined && geef('zoals') !== 'gedrukt') fout(plek('zoals'), 'onbekende-waarde', `„${geef('zoals')}” mag niet bij „zoals”.`, 'Schrijf zoals="gedrukt", of laat het weg voor het berekende getal.');
	if (geef('vorm') !== undefined && geef('vorm') !== 'getal') fout(plek('vorm'), 'onbekende-waarde', `„${geef('vorm')}” mag niet bij „vorm”.`, 'Schrijf vorm="getal", of laat het weg voor het getal met de eenheid.');
	const keuzes = Object.fromEntries(keuzekolommen(dataset).flatMap((kolom) => (attributen.has(kolom) ? [[kolom, geef(kolom)!]] : [])));
	const gevonden = zoekRegels(dataset, keuzes);
	// A property that could not be read was told already; it may be the one that chooses.
	if (gevonden.length === 1 || (node.attributes ?? []).some((attribuut) => typeof attribuut.value !== 'string')) return;
	const laatste = Object.keys(keuzes).at(-1);
	if (gevonden.length === 0 && laatste) {
		const { [laatste]: gezocht, ...overig } = keuzes;
		const mogelijk = laatste === 'regel' ? zoekRegels(dataset, overig).map((regel) => regel.sleutel) : [];
		fout(plek(laatste), 'regel-onbekend', `In „${datasetnaam}” is geen regel ${laatste === 'regel' ? '' : `met ${laatste} `}„${gezocht}”.`, mogelijk.length ? wijsDeWeg(gezocht!, mogelijk) : `Kijk in ${dataset.bestand} welke waarden er zijn.`);
	} else fout(hier, 'regel-niet-gekozen', `Hier passen ${gevonden.length} regels van „${datasetnaam}” bij.`, `Kies er één met: ${keuzekolommen(dataset).map((kolom) => `${kolom}="…"`).join(' of ')}.`);
}

function controleerOnderdeel(portaal: Portaal, item: Item, node: MdNode, fout: Fout): void {
	const naam = node.name ?? '';
	const onderdeel = Object.hasOwn(ONDERDELEN, naam) ? ONDERDELEN[naam] : undefined;
	const hier = plekVan(item, node);
	if (!onderdeel) {
		const alsMarkdown = inMarkdown(naam);
		const beste = alsMarkdown ? undefined : dichtstbij(naam, Object.keys(ONDERDELEN));
		fout(hier, 'onderdeel-onbekend', naam ? `Het onderdeel <${naam}> bestaat niet.` : 'Een leeg onderdeel <> mag niet.', beste ? `Bedoelde u <${beste} … />? Bijvoorbeeld ${ONDERDELEN[beste]!.voorbeeld}` : alsMarkdown ?? `Gewone HTML mag niet in een tekst. Gebruik Markdown, of een van de onderdelen: ${Object.keys(ONDERDELEN).join(', ')}.`);
		return;
	}
	const attributen = leesAttributen(item, node, fout);
	const dataset = attributen.has('dataset') ? zoekDataset(portaal, attributen.get('dataset')!.waarde, item.regio) : undefined;
	const bekend = [...Object.keys(onderdeel.verplicht), ...Object.keys(onderdeel.mag), ...(onderdeel.kiestRegel && dataset ? keuzekolommen(dataset) : [])];
	/** A property with a slip in its name is one fault: it is not missing as well, and may be the one that chooses. */
	const verschreven = new Set<string>();
	for (const [sleutel, { plek }] of attributen) {
		if (bekend.includes(sleutel) || (onderdeel.kiestRegel && !dataset)) continue;
		const bedoeld = dichtstbij(sleutel, bekend.filter((naam) => !attributen.has(naam)));
		if (bedoeld !== undefined) verschreven.add(bedoeld);
		fout(plek, 'eigenschap-onbekend', `<${naam}> kent geen eigenschap „${sleutel}”.`, wijsDeWeg(sleutel, bekend));
	}
	for (const [sleutel, uitleg] of Object.entries(onderdeel.verplicht)) {
		if (!verschreven.has(sleutel) && !(node.attributes ?? []).some((attribuut) => attribuut.name === sleutel)) fout(hier, 'eigenschap-ontbreekt', `Bij <${naam}> ontbreekt „${sleutel}”: ${uitleg}.`, `Bijvoorbeeld: ${onderdeel.voorbeeld}`);
	}
	if ((node.children ?? []).length) fout(hier, 'onderdeel-met-inhoud', `Tussen <${naam}> en </${naam}> mag niets staan.`, `Sluit meteen af: ${onderdeel.voorbeeld}`);
	if (!verschreven.size) controleerVraag(portaal, item, naam, node, attributen, fout);
}

function inItem(portaal: Portaal, item: Item): Problem[] {
	const problemen: Problem[] = [];
	const fout: Fout = (...wat) => problemen.push(maakProbleem(...wat));
	const getoond = new Set<string>();
	const geopend = new Set<string>();
	for (const node of knopen(item.lichaam.boom)) {
		switch (node.type) {
			case 'html': {
				const [, sluit, naam] = /^<(\/?)([a-z]+\d?)/i.exec(node.value ?? '') ?? [];
				// What closes belongs to what opened, and goes with it.
				if (sluit && geopend.has(naam!)) break;
				if (naam) geopend.add(naam);
				const geschreven = (node.value ?? '').trim().split('\n')[0]!;
				fout(plekVan(item, node), 'html', `Hier staat HTML: ${geschreven.length > 60 ? `${geschreven.slice(0, 59)}…` : geschreven}`, inPlaatsVan(geschreven, item.formaat));
				break;
			}
			case 'mdxjsEsm':
				fout(plekVan(item, node), 'mdx-code', 'Een regel met import of export is code. Dat mag niet in een tekst.', `Haal de regel weg. Deze onderdelen kunt u zo gebruiken: ${Object.keys(ONDERDELEN).join(', ')}.`);
				break;
			case 'mdxFlowExpression':
			case 'mdxTextExpression':
				fout(plekVan(item, node), 'mdx-code', 'Tussen accolades staat code. Dat mag niet in een tekst.', `Wilt u een getal tonen? Schrijf ${ONDERDELEN['Cijfer']!.voorbeeld}. Wilt u een accolade tonen? Zet er een \\ voor.`);
				break;
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				controleerOnderdeel(portaal, item, node, fout);
				// A card carries ids; the same card twice would give two of each.
				if (node.name === 'Grafiek') {
					const sleutel = JSON.stringify((node.attributes ?? []).map(({ name, value }) => [name, value]).sort());
					if (getoond.has(sleutel)) fout(plekVan(item, node), 'grafiek-dubbel', 'Deze grafiek staat al eerder in deze tekst.', 'Laat er één staan. Verwijs verderop in gewone woorden naar de grafiek, of gebruik <Tabel>.');
					getoond.add(sleutel);
				}
		}
	}
	return problemen;
}

export const controleerOnderdelen = (portaal: Portaal): Problem[] =>
	INHOUD_NAMEN.flatMap((collectie) => (portaal.inhoud[collectie] as Item[]).flatMap((item) => inItem(portaal, item)));
