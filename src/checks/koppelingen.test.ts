import { describe, expect, test } from 'vitest';
import { belofte, blad, BRON, dataset, proefroot } from '../../tests/hulp/proefroot.ts';

const PAGINA = 'content/paginas/uitleg.md';
const met = (lichaam: string, meer: Record<string, string> = {}) => proefroot({ ...dataset(), 'content/begrippen/plek.md': blad('titel: Plek\nkort: Een plek.'), 'public/foto.png': 'x', 'public/map/bestand.pdf': 'x', ...meer, [PAGINA]: blad('titel: Uitleg\nlead: x', lichaam) });

/** The one fault in a body, at its mark. */
function fout(lichaam: string): string {
	const root = met(lichaam);
	const [probleem] = root.problemen();
	expect(root.gevonden()).toEqual([`${probleem?.code} ${root.plekken[0]}`]);
	return `[${probleem!.code}] ${probleem!.message} → ${probleem!.hint}`;
}

test('links that lead somewhere are fine', () => {
	expect(met([
		'[a](/) [b](/begrippen/) [c](/begrippen/#plek) [d](/bronnen/stuk/) [e](/streek/) [f](/streek/capaciteit/) [g](/streek/plannen/plan-2023/)',
		'[h](/cijfers/streek-plekken/#regel-licht) [i](/uitleg/) [j](#verderop) [k](https://voorbeeld.nl/x) [l](mailto:a@b.nl) [m](tel:+31401234567)',
		'[n](/foto.png) [o](/map/bestand.pdf) [s](/cijfers/streek-plekken.csv) [t](/cijfers/streek-plekken/per-regel.svg) [p][q] ![een foto](/foto.png) ![een foto][r]',
		'', '## Verderop', '', '[q]: /begrippen/', '[r]: /foto.png', '',
	].join('\n')).gevonden()).toEqual([]);
});

describe('a link', () => {
	test.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x', 'ftp://x.nl', 'file:///etc/passwd', '//evil.example/x'])('to %s is forbidden', (url) => {
		expect(fout(`Eerst wat tekst, dan ▶[het loket](${url}).`)).toBe(`[koppeling-verboden] Het adres „${url}” mag niet. → Gebruik een adres van deze site (/begrippen/) of een volledig webadres dat met https:// begint.`);
	});

	test('between pointed brackets or in a definition is seen too', () => {
		expect(fout('Klik ▶<javascript:alert(1)>')).toContain('koppeling-verboden');
		expect(fout('[x][y]\n\n▶[y]: javascript:alert(1)')).toContain('koppeling-verboden');
	});

	test.each(['begrippen/', '../over/', 'uitleg.md', '?a=1'])('to „%s” is relative', (url) => {
		expect(fout(`▶[het loket](${url})`)).toBe(`[koppeling-relatief] Het adres „${url}” begint niet met een schuine streep. → Schrijf het hele adres op deze site, bijvoorbeeld /begrippen/ of /bronnen/uitvoeringsplan-2023/.`);
	});

	test('to a page that does not exist gets the nearest that does', () => {
		expect(fout('▶[het loket](/begripen/)')).toMatchInlineSnapshot(`"[koppeling-dood] De pagina „/begripen/” bestaat niet. → Bedoelde u „/begrippen/”?"`);
		expect(fout('▶[het loket](/bronnen/stuck/)')).toMatchInlineSnapshot(`"[koppeling-dood] De pagina „/bronnen/stuck/” bestaat niet. → Bedoelde u „/bronnen/stuk/”?"`);
	});

	test('that lacks its last slash', () => {
		expect(fout('▶[het loket](/begrippen#plek)')).toMatchInlineSnapshot(`"[koppeling-dood] Het adres „/begrippen” mist een schuine streep aan het eind. → Schrijf /begrippen/."`);
	});

	test('to a word that is not in the begrippenlijst', () => {
		expect(fout('▶[het loket](/begrippen/#plekk)')).toMatchInlineSnapshot(`"[koppeling-dood] Op „/begrippen/” is geen plek „#plekk”. → Bedoelde u „plek”?"`);
	});

	test('to a heading that is not on the page, here or elsewhere', () => {
		expect(fout('▶[hier verder](#verderop)\n\n## Verder op')).toMatchInlineSnapshot(`"[koppeling-dood] Op deze pagina is geen plek „#verderop”. → Bedoelde u „verder-op”?"`);
		expect(fout('▶[de uitleg](/uitleg/#verderop)')).toMatchInlineSnapshot(`"[koppeling-dood] Op „/uitleg/” is geen plek „#verderop”. → Haal het # en wat erachter staat weg."`);
		expect(met('[a](#twee-keer) [b](#twee-keer-1) [c](#wat-kost-het-é) [d](/uitleg/#twee-keer) [e](/over/#portaal)\n\n## Twee keer\n\n## Twee keer\n\n## Wat kost het, é?', { 'content/paginas/over.md': blad('titel: Over\nlead: x') }).gevonden()).toEqual([]);
	});

	test('to a file outside public/, or to a folder in it, leads nowhere', () => {
		expect(fout('▶[het loket](/../zicht.config.yaml)')).toContain('koppeling-dood');
		expect(fout('▶[het loket](/map)')).toContain('koppeling-dood');
	});
});

