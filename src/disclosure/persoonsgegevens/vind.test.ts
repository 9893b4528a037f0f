// The rules against sets of cases; what each set found at first sight, before any rule was mended on it, is in tests/persoonsgegevens/README.md.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bytes, leesPiiGevallen, soortenIn } from '../../../tests/hulp/gevallen-pii.ts';
import { PROJECT } from '../../commands/project.ts';
import { isBsn } from './bsn.ts';
import { isIban } from './iban.ts';
import { bekijkBestand } from './bestand.ts';
import { vindInBestandsnaam, vindPersoonsgegevens } from './vind.ts';

const soorten = (tekst: string, kop?: string): string[] => vindPersoonsgegevens(tekst, kop).map(({ kind, begin, einde }) => `${kind}:${tekst.slice(begin, einde)}`);

/** Every set there is. */
const SETS = readdirSync(join(PROJECT, 'tests/persoonsgegevens')).filter((naam) => naam.endsWith('.txt')).map((naam) => naam.slice(0, -4));

test('the sets are there', () => expect(SETS.length).toBeGreaterThan(45));

describe.each(SETS)('the cases of %s', (naam) => {
	const gevallen = leesPiiGevallen(naam);
	const gemist = gevallen.filter((geval) => geval.verwacht && !soortenIn(geval).includes(geval.soort as never)).map(({ soort, kop, tekst }) => `${soort} ${kop}: ${tekst}`);
	const vals = gevallen.filter((geval) => !geval.verwacht && soortenIn(geval).includes(geval.soort as never)).map(({ soort, kop, tekst }) => `${soort} ${kop}: ${tekst}`);

	test('are found, at least 95 of a hundred', () => {
		expect(gemist.length, gemist.join('\n')).toBeLessThanOrEqual(gevallen.filter(({ verwacht }) => verwacht).length * 0.05);
	});

	test('that only look like it are left alone, all but 3 of a hundred', () => {
		expect(vals.length, vals.join('\n')).toBeLessThanOrEqual(gevallen.filter(({ verwacht }) => !verwacht).length * 0.03);
	});
});

test('the eleven-test takes one random number in eleven, and never all zeros', () => {
	const goed = Array.from({ length: 11_000 }, (_, i) => String(100_000_000 + i)).filter(isBsn);
	expect(goed.length).toBe(1000);
	expect([isBsn('000000000'), isBsn('111222333'), isBsn('111222334'), isBsn('11122233')]).toEqual([false, true, false, false]);
});

test('an account number has the length of its country and the right check number', () => {
	expect([isIban('NL91ABNA0417164300'), isIban('NL91ABNA0417164301'), isIban('NL91ABNA041716430'), isIban('XX91ABNA0417164300')]).toEqual([true, false, false, false]);
});

test('what is found is exactly what is personal', () => {
	expect(soorten('Bel Jan de Vries op 06-12345678 of mail j.devries@voorbeeld.nl.')).toEqual(['name:Jan de Vries', 'phone:06-12345678', 'email:j.devries@voorbeeld.nl']);
	expect(soorten('Rekening NL91 ABNA 0417 1643 00 op naam')).toEqual(['iban:NL91 ABNA 0417 1643 00']);
	expect(soorten('Woont Kerkstraat 12, 6211 AB Maastricht')).toEqual(['address:Kerkstraat 12', 'postcode:6211 AB']);
});

test('a place called after where it lies is nobody', () => {
	expect(soorten('Zuidkust aan de Lange Zeedijk hoort bij de regio Kust.')).toEqual([]);
	expect(soorten('Gisteren belde Jan aan de Lange Zeedijk.')).not.toEqual([]);
});

test('the heading decides what a number is', () => {
	expect(soorten('111222333', 'bsn')).toEqual(['bsn:111222333']);
	expect(soorten('111222333', 'bedrag')).toEqual([]);
	expect(soorten('111222333', 'kvk_nummer')).toEqual([]);
	expect(soorten('11122233', 'nummer')).toEqual([]);
	expect(soorten('14-03-1987', 'geboortedatum')).toEqual(['birthdate:14-03-1987']);
	expect(soorten('14-03-1987', 'vastgesteld')).toEqual([]);
});

test('what an office or a project is called is no name of a person', () => {
	expect(['MGR', 'de MGR', 'Impuls', 'het contractteam', 'GGD Zuid Limburg', 'Rekenkamer Maastricht'].flatMap((tekst) => soorten(tekst, 'eigenaar'))).toEqual([]);
	expect(soorten('Sandra Claessens', 'eigenaar')).toEqual(['name:Sandra Claessens']);
	expect(soorten('JANSEN', 'achternaam')).toEqual(['name:JANSEN']);
	expect(soorten('Het project heet Safe House, de wethouder van Vaals opent het.')).toEqual([]);
	expect(soorten('De cliënt heet Mirsada.')).toEqual(['name:cliënt heet Mirsada']);
});

test('a sentence of policy with a client in it is no case, one with a life in it is', () => {
	expect(soorten('De eigen bijdrage is voor een cliënt met een lage uitkering nul.', 'toelichting')).toEqual([]);
	expect(vindPersoonsgegevens('Cliënt heeft een lage uitkering en drinkt.', 'toelichting').map(({ kind }) => kind)).toEqual(['freetext']);
});

