// What a reuser must know about a dataset: a Frictionless Data Package beside each CSV, and one list of all.
import { adresVanDataset } from '../domain/adressen.ts';
import { EENHEDEN } from '../domain/eenheid.ts';
import { zoekItem, type Portaal } from '../domain/portaal.ts';
import { maten, veldMetRol, type Dataset } from '../domain/tabel.ts';
import { noemBron, noemGebied } from '../figures/noemen.ts';

/** The words of a scale with what each means, for a column of stands. */
function schaalVan(portaal: Portaal, statusmodel: string | undefined): Record<string, unknown> {
	const model = statusmodel ? zoekItem(portaal, 'statusmodellen', statusmodel)?.data : undefined;
	return model ? { constraints: { enum: model.statussen.map(({ id }) => id) }, 'zicht:schaal': Object.fromEntries(model.statussen.map(({ id, uitleg }) => [id, uitleg])) } : {};
}

/** Data Package 2.0 for one dataset, as a plain object. */
export function datapakket(portaal: Portaal, dataset: Dataset): Record<string, unknown> {
	const { adres, licentie, organisatie } = portaal.configuratie;
	const vol = (pad: string): string => new URL(pad, adres).href;
	const { beschrijving } = dataset;
	const metTotalen = veldMetRol(dataset, 'regelsoort') !== undefined;
	const maatvelden = maten(dataset).flatMap((veld) => [
		{ name: veld.name, type: veld.type, title: veld.title, ...(veld.zicht.eenheid ? { 'zicht:eenheid': EENHEDEN[veld.zicht.eenheid].meervoud } : {}), ...(veld.zicht.eenheid_in ? { 'zicht:eenheidInKolom': veld.zicht.eenheid_in } : {}) },
		...(metTotalen ? [{ name: `${veld.name}_gedrukt`, type: veld.type, title: `${veld.title}, ${veld.zicht.berekening ? 'volgens de gedrukte bedragen' : 'zoals gedrukt in de bron'}` }] : []),
		{ name: `${veld.name}_reden`, type: 'string', title: `Waarom ${veld.title.toLowerCase()} leeg is`, constraints: { enum: ['', 'leeg', 'onbekend', 'niet-van-toepassing', 'onderdrukt', 'pro-memorie'] } },
	]);
	const overig = maatvelden.length ? ['periode', 'gebied', 'status', 'bron'].map((name) => ({ name, type: 'string' })) : [];
	const tekstvelden = beschrijving.schema.fields.filter((veld) => veld.zicht.rol !== 'maat').map(({ name, type, title, zicht }) => ({ name, type, title, ...schaalVan(portaal, zicht.statusmodel), ...(zicht.namen ? { categories: Object.entries(zicht.namen).map(([value, label]) => ({ value, label })) } : {}) }));
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: dataset.id,
		title: beschrijving.title,
		description: beschrijving.description.trim(),
		homepage: vol(adresVanDataset(dataset)),
		licenses: [{ title: licentie.naam, path: licentie.url }],
		contributors: [{ title: organisatie, roles: ['publisher'] }],
		sources: beschrijving.zicht.bronnen.map((bron) => {
			const { naam, plaats, adres: bronadres } = noemBron(portaal, bron);
			return { title: `${naam}, ${plaats}`, path: vol(bronadres) };
		}),
		'zicht:definitie': beschrijving.zicht.definitie,
		'zicht:periode': beschrijving.zicht.periode,
		'zicht:gebied': noemGebied(portaal, beschrijving.zicht.gebied),
		'zicht:status': beschrijving.zicht.status,
		'zicht:verschillen': beschrijving.zicht.verschillen,
		resources: [{
			name: dataset.id, type: 'table', path: `${dataset.id}.csv`, format: 'csv', mediatype: 'text/csv', encoding: 'utf-8',
			dialect: { delimiter: ',', header: true },
			schema: { $schema: 'https://datapackage.org/profiles/2.0/tableschema.json', fields: [...tekstvelden, ...maatvelden, ...overig.filter(({ name }) => !tekstvelden.some((veld) => veld.name === name))], primaryKey: beschrijving.schema.primaryKey, missingValues: [''] },
		}],
	};
}
