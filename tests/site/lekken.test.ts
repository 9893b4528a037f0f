// The leak drill: the site as it was really built, each time with one step that gives something away. All must be caught, at their place.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { leesEnControleer } from '../../src/charts/lees-en-controleer.ts';
import { maakUitgave } from '../../src/charts/maak-uitgave.ts';
import { siteonderzoek } from '../../src/commands/auditeer-site.ts';
import { opmaakVan } from '../../src/commands/opmaak.ts';
import { PROJECT } from '../../src/commands/project.ts';
import { tekstenIn } from '../../src/disclosure/site/zoekdeel.ts';
import type { Siteonderzoek } from '../../src/disclosure/site/verantwoord.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { datumVan } from '../../src/ingest/datumvan.ts';
import { bestandenIn, schrijf, vingerafdruk } from '../hulp/bestanden.ts';
import { anders, GEMEENTEN, lekroot, zetErbij } from '../hulp/lekroot.ts';
import { draai } from '../hulp/opdracht.ts';

const ID = 'maastricht-heuvelland-in-door-uitstroom-gemeenten';
const PAGINA = `cijfers/${ID}/index.html`;
const CSV = `cijfers/${ID}.csv`;
const VAALS = 'maastricht-heuvelland/gemeenten/vaals/index.html';
const VAALS_CSV = `cijfers/${ID}/vaals.csv`;

const een = (oud: string | RegExp, nieuw: string) => (tekst: string): string => {
	const uit = tekst.replace(oud, nieuw);
	if (uit === tekst) throw new Error(`nothing to change: ${String(oud)}`);
	return uit;
};
const regelAnders = (nummer: number, doe: (regel: string) => string) => (tekst: string): string => tekst.split('\n').map((regel, i) => (i === nummer ? doe(regel) : regel)).join('\n');

