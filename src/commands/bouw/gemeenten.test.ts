// The page of a gemeente is made without the rows of others; one that asks for them gets them, and then depends on them.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { kleineRoot } from '../../../tests/hulp/kleine-root.ts';
import { maakUitgave } from '../../charts/maak-uitgave.ts';
import { uitgave, zetUitgave } from '../../charts/uitgave.ts';
import { zoekDataset, zoekItem } from '../../domain/portaal.ts';
import { leesTekst } from '../../domain/tabel.ts';
import { leesPortaal } from '../../ingest/portaal.ts';
import { afdrukVanWortel } from './afdruk.ts';
import { Gemeentepaginas } from './gemeenten.ts';
import { Kast } from './kast.ts';
import { houd, Neerlegger } from './neerleggen.ts';
import { bestandVan, type Pad } from './paginas.ts';

const NOORD = '/streek/gemeenten/noord/';
const TABEL = 'data/streek/woningen.csv';

/** Pages drawn by `teken`, of a root and a cupboard that last as long as the test; every call reads the root again. */
function opstelling(teken: () => string) {
	const root = kleineRoot();
	const kasten = mkdtempSync(join(tmpdir(), 'zicht-kasten-'));
	onTestFinished(() => rmSync(kasten, { recursive: true, force: true }));
	let getekend = 0;
	return {
		zet: (oud: string, nieuw: string): void => writeFileSync(join(root, TABEL), readFileSync(join(root, TABEL), 'utf8').replace(oud, nieuw)),
		async maak(): Promise<{ html: string; getekend: number }> {
			getekend = 0;
			const nu = maakUitgave({ portaal: leesPortaal(root), problemen: [], alleen: undefined }, { stijl: { adres: '/x.css', inhoud: '' }, grafiekstijl: '', scripts: {}, datum: undefined, voorbeeldweergave: false });
			zetUitgave(nu);
			const site = mkdtempSync(join(tmpdir(), 'zicht-site-'));
			onTestFinished(() => rmSync(site, { recursive: true, force: true }));
			const neer = new Neerlegger(site);
			const afdrukken = new Map<string, string>();
			const inZoeken = new Map([[bestandVan({ adres: NOORD }), '']]);
			const leg = (bestanden: [string, string | Uint8Array][]): Promise<void> => {
				for (const [adres, inhoud] of bestanden) afdrukken.set(adres, neer.leg(adres, inhoud));
				return Promise.resolve();
			};
			const paginas = new Gemeentepaginas({ uitgave: nu, sleutel: 'proef', kast: new Kast(root, false, kasten), afdruk: afdrukVanWortel(root), leg });
			const gemeente = zoekItem(nu.portaal, 'gemeenten', 'noord', 'streek')!;
			const bewaard = paginas.bewaard(gemeente);
			if (bewaard) {
				const [html] = neer.legNogEens(bewaard.bestanden)!;
				bewaard.onthoud();
				paginas.bewaar(site, { afdrukken, woorden: inZoeken, zoekdelen: inZoeken }).forEach(houd);
				return { html: html!.toString('utf8'), getekend };
			}
			const { html, onthoud } = await paginas.maak({ adres: NOORD } as Pad, gemeente, () => { getekend++; return Promise.resolve(new TextEncoder().encode(teken())); });
			expect(uitgave()).toBe(nu);
			await leg([[bestandVan({ adres: NOORD }), html]]);
			onthoud();
			paginas.bewaar(site, { afdrukken, woorden: inZoeken, zoekdelen: inZoeken }).forEach(houd);
			return { html: Buffer.from(html).toString('utf8'), getekend };
		},
	};
}

test('a page of its own rows is made again for its own rows only', async () => {
	const { maak, zet } = opstelling(() => `<p>${uitgave().deelVan(zoekItem(uitgave().portaal, 'gemeenten', 'noord', 'streek')!).figuren[0]!.rijen.map(({ cellen }) => cellen[0]!.waarde.getal).join(' ')}</p>`);
	expect(await maak()).toEqual({ html: '<p>42 </p>', getekend: 1 });
	expect(await maak()).toEqual({ html: '<p>42 </p>', getekend: 0 });
	zet('2023;GM0034;wonen;14', '2023;GM0034;wonen;15');
	expect(await maak()).toEqual({ html: '<p>42 </p>', getekend: 0 });
	zet('2022;GM0014;wonen;30', '2022;GM0014;wonen;31');
	expect(await maak()).toEqual({ html: '<p>43 </p>', getekend: 1 });
});

test('a page that reads a row of another is made again when that row changes', async () => {
	const { maak, zet } = opstelling(() => {
		const dataset = zoekDataset(uitgave().portaal, 'woningen', 'streek')!;
		return `<p>${leesTekst(dataset, 'jaar', 0)} ${dataset.kolommen.size} ${(dataset.kolommen.get('woningen') as { getallen: Float64Array }).getallen.at(-1)}</p>`;
	});
	// First without the rows of others, then with them.
	expect(await maak()).toEqual({ html: '<p>2022 4 14</p>', getekend: 2 });
	zet('2023;GM0034;wonen;14', '2023;GM0034;wonen;15');
	expect((await maak()).html).toBe('<p>2022 4 15</p>');
});

test('a page that asks for the part of another is a bug, and told', async () => {
	const { maak } = opstelling(() => String(uitgave().deelVan(zoekItem(uitgave().portaal, 'gemeenten', 'zuid', 'streek')!).figuren.length));
	await expect(maak()).rejects.toThrow('streek/noord asks for the part of streek/zuid');
});