test('the address of an office is of nobody, that of who lives there is', () => {
	expect(soorten('Bezoekadres: Stationsplein 4, 6041 GN Roermond')).toEqual([]);
	expect(soorten('De inloop zit in buurthuis De Linde, Kapelstraat 9.')).toEqual([]);
	expect(soorten('Kapelstraat 9, Weert', 'locatie_aanbieder')).toEqual([]);
	expect(soorten('Cliënt van de inloop, Kapelstraat 9')).toEqual(['address:Kapelstraat 9']);
	expect(soorten('Overlast door de bewoner van Lindehof 21 (2e etage)')).toEqual(['address:Lindehof 21']);
});

test('a name on no list is found where only somebody can stand', () => {
	expect(soorten('De zoon van Schlechtriem komt donderdag.')).toEqual(['name:van Schlechtriem']);
	expect(soorten('Weldeab Kwaaitaal is verhuisd naar Assen')).toEqual(['name:Weldeab Kwaaitaal']);
	expect(soorten('Haar zoontje Jaydano gaat naar school')).toContain('name:Jaydano');
	expect(soorten('Hoi Wubbine, kun je dit bekijken?')).toEqual(['name:Wubbine']);
	expect(soorten('Ruvendi (31) woont sinds mei zelfstandig')).toContain('name:Ruvendi');
	expect(soorten('k. wiśniewska', 'naam')).toEqual(['name:k. wiśniewska']);
	expect(['Volgens Movisie daalt het aantal daklozen.', 'Ook Pameijer heeft getekend.', 'Limor vertelde over de opvang.', 'De zoon van de buurman komt donderdag.', 'Beste Raadsleden, kunt u dit bekijken?', 'Skaeve Huse', 'Bron: Jansen, P. & De Wit, L. (2021). Wachtlijsten in beeld.'].flatMap((tekst) => soorten(tekst))).toEqual([]);
});

test('a street that does not end like one is known by its bird or flower, or by who lives there', () => {
	expect(soorten('Vlierbes 22')).toEqual(['address:Vlierbes 22']);
	expect(soorten('melding overlast Waterlelie 33')).toEqual(['address:Waterlelie 33']);
	expect(soorten('De man van Ganzendries 42 schreeuwt')).toContain('address:Ganzendries 42');
	expect(soorten('JAN STEENSTRAAT 12')).toEqual(['address:JAN STEENSTRAAT 12']);
	expect(soorten('aan de Laan van Nieuw Oost-Indië, nummer 1207')).toEqual(['address:Laan van Nieuw Oost-Indië, nummer 1207']);
	expect(['Team Kolibrie 45', 'Wolf 2023', 'Kwartaal 3', 'Mannen 34', 'De Fase 2', 'Perron 3'].flatMap((tekst) => soorten(tekst))).toEqual([]);
	expect(soorten('Feijenoord 18-27', 'doelgroep')).toEqual([]);
	expect(soorten('Coolsingel 40', 'stadhuis')).toEqual([]);
});

test('whose account and whose birth it is', () => {
	expect(soorten('Over te maken op NL91 ABNA 0417 1643 00 t.n.v. gemeente Roermond')).toEqual([]);
	expect(soorten('Over te maken op NL91 ABNA 0417 1643 00 t.n.v. mevrouw')).toEqual(['iban:NL91 ABNA 0417 1643 00']);
	expect(soorten('De stichting is op 1 april 1975 geboren uit een fusie.')).toEqual([]);
	expect(soorten('Mevrouw is op 1 april 1975 geboren.').some((een) => een.startsWith('birthdate:'))).toBe(true);
	expect(soorten('Zij wordt op 14 juni 2026 achttien.')).toContain('birthdate:Zij wordt op 14 juni 2026 achttien');
});

test('numbers as they are typed', () => {
	expect(soorten('app: 06_12345678')).toEqual(['phone:06_12345678']);
	expect(soorten('whatsapp: 6 12345678')).toEqual(['phone:6 12345678']);
	expect(soorten('nul zes 51 33 90 72')).toEqual(['phone:nul zes 51 33 90 72']);
	expect(soorten('06-12-2024 07:30')).toEqual([]);
	expect(soorten('jan.jansen@@gmail.com')).toEqual(['email:jan.jansen@@gmail.com']);
	expect(soorten('via het formulier @ home')).toEqual([]);
	expect(soorten('zijn auto, GH-482-K, staat voor de deur')).toContain('identifier:GH-482-K');
	expect(soorten('product GH-482-K')).toEqual([]);
	expect(soorten('3400 HH (huishoudens)')).toEqual([]);
	expect(soorten('0900 MA - 1700 VR')).toEqual([]);
});

test('a heading of amounts is of numbers, not of what is told under it', () => {
	expect(soorten('1 (cliënt uit 3034 PW)', 'aantal')).toEqual(['postcode:3034 PW']);
	expect(soorten('3034 PW', 'aantal')).toEqual([]);
});

