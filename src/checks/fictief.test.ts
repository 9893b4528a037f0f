import { expect, test } from 'vitest';
import { BASIS, belofte, beschrijving, blad, BRON, CSV, dataset, KOP, proefroot, YAML } from '../../tests/hulp/proefroot.ts';

const verzonnen = {
	'content/regios/streek/rapportages/verslag.md': blad(`titel: Verslag\nlead: x\nsoort: jaarverslag\nperiode: { van: 2022, tot: 2022 }\ndatum: 2023\nplan: plan-2023\nstatus: concept\nfictief: ▶true\n${BRON}\nstanden:\n  - { resultaat: loket, periode: 2022, status: op-koers, fictief: ▶true }`),
	'content/regios/streek/resultaten/loket.md': blad(belofte('standen:\n  - periode: 2022\n    status: op-koers\n  - periode: 2023\n    status: op-koers\n    fictief: ▶true\n')),
	...dataset(undefined, { status: '▶fictief' }),
};

test('invented data on a site that is no sample is refused, wherever it stands', () => {
	const root = proefroot(verzonnen);
	expect(root.gevonden()).toEqual(root.plekken.map((plek) => `fictief ${plek}`));
	expect(root.plekken).toHaveLength(4);
	expect(`${root.problemen()[0]!.message} → ${root.problemen()[0]!.hint}`).toMatchInlineSnapshot(`"Dit is verzonnen, maar deze site noemt zichzelf geen voorbeeld. → Haal het weg, of zet in zicht.config.yaml: voorbeeld: true."`);
});

test('on a sample it is welcome', () => {
	expect(proefroot({ ...verzonnen, 'zicht.config.yaml': BASIS['zicht.config.yaml']!.replace('voorbeeld: false', 'voorbeeld: true') }).gevonden()).toEqual([]);
});

test('in more than three files it is one mistake, and stands in the settings', () => {
	const acties = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((naam) => [`content/regios/streek/rapportages/${naam}.md`, blad(`titel: Verslag ${naam}\nlead: x\nsoort: jaarverslag\nperiode: { van: 2022, tot: 2022 }\ndatum: 2023\nplan: plan-2023\nstatus: concept\nfictief: true\n${BRON}`)]));
	const root = proefroot({ ...acties, 'zicht.config.yaml': BASIS['zicht.config.yaml']!.replace('voorbeeld: false', 'voorbeeld: ▶false') });
	expect(root.gevonden()).toEqual([`fictief ${root.plekken[0]}`]);
	expect(root.teksten()).toMatchInlineSnapshot(`
		"Deze site noemt zichzelf geen voorbeeld, maar in 6 bestanden staat iets wat verzonnen is: content/regios/streek/rapportages/a.md, content/regios/streek/rapportages/b.md, content/regios/streek/rapportages/c.md, content/regios/streek/rapportages/d.md, content/regios/streek/rapportages/e.md en nog 1.
		→ Is dit een voorbeeld? Schrijf hier: voorbeeld: true. Is het een echte site? Haal het verzonnene weg: zoek in die bestanden op „fictief”."
	`);
	expect(proefroot({ ...acties, 'zicht.config.yaml': BASIS['zicht.config.yaml']!.replace(/voorbeeld: false\n?/, '') }).gevonden()).toEqual(['fictief zicht.config.yaml:1:1']);
});

test('settings that cannot be read are told alone', () => {
	expect(proefroot({ ...verzonnen, 'zicht.config.yaml': BASIS['zicht.config.yaml']!.replace('voorbeeld: false', 'voorbeeld: ▶ja') }).gevonden()).toEqual([expect.stringContaining('verkeerd-type zicht.config.yaml')]);
});

test('also when one line of a dataset says so', () => {
	const velden = '    - { name: zeker, type: string, title: Zeker, zicht: { rol: status } }\n';
	const root = proefroot({ [CSV]: `${KOP};zeker\na;;;post;;1;definitief\nb;;;post;;1;▶fictief\n`, [YAML]: beschrijving({ velden }) });
	expect(root.gevonden()).toEqual([`fictief ${root.plekken[0]}`]);
});

test('what is invented says so of itself', () => {
	const voorbeeld = { 'zicht.config.yaml': BASIS['zicht.config.yaml']!.replace('voorbeeld: false', 'voorbeeld: true') };
	const bron = { 'content/bronnen/oefening.md': blad('titel: Oefening\nkort: Oefening\nuitgever: De streek\nsoort: verzonnen cijfers\nstatus: onbekend') };
	const verslag = (bronnen: string, stand = ''): Record<string, string> => ({ 'content/regios/streek/resultaten/loket.md': blad(belofte()), 'content/regios/streek/rapportages/verslag.md': blad(`titel: Verslag\nlead: x\nsoort: jaarverslag\nperiode: { van: 2022, tot: 2022 }\ndatum: 2023\nplan: plan-2023\nstatus: concept\n${bronnen}\nstanden:\n  - { resultaat: loket, periode: 2022, status: op-koers${stand} }`) });
	for (const bestanden of [
		verslag(BRON, ', fictief: ▶true'),
		verslag('bronnen:\n  - bron: ▶oefening\n    plaats: regel 1'),
		dataset(undefined, { status: '▶definitief', zicht: '' }),
	]) {
		const met: Record<string, string> = { ...voorbeeld, ...bron, ...bestanden };
		if (met[YAML]) met[YAML] = met[YAML].replace('bron: stuk', 'bron: oefening');
		const root = proefroot(met);
		expect(root.gevonden()).toEqual([`fictief-verzwegen ${root.plekken[0]}`]);
	}
	expect(proefroot({ ...voorbeeld, ...bron, ...verslag(BRON) }).gevonden()).toEqual([]);
});