describe('a picture', () => {
	test.each(['', '  '])('without words (%j) is for nobody who cannot see', (alt) => {
		expect(fout(`▶![${alt}](/foto.png)`)).toMatchInlineSnapshot(`"[geen-alt] Bij dit plaatje staat niet wat erop te zien is. → Schrijf het tussen de vierkante haken: ![wat erop te zien is](/plaatje.png)."`);
	});

	test.each(['https://evil.example/x.png', '//evil.example/x.png', 'foto.png', 'data:image/png;base64,x'])('from %s is not the site’s own', (url) => {
		expect(fout(`Kijk: ▶![een foto](${url})`)).toBe(`[plaatje-van-elders] Het plaatje „${url}” komt niet van deze site. → Zet het plaatje in public/ en verwijs ernaar met een adres dat met / begint.`);
	});

	test('whose address stands elsewhere in the text is no way round', () => {
		expect(fout('▶![een foto][f]\n\n[f]: https://evil.example/x.png')).toContain('[plaatje-van-elders]');
		expect(fout('▶![][f]\n\n[F]: /foto.png')).toContain('[geen-alt]');
	});

	test('that is not in public/', () => {
		expect(fout('▶![een foto](/fotto.png)')).toMatchInlineSnapshot(`"[koppeling-dood] Het plaatje „/fotto.png” staat niet in public/. → Zet het bestand in public/, of verbeter de naam."`);
		expect(fout('▶![een foto](/../zicht.config.yaml)')).toContain('[koppeling-dood]');
	});
});

test('lines are those of the file, also with CRLF and below a long front matter', () => {
	const root = proefroot({ [PAGINA]: '---\r\ntitel: Uitleg\r\nlead: >\r\n  Een\r\n  lange lead.\r\n---\r\n\r\nTekst.\r\n\r\n- lijst met ▶[fout](nergens)\r\n' });
	expect(root.gevonden()).toEqual([`koppeling-relatief ${root.plekken[0]}`]);
});

test('of two definitions of one picture the first counts, as it does on the page', () => {
	expect(fout('▶![een foto][r]\n\n[r]: https://evil.example/x.png\n[r]: /foto.png')).toContain('plaatje-van-elders');
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])('the address of a source is of the web, not %s', (url) => {
	const root = proefroot({ 'content/bronnen/ander.md': blad(`titel: x\nkort: x\nuitgever: x\nsoort: x\nstatus: concept\nurl: ▶${url}`) });
	expect(root.gevonden()).toEqual([`ongeldige-waarde ${root.plekken[0]}`]);
});

test('a mail address as a link comes with what it should be', () => {
	const root = proefroot({ 'content/paginas/uitleg.md': blad('titel: Uitleg\nlead: Kort.', 'Mail naar ▶[de regio](info@regio.example).\n') });
	expect(root.gevonden()).toEqual([`koppeling-relatief ${root.plekken[0]}`]);
	expect(root.problemen()[0]!.hint).toBe('Schrijf mailto:info@regio.example.');
});