test('numbers of several people behind one word, and those of a paper', () => {
	expect(soorten('BSN moeder/dochter 111222333/123456782')).toEqual(['bsn:111222333', 'bsn:123456782']);
	expect(soorten("eenmanszaak, btw-id NL111222333B01, dat is haar bsn")).toEqual(['bsn:NL111222333B01']);
	expect(soorten('btw-id NL111222333B01')).toEqual([]);
	expect(soorten('Nummer 111222333 van de Rekenkamer')).toEqual([]);
	expect(soorten("111'222'333", 'bsn')).toEqual(["bsn:111'222'333"]);
	expect(soorten('1782', 'bsn')).toEqual([]);
});

test('an account number of another country, with a slip of the pen, or without its country', () => {
	expect(soorten('NL91/ABNA/0417/1643/00')).toEqual(['iban:NL91/ABNA/0417/1643/00']);
	expect(soorten('NL91ABNAO4171643OO')).toEqual(['iban:NL91ABNAO4171643OO']);
	expect(soorten('RS58906305009374126193')).toEqual(['iban:RS58906305009374126193']);
	expect(soorten('RS59906305009374126193')).toEqual([]);
	expect(soorten('De invloed daarvan: nlooabnaoolliooool en beïnvloeden we verder')).toEqual([]);
	expect(soorten('0417164300', 'rekeningnummer')).toEqual(['iban:0417164300']);
	expect(soorten('Betaal aan stichting Noord, NL91 ABNA 0417 1643 00')).toEqual([]);
});

test('the numbers of other countries prove themselves by their check number, their shape or their word', () => {
	expect(soorten('85.07.30-033.28')).toEqual(['identifier:85.07.30-033.28']);
	expect(soorten('85.07.30-033.29')).toEqual([]);
	expect(soorten('P<MARBENHADDOU<<YASSIN<<<<<<<<<<<<<<<<<<<<<<')).toEqual(['identifier:P<MARBENHADDOU<<YASSIN<<<<<<<<<<<<<<<<<<<<<<']);
	expect(soorten('Zijn PESEL is 44051401359.')).toEqual(['identifier:PESEL is 44051401359']);
	expect(soorten('JX 41 27 09 C', 'NINo')).toEqual(['identifier:JX 41 27 09 C']);
	expect(soorten('2a02:a46f:1c3e:1:8d5f:77aa:10b2:c4e1', 'client_ip')).toEqual(['identifier:2a02:a46f:1c3e:1:8d5f:77aa:10b2:c4e1']);
	expect(soorten('paspoort bewoner NX4R2B6L1, verloopt in mei')).toEqual(['identifier:paspoort bewoner NX4R2B6L1']);
	expect(soorten('Van deze mensen hebben 12 een PESEL en 44 een rijksregisternummer.')).toEqual([]);
});

test('of a row of counts, a heading of months or a test named after two statisticians nothing is a person’s', () => {
	expect(soorten('Meldingen in januari, februari en maart: 104 118 131')).toEqual([]);
	expect(soorten('Van wie: 104 118 131')).toEqual(['bsn:104 118 131']);
	expect(soorten('06 12 18 24 30', 'maanden')).toEqual([]);
	expect(soorten('Wijknummers 06 12 18 24 31')).toEqual([]);
	expect(soorten('1.204', 'unieke cliëntnummers')).toEqual([]);
	expect(soorten('Mann-Whitney')).toEqual([]);
	expect(soorten('Bellen met 06 12 18 24 31')).toEqual(['phone:06 12 18 24 31']);
	expect(soorten('De IBAN-naamcontrole is bij 4 van de 312 betalingen uitgevallen.')).toEqual([]);
});

test('a decision tells somebody about himself', () => {
	expect(soorten('U heeft een niet-aangeboren hersenletsel en uw partner is overbelast.', 'motivering').map((een) => een.split(':')[0])).toEqual(['freetext']);
	expect(soorten('U heeft recht op een eigen bijdrage. U kunt uw aanvraag doen bij het loket.', 'toelichting')).toEqual([]);
});

test('a first name by itself, in a list, a chat, a greeting, with or without a capital', () => {
	expect(soorten('22.15 Sjaak terug van verlof')).toEqual(['name:Sjaak']);
	expect(soorten('[12-03-2024 09:11] Naïma: kan iemand mijn fiets binnenzetten?')).toContain('name:Naïma');
	expect(soorten('weer gedoe tussen achmed en die nieuwe jongen')).toContain('name:achmed');
	expect(soorten('kamer 3: Farid, kamer 4: Gerda')).toEqual(['name:Farid', 'name:Gerda']);
	expect(soorten('My name is Blessing and I sleep here')).toContain('name:My name is Blessing');
	expect(['Storm Corrie: extra bedden', 'De pilot Lisa loopt tot 2025', 'Volgens Ward is de afstand klein', 'Gebouwd met Jekyll en Ruby', 'De methode is Marte Meo.', 'generator: Hugo 0.121', 'De regeling is er niet voor Jan en alleman', 'jan feb mrt apr'].flatMap((tekst) => soorten(tekst))).toEqual([]);
});

