// A drawing that is no chart: only signs of the site and known maps may stand on a page.
import { expect, test } from 'vitest';
import { Paginalezer } from './pagina.ts';
import type { Verwacht } from './verwacht.ts';

const lezer = new Paginalezer({
	personen: new Set(), gemeenten: ['Noord'], volgordes: [], bestanden: new Map(), vast: new Set(), sitemap: () => '', tekeningen: new Set(), iconen: new Set(['<path d="M1 1"/>']),
	grenzen: new Set(['M0,0L9,0Z', '4.5 6 Noord', '8 2 1']), zinnen: [], cijfers: () => new Set(), tabellen: [], zoekstukken: new Map(), delen: new Map(), deelVanBestand: () => undefined, redactie: '',
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
