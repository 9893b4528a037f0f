import { expect, test } from 'vitest';
import { dataset, proefroot, YAML } from '../../tests/hulp/proefroot.ts';
import { datapakket } from '../publish/beschrijving.ts';
import { maakFiguur } from './figuur.ts';

const REGELS = ['licht;BW licht;eigen-woning;post;;37', 'basis;BW basis;eigen-woning;post;;43', 'nacht;Nachtopvang;ergens;post;;.'];
const met = (namen: string): Record<string, string> => {
	const bestanden = dataset(REGELS);
	return { ...bestanden, [YAML]: bestanden[YAML]!.replace('zicht: { rol: dimensie }', `zicht: { rol: dimensie, namen: { ${namen} } }`) };
};

test('who goes where is told in the words the column has for its values, not in its keys', () => {
	const { portaal, dataset: gelezen } = proefroot(met('eigen-woning: Een eigen woning, ergens: Niet bekend')).dataset();
	const figuur = maakFiguur(portaal, gelezen, { ...gelezen.beschrijving.zicht.figuren[0]!, vorm: 'stroom', per: 'naam', naar: 'groep', waar: {} });
	expect(figuur.rijen.map(({ stroom, cellen }) => [stroom!.van, stroom!.naar, cellen[0]!.waarde.getal ?? cellen[0]!.waarde.markering])).toEqual([
		['BW licht', 'Een eigen woning', 37], ['BW basis', 'Een eigen woning', 43], ['Nachtopvang', 'Niet bekend', 'onderdrukt'],
	]);
	// Whoever takes the data along gets the names too.
	const velden = (datapakket(portaal, gelezen) as { resources: { schema: { fields: { name: string; categories?: unknown }[] } }[] }).resources[0]!.schema.fields;
	expect(velden.find(({ name }) => name === 'groep')?.categories).toEqual([{ value: 'eigen-woning', label: 'Een eigen woning' }, { value: 'ergens', label: 'Niet bekend' }]);
});

test('a value without a name is refused where it stands, with the one meant', () => {
	const root = proefroot(met('eigen-woning: Een eigen woning, ergers: Niet bekend'));
	expect(root.gevonden()).toEqual(['onbekende-waarde data/streek/plekken.csv:4:19']);
	expect(root.teksten()).toContain('Bedoelde u „ergers”?');
});
