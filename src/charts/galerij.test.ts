// Every kind of chart in every state, as text: a change of what is drawn is read like a change of code.
import { describe, expect, test } from 'vitest';
import { FIGUUR_VORMEN } from '../domain/dataset.ts';
import { alsWaarde, type Markering } from '../domain/waarde.ts';
import { inspringen } from '../../tests/hulp/inspringen.ts';
import { galerijFiguur, TOESTANDEN } from './galerij.ts';
import { tekenGrafiek } from './index.ts';
import { zinVan } from './zin.ts';

describe.each(FIGUUR_VORMEN)('%s', (vorm) => {
	test.each(TOESTANDEN)('%s is drawn as before', async (toestand) => {
		const figuur = galerijFiguur(vorm, toestand);
		const { breed, smal } = tekenGrafiek(figuur);
		expect(breed + smal).not.toMatch(/NaN|Infinity|undefined|="-?\d+\.\d{2,}"/);
		await expect(`${zinVan(figuur)}\n\n${inspringen(breed)}\n${inspringen(smal)}`).toMatchFileSnapshot(`../../tests/grafieken/${vorm}-${toestand}.svg.txt`);
	});

	test('shows every kind of missing number by its own sign or word, and zero as zero', () => {
		const figuur = galerijFiguur(vorm, 'zonder-getal');
		const gezien = new Set(figuur.rijen.flatMap((rij) => rij.cellen.map((cel) => cel.waarde.markering)));
		const TEKENS: Partial<Record<Markering, RegExp>> = { onderdrukt: /•|niet getoond/, onbekend: /\?|onbekend/, 'niet-van-toepassing': /n\.v\.t\.|niet van toepassing/, 'pro-memorie': /\bpm\b|pro memorie/ };
		for (const svg of Object.values(tekenGrafiek(figuur))) {
			const tekening = svg.replace(/^.*<\/desc>/, '').replace(/<[^>]+>/g, '|');
			for (const [markering, teken] of Object.entries(TEKENS)) if (gezien.has(markering as Markering) && !(vorm === 'stroom' && svg.includes('class="lint"'))) expect(tekening, markering).toMatch(teken);
		}
	});

	test('changes when a number changes', () => {
		const een = galerijFiguur(vorm, 'gewoon');
		const ander = galerijFiguur(vorm, 'gewoon');
		ander.rijen[0]!.cellen[0]!.waarde = alsWaarde(een.rijen[0]!.cellen[0]!.waarde.getal! * 2);
		expect(tekenGrafiek(ander).breed.replace(/<(title|desc).*<\/desc>/, '')).not.toBe(tekenGrafiek(een).breed.replace(/<(title|desc).*<\/desc>/, ''));
	});
});