test('a name as a program or a typist took it apart, or in letters that are not ours', () => {
	for (const [cel, kop] of [['Ramlal-Bissessar, Soerendra', 'naam'], ['?eyma Y?ld?r?m', 'naam_client'], ['Tesfay_Gebremedhin', 'statushouder'], ['M E J Vroegindeweij', 't.n.v.'], ['Mei Lin', 'bewoner kamer 4'], ['Van Bergen', 'achternaam'], ['Іваненко Марія', 'ПІБ']] as const) expect(soorten(cel, kop)).toEqual([`name:${cel}`]);
	expect(soorten('D e k k e r   A n n i e', 'naam').map((een) => een.split(':')[0])).toEqual(['name']);
	expect(soorten('H:/clienten/B/Bouzidi, Youssef/zorgplan')).toEqual(['name:Bouzidi, Youssef']);
	for (const cel of ['Roos Groen', 'Mark Post']) expect(soorten(cel, 'naam')).toEqual([`name:${cel}`]);
	for (const cel of ['Roos Opvang', 'Iris Project', 'Faith Hostel', 'Mark Centrum', 'Roos Zuid', 'Blauw Rood', 'Opvang, Inloop', 'Noord, Heerlen', 'Zicht op Thuis']) expect(soorten(cel, 'naam')).toEqual([]);
	expect(soorten('Bergen', 'woonplaats')).toEqual([]);
});

/** What is found in a line of a text, as a file is read. */
const inRegel = (regel: string): string[] => bekijkBestand('tekst.md', bytes(`${regel}\n`)).map(({ kind, tekst }) => `${kind}:${tekst}`);

test.each([
	['De bewoner van Tiendhorn 14 klaagt.', 'address:Tiendhorn 14'],
	['Stuur de brief graag naar Kruidenwiel 9.', 'address:Kruidenwiel 9'],
	['Het bed op Roggeland 212-II is vrij.', 'address:Roggeland 212-II'],
	['Lijsterbesdreef 47', 'address:Lijsterbesdreef 47'],
	['Groet, Wies, Tiendhorn 31, 6071 PX Swalmen', 'address:Tiendhorn 31'],
	['telefoon_client: "31612345678"', 'phone:31612345678'],
	["dossiernr: 'WMO-33871',", 'identifier:WMO-33871'],
	['<Client clientnr="K-33871">', 'identifier:K-33871'],
	['mob.0612345678', 'phone:0612345678'],
	['Bel 06&nbsp;12345678 maar', 'phone:06&nbsp;12345678'],
	['j.devries&#64;voorbeeld.nl', 'email:j.devries&#64;voorbeeld.nl'],
	['b.s.n. 1 1 1 2 2 2 3 3 3', 'bsn:1 1 1 2 2 2 3 3 3'],
	['BSN: een een een twee twee twee drie drie drie', 'bsn:een een een twee twee twee drie drie drie'],
	['Haar dossiernummer (Wmo) is 2023 4412.', 'identifier:dossiernummer (Wmo) is 2023 4412'],
	['Het gezin met de drieling verblijft in de noodopvang.', 'freetext:Het gezin met de drieling verblijft in de noodopvang.'],
])('told in another way, found at its place: %s', (regel, verwacht) => {
	expect(inRegel(regel)).toContain(verwacht);
});

test.each(['Lijst 3 en Kamer 12 staan in de tabel.', 'De bewoners van Weert 2023 en Roermond 12 zijn geteld.', 'De post gaat naar Afdeling 3.', 'Artikel 12 bis', 'Postbus 162, 3500 CE Utrecht', 'Bezoekadres: Tiendhorn 31, 6071 PX Swalmen', 'Het cliëntnummer in het systeem is 8 tekens lang.', 'Het cliëntnummer is 9 cijfers lang.', 'Het zaaknummer van het raadsvoorstel is 2023-00458.', 'Een gezin met een tweeling krijgt voorrang.', 'kosten &amp; baten 12 000'])('of nobody: %s', (regel) => {
	expect(inRegel(regel)).toEqual([]);
});

test('a street is of nobody when houses are counted there, or something is built, sold or open to all', () => {
	expect(['Nieuwbouw Molenstraat 36 sociale huurwoningen, oplevering 2027', 'In de Molenweg 3 meldingen van overlast in mei', 'Besluit: aankoop van Kapelweg 9 voor 12 wooneenheden', 'Het pand Tongersestraat 53 wordt verbouwd tot opvang.', 'Bibliotheek Hoofdstraat 12: taalcafé op dinsdag'].flatMap((tekst) => soorten(tekst))).toEqual([]);
	expect(soorten('Postbus 1992', 'adres')).toEqual([]);
	expect(soorten('Het pand Tongersestraat 53, waar mevrouw woont, wordt verbouwd.')).toContain('address:Tongersestraat 53');
	expect(soorten('straat=Lindelaan;huisnr=44;toev=B')).toEqual(['address:straat=Lindelaan;huisnr=44']);
	expect(soorten('His address is 14 Church Road')).toEqual(['address:14 Church Road']);
});

