// What leaves the data officer's desk: a protected CSV and its descriptor. An existing descriptor is the editors': only its protection is set.
import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, parseDocument, type YAMLMap } from 'yaml';
import { DREMPEL } from '../../domain/dataset.ts';
import type { Recept } from '../../domain/recept.ts';
import type { Telling } from '../../domain/registratie.ts';
import { BASIS, type Beschermd } from './bescherm.ts';
import { betekenisVan } from './betekenis.ts';
import { ASTITELS } from './tabelplan.ts';

/** The one symbol for everything hidden. */
export const TEKEN = '.';

export const schrijfTabel = ({ kolommen, rijen }: Beschermd): string =>
	`${[kolommen, ...rijen.map(({ teksten, waarden }) => [...teksten, ...waarden.map((waarde) => (waarde === null ? TEKEN : String(waarde)))])].map((rij) => rij.join(';')).join('\n')}\n`;

const MAATTITELS: Record<Telling, { titel: string; eenheid: string }> = {
	stand: { titel: 'Mensen aan het eind van de periode', eenheid: 'mensen' },
	instroom: { titel: 'Instroom', eenheid: 'mensen' },
	doorstroom: { titel: 'Doorstroom', eenheid: 'mensen' },
	uitstroom: { titel: 'Uitstroom', eenheid: 'mensen' },
	uniek: { titel: 'Verschillende mensen', eenheid: 'mensen' },
	terugval: { titel: 'Terugval binnen negen maanden', eenheid: 'mensen' },
	meldingen: { titel: 'Meldingen', eenheid: 'meldingen' },
	wachttijd: { titel: 'Gemiddelde wachttijd', eenheid: 'weken' },
};

/** What the descriptor says of protection. */
function beschermingVan({ plan }: Beschermd, recept: Recept, verslag: string): Record<string, unknown> {
	return {
		methode: plan.methode,
		drempel: recept.drempel,
		...(plan.methode === 'afronden' ? { basis: BASIS } : {}),
		verslag,
		...(recept.drempel < DREMPEL ? { besluit: recept.besluit } : {}),
		...(plan.vergroofd.length ? { vergroofd: plan.vergroofd } : {}),
		telt: betekenisVan(plan, recept),
	};
}

function nieuweBeschrijving({ plan, kolommen, rijen }: Beschermd, recept: Recept): Record<string, unknown> {
	const as = Object.fromEntries(Object.entries(plan.assen).map(([soort, kolom]) => [kolom, soort]));
	const veld = (naam: string): Record<string, unknown> => {
		if (naam === 'periode') return { name: naam, type: 'string', title: plan.periode === 'jaar' ? 'Jaar' : 'Kwartaal', constraints: { required: true }, zicht: { rol: 'periode' } };
		const soort = as[naam];
		if (soort) return { name: naam, type: 'string', title: ASTITELS[soort as keyof typeof ASTITELS], constraints: { required: true }, zicht: soort === 'gemeente' ? { rol: 'gebied' } : { rol: 'dimensie' } };
		const { titel, eenheid } = MAATTITELS[plan.maten[naam]!.telling];
		return { name: naam, type: 'integer', title: titel, constraints: { required: true, minimum: 0 }, zicht: { rol: 'maat', eenheid } };
	};
	return {
		title: `Vul een titel in (${plan.bestand})`,
		description: 'Vul in wat deze cijfers zeggen.',
		schema: { fields: kolommen.map(veld), primaryKey: kolommen.slice(0, 1 + Object.keys(plan.assen).length) },
		zicht: { thema: 'monitor', periode: rijen.at(-1)?.teksten[0] ?? recept.tot, gebied: recept.regio, status: 'voorlopig', definitie: 'Vul in wat precies meetelt.', bronnen: [{ bron: 'vul-een-bron-in', plaats: 'vul de plaats in' }] },
	};
}

/** The descriptor beside the table. `bestaand` is the one that is there already; it keeps every word but those on protection. */
export function schrijfBeschrijving(tabel: Beschermd, recept: Recept, verslag: string, bestaand: string | undefined): string {
	const bescherming = beschermingVan(tabel, recept, verslag);
	const document = bestaand === undefined ? new Document(nieuweBeschrijving(tabel, recept)) : parseDocument(bestaand);
	const zicht = document.get('zicht') as YAMLMap;
	const staat = zicht.get('bescherming');
	// Not a byte changes in what somebody wrote unless there is something to change.
	if (bestaand !== undefined && isMap(staat) && isDeepStrictEqual(staat.toJS(document), bescherming)) return bestaand;
	const nieuw = document.createNode(bescherming) as YAMLMap;
	// Words of the recipe, a line each.
	for (const { value } of (nieuw.get('telt') as YAMLMap).items) if (isMap(value)) value.flow = true;
	zicht.set('bescherming', nieuw);
	return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
