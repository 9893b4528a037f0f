// Promise 1: a number is written once. Change it in the CSV, and everything that shows it changes with it.
import { expect, test } from 'vitest';
import { dataset, proefroot, REGELS } from '../../tests/hulp/proefroot.ts';
import { maakUitgave } from '../charts/maak-uitgave.ts';
import { leesPortaal } from '../ingest/portaal.ts';
import { tabelVan } from '../charts/tabel.ts';
import { zinVan } from '../charts/zin.ts';
import { zoekCijfer } from '../figures/cijfer.ts';
import { bijproducten } from './index.ts';
import { zoekrecord } from './zoekstukken.ts';

/** Everything a reader can get of the line `basis`, of which the CSV holds `getal`; other lines together 57. */
function toon(getal: number): Record<string, string> {
	const root = proefroot(dataset(REGELS.map((regel) => regel.replace(';43', `;${getal}`).replace(';100', ';'))));
	expect(root.gevonden()).toEqual([]);
	const uitgave = maakUitgave({ portaal: leesPortaal(root.pad), problemen: [], alleen: undefined }, { stijl: { adres: '/x.css', inhoud: '' }, grafiekstijl: '', scripts: {}, datum: undefined, voorbeeldweergave: false });
	const [gelezen] = uitgave.portaal.datasets;
	const figuur = uitgave.figuren.get('streek-plekken/per-regel')!;
	const bestand = (eind: string): string => String(bijproducten(uitgave).find(({ adres }) => adres.endsWith(eind))!.inhoud());
	const cijfer = zoekCijfer(uitgave.portaal, gelezen!, 'plekken', { regel: 'basis' })!;
	const { breed, smal } = uitgave.grafieken.get(figuur.id)!;
	return {
		cijfer: cijfer.lang,
		zoekrecord: zoekrecord(cijfer).tekst,
		tabel: tabelVan(figuur).rijen.map((rij) => rij.cellen[0]!.tekst).join(' '),
		zin: zinVan(figuur),
		'svg breed': breed,
		'svg smal': smal,
		'svg los': bestand('per-regel.svg'),
		csv: bestand('streek-plekken.csv'),
		excel: bestand('excel.csv'),
	};
}

test('one number in a CSV is the same in number, figure, table, sentence, search, drawings and downloads', () => {
	const voor = toon(143);
	const na = toon(286);
	expect(Object.keys(na)).toHaveLength(9);
	for (const [naam, tekst] of Object.entries(na)) {
		expect(voor[naam], `${naam} before`).toMatch(/(?<!\d)143(?!\d)/);
		expect(voor[naam], `${naam} before`).not.toMatch(/(?<!\d)286(?!\d)/);
		expect(tekst, naam).toMatch(/(?<!\d)286(?!\d)/);
		expect(tekst, naam).not.toMatch(/(?<!\d)143(?!\d)/);
	}
	// And so is the total that is computed from it.
	for (const naam of ['tabel', 'zin', 'svg breed', 'csv', 'excel']) {
		expect(voor[naam], `total in ${naam} before`).toMatch(/(?<!\d)200(?!\d)/);
		expect(na[naam], `total in ${naam}`).toMatch(/(?<!\d)343(?!\d)/);
	}
});