test.each([
	['Politie was gisteren bij Tongelrespoor 88, meneer was rustig.', 'address:Tongelrespoor 88'],
	['Afspraak verzet voor huurder Rozenhof 17.', 'address:Rozenhof 17'],
	['Morgen thuisbezoek bij haar zus (Ooster Ee 14).', 'address:Ooster Ee 14'],
	['Hij zit in de Irenestraat (huisnummer 9).', 'address:Irenestraat (huisnummer 9'],
	['Pakketje voor mevrouw: nr. 12 aan de Willem van Oranjelaan', 'address:nr. 12 aan de Willem van Oranjelaan'],
	['BEWONER BRINK 7 GOOIT HUISRAAD VAN BALKON', 'address:BRINK 7'],
	['gezin met 3 kinderen, PLEIN VAN SIENA 12', 'address:PLEIN VAN SIENA 12'],
	['https://kaart.voorbeeld.nl/?adres=Van+Galenstraat+12&laag=1', 'address:Van+Galenstraat+12'],
	['Us heit is by syn mem, Lytse Skoallestrjitte 4.', 'address:Lytse Skoallestrjitte 4'],
	['uitnodiging_client_Merelhof_12(1).pdf', 'address:Merelhof_12'],
	['De weduwnaar, Hoofdstraat 9, staat open voor hulp.', 'address:Hoofdstraat 9'],
	['Ze sliep in de Prinses Irene-\nstraat 12 met haar zoon.', 'address:Prinses Irenestraat 12'],
	['Post voor mevrouw gaat naar de Kastanjelaan\n14b in Weert.', 'address:Kastanjelaan 14b'],
	['Haar postcode is 6 0 7 1, letters P en K.', 'postcode:6 0 7 1, letters P en K'],
	['postcode: 6071 papa kilo', 'postcode:6071 papa kilo'],
	['<Postcode4>6071</Postcode4><PostcodeLetters>PK</PostcodeLetters>', 'postcode:Postcode4>6071</Postcode4><PostcodeLetters>PK'],
	['vorig adres:pc6071PK.', 'postcode:6071PK'],
	['Betreft: mevrouw te Venray, 5802 XS', 'postcode:5802 XS'],
])('where somebody lives, in another shape: %s', (regel, verwacht) => {
	expect(inRegel(regel)).toContain(verwacht);
});

test.each(['Opstapbaan 12', 'Gemengde Leerweg 4', 'Alle cijfers van de prikstraat 4 zijn bekend.', 'Op de Kanaalstraat 12 controles uitgevoerd.', 'Op de Kanaalstraat 40 vierkante meter tegels gelegd.', 'Het onderhoud van de Molenweg 2025-2026 is begroot.', 'Verdeeld als volgt: Noord 4, Zuid 9.', 'Geertruidenberg 14, Oosterhout 12', 'Het filmhuis (Kerkweg 4, 6071 PK Swalmen) draait.', 'Lezing in het Rode Klif Paviljoen, Kerkgracht 12.', 'Inschrijven kan bij het ROC, Kerkgracht 12.', 'Intercityserie 3500 NS rijdt weer.', 'omstreeks 1200 VC bewoond', 'camera met 2160 HD beeld'])('no place where somebody lives: %s', (regel) => {
	expect(inRegel(regel)).toEqual([]);
});

test('a heading tells whose place it is, and of what a number is', () => {
	expect([soorten('Heuvel 12', 'locatie woning bewoner'), soorten('Heuvel 12', 'domicilie'), soorten('17, Weezenhof', 'client_address_1'), soorten('5702 EN', 'ingeschreven te'), soorten('2729 CM', 'herkomst bewoner'), soorten('9251 MB', 'postkoade'), soorten('6 0  7 1 p k', 'bewonerspostcode')]).toEqual([['address:Heuvel 12'], ['address:Heuvel 12'], ['address:17, Weezenhof'], ['postcode:5702 EN'], ['postcode:2729 CM'], ['postcode:9251 MB'], ['postcode:6 0  7 1 p k']]);
	expect([soorten('Kerkstraat 4', 'locatie loket'), soorten('Canon 4430 HK', 'merk'), soorten('4430 HK', 'grootboek'), soorten('8720 NL', 'SBI-code'), soorten('Antwoordnummer 1820, 3500 VB Utrecht', 'postadres'), soorten('123456789', 'bewoners')].flat()).toEqual([]);
});

test('what is born figuratively, long ago or as a group is nobody', () => {
	expect(['De naamgeefster, Florence Nightingale, werd geboren op 12 mei 1820.', 'Het idee voor Housing First werd hier geboren op 1 maart 2018.', 'De buurtkrant is geboren op 1 mei 1998.', 'Jongeren die tussen 1-1-2006 en 31-12-2007 geboren zijn vallen eronder.', 'Het kompas zag op 14 november 2019 het levenslicht.'].flatMap((tekst) => soorten(tekst))).toEqual([]);
	expect(soorten('00-00-0000', 'geboortedatum')).toEqual([]);
	expect(soorten('Taart: bewoner werd vandaag, 14 februari 2024, precies 60 jaar.')).toContain('birthdate:werd vandaag, 14 februari 2024, precies 60 jaar');
	expect(soorten('De stichting werd op 14 februari 2024 60 jaar.')).toEqual([]);
	expect(['Hij kwam op 19 mei 1944 ter wereld.', 'Op 12 september 1941 zag zij in Weert het levenslicht.', 'He was born on the 2nd of July, 1991.', 'née le 3 avril 1987'].map((tekst) => soorten(tekst).some((een) => een.startsWith('birthdate:')))).toEqual([true, true, true, true]);
});

