import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alsPlek, beschrijving, CSV, dataset, HIER, KOP, merkjes, proefroot, REGELS, YAML } from '../../tests/hulp/proefroot.ts';
import { leesTekst, leesWaarde } from '../domain/tabel.ts';
import { leesDataset } from './dataset.ts';
import { leesYaml } from './yaml.ts';

const DESCRIPTOR = beschrijving();

function lees(csv: string | Uint8Array, descriptor = DESCRIPTOR) {
	const bytes = typeof csv === 'string' ? Buffer.from(csv.replaceAll(HIER, ''), 'utf8') : csv;
	return leesDataset({ id: 'streek-plekken', naam: 'plekken', regio: 'streek', bestand: CSV, bytes, beschrijvingBestand: YAML, beschrijving: leesYaml(descriptor, YAML) });
}
/** Codes of the faults; their places must be those of the marks. */
function codes(csv: string, descriptor?: string): string[] {
	const { problemen } = lees(csv, descriptor);
	expect(problemen.map(alsPlek)).toEqual(merkjes(CSV, csv));
	return problemen.map((een) => een.code);
}
const tekst = (csv: string, descriptor?: string): string => lees(csv, descriptor).problemen.map((een) => `${een.message} → ${een.hint}`).join('\n');

/** Ways in which the same table reaches us, all of which must give the same places. */
const VORMEN: [string, (regels: string[]) => string][] = [
	['LF', (regels) => regels.join('\n')],
	['CRLF', (regels) => `${regels.join('\r\n')}\r\n`],
	['CR', (regels) => regels.join('\r')],
	['a BOM', (regels) => `\ufeff${regels.join('\r\n')}\r\n`],
	['commas', (regels) => regels.join('\n').replaceAll(';', ',')],
	['tabs', (regels) => regels.join('\n').replaceAll(';', '\t')],
	['a cell of two lines before it', (regels) => [regels[0]!, '"a\nb";"naam ""x""\r\n;";g;post;;1', ...regels.slice(1)].join('\n')],
	['blank lines before it', (regels) => [regels[0]!, '', ';;;;;', '   ', ...regels.slice(1)].join('\n')],
	['trailing empty columns and rows', (regels) => `${regels.map((regel) => `${regel};;`).join('\n')}\n;;;;;;;\n\n`],
];

describe.each(VORMEN)('with %s', (_, vorm) => {
	test('a good table gives its rows', () => {
		const { dataset: gelezen, problemen } = lees(vorm([KOP, ...REGELS]));
		expect(problemen).toEqual([]);
		const rij = Array.from({ length: gelezen!.aantalRijen }, (__, i) => i).find((i) => leesTekst(gelezen!, 'regel', i) === 'basis')!;
		expect(leesTekst(gelezen!, 'naam', rij)).toBe('BW basis');
		expect(leesWaarde(gelezen!, 'plekken', rij)).toEqual({ getal: 43, markering: 'waarde' });
	});

	test('a number that is none is told at its own cell', () => {
		expect(codes(vorm([KOP, 'licht;BW licht;Wonen;post;totaal;▶veel', 'basis;BW basis;Wonen;post;totaal;43']))).toEqual(['geen-getal']);
	});

	test('and so is an empty cell, a value that is not allowed, and a number read two ways', () => {
		expect(codes(vorm([KOP, '▶;BW licht;Wonen;▶pots;totaal;▶1.234']))).toEqual(['lege-cel', 'onbekende-waarde', 'dubbelzinnig']);
	});

	test('and a cell knows its place also when it is right', () => {
		const csv = vorm([KOP, REGELS[0]!, `basis;BW basis;Wonen;post;totaal;${HIER}43`]);
		const gelezen = lees(csv).dataset!;
		expect([alsPlek(gelezen.plekVanCel(gelezen.aantalRijen - 1, 'plekken'))]).toEqual(merkjes(CSV, csv));
	});
});

test('a table in Windows-1252 is read, and its columns count characters', () => {
	const { dataset: gelezen, problemen } = lees(Buffer.from(`${KOP}\nlicht;Één café;Wonen;post;;x`, 'latin1'));
	expect(leesTekst(gelezen!, 'naam', 0)).toBe('Één café');
	expect(problemen.map(alsPlek)).toEqual([`${CSV}:2:28`]);
});

