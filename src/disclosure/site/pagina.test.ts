// Parts of a page that could say a number: drawings that are no charts, addresses, lists and lines.
import { expect, test } from 'vitest';
import { Paginalezer } from './pagina.ts';
import type { Verwacht } from './verwacht.ts';

const lezer = new Paginalezer({
	personen: new Set(), gemeenten: ['Noord'], volgordes: [], paginas: new Set(['/nieuws/top-10/']), bestanden: new Map(), vast: new Set(), sitemap: () => '', tekeningen: new Set(), iconen: new Set(['<path d="M1 1"/>']),
	grenzen: new Set(['M0,0L9,0Z', '4.5 6 Noord', '8 2 1']), zinnen: [], cijfers: () => new Set(), tabellen: [], zoekstukken: new Map(), delen: new Map(), deelVanBestand: () => undefined, redactie: 'Zie artikel 7 en /stukken/5.pdf',
} satisfies Verwacht);

const kaart = (inhoud: string): string => `<main><figure class="zicht-grenskaart"><svg viewBox="0 0 9 9" role="group"><title id="t">De kaart</title><desc id="u">Elk gebied.</desc>${inhoud}</svg></figure></main>`;
const vlak = (d: string, x: string, naam: string): string => `<a href="/streek/gemeenten/noord/" aria-label="Noord"><path d="${d}" fill-rule="evenodd"></path> <text x="${x}" y="6" dy="0.32em" text-anchor="middle" aria-hidden="true"> ${naam} </text></a>`;
const gemeld = (html: string): number => lezer.lees('x/index.html', html).length;

test('a map of known borders and names is known', () => {
	expect(gemeld(kaart(vlak('M0,0L9,0Z', '4.5', 'Noord')))).toBe(0);
});

test.each([
	['another outline', vlak('M0,0L4,0Z', '4.5', 'Noord')],
	['a count for a name', vlak('M0,0L9,0Z', '4.5', '4')],
	['a name elsewhere', vlak('M0,0L9,0Z', '4', 'Noord')],
	['a mark more', `${vlak('M0,0L9,0Z', '4.5', 'Noord')}<circle r="4"></circle>`],
])('a map with %s is not', (_, inhoud) => {
	expect(gemeld(kaart(inhoud))).toBeGreaterThan(0);
});

test.each([
	['something of nowhere', '<object data="/x4"></object>'], ['a link to nowhere', '<link rel="alternate" href="/a/4/">'], ['a background', '<p style="background:url(/kaart)">x</p>'], ['a list of people, one by one', '<ul><li>man</li><li>Vrouw</li><li>man</li></ul>'],
	['lines to count', '<hr><hr>'], ['empty lines to count', '<p>Noord<br><br></p>'],
])('%s is told', (_, html) => expect(gemeld(`<main>${html}</main>`)).toBeGreaterThan(0));

test.each([
	['a page', '<a href="/nieuws/top-10/#deel-2">Top</a>'], ['what an editor links to', '<a href="/stukken/5.pdf">Stuk</a>'], ['what is elsewhere', '<a href="https://voorbeeld.example/4">Elders</a>'],
	['people in groups', '<ul><li>Vrouwen</li><li>Kinderen</li><li>Vrouwen met kinderen</li></ul>'], ['lines between texts', '<p>Een<br>Ander</p><hr><p>Nog een</p><hr>'], ['an article of the law', '<p>Noord: zie artikel 7.</p>'],
])('%s is fine', (_, html) => expect(gemeld(`<main>${html}</main>`)).toBe(0));