test('names typed in a hurry, read as the wrong letters, or cited', () => {
	expect(['KarelOosterhuis', 'jansen,piet', 'Berg, v.d., P.', 'van der zwaag,j.p.', 'JosÃ© MartÃ­nez'].map((cel) => soorten(cel, 'naam cliÃ«nt'))).toEqual([['name:KarelOosterhuis'], ['name:jansen,piet'], ['name:Berg, v.d., P.'], ['name:van der zwaag,j.p.'], ['name:JosÃ© MartÃ­nez']]);
	expect(soorten('Internet Explorer', 'client')).toEqual([]);
	expect(soorten('Bron: Verweij, A. en L. Haandrikman (2021), Zicht op wonen.')).toEqual([]);
	expect(soorten('Klacht van L. Haandrikman over 2021')).toEqual(['name:L. Haandrikman']);
});

test('notes tell of one, a task, a book or a supposition of nobody', () => {
	expect(soorten('gestopt met lithium, hoort weer stemmen', 'overdracht')).toEqual(['freetext:gestopt met lithium, hoort weer stemmen']);
	expect(soorten('Former police officer from Texel, lost a leg in the crash, now sleeps in his car.').length).toBe(1);
	expect(soorten('dwarslaesie na steekpartij; hij krijgt nachtzorg tot het hoger beroep dient', 'reden meerkosten').length).toBe(1);
	expect(['Het boek gaat over een vrouw die haar man verloor en op straat belandde.', 'Stel: een vrouw vlucht met haar kinderen voor geweld.', 'Rol van de begeleider: hij ziet het als een bewoner in de war is en belt de huisarts.', 'De bewoner houdt zijn kamer schoon en gebruikt geen alcohol in de gang.'].flatMap((tekst) => soorten(tekst))).toEqual([]);
});

test('letters under who helps are initials, except those of a service', () => {
	expect(['KJT', 'PvdB'].flatMap((tekst) => soorten(tekst, 'begeleider'))).toEqual(['name:KJT', 'name:PvdB']);
	expect(['GGZ', 'MGR', 'team Noord'].flatMap((tekst) => soorten(tekst, 'begeleider'))).toEqual([]);
	expect(soorten('KJT', 'eigenaar')).toEqual([]);
});

test('a life without trouble is a story when it tells who it is; a rule with the same words is none', () => {
	expect(soorten('De enige Eritrese bewoner in Vaals werkt sinds mei bij de bakker.').length).toBe(1);
});

test.each([
	'Zijn vader wil hem niet meer in huis hebben.',
	'Ik slaap nu drie weken bij mijn tante op zolder.',
	'Betrokkene is lid van de vakbond en ligt overhoop met de kerk.',
	'Mw. vergeet het gas uit te zetten, dochter maakt zich zorgen.',
	'He lost his job and sleeps in his car.',
	'De vuurtorenwachter van het eiland is na een zelfmoordpoging opgenomen.',
])('an episode of one life is a story: %s', (zin) => {
	expect(vindPersoonsgegevens(zin).map(({ kind }) => kind)).toContain('freetext');
});

test.each([
	'De gemiddelde gebruiker van de nachtopvang is een man van 43 jaar met schulden en psychische klachten.',
	'Iemand die zijn baan kwijtraakt heeft recht op hulp.',
	'De inwoner blijft in beeld als hij werkt of naar school gaat.',
	'De cliënt heeft altijd recht op een gesprek met zijn begeleider.',
	'Wordt de cliënt ziek, dan belt de begeleider de huisarts.',
	'De man of vrouw met een licht verstandelijke beperking krijgt extra uitleg.',
	'De wethouder zei vorig jaar dat hij de wachtlijst wil halveren.',
	'Een moeder met kinderen heeft voorrang in de vrouwenopvang.',
])('a rule for anybody is no story: %s', (zin) => {
	expect(soorten(zin)).toEqual([]);
});

test.each([
	['', 'De jongen op unit 3 heeft zijn pols doorgesneden en is naar de spoed gebracht.'],
	['', 'Kamer 14 zat weer te huilen in de keuken, wil geen arts.'],
	['', 'Afgelopen zaterdag is een van onze gasten, een Bulgaarse stukadoor, buiten doodgevroren.'],
	['', 'hij heeft niemand meer, vrouw dood, kinderen komen niet, en nu dat been eraf'],
	['', 'I have been sleeping in my van since my wife threw me out in January.'],
	['', 'Er schläft im Wald, seine Tochter ist im Heim und er trinkt.'],
	['soort', 'jongeman, 22, net uit pleegzorg, slaapt bij vrienden, blowt'],
	['huisvesting', 'slaapt in bestelbus op parkeerplaats, wasmachine bij oma'],
	['not', 'Kocası hapiste, iki çocukla sokakta kaldı ve hamile'],
	['Bemerkung', 'Il dort dans sa voiture depuis que sa femme est partie'],
])('one life, told without a name or a subject, in notes or in another language: %s %s', (kop, tekst) => {
	expect(vindPersoonsgegevens(tekst, kop).map(({ kind }) => kind)).toContain('freetext');
});

