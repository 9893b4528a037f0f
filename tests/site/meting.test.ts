// The root that the benchmark measures with is one that a user could have: it builds, and every gemeente has what is measured.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { schrijfWortel } from '../../src/commands/bench/wortel.ts';
import { MATEN } from '../../src/commands/bench/wortel/maat.ts';
import { meetPagina, meetSite } from '../../src/commands/bench/snelheid/site.ts';
import { tijdelijkeMap } from '../hulp/bestanden.ts';
import { draai } from '../hulp/opdracht.ts';

test('six gemeenten each get four charts, four tables and three tables to download', async () => {
	const map = tijdelijkeMap();
	const { gemeenten } = schrijfWortel(join(map, 'portaal'), MATEN.S);
	const site = join(map, 'site');
	const { code, uitvoer } = await draai('build', ['--root', join(map, 'portaal'), '--out', site]);
	expect(code, uitvoer).toBe(0);
	expect(uitvoer).not.toContain('let op');
	for (const gemeente of gemeenten) {
		// Beside each CSV one for a spreadsheet; and 20 × 11 + 20 × 3 + 2 × 8 × 13 cells.
		expect(meetPagina(readFileSync(join(site, 'meetregio/gemeenten', gemeente, 'index.html'), 'utf8')), gemeente).toMatchObject({ grafieken: 4, cellen: 488, csv: 2 * 3 });
	}
	expect(meetSite(site)).toMatchObject({ grafieken: 4 * gemeenten.length });
});