describe('the header', () => {
	test('with a column the descriptor does not know', () => {
		expect(codes('regel;naam;groep;soort;onder;plekken;▶bsn\na;;;post;;1;123456782')).toEqual(['onbekende-kolom']);
		expect(codes('regel;naam;groep;▶sort;onder;plekken;soort\na;;;x;;1;post')).toEqual(['onbekende-kolom']);
		expect(tekst('regel;naam;groep;sort;onder;plekken;soort')).toMatchInlineSnapshot(`"De kolom „sort” staat niet in de beschrijving. → Bedoelde u „soort”? Een kolom die u niet wilt publiceren, hoort niet in dit bestand."`);
	});

	test('without a column the descriptor names', () => {
		expect(codes('regel;naam;groep;soort;onder;▶pleken\na;;;post;;1')).toEqual(['onbekende-kolom']);
		expect(lees('regel;naam;groep;soort;onder;aantal\na;;;post;;1').problemen.map(({ code, hint }) => [code, hint])).toEqual([['onbekende-kolom', 'De kolom „plekken” ontbreekt. Is dit die kolom? Schrijf dan die naam. Een kolom die u niet wilt publiceren, hoort niet in dit bestand.']]);
		expect(lees('regel;naam;groep;soort;aantal;x\na;;;post;;1').problemen.map(({ code }) => code).sort()).toEqual(['onbekende-kolom', 'onbekende-kolom', 'ontbrekende-kolom', 'ontbrekende-kolom']);
		expect(codes('▶regel;naam;groep;soort;onder\na;;;post;')).toEqual(['ontbrekende-kolom']);
		expect(tekst('regel;naam;groep;soort;onder\na;;;post;')).toMatchInlineSnapshot(`"De kolom „plekken” ontbreekt. → Voeg de kolom toe met als kop: plekken."`);
	});

	test('with a column that is there twice', () => {
		expect(codes('regel;naam;groep;soort;onder;plekken; ▶naam \na;;;post;;1;x'.replace(' ▶', '▶ '))).toEqual(['dubbele-kolom']);
		// The name of another column was typed over its own.
		expect(tekst('regel;naam;groep;soort;onder;naam\na;;;post;;1')).toBe('De kolom „naam” staat er twee keer. → Is dit de kolom „plekken”? Schrijf dan die naam. Anders: haal er één weg.');
		expect(tekst(`${KOP};naam\n`)).toMatchInlineSnapshot(`"De kolom „naam” staat er twee keer. → Haal er één weg."`);
	});

	test('with a column without a name that is filled below it', () => {
		expect(codes(`${KOP};;\na;;;post;;1;;\nb;;;post;;1;;▶geheim\nc;;;post;;1;;meer`)).toEqual(['kolom-zonder-naam']);
		expect(tekst('regel;naam;groep;soort;onder;\nb;;;post;;1')).toBe('Boven „1” staat geen kolomnaam. → Is dit de kolom „plekken”? Schrijf dat er dan boven. Anders: haal de kolom weg.');
		expect(codes('▶regel;naam;groep;soort;onder;\nb;;;post;;')).toEqual(['ontbrekende-kolom']);
		expect(tekst(`${KOP};\nb;;;post;;1;geheim`)).toMatchInlineSnapshot(`"Boven „geheim” staat geen kolomnaam. → Schrijf in de eerste regel hoe de kolom heet, of haal de kolom weg."`);
	});

	test('in another order than the descriptor', () => {
		const { dataset: gelezen, problemen } = lees('plekken;onder;soort;groep;naam;regel\n43;;post;Wonen;BW basis;basis');
		expect(problemen).toEqual([]);
		expect([leesTekst(gelezen!, 'regel', 0), leesWaarde(gelezen!, 'plekken', 0).getal]).toEqual(['basis', 43]);
	});

	test.each(['', '\n', '\ufeff'])('of a file that holds %j is told once', (csv) => {
		expect(lees(csv).problemen.map((een) => een.code)).toEqual(['leeg-bestand']);
	});

	test.each(['Plekken 2023;;;;;\n', 'sep=;\n'])('under something else (%j) is told once, whatever follows', (boven) => {
		expect(lees(`${boven}${KOP}\nlicht;BW;Wonen;post;;1\n`).problemen.map((een) => een.code)).toEqual(['geen-kop']);
	});

	test('with nothing under it is no dataset', () => {
		expect(lees(`${KOP}\n;;;;;\n`).problemen.map((een) => een.code)).toEqual(['geen-regels']);
	});
});

