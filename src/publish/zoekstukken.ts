// What search holds beside the pages: a record for every figure, and for what stands with many on one page.
import { adresVan } from '../domain/adressen.ts';
import { noemPeriode } from '../domain/periode.ts';
import type { Item, MdNode, Portaal } from '../domain/portaal.ts';
import { veldMetRol, type Dataset } from '../domain/tabel.ts';
import type { Uitgave } from '../charts/uitgave.ts';
import { zinVan } from '../charts/zin.ts';
import { alleCijfers, type Cijfer } from '../figures/cijfer.ts';
import { titelAlleen, type Figure } from '../figures/vorm.ts';
import type { Zoekstuk } from './zoekindex.ts';

/** What a search for a number answers: the number, its unit, period, area, status and source in one line. */
export function zoekrecord(cijfer: Cijfer): { titel: string; tekst: string } {
	const bron = cijfer.bronnen[0];
	const gedrukt = cijfer.gedrukt ? ` In de bron staat: ${cijfer.gedrukt}.` : '';
	const verzonnen = cijfer.status === 'fictief' ? ' Verzonnen voorbeeldcijfer.' : '';
	// An amount of money says what it is: kosten, inkomsten. A count says so by its unit.
	const maat = cijfer.lang.startsWith('€') ? `, ${cijfer.maat.toLowerCase()}` : '';
	return {
		titel: `${cijfer.label}${maat}: ${cijfer.lang}${cijfer.status === 'fictief' ? ' (verzonnen)' : ''}`,
		tekst: `${cijfer.label}: ${cijfer.lang}. ${cijfer.maat}, ${noemPeriode(cijfer.periode)}, ${cijfer.gebied}.${gedrukt}${verzonnen} Bron: ${bron ? `${bron.naam}, ${bron.plaats}` : 'onbekend'}.`,
	};
}

/** Where a dataset has a row for every period and area, its figures answer: one record each, with the latest numbers. */
export const figuurrecord = (figuur: Figure): { titel: string; tekst: string } => ({
	titel: `${titelAlleen(figuur)}${figuur.status === 'fictief' ? ' (verzonnen)' : ''}`,
	tekst: `${figuur.titel}. ${zinVan(figuur)} ${figuur.gebied}. Bron: ${figuur.bronnen.map((bron) => `${bron.naam}, ${bron.plaats}`).join('; ')}.`,
});

/** A term answers under every name it has: "BW" finds beschermd wonen, and the reverse. */
export function begriprecord({ data }: Item<'begrippen'>): { titel: string; tekst: string } {
	const namen = [data.afkorting, ...data.synoniemen].filter(Boolean);
	return { titel: data.afkorting ? `${data.titel} (${data.afkorting})` : data.titel, tekst: `${data.titel}: ${data.kort}${namen.length ? ` Ook: ${namen.join(', ')}.` : ''}` };
}

/** The words of a text, without its markup. */
const proza = (node: MdNode): string => (node.value !== undefined && node.type === 'text' ? node.value : (node.children ?? []).map(proza).join(node.type === 'root' ? ' ' : ''));

/** What stands with many on one page answers by itself, at its own place on that page. */
export function losseRecords({ inhoud }: Portaal): Zoekstuk[] {
	return [
		...inhoud.begrippen.map((item) => ({ ...begriprecord(item), adres: adresVan(item), filters: { soort: 'begrip' } })),
		...inhoud.acties.map((item) => ({ titel: item.data.titel, tekst: [item.data.titel, item.data.wie ?? '', item.data.oplevering ?? '', proza(item.lichaam.boom)].filter(Boolean).join('. '), adres: adresVan(item), filters: { soort: 'actie', ...(item.regio ? { regio: item.regio } : {}) } })),
		...inhoud.tegenspraken.map((item) => ({ titel: item.data.titel, tekst: [item.data.titel, ...item.data.beweringen.map(({ tekst }) => tekst), item.data.gevolg].join(' '), adres: adresVan(item), filters: { soort: 'tegenspraak', ...(item.regio ? { regio: item.regio } : {}) } })),
	];
}

const alsZoekstuk = ({ titel, tekst }: { titel: string; tekst: string }, { regio, beschrijving }: Dataset, { adres, periode }: Pick<Figure, 'adres' | 'periode'>): Zoekstuk =>
	({ titel, tekst, adres, filters: { soort: 'cijfer', ...(regio ? { regio } : {}), jaar: periode.slice(0, 4), thema: beschrijving.zicht.thema } });

/** Every record of the index beside the pages: the figures first, then what stands with many on one page. The figures of a gemeente are found by its page. */
export function zoekstukken({ portaal, figuren }: Pick<Uitgave, 'portaal' | 'figuren'>): Zoekstuk[] {
	const metSleutel = (dataset: Dataset): boolean => veldMetRol(dataset, 'sleutel') !== undefined;
	const perDataset = Map.groupBy(figuren.values(), (figuur) => figuur.dataset);
	return [
		...portaal.datasets.filter(metSleutel).flatMap((dataset) => alleCijfers(portaal, dataset).filter((cijfer) => cijfer.waarde.getal !== null).map((cijfer) => alsZoekstuk(zoekrecord(cijfer), dataset, cijfer))),
		...portaal.datasets.filter((dataset) => !metSleutel(dataset)).flatMap((dataset) => (perDataset.get(dataset.id) ?? []).map((figuur) => alsZoekstuk(figuurrecord(figuur), dataset, figuur))),
		...losseRecords(portaal),
	];
}