test.each([
	['', 'De vader of moeder die het gezag heeft, ondertekent de aanvraag.'],
	['', 'De stichting zat diep in de schulden, verloor haar opdrachtgever en is in mei failliet verklaard.'],
	['', 'Een inwoner die zijn woning dreigt te verliezen, kan zich melden bij het wijkteam.'],
	['', 'Huishoudelijk reglement: de bewoner rookt niet op zijn kamer, ontvangt geen bezoek na tien uur en gebruikt geen drugs.'],
	['', 'Indien de inwoner is overleden, eindigt de indicatie op de dag na het overlijden.'],
	['', 'De enige nachtopvang op het eiland is 92 jaar oud en krijgt nu een lift.'],
	['functie-eisen', 'Heeft ervaring met verslaving, schulden en agressie; is niet bang'],
	['profiel 4', 'Cliënt is snel ontregeld, heeft een verslaving en heeft moeite met contact'],
	['toelichting', "Kolom 'moeder' is de moederorganisatie; de dochter is in 2023 gefuseerd."],
])('an office, a rule, a profile or a file is nobody: %s %s', (kop, tekst) => {
	expect(vindPersoonsgegevens(tekst, kop).filter(({ kind }) => kind === 'freetext')).toEqual([]);
});

test('what was found before in a text is found again, under each heading for itself', () => {
	const keer = (): string[] => [...soorten('111222333', 'bsn'), ...soorten('111222333', 'bedrag'), ...soorten('111222333', 'sofinummer'), ...soorten('111222333')];
	expect(keer()).toEqual(['bsn:111222333', 'bsn:111222333', 'bsn:111222333']);
	expect(keer()).toEqual(keer());
});

test.each([['jan-de-vries.pdf', ['name']], ['bsn-111222333.csv', ['bsn']], ['intake_mevrouw_jansen.docx', ['name']], ['jaarverslag-2023.md', []], ['wonen-als-start.md', []], ['mark-en-maas.svg', []]])('the file name %s', (naam, verwacht) => {
	expect(vindInBestandsnaam(naam).map(({ kind }) => kind)).toEqual(verwacht);
});

test('long and hostile lines take no time to speak of', () => {
	const lang = [`${'Aa '.repeat(5000)}`, `${'van de '.repeat(5000)}Dijk`, `geboren ${'te X '.repeat(3000)}`, '0'.repeat(20_000), '06 '.repeat(8000), `${'a.'.repeat(8000)}@b`, `${'A.'.repeat(8000)}`, `${'Straat '.repeat(4000)}1`, `${'NL91'.repeat(5000)}`, `${'Jan, '.repeat(4000)}`, `${'hij heeft ge'.repeat(4000)}`, `${', vrouw heeft zich '.repeat(3000)}`, `${'ze is haar '.repeat(4000)}`, `${'mein ich je '.repeat(4000)}`];
	for (const regel of lang) expect(vindPersoonsgegevens(regel).length).toBeLessThan(20_000);
}, 20_000);

test.each([
	['Cliëntnr.', '="004471"', 'identifier'],
	['patiëntnrs', 'P-4471 (oud), P-5522', 'identifier'],
	['ΑΜΚΑ', '01018012345', 'identifier'],
	['aanslagnr bewoner', '4471820H26', 'identifier'],
	['badge bewoner', 'B-0471', 'identifier'],
	['snapchat dochter', '@lieke_03', 'identifier'],
	['client_sha256', '5b21f0c77d9e4a1386bc02f94ed71a60c8355f9be2047d1ab6930e8c4471fd2a', 'identifier'],
	['дата народження', '14 березня 1987', 'birthdate'],
	['fecha de nacimiento', '3 de mayo de 1979', 'birthdate'],
	['geboortedatum', '??-05-1964', 'birthdate'],
	['birth_ts', '-310608000', 'birthdate'],
	['naam+geb', 'Jansen 12-09-1951', 'birthdate'],
	['Telefon', '612345678', 'phone'],
])('under „%s” stands somebody: %s', (kop, tekst, soort) => {
	expect(vindPersoonsgegevens(tekst, kop).map(({ kind }) => kind)).toContain(soort);
});

test.each([['paspoort geldig tot', '12-03-2027'], ['sleutel bewoner', 'ja'], ['hash', '9d4e1e23bd5b727046a9e3b4b7db57bd'], ['huisnr bewoner', '204'], ['Instagram', '@gemeenteweert'], ['geboortedatum', '00-00-0000'], ['bouw geb.', '12-09-1951'], ['births', '1987']])('under „%s” stands nobody: %s', (kop, tekst) => {
	expect(soorten(tekst, kop)).toEqual([]);
});