describe('a row', () => {
	test('with more cells than the header', () => {
		expect(codes(`${KOP}\na;BW licht;Wonen;post;;37;▶los`)).toEqual(['te-veel-cellen']);
		expect(codes(`${KOP}\na;BW licht;Wonen;post;;37;;;`)).toEqual([]);
		expect(tekst(`${KOP}\na;;;post;;37;los`)).toMatchInlineSnapshot(`"Deze regel heeft 7 cellen, de kop 6. → Staat er een „;” in een tekst? Zet die tekst dan tussen aanhalingstekens."`);
		expect(tekst(`${KOP}\na;;;post;;37;los`.replaceAll(';', '\t'))).toContain('Staat er een tab in een tekst?');
	});

	test('with fewer', () => {
		expect(codes(`${KOP}\na;;;▶post`)).toEqual(['te-weinig-cellen']);
		expect(tekst(`${KOP}\na;;;post;;1\n* voorlopig`)).toBe('Deze regel heeft 1 cel, de kop 6. → Is dit een opmerking bij de tabel? Zet die in de beschrijving, bij voetnoten, en haal de regel hier weg. Anders: vul de regel aan tot evenveel cellen als de kop.');
		expect(tekst(`${KOP}\na;;;post`)).toMatchInlineSnapshot(`"Deze regel heeft 4 cellen, de kop 6. → Vul de regel aan tot evenveel cellen als de kop."`);
	});

	test('with a quote that is not closed', () => {
		expect(lees(`${KOP}\na;"BW licht;Wonen;post;;37\nb;;;post;;1\n`).problemen.map((een) => `${een.code} ${een.line}:${een.column}`)).toEqual(['aanhalingsteken 2:3']);
		expect(codes(`${KOP}\na;"x ""y""";;post;;1\nb;▶"z"y;;post;;1`)).toEqual(['aanhalingsteken']);
		expect(tekst(`${KOP}\na;"x"y;;post;;1`)).toMatchInlineSnapshot(`"Het aanhalingsteken vóór „x"y” wordt niet goed afgesloten. → Sluit elke tekst die met " begint ook met " af. Een " in de tekst zelf schrijft u als ""."`);
	});
});

describe('a number', () => {
	test('that should be whole', () => {
		expect(codes(`${KOP}\na;;;post;;▶1,5`)).toEqual(['geen-heel-getal']);
		expect(tekst(`${KOP}\na;;;post;; 1,5 `)).toMatchInlineSnapshot(`"„1,5” is geen heel getal. → In kolom „plekken” horen hele getallen."`);
	});

	test('that is out of bounds, while the bounds themselves are in', () => {
		const grens = beschrijving({ grenzen: '{ minimum: 0, maximum: 100 }' });
		expect(codes(`${KOP}\na;;;post;;▶-1\nb;;;post;;0\nc;;;post;;100\nd;;;post;;▶101`, grens)).toEqual(['buiten-bereik', 'buiten-bereik']);
		expect(tekst(`${KOP}\na;;;post;;-1\nd;;;post;;101`, grens)).toMatchInlineSnapshot(`
			"-1 is te laag voor kolom „plekken”. → Het laagste dat hier mag is 0.
			101 is te hoog voor kolom „plekken”. → Het hoogste dat hier mag is 100."
		`);
	});

	test('that must be there may say why it is not', () => {
		const verplicht = beschrijving({ grenzen: '{ required: true }' });
		expect(codes(`${KOP}\na;;;post;;?\nb;;;post;;pm\nc;;;post;;▶ `, verplicht)).toEqual(['lege-cel']);
		expect(tekst(`${KOP}\nc;;;post;;`, verplicht)).toMatchInlineSnapshot(`"De cel in kolom „plekken” is leeg. → Vul het getal in, of schrijf waarom het er niet is: ? (onbekend), n.v.t. of pm."`);
	});

	test('that is none is quoted, and never becomes a zero', () => {
		const { dataset: gelezen } = lees(`${KOP}\na;;;post;;veel\nb;;;post;;constructor`);
		expect([0, 1].map((rij) => leesWaarde(gelezen!, 'plekken', rij))).toEqual(Array(2).fill({ getal: null, markering: 'onbekend' }));
		expect(tekst(`${KOP}\na;;;post;;veel`)).toMatchInlineSnapshot(`"„veel” is geen getal. → Schrijf een getal, of waarom het er niet is: leeg, ? (onbekend), n.v.t., pm of . (niet getoond)."`);
	});
});

