// What was promised for a day that has passed is accounted for: how did it end, and where is the paper? Judged by the day of the edition.
import { dagNa, eindeVan, PERIODE_PATROON } from '../domain/periode.ts';
import { zoekItem, type Item, type Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Problem } from '../domain/problem.ts';
import { isTeLaat } from '../domain/regio.ts';
import type { Stand } from '../domain/velden.ts';

interface Belofte {
	standen: Stand[];
	statusmodel: string;
}

/** Whether somebody said how it ended: in that period or later, or earlier with a status that lasts. */
function isVerteld(portaal: Portaal, { standen, statusmodel }: Belofte, termijn: string): boolean {
	const blijvend = new Set(zoekItem(portaal, 'statusmodellen', statusmodel)?.data.statussen.filter((status) => status.blijvend).map((status) => status.id));
	return standen.some((stand) => eindeVan(stand.periode) >= eindeVan(termijn) || blijvend.has(stand.status));
}

function zonderStand(portaal: Portaal, item: Item<'acties'> | Item<'resultaten'>, sleutel: string, termijn: string): Problem[] {
	if (portaal.datum === undefined || !PERIODE_PATROON.test(termijn) || dagNa(termijn) > portaal.datum || isVerteld(portaal, item.data, termijn)) return [];
	return [maakProbleem(item.plekVan([sleutel]), 'stand-ontbreekt', `${termijn} is voorbij, maar er staat niet bij hoe het afliep.`, `Voeg onder standen een stand toe over ${termijn} of later. Zegt geen document het? Schrijf: periode: ${termijn}, status: onbekend.`)];
}

function zonderStuk(portaal: Portaal, item: Item<'agenda'>): Problem[] {
	const { rapportage, afwezig, uiterlijk, periode } = item.data;
	if (rapportage !== undefined || afwezig !== undefined || !isTeLaat(item.data, portaal.datum)) return [];
	const wanneer = uiterlijk === undefined ? `Het ging over ${periode}` : `De laatste dag was ${uiterlijk}`;
	return [maakProbleem(item.plekVan([uiterlijk === undefined ? 'periode' : 'uiterlijk']), 'verslag-ontbreekt', `„${item.data.titel}” had er moeten zijn. ${wanneer}.`, 'Staat het stuk op de site? Noem het bij rapportage. Zo niet, schrijf bij afwezig waarom het er niet is.')];
}

export const controleerTermijnen = (portaal: Portaal): Problem[] => [
	...portaal.inhoud.acties.flatMap((item) => zonderStand(portaal, item, 'wanneer', item.data.wanneer)),
	...portaal.inhoud.resultaten.flatMap((item) => zonderStand(portaal, item, 'belofte_voor', item.data.belofte_voor)),
	...portaal.inhoud.agenda.flatMap((item) => zonderStuk(portaal, item)),
];
