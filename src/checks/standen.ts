// A stand uses a word of its own scale; what asks attention says oorzaak, gevolg and bijsturing.
import type { Statusmodel } from '../domain/gedeeld.ts';
import { eindeVan, vergelijkPeriode } from '../domain/periode.ts';
import { zoekItem, type Item, type Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Code, type Problem } from '../domain/problem.ts';
import type { Stand } from '../domain/velden.ts';
import { wijsDeWeg } from '../ingest/gelijkenis.ts';
import { ONAF } from './definities.ts';

const UITLEG = ['oorzaak', 'gevolg', 'bijsturing'] as const;
const VRAAG = { oorzaak: 'Schrijf in een zin waardoor het komt.', gevolg: 'Schrijf in een zin wat het betekent voor inwoners.', bijsturing: 'Schrijf in een zin wat de regio eraan doet. Doet zij niets? Schrijf dat, en waarom.' };
/** A promise that is late always has a cause and an effect. */
const NVT = /^n\.?v\.?t\.?$|^niet van toepassing\.?$/i;

/** A report that ends before it begins is about nothing. */
function omgekeerd(item: Item<'rapportages'>): Problem[] {
	const { van, tot } = item.data.periode;
	if (vergelijkPeriode(van, tot) <= 0 || eindeVan(van) <= eindeVan(tot)) return [];
	return [maakProbleem(item.plekVan(['periode', 'tot']), 'ongeldige-waarde', `Het verslag loopt tot ${tot}, maar begint pas in ${van}.`, 'Schrijf bij van het eerste jaar of kwartaal en bij tot het laatste.')];
}

/** `modelVan` gives the scale of a stand; a scale that does not exist is reported as a reference. */
function inItem(item: Item, standen: (Stand & { resultaat?: string })[], modelVan: (stand: { resultaat?: string }) => Statusmodel | undefined): Problem[] {
	const gezien = new Set<string>();
	return standen.flatMap((stand, i): Problem[] => {
		const model = modelVan(stand);
		if (!model) return [];
		const fout = (pad: (string | number)[], code: Code, message: string, hint: string): Problem => maakProbleem(item.plekVan(['standen', i, ...pad]), code, message, hint);
		const problemen: Problem[] = [];
		const wanneer = `${stand.resultaat ?? ''}/${stand.periode}`;
		if (gezien.has(wanneer)) problemen.push(fout(['periode'], 'dubbele-stand', `Over ${stand.periode} staat er al een stand.`, 'Laat per periode één stand staan.'));
		gezien.add(wanneer);
		const status = model.statussen.find((een) => een.id === stand.status);
		if (!status) {
			problemen.push(fout(['status'], 'onbekende-waarde', `De status „${stand.status}” bestaat niet in „${model.titel}”.`, wijsDeWeg(stand.status, model.statussen.map((een) => een.id))));
		} else if (status.vraagt_uitleg) {
			const ontbreekt = UITLEG.filter((sleutel) => !stand[sleutel]);
			for (const sleutel of UITLEG) if (stand[sleutel] && (ONAF.test(stand[sleutel].trim()) || NVT.test(stand[sleutel].trim()))) problemen.push(fout([sleutel], 'uitleg-ontbreekt', `Bij de status „${status.woord}” zegt ${sleutel} niets: „${stand[sleutel]}”.`, VRAAG[sleutel]));
			if (ontbreekt.length) problemen.push(fout(['status'], 'uitleg-ontbreekt', `Bij de status „${status.woord}” ontbreekt: ${ontbreekt.join(', ')}.`, 'Schrijf waardoor het komt (oorzaak), wat het betekent voor inwoners (gevolg) en wat de regio eraan doet (bijsturing).'));
		}
		return problemen;
	});
}

/** The word for "nothing reported" must itself be on the scale. */
function zonderStand(item: Item<'statusmodellen'>): Problem[] {
	const bekend = item.data.statussen.map((status) => status.id);
	if (bekend.includes(item.data.zonder_stand)) return [];
	return [maakProbleem(item.plekVan(['zonder_stand']), 'onbekende-waarde', `De status „${item.data.zonder_stand}” staat niet in dit statusmodel.`, wijsDeWeg(item.data.zonder_stand, bekend))];
}

export function controleerStanden(portaal: Portaal): Problem[] {
	const { statusmodellen, resultaten, acties, rapportages } = portaal.inhoud;
	const model = (naam: string | undefined): Statusmodel | undefined => (naam === undefined ? undefined : zoekItem(portaal, 'statusmodellen', naam)?.data);
	return [
		...statusmodellen.flatMap(zonderStand),
		...rapportages.flatMap(omgekeerd),
		...[...resultaten, ...acties].flatMap((item) => inItem(item, item.data.standen, () => model(item.data.statusmodel))),
		// A report tells of promises, each on its own scale.
		...rapportages.flatMap((item) => inItem(item, item.data.standen, ({ resultaat }) => model(zoekItem(portaal, 'resultaten', resultaat ?? '', item.regio)?.data.statusmodel))),
	];
}