test('all faults come at once', () => {
	expect(codes(`${KOP};▶extra\n▶;;;▶x;;▶1,5;\na;;;post;;▶-\n▶;;;post;;0`)).toHaveLength(6);
});

test('a fault in the descriptor leaves no dataset, and is told in the descriptor', () => {
	const { dataset: gelezen, problemen } = lees(KOP, beschrijving({ maat: 'eenheid: bedden' }));
	expect(gelezen).toBeUndefined();
	expect(problemen.map((een) => `${een.code} ${een.file}`)).toEqual([`onbekende-waarde ${YAML}`]);
});

test('the whole root reads it the same', () => {
	expect(proefroot(dataset([...REGELS, 'x;X;;post;;▶1.5'])).gevonden()).toEqual([`dubbelzinnig ${CSV}:6:12`]);
});

test('whatever bytes a file holds, reading gives rows and problems with a place inside the file', () => {
	const regel = fc.array(fc.oneof(fc.constantFrom('', 'post', 'totaal', '1', '1.234', '"', 'a"b', '"x"y', '€ 5', '\u0000', '🙂', '=1'), fc.string({ maxLength: 4 })), { maxLength: 9 }).map((cellen) => cellen.join(';'));
	const csv = fc.oneof(
		fc.uint8Array({ maxLength: 60 }),
		fc.array(regel, { maxLength: 6 }).map((regels) => Buffer.from([KOP, ...regels].join('\r\n'))),
		fc.array(regel, { maxLength: 6 }).map((regels) => Buffer.from(regels.join('\n'))),
	);
	const descriptor = leesYaml(DESCRIPTOR, YAML);
	fc.assert(fc.property(csv, (bytes) => {
		const { dataset: gelezen, problemen } = leesDataset({ id: 'x', naam: 'x', regio: undefined, bestand: CSV, bytes, beschrijvingBestand: YAML, beschrijving: descriptor });
		const regels = Buffer.from(bytes).toString('latin1').split(/\r\n|\r|\n/).length;
		for (const probleem of problemen) {
			expect(probleem.line).toBeGreaterThan(0);
			expect(probleem.line).toBeLessThanOrEqual(regels);
			expect(probleem.column).toBeGreaterThan(0);
		}
		if (!gelezen) expect(problemen.length).toBeGreaterThan(0);
		else for (let rij = 0; rij < gelezen.aantalRijen; rij++) leesWaarde(gelezen, 'plekken', rij);
	}), { numRuns: 500 });
});

describe('what a spreadsheet puts around its figures', () => {
	test('a title above the header is told with where the header is', () => {
		expect(tekst(`Capaciteit 2023;;;;;\n;;;;;\n${KOP}\n${REGELS.join('\n')}\n`)).toBe('De namen van de kolommen staan niet op de eerste regel, maar op regel 3. → Haal weg wat erboven staat, zodat die regel de eerste is.');
		expect(tekst(`${REGELS.join('\n')}\n${KOP}\n`)).toContain('maar op regel 5.');
		expect(codes(`▶x;y\n1;2\n`)).toEqual(['geen-kop']);
	});

	test('a second header, a note or a total below it is one fault of its line', () => {
		expect(codes(`${KOP}\n▶;;;;;aantal\n${REGELS.join('\n')}\n`.replace(';;;;;aantal', ';;;;;5'))).toEqual(['lege-cel']);
		expect(tekst(`${KOP}\n${REGELS.join('\n')}\n;;;;;100\n`)).toBe('Op deze regel zijn de cellen in de kolommen „regel” en „soort” leeg. → Vul ze in. Is dit een tweede kop, een noot of een totaal dat er later onder is gezet? Haal de regel dan weg.');
		expect(codes(`${KOP}\n${REGELS.join('\n')}\nextra;;;▶;;100\n`)).toEqual(['lege-cel']);
	});
});

test('half a thing is not reckoned with: its total is not told as well', () => {
	const half = proefroot(dataset(REGELS.with(0, 'licht;BW licht;Wonen;post;totaal;37,5'))).gevonden();
	expect(half).toEqual([`geen-heel-getal ${CSV}:2:34`]);
});