test.each([
	['c l i ë n t n r :  3 3 0 7 1 8', 'identifier:c l i ë n t n r :  3 3 0 7 1 8'],
	['SPECI20142NLD6503101F2403096999999990<<<<<84', 'identifier:SPECI20142NLD6503101F2403096999999990<<<<<84'],
	['Op zijn kaart staat 2 84 07 99 402 117 58', 'identifier:2 84 07 99 402 117 58'],
	['IMEI van haar toestel: 49 015420 323751 8', 'identifier:IMEI van haar toestel: 49 015420 323751 8'],
	['kenteken van zijn auto is KLE-AB 1234', 'identifier:kenteken van zijn auto is KLE-AB 1234'],
	['Zijn scootmobiel (serienr. SM-44718) staat buiten.', 'identifier:serienr. SM-44718'],
	['Zijn insta is @noor.vdl_03', 'identifier:insta is @noor.vdl_03'],
	['De ECD-nummers 4471, 4472 en 4480 zijn dubbel.', 'identifier:ECD-nummers 4471, 4472 en 4480'],
	['Respondent R0471 haakte af.', 'identifier:Respondent R0471'],
	['Mail naar ria_1951@live punt nl', 'email:ria_1951@live punt nl'],
	['BDAY;VALUE=date:1987-03-14', 'birthdate:BDAY;VALUE=date:1987-03-14'],
	['Bewoonster is op 3 mei 2024 bevallen van een dochter.', 'birthdate:3 mei 2024 bevallen'],
	['Op 3 juni wordt onze bewoner 65, taart!', 'birthdate:Op 3 juni wordt onze bewoner 65'],
	['14.03.1987 doğumlu', 'birthdate:14.03.1987 doğumlu'],
	['<birthDate><year>1958</year><month>2</month><day>9</day></birthDate>', 'birthdate:birthDate><year>1958</year><month>2</month><day>9</day'],
	['Hij is geboren\nop 3 mei 1971.', 'birthdate:geboren op 3 mei 1971'],
	['Bel 06\n12 34\n56 78', 'phone:06 12 34 56 78'],
])('of one person, in a language, a thing or a line of its own: %s', (tekst, verwacht) => {
	expect(inRegel(tekst)).toContain(verwacht);
});

test.each(['SPECI20152NLD6503101F2403096999999990<<<<<84', 'Nummer 2 84 07 99 402 117 59', 'imei-nummers worden niet bewaard, zie 352099111761480', 'De facturen zijn betaald (factuurnr 2024118).', 'Voor een paspoort is formulier nr 20241183 nodig.', 'De foto’s zijn geplaatst op instagram.com/wijkcentrum_oost', 'Het kenteken wordt in Q3 2024 ingevoerd', 'Unieke cliëntnummers: 1.204, 1.318', 'Cliëntnummers 2023 en 2024', 'Het proces is op 3 mei 2024 bevallen van kritiek.', 'Op 1 juli 2025 wordt het tarief 80 euro.', 'Het pand, bouwjaar 3 mei 1951', 'Aantallen in 2023:\n218\n473\n606', 'Vergaderd op 3\nmei 2023 in Weert', 'a b c d e f g'])('of nobody, though it looks like a number of somebody: %s', (tekst) => {
	expect(inRegel(tekst)).toEqual([]);
});

test('one of many in a report is still one; shares, medians and what is counted are of nobody', () => {
	expect(soorten('De piek in maart is één man uit Ommen die na vrijlating drie keer is geschorst wegens vechten.').map((een) => een.split(':')[0])).toEqual(['freetext']);
	expect(soorten('1, de dove Eritreeër die in oktober uit de nachtopvang is gezet wegens stelen', 'aantal').map((een) => een.split(':')[0])).toEqual(['freetext']);
	expect(soorten('9712 hm', 'postal_code_client')).toEqual(['postcode:9712 hm']);
	expect(soorten('overleden: 14; verhuisd: 117; detentie: 23', 'reden uitstroom')).toEqual([]);
	expect(soorten('1978', 'mediaan geboortejaar')).toEqual([]);
	expect(soorten('De buurtteams zijn op 1 januari 2015 geboren uit de decentralisaties.')).toEqual([]);
	expect(soorten('artikel 7A:1576 BW')).toEqual([]);
	expect(soorten('aantal dossiers 1284', 'kerncijfer')).toEqual([]);
});

test('what a word further on seemed to say, and what a heading of amounts cannot hide', () => {
	expect(soorten('Bereikbaar na de dagbesteding: 06 – 48 21 73 95')).toEqual(['phone:06 – 48 21 73 95']);
	expect(soorten('bsn 111222333 - eigen bijdrage 19,00', 'bedrag')).toEqual(['bsn:111222333']);
	expect(soorten('111222333', 'bedrag')).toEqual([]);
	expect(soorten('NL-1314 AK', 'postadres aanvrager')).toEqual(['postcode:1314 AK']);
	expect(soorten('5921GB', 'zip_code_client')).toEqual(['postcode:5921GB']);
	expect(soorten('karol . nowak @ wp . pl')).toEqual(['email:karol . nowak @ wp . pl']);
	expect(soorten('Youth at risk. NL-gemiddelde 4,1 procent')).toEqual([]);
	expect(soorten('Uw aanvraag traplift is geregistreerd onder zaaknummer WMO/2024/018832').map((een) => een.split(':')[0])).toEqual(['identifier']);
	expect(soorten('Het raadsstuk is geregistreerd onder zaaknummer WMO/2024/018832')).toEqual([]);
});