/** What is done to one file of the built site. A file that is not there is made. */
const LEKKEN: [naam: string, bestand: string, verander: (tekst: string) => string][] = [
	['a total more, as a row of the table', PAGINA, een('</tbody>', '<tr><th scope="row">Totaal</th><td>94</td></tr></tbody>')],
	['a column more in the table', PAGINA, een(/(<td data-label="Instroom"[^>]*>\s*\d+\s*<\/td>)/, '$1<td>7</td>')],
	['another number in a cell', PAGINA, een(/(<td data-label="Instroom"[^>]*>\s*)\d+/, '$13')],
	['a small count in a sentence', PAGINA, een('</main>', '<p>Uit Vaals kwamen 3 mensen.</p></main>')],
	['a number without any word for people', PAGINA, een('</main>', '<p>Vaals: 3</p></main>')],
	['a rate with a decimal more', PAGINA, een('</main>', '<p>Per 1.000 inwoners: 0,42.</p></main>')],
	['a percentage of a hidden count', PAGINA, een('</main>', '<p>Dat is 33,3% van het geheel.</p></main>')],
	['a difference with last year', PAGINA, een('</main>', '<p>Instroom +3 ten opzichte van vorig jaar.</p></main>')],
	['a comment in the page', PAGINA, een('</main>', '<!-- GM0981 instroom 4 --></main>')],
	['a data attribute', PAGINA, een('<main ', '<main data-waarde="4" ')],
	['a tooltip', PAGINA, een('<h1 ', '<h1 title="4 mensen" ')],
	['an alternative text', PAGINA, een('</main>', '<img src="/x.png" alt="In Vaals 4"></main>')],
	['a label for screen readers', PAGINA, een('<h1 ', '<h1 aria-label="Vaals 4" ')],
	['the description for search machines', PAGINA, een('</head>', '<meta name="description" content="Vaals: 4"></head>')],
	['linked data in the page', PAGINA, een('</head>', '<script type="application/ld+json">{"GM0981":4}</script></head>')],
	['a script that holds the counts', PAGINA, een('</main>', '<script>const n = [4, 6];</script></main>')],
	['a hidden paragraph', PAGINA, een('</main>', '<p hidden>Valkenburg 4</p></main>')],
	['an option of a list', PAGINA, een('</main>', '<select><option>Vaals (4)</option></select></main>')],
	['a query in an address', PAGINA, een('</main>', '<a href="/zoeken/?n=4">meer</a></main>')],
	['a label in a drawing', PAGINA, een('</svg>', '<text x="1" y="1">4</text></svg>')],
	['a bar of another length', PAGINA, een(/(<rect[^>]*? width=")([\d.]+)/, '$14.2')],
	['the description of a drawing', PAGINA, een('</desc>', ' Vaals: 4 mensen.</desc>')],
	['a label in the drawing to take away', `cijfers/${ID}/instroom-laatste.svg`, een('</svg>', '<text>4</text></svg>')],
	['a number in the download', CSV, regelAnders(5, (regel) => regel.replace(/,(\d+),/, ',4,'))],
	['a number with decimals in the download', CSV, regelAnders(5, (regel) => regel.replace(/,(\d+),/, ',$1.4,'))],
	['a raw column in the download', CSV, (tekst) => tekst.split('\n').map((regel, i) => (regel ? `${regel},${i ? '4' : 'ruw'}` : regel)).join('\n')],
	['a row more in the download', CSV, (tekst) => `${tekst}2024,totaal,94,,87,,x,x,x\n`],
	['another order of rows in the download', CSV, (tekst) => { const [kop, a, b, ...rest] = tekst.split('\n'); return [kop, b, a, ...rest].join('\n'); }],
	['the reason why a cell is empty', CSV, regelAnders(5, (regel) => regel.replace(/,,/, ',minder dan 5,'))],
	['a number in the download for Excel', `cijfers/${ID}.excel.csv`, regelAnders(5, (regel) => regel.replace(/;(\d+);/, ';4;'))],
	['a number in the description of the download', `cijfers/${ID}.json`, een('"resources"', '"GM0981": 4,\n\t"resources"')],
	['the list of datasets', 'cijfers/index.json', een('"datasets"', '"vaals": 4,\n\t"datasets"')],
	['a download that nobody made', `cijfers/${ID}-ruw.csv`, () => 'gemeente,instroom\nGM0981,4\n'],
	['a spreadsheet that nobody made', 'cijfers/alles.xlsx', () => 'PK'],
	['a number on the front page', 'index.html', een('</main>', '<p>In Vaals kregen 4 mensen hulp.</p></main>')],
	['a tile on the page of a municipality', 'maastricht-heuvelland/gemeenten/vaals/index.html', een('</main>', `<div class="zicht-cijfertegel"><p>Instroom</p><p><a href="/cijfers/${ID}/">4</a></p></div></main>`)],
	['a number in a report', 'maastricht-heuvelland/rapportages/jaarverslag-2023/index.html', een('</main>', '<p>Daarvan gingen 4 jongeren naar huis.</p></main>')],
	['an attribute of a cell in a table that is right', PAGINA, een('<td data-label="Instroom"', '<td title="Vaals: 4" data-label="Instroom"')],
	['a comment in a table that is right', PAGINA, een('</tbody>', '<!-- GM0981: 4 --></tbody>')],
	['a raised number in a cell', PAGINA, een(/(<td data-label="Instroom"[^>]*>\s*\d+)/, '$1<sup>4</sup>')],
	['words that a style sheet adds', PAGINA, een('</head>', '<style>td::after{content:"4"}</style></head>')],
	['a width that a style gives', PAGINA, een('</main>', '<div style="width:4%"></div></main>')],
	['a drawing of another make', PAGINA, een('</main>', '<svg><rect width="9" height="4"/></svg></main>')],
	['an image that is its own data', PAGINA, een('</main>', '<img alt="" src="data:image/svg+xml,<svg><text>4</text></svg>"></main>')],
	['the words of an image to embed', PAGINA, een('alt=&quot;', 'alt=&quot;Vaals 4 mensen. ')],
	['a number in words that editors did not write', 'nieuws/index.html', een('</main>', '<p>Vaals: 4</p></main>')],
	['how many are hidden, counted otherwise', 'bescherming/index.html', een(/(\d+) van (\d+)/, '4 van $2')],
	['another number in the table of a gemeente', VAALS, een(/(<td data-label="Instroom"[^>]*>\s*)\d+/, '$13')],
	['a column that says more than its heading', VAALS, een('data-label="Instroom"', 'data-label="Instroom 4"')],
	['another number in the chart of a gemeente', VAALS, een(/(class="label"[^>]*>Instroom )\d+/, '$14')],
	['a line of a gemeente that runs otherwise', VAALS, een(/(class="lijn1" d="M[\d.]+ )[\d.]+/, '$14')],
	['another number in the sentence of a gemeente', VAALS, een(/(zicht-datakaart__zin">[^<]*instroom )\d+/, '$14')],
	['a sentence of a gemeente that goes on', VAALS, een(/(zicht-datakaart__zin">[^<]*)/, '$1 Uit de opvang: 4.')],
	['another number in the words to embed a chart', VAALS, een(/(alt=&quot;[^<]*?instroom )\d+/, '$14')],
	['a number in the download of a gemeente', VAALS_CSV, regelAnders(1, (regel) => regel.replace(/,(\d+),/, ',4,'))],
	['a row of another gemeente in a download', VAALS_CSV, regelAnders(1, (regel) => regel.replace('GM0981', 'GM0994'))],
	['a number in the download of a gemeente for Excel', `cijfers/${ID}/vaals.excel.csv`, regelAnders(1, (regel) => regel.replace(/;(\d+);/, ';4;'))],
	['a label in the drawing of a gemeente to take away', `cijfers/${ID}/vaals.per-jaar.svg`, een('</svg>', '<text>4</text></svg>')],
	['a download of a gemeente that nobody made', `cijfers/${ID}/elders.csv`, () => 'gemeente,instroom\nGM0981,4\n'],
	['a page that nobody made', 'ruw/index.html', () => '<!doctype html><title>Vaals</title><p>vier</p>'],
	['a page of figures that nobody made', `cijfers/${ID}/ruw/index.html`, () => '<!doctype html><title>Ruw</title>'],
	['a note in the list of pages', 'sitemap.xml', een('</urlset>', '<!-- GM0981: 4 --></urlset>')],
	['a note for robots', 'robots.txt', (tekst) => `${tekst}# Vaals 4\n`],
	['a word in the dictionary of search', '_zicht/zoekwoorden.json', een(/"/, '"vaals4","')],
	['a program that holds the counts', '_zicht/gegevens.js', () => 'export const vaals = 4;'],
	['a file beside the search index', 'pagefind/ruw.csv', () => 'GM0981,4\n'],
	['a number in the list of figures', 'cijfers/index.html', een('</main>', `<ul><li><a href="/cijfers/${ID}/">Gemeenten</a> 4</li></ul></main>`)],
	['a small count in words', PAGINA, een('</main>', '<p>Uit Vaals kwamen twee mensen.</p></main>')],
	['a small count in words on the page of a gemeente', VAALS, een('</main>', '<p>Er kwamen drie mensen.</p></main>')],
	['a small count in words between the news', 'nieuws/index.html', een('</main>', '<p>Vaals telde vier daklozen.</p></main>')],
	['a bare number in words', PAGINA, een('</main>', '<p>Vaals: vier</p></main>')],
	['a large number in words', PAGINA, een('</main>', '<p>Vaals: zesentwintig</p></main>')],
	['one person, in words', PAGINA, een('</main>', '<p>Uit Vaals kwam één inwoner.</p></main>')],
	['Roman figures', PAGINA, een('</main>', '<p>Vaals: IV</p></main>')],
	['a half', PAGINA, een('</main>', '<p>De helft kwam uit Vaals.</p></main>')],
	['a third', PAGINA, een('</main>', '<p>Een derde kwam uit Vaals.</p></main>')],
	['a fraction as one sign', PAGINA, een('</main>', '<p>Vaals: ½</p></main>')],
	['a wide figure', PAGINA, een('</main>', '<p>Vaals: ４</p></main>')],
	['a figure of another script', PAGINA, een('</main>', '<p>Vaals: ٤</p></main>')],
	['a figure in a circle', PAGINA, een('</main>', '<p>Vaals: ④</p></main>')],
	['a raised figure', PAGINA, een('</main>', '<p>Vaals⁴</p></main>')],
	['dots to count', PAGINA, een('</main>', '<p>Vaals: ●●●●</p></main>')],
	['two people, by another word', PAGINA, een('</main>', '<p>Uit Vaals: een duo</p></main>')],
	['two people, by yet another word', PAGINA, een('</main>', '<p>Uit Vaals: beide mensen</p></main>')],
	['one alone', PAGINA, een('</main>', '<p>Uit Vaals: alleen één</p></main>')],
	['a part of a whole, in words', PAGINA, een('</main>', '<p>Uit Vaals: vijfde deel</p></main>')],
	['which person, in words', PAGINA, een('</main>', '<p>Uit Vaals: vierde persoon</p></main>')],
	['a word letter by letter', PAGINA, een('</main>', '<p>Uit Vaals: V I E R</p></main>')],
	['a place in a document that is nowhere', PAGINA, een('</main>', '<p>Uit Vaals: artikel 4</p></main>')],
	['a step of nothing', PAGINA, een('</main>', '<p>Uit Vaals: stap 4</p></main>')],
	['the code of no gemeente', PAGINA, een('</main>', '<p>Uit Vaals: GM0004</p></main>')],
	['a list of people, one by one', PAGINA, een('</main>', '<p>Uit Vaals:</p><ul><li>man</li><li>vrouw</li><li>man</li></ul></main>')],
	['lines to count', PAGINA, een('</main>', '<hr><hr><hr><hr></main>')],
	['empty lines to count', PAGINA, een('</main>', '<p>Vaals<br><br><br><br></p></main>')],
	['something fetched from an address with a number', PAGINA, een('</main>', '<object data="/x4"></object></main>')],
	['a background with a number', PAGINA, een('</main>', '<p style="background:url(/4)">Vaals</p></main>')],
	['a link to no page', PAGINA, een('</main>', '<a href="/a/4/">Vaals</a></main>')],
	['another language of the page that is not there', PAGINA, een('</head>', '<link rel="alternate" href="/a/4/"></head>')],
	['a small line in the margin', PAGINA, een('</main>', '<svg viewBox="0 0 9 9"><path d="M0 4L1 2"/></svg></main>')],
	['a small line on the page of a gemeente', VAALS, een('</main>', '<svg viewBox="0 0 9 9"><path d="M0 4L1 2"/></svg></main>')],
	['a small line between the news', 'nieuws/index.html', een('</main>', '<svg viewBox="0 0 9 9"><path d="M0 4L1 2"/></svg></main>')],
	['a template that is not shown', PAGINA, een('</main>', '<template><p>Vaals 4</p></template></main>')],
	['what shows without a program', PAGINA, een('</main>', '<noscript>Vaals 4</noscript></main>')],
	['a page within the page', PAGINA, een('</main>', '<iframe srcdoc="Vaals 4"></iframe></main>')],
	['a meter', PAGINA, een('</main>', '<meter value="4" max="20"></meter></main>')],
	['a list that begins at a number', PAGINA, een('</main>', '<ol start="4"><li>Vaals</li></ol></main>')],
	['a span of time', PAGINA, een('</main>', '<time datetime="P4D">Vaals</time></main>')],
	['an order of tabs', PAGINA, een('</main>', '<span tabindex="4">Vaals</span></main>')],
	['words in a style sheet of the page', PAGINA, een('</head>', '<style>td::after{content:"vier"}</style></head>')],
	['words for who shares the page', PAGINA, een('</head>', '<meta property="og:description" content="Vaals: vier mensen"></head>')],
	['the title of a drawing', PAGINA, een('</svg>', '<title>Vaals: vier</title></svg>')],
	['digits with a comment between them', PAGINA, een('</main>', '<p>Vaals: 1<!-- -->4</p></main>')],
	['a comment behind the page', PAGINA, (tekst) => `${tekst}<!-- 4 -->`],
	['an empty file with a telling name', 'cijfers/vaals-4', () => ''],
	['an image of nobody', 'beeld.png', () => 'PNG'],
	['a count in a class', PAGINA, een('<h1 class="', '<h1 class="n4 ')],
	['a count in an id', PAGINA, een('</main>', '<p id="vaals-4">Vaals</p></main>')],
	['a count in an id on the page of a gemeente', VAALS, een('</main>', '<p id="instroom-4">Instroom</p></main>')],
	['the width of an image', PAGINA, een('</main>', '<img alt="" src="/favicon.svg" width="4" height="18"></main>')],
	['images of two widths', PAGINA, een('</main>', '<img alt="" src="/favicon.svg" width="40" height="18"><img alt="" src="/favicon.svg" width="60" height="18"></main>')],
	['the width of a cell', PAGINA, een('</main>', '<table><tr><td width="4%">Vaals</td></tr></table></main>')],
	['the width of a sign', PAGINA, een(/(<svg [^>]*class="zicht-icoon"[^>]* width=")\d+/, '$14')],
	['the name of a field', PAGINA, een('</main>', '<input type="hidden" name="vaals4"></main>')],
	['what a download is called', PAGINA, een('</main>', `<a href="/cijfers/${ID}.csv" download="vaals-4.csv">csv</a></main>`)],
	['a link to a part that is not there', PAGINA, een('</main>', '<a href="#vaals-4">Vaals</a></main>')],
	['the weight of a text in search', PAGINA, een('</main>', '<p data-pagefind-weight="7">Vaals</p></main>')],
	['a tally of strokes', PAGINA, een('</main>', '<p>Vaals: ||||</p></main>')],
	['a tally of two squares', PAGINA, een('</main>', '<p>Vaals ■■</p></main>')],
	['a tally of people', PAGINA, een('</main>', '<p>Vaals 👤👤👤</p></main>')],
	['a tally of empty parts', PAGINA, een('</main>', '<p>Vaals <i class="stip"></i><i class="stip"></i><i class="stip"></i></p></main>')],
	['a tally of images', PAGINA, een('</main>', '<p>Vaals <img alt="" src="/favicon.svg"><img alt="" src="/favicon.svg"></p></main>')],
	['a list in the order of a hidden count', 'index.html', een('</main>', '<ol><li>Vaals</li><li>Maastricht</li><li>Gulpen-Wittem</li><li>Meerssen</li></ol></main>')],
	['links in the order of a hidden count', PAGINA, een('</main>', '<ul><li><a href="/a">Valkenburg aan de Geul</a></li><li><a href="/b">Eijsden-Margraten</a></li><li><a href="/c">Vaals</a></li></ul></main>')],
	['a choice in the order of a hidden count', 'nieuws/index.html', een('</main>', '<select><option>Vaals</option><option>Meerssen</option><option>Eijsden-Margraten</option></select></main>')],
	['rows of a table changed about', PAGINA, (tekst) => een(/(<tbody[^>]*>[^]*?<\/tbody>)/, (tekst.match(/<tbody[^>]*>[^]*?<\/tbody>/) ?? [''])[0].replace('Gulpen-Wittem', 'Vaals#').replace(/Vaals(?!#)/, 'Gulpen-Wittem').replace('Vaals#', 'Vaals'))(tekst)],
	['a description in the sign of the site', 'favicon.svg', een('</svg>', '<desc>Vaals 4</desc></svg>')],
];

/** Program files carry a fingerprint in their name. */
const SCRIPT = (pad: string): boolean => /^_zicht\/zoeken\.\w+\.js$/.test(pad);
const STIJL = (pad: string): boolean => /^_zicht\/zicht\.\w+\.css$/.test(pad);

let onderzoek: Siteonderzoek;
let kopie: string;
beforeAll(async () => {
	const gelezen = await leesEnControleer(PROJECT);
	onderzoek = siteonderzoek(maakUitgave(gelezen, { ...(await opmaakVan(PROJECT, gelezen.portaal.configuratie)), datum: datumVan(PROJECT), voorbeeldweergave: false }));
	kopie = mkdtempSync(join(tmpdir(), 'zicht-lek-'));
	cpSync(inject('map'), kopie, { recursive: true });
});

afterAll(() => rmSync(kopie, { recursive: true, force: true }));

/** Changes one file of the copy, looks at the whole site, and puts it back. */
function metLek(bestand: string, verander: (bytes: Buffer | undefined) => Buffer): Problem[] {
	const pad = join(kopie, bestand);
	const was = existsSync(pad) ? readFileSync(pad) : undefined;
	const nieuweMap = !existsSync(dirname(pad));
	mkdirSync(dirname(pad), { recursive: true });
	writeFileSync(pad, verander(was));
	try {
		return onderzoek.lees(kopie);
	} finally {
		if (was) writeFileSync(pad, was);
		else rmSync(nieuweMap ? dirname(pad) : pad, { recursive: true });
	}
}

/** All that is told is told of that file, at a place in it. */
function verwachtLek(gevonden: Problem[], bestand: string): void {
	expect(gevonden.map(({ file, code }) => [file, code])).toContainEqual([bestand, 'getal-niet-verantwoord']);
	expect(new Set(gevonden.map(({ file }) => file)), 'nothing else is blamed').toEqual(new Set([bestand]));
	expect(gevonden[0]!.line).toBeGreaterThan(0);
	expect(gevonden[0]!.column).toBeGreaterThan(0);
}

test('the site as it was built gives nothing away', () => {
	expect(onderzoek.lees(kopie)).toEqual([]);
});

describe('one step too far on the site', () => {
	test.each(LEKKEN)('%s', (_, bestand, verander) => {
		verwachtLek(metLek(bestand, (bytes) => Buffer.from(verander(bytes?.toString('utf8') ?? ''), 'utf8')), bestand);
	});

	test('at the very place', () => {
		const gevonden = metLek(PAGINA, (bytes) => Buffer.from(bytes!.toString('utf8').replace('</main>', '\n<p>Instroom</p>\n<p>Uit Vaals kwamen 3 mensen.</p></main>')));
		const tekst = readFileSync(join(kopie, PAGINA), 'utf8');
		expect(gevonden.map(({ line, column, message }) => ({ line: line - tekst.slice(0, tekst.indexOf('</main>')).split('\n').length, column, message }))).toEqual([{ line: 2, column: '<p>Uit Vaals kwamen '.length + 1, message: 'Het getal 3 komt niet uit de gecontroleerde cijfers: „Uit Vaals kwamen 3 mensen.”.' }]);
	});

	test.each([['a program with counts in it', SCRIPT, 'const vaals=4;'], ['a style sheet with words', STIJL, 'td::after{content:"4"}']])('%s', (_, kies, erbij) => {
		const bestand = bestandenIn(kopie).find(kies)!;
		verwachtLek(metLek(bestand, (bytes) => Buffer.concat([bytes!, Buffer.from(erbij)])), bestand);
	});

	const stuk = (bytes: Buffer): string => gunzipSync(bytes).toString('utf8');
	const inhoud = (bytes: Buffer): { meta: Record<string, string> } => JSON.parse(/\{[\s\S]*\}$/.exec(stuk(bytes))![0]) as { meta: Record<string, string> };
	test.each([
		['a search record', 'cijfer', '"content":"', '"content":"Vaals: 4 mensen. '],
		['the title of a search record', 'cijfer', '"title":"', '"title":"4 '],
		['a filter of a search record', 'cijfer', '"filters":{', '"filters":{"aantal":["4"],'],
		['another record, for an action', 'actie', '"content":"', '"content":"Vaals kreeg 4 mensen. '],
		['what search knows of a page', 'gemeente', '"content":"', '"content":"Vaals kreeg 4711 mensen. '],
		['where search says it is', 'cijfer', '"url":"', '"url":"/vaals/4'],
	])('%s', (_, soort, oud, nieuw) => {
		const pad = bestandenIn(kopie).filter((een) => een.endsWith('.pf_fragment')).find((een) => inhoud(readFileSync(join(kopie, een))).meta['soort'] === soort)!;
		verwachtLek(metLek(pad, (bytes) => gzipSync(een(oud, nieuw)(stuk(bytes!)))), pad);
	});
});

describe('the dictionary of search', () => {
	const pakIn = (rauw: Buffer): Buffer => gzipSync(rauw);
	const deelVan = (soort: string): string => bestandenIn(kopie).find((pad) => pad.endsWith(soort) && (soort !== '.pf_index' || tekstenIn(readFileSync(join(kopie, pad)))!.some((woord) => /^\d{4}$/.test(woord))))!;

	test('holds no number that no page has', () => {
		const pad = deelVan('.pf_index');
		const woord = tekstenIn(readFileSync(join(kopie, pad)))!.find((een) => /^\d{4}$/.test(een))!;
		verwachtLek(metLek(pad, (bytes) => {
			const rauw = gunzipSync(bytes!);
			rauw.write('4711', rauw.indexOf(woord), 'utf8');
			return pakIn(rauw);
		}), pad);
	});

	test('holds no choice that no record has', () => {
		const pad = deelVan('.pf_filter');
		const keuze = tekstenIn(readFileSync(join(kopie, pad)))!.at(-1)!;
		verwachtLek(metLek(pad, (bytes) => {
			const rauw = gunzipSync(bytes!);
			rauw.write('4', rauw.lastIndexOf(keuze), 'utf8');
			return pakIn(rauw);
		}), pad);
	});

	test('cannot be something else under its name', () => {
		const pad = deelVan('.pf_index');
		verwachtLek(metLek(pad, () => gzipSync('vaals;4')), pad);
	});

	test.each(['.pf_index', '.pf_filter', '.pf_fragment'])('has no file of an earlier edition: %s', (soort) => {
		const bron = deelVan(soort);
		const oud = bron.replace(/\w+(?=\.pf_)/, 'nl_0000000');
		const was = readFileSync(join(kopie, bron));
		verwachtLek(metLek(oud, () => was), oud);
	});
});

describe('the build itself', () => {
	test('leaves the last good site standing, and says what and where', async () => {
		const root = lekroot();
		const uit = join(root, 'dist');
		const eerst = await draai('build', ['--root', root, '--out', uit]);
		expect(eerst.code, eerst.uitvoer).toBe(0);
		const goed = vingerafdruk(uit);
		const stappen: [doe: () => void, waar: string, zegt: string, terug: () => void][] = [
			[() => schrijf(root, { 'public/aantallen.csv': 'gemeente;instroom\nGM0981;13\n' }), 'aantallen.csv:1:1', 'staat in public/', () => rmSync(join(root, 'public'), { recursive: true })],
			[() => anders(root, GEMEENTEN, '2024-Q4;GM0994', '2024-Q4;GM0994;14'), `${GEMEENTEN}.csv:24`, 'het is precies 13', () => anders(root, GEMEENTEN, '2024-Q4;GM0994', '2024-Q4;GM0994;.')],
			[() => zetErbij(root, 'jaren', 'periode;gemeente;instroom', ['2024;GM0994;77', '2023;GM0994;80']), `${GEMEENTEN}.csv:24`, 'het is precies 13', () => ['csv', 'yaml'].forEach((soort) => rmSync(join(root, `data/streek/jaren.${soort}`)))],
		];
		for (const [doe, waar, zegt, terug] of stappen) {
			doe();
			const { code, uitvoer } = await draai('build', ['--root', root, '--out', uit]);
			expect(code, uitvoer).toBe(1);
			expect(uitvoer).toContain(waar);
			expect(uitvoer).toContain(zegt);
			expect(uitvoer).toContain('De vorige versie staat er nog.');
			expect(vingerafdruk(uit)).toEqual(goed);
			terug();
		}
	});
});
