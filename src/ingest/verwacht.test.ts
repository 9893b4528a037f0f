// Announced figures: a header and a descriptor that says when the rest will come.
import { expect, test } from 'vitest';
import { beschrijving, blad, CSV, dataset, HIER, KOP, proefroot, REGELS, YAML } from '../../tests/hulp/proefroot.ts';

const zicht = '  verwacht: in het voorjaar\n';
const LEEG = { ...dataset([], { zicht }), [CSV]: `${KOP}\n` };

test('announced figures are no fault, and no dataset yet', () => {
	const root = proefroot(LEEG);
	expect(root.gevonden()).toEqual([]);
	expect(root.lees()).toMatchObject({ datasets: [], verwacht: [{ id: 'streek-plekken', aantalRijen: 0 }] });
});

test('without the announcement an empty file stays a fault, so that one emptied by accident is seen', () => {
	expect(proefroot({ ...LEEG, [YAML]: beschrijving() }).gevonden()).toEqual([`geen-regels ${CSV}:1:1`]);
});

test('an announcement that is overtaken by its figures is pointed at', () => {
	const root = proefroot(dataset(REGELS, { zicht: `  verwacht: ${HIER}in het voorjaar\n` }));
	expect(root.gevonden()).toEqual([`verwacht-met-cijfers ${root.plekken[0]}`]);
	expect(root.lees()).toMatchObject({ datasets: [{ id: 'streek-plekken' }], verwacht: [] });
});

test('a fault in the header or the descriptor of announced figures is told before they come', () => {
	expect(proefroot({ ...LEEG, [CSV]: 'regel;naam;groep;soort;onder\n' }).gevonden()).toEqual([`ontbrekende-kolom ${CSV}:1:1`]);
	const root = proefroot({ ...LEEG, [YAML]: beschrijving({ zicht: `${zicht}  begrippen: [${HIER}plak]\n` }) });
	expect(root.gevonden()).toEqual([`verwijzing ${root.plekken[0]}`]);
	const figuur = proefroot({ ...LEEG, [YAML]: beschrijving({ zicht, figuren: `    - { id: a, titel: A, vorm: staven, maten: [${HIER}plakken], per: regel }\n` }) });
	expect(figuur.gevonden()).toEqual([`kolom-onbekend ${figuur.plekken[0]}`]);
});

test('may be referred to, but a text cannot show what is not there yet', () => {
	const indicator = blad('titel: Plekken\ndefinitie: Hoeveel plekken er zijn.\ndatasets: [plekken]\nbronnen: [{ bron: stuk, plaats: h1 }]');
	expect(proefroot({ ...LEEG, 'content/regios/streek/indicatoren/plekken.md': indicator }).gevonden()).toEqual([]);
	const root = proefroot({ ...LEEG, 'content/begrippen/plek.mdx': blad('titel: Plek\nkort: Eén plek.', 'Er zijn <Cijfer dataset="plekken" regel="licht" maat="plekken" />.\n').replace('plekken" regel', 'streek-plekken" regel') });
	expect(root.problemen().map(({ message }) => message)).toEqual(['De dataset „streek-plekken” heeft nog geen cijfers.']);
});
