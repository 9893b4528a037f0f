// A stand uses a word of its own scale; what asks attention says oorzaak, gevolg and bijsturing.
import type { Actie, Resultaat } from '../domain/belofte.ts';
import { zoekItem, type Item, type Portaal } from '../domain/portaal.ts';
import type { Problem } from '../domain/problem.ts';
import { wijsDeWeg } from '../ingest/gelijkenis.ts';

const UITLEG = ['oorzaak', 'gevolg', 'bijsturing'] as const;

function inItem(portaal: Portaal, item: Item<'resultaten'> | Item<'acties'>): Problem[] {
	const data: Resultaat | Actie = item.data;
	const model = zoekItem(portaal, 'statusmodellen', data.statusmodel);
	if (!model) return [];
	const gezien = new Map<string, number>();
	return data.standen.flatMap((stand, i): Problem[] => {
		const fout = (pad: (string | number)[], code: string, message: string, hint: string): Problem => ({ ...item.plekVan(['standen', i, ...pad]), code, severity: 'error', message, hint });
		const problemen: Problem[] = [];
		if (gezien.has(stand.periode)) problemen.push(fout(['periode'], 'dubbel', `Over ${stand.periode} staat er al een stand.`, 'Laat per periode één stand staan.'));
		gezien.set(stand.periode, i);
		const status = model.data.statussen.find((een) => een.id === stand.status);
		if (!status) {
			problemen.push(fout(['status'], 'onbekende-waarde', `De status „${stand.status}” bestaat niet in „${model.data.titel}”.`, wijsDeWeg(stand.status, model.data.statussen.map((een) => een.id))));
		} else if (status.vraagt_uitleg) {
			const ontbreekt = UITLEG.filter((sleutel) => !stand[sleutel]);
			if (ontbreekt.length) problemen.push(fout(['status'], 'uitleg-ontbreekt', `Bij de status „${status.woord}” ontbreekt: ${ontbreekt.join(', ')}.`, 'Schrijf waardoor het komt (oorzaak), wat het betekent voor inwoners (gevolg) en wat de regio eraan doet (bijsturing).'));
		}
		return problemen;
	});
}

/** The word for "nothing reported" must itself be on the scale. */
function zonderStand(item: Item<'statusmodellen'>): Problem[] {
	const bekend = item.data.statussen.map((status) => status.id);
	if (bekend.includes(item.data.zonder_stand)) return [];
	return [{ ...item.plekVan(['zonder_stand']), code: 'onbekende-waarde', severity: 'error', message: `De status „${item.data.zonder_stand}” staat niet in dit statusmodel.`, hint: wijsDeWeg(item.data.zonder_stand, bekend) }];
}

export const controleerStanden = (portaal: Portaal): Problem[] => [...portaal.inhoud.statusmodellen.flatMap(zonderStand), ...[...portaal.inhoud.resultaten, ...portaal.inhoud.acties].flatMap((item) => inItem(portaal, item))];