test('a part that the site itself makes is known on the pages that have it, and on no others', () => {
	const naar = (anker: string): string[] => proefroot({ ...dataset(), 'content/paginas/uitleg.md': blad('titel: Uitleg\nlead: Kort.', `[Zie daar](/streek/#${anker}).\n`) }).gevonden();
	for (const goed of ['aandacht', 'mijn-gemeente', 'inhoud']) expect(naar(goed), goed).toEqual([]);
	for (const fout of ['rode-draad', 'voetnoot-1', 'plan-plan-2023', 'onzin']) expect(naar(fout), fout).toEqual(['koppeling-dood content/paginas/uitleg.md:5:1']);
});

test('a place on a page that the site makes itself is known: on the front page, an overview, the page of a table', () => {
	const naar = (adres: string): string[] => proefroot({ ...dataset(), 'content/begrippen/bed.md': blad('titel: Bed\nkort: Een plek om te slapen.'), 'content/paginas/uitleg.md': blad('titel: Uitleg\nlead: Kort.', `[Zie daar](${adres}).\n`) }).teksten().split('\n');
	for (const goed of ['/#regio-streek', '/streek/plannen/#plan-plan-2023', '/begrippen/#bed', '/begrippen/#inhoud', '/cijfers/streek-plekken/#per-regel', '/cijfers/streek-plekken/#regel-basis', '/cijfers/streek-plekken/#definitie', '/streek/capaciteit/#streek-plekken-per-regel', '/bescherming/#regels']) expect(naar(goed), goed).toEqual(['']);
	expect(naar('/#regio-sterek')).toEqual(['Op „/” is geen plek „#regio-sterek”.', '→ Bedoelde u „regio-streek”?']);
	expect(naar('/streek/plannen/#plan-plan-2032')).toEqual(['Op „/streek/plannen/” is geen plek „#plan-plan-2032”.', '→ Bedoelde u „plan-plan-2023”?']);
	expect(naar('/begrippen/#bad')[1]).toBe('→ Bedoelde u „bed”?');
	expect(naar('/bronnen/#stuk')[1]).toBe('→ Haal het # en wat erachter staat weg.');
	for (const fout of ['/cijfers/streek-plekken/#regel-bassis', '/cijfers/streek-plekken/#per-regl', '/streek/indicatoren/#wachttijd', '/streek/capaciteit/#per-regel', '/zoeken/#x']) expect(naar(fout)[0], fout).toContain('is geen plek „#');
});

test('a place on an overview is not missed while something cannot be read', () => {
	const root = proefroot({ 'content/begrippen/kapot.md': 'geen voorwerk', 'content/paginas/uitleg.md': blad('titel: Uitleg\nlead: Kort.', '[Zie daar](/#regio-elders).\n') });
	expect(root.gevonden().filter((een) => een.startsWith('koppeling'))).toEqual([]);
});

test('a note that nobody wrote is told where it is asked for', () => {
	expect(fout('Dit is zo▶[^1].')).toBe('[koppeling-vorm] De voetnoot „[^1]” heeft nergens een tekst. → Zet onderaan een regel met de tekst: [^1]: de tekst van de noot.');
	expect(met('Dit is zo[^1].\n\n[^1]: Volgens het stuk.\n').gevonden()).toEqual([]);
});

test('a part of the promises has an address of its own', () => {
	const naar = (adres: string): string[] => proefroot({ 'content/regios/streek/resultaten/loket.md': blad(belofte('pijlers: [zorg]\n')), 'content/regios/streek/pijlers/zorg.md': blad(`titel: Zorg\nlead: Kort.\nnummer: 1\nplan: plan-2023\n${BRON}`), 'content/paginas/uitleg.md': blad('titel: Uitleg\nlead: Kort.', `[Zie daar](${adres}).\n`) }).gevonden().filter((een) => een.startsWith('koppeling'));
	for (const goed of ['/streek/resultaten/pijler/zorg/', '/streek/resultaten/stand/op-koers/']) expect(naar(goed), goed).toEqual([]);
	for (const fout of ['/streek/resultaten/pijler/zorgg/', '/streek/resultaten/stand/groen/', '/streek/resultaten/doel/zorg/', '/dal/resultaten/stand/op-koers/']) expect(naar(fout), fout).toHaveLength(1);
});
