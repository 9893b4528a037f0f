// The records at the data officer's desk, read by the same CSV reader. A fault is told by place and column, never with what stands there.
import { maakProbleem, type Code, type Problem } from '../domain/problem.ts';
import type { Recept } from '../domain/recept.ts';
import { ONBEKEND, REGISTRATIEKOLOMMEN, type Registratiekolom, type Zorgperiode } from '../domain/registratie.ts';
import { kiesScheiding, leesCsv, maakPlekzoeker } from './csv.ts';
import { leesDatum } from './datum.ts';
import { leesTekens } from './tekens.ts';

const VERPLICHT: readonly Registratiekolom[] = ['client', 'gemeente', 'product', 'begin'];
const DAG = 86_400_000;

/** Days from 1970-01-01 to an ISO date. */
export const dagVan = (datum: string): number => Math.round(Date.parse(`${datum}T00:00:00Z`) / DAG);

type Meld = (kolom: Registratiekolom, code: Code, message: string, hint: string) => void;

/** The name under which the recipe knows what an export writes, in capitals or not; undefined when it does not. */
function naamVan(geschreven: string, woordenVan: readonly (readonly [naam: string, woorden: readonly string[] | undefined])[]): string | undefined {
	const kaal = geschreven.toLowerCase();
	return woordenVan.find(([naam, woorden]) => naam === kaal || woorden?.some((woord) => woord.toLowerCase() === kaal))?.[0];
}

const productVan = ({ producten }: Recept, geschreven: string): string | undefined => naamVan(geschreven, Object.entries(producten).map(([naam, { woorden }]) => [naam, woorden] as const));

/** A recipe without reasons does not read them. */
const redenVan = ({ redenen }: Recept, geschreven: string): string | undefined => (!redenen || geschreven === '' ? ONBEKEND : naamVan(geschreven, Object.entries(redenen)));

/** The code of Statistics Netherlands, also as an export or Excel writes it: 0935, 935. */
const gemeenteVan = (geschreven: string): string => (/^\d{1,4}$/.test(geschreven) ? `GM${geschreven.padStart(4, '0')}` : geschreven.toUpperCase());

/** What Excel makes of a long number: other people with the same first digits become this one. */
const MACHTSGETAL = /^\d([.,]\d+)?E\+?\d+$/i;

function leesRij(lees: (kolom: Registratiekolom) => string, recept: Recept, meld: Meld): Zorgperiode | undefined {
	let goed = true;
	const fout: Meld = (...melding) => {
		goed = false;
		meld(...melding);
	};
	for (const kolom of VERPLICHT) if (lees(kolom) === '') fout(kolom, 'lege-cel', `De cel in kolom „${kolom}” is leeg.`, 'Vul de waarde in uw bronsysteem aan en maak de export opnieuw. Is dit een regel met een totaal? Haal die weg.');
	const dag = (kolom: 'begin' | 'einde'): number | undefined => {
		if (lees(kolom) === '') return undefined;
		const gelezen = leesDatum(lees(kolom));
		if ('datum' in gelezen) return dagVan(gelezen.datum);
		fout(kolom, gelezen.fout, `De datum in kolom „${kolom}” is niet te lezen.`, 'Schrijf dag, maand en jaar, bijvoorbeeld 1-4-2026 of 2026-04-01. Is het in Excel een getal van vijf cijfers? Geef de kolom daar de opmaak Datum.');
		return undefined;
	};
	const begin = dag('begin');
	const einde = dag('einde');
	if (begin !== undefined && einde !== undefined && einde < begin) fout('einde', 'ongeldige-waarde', 'De einddatum ligt vóór de begindatum.', 'Kijk beide datums na in uw bronsysteem.');
	if (MACHTSGETAL.test(lees('client'))) fout('client', 'ongeldige-waarde', 'Van een lang nummer in kolom „client” is het begin bewaard en de rest niet. Zo worden verschillende mensen één.', 'Excel doet dat. Maak de export opnieuw zonder hem in Excel te openen, of haal hem binnen met deze kolom als Tekst.');
	const gemeente = gemeenteVan(lees('gemeente'));
	if (gemeente !== '' && !recept.gemeenten.includes(gemeente)) fout('gemeente', 'onbekende-waarde', 'De gemeente staat niet in het recept.', `Gebruik de code van het CBS. Het recept noemt: ${recept.gemeenten.join(', ')}.`);
	const product = productVan(recept, lees('product'));
	if (lees('product') !== '' && product === undefined) fout('product', 'onbekende-waarde', 'Het product staat niet in het recept.', `Zet de code of de naam uit uw export in het recept, bij „woorden” achter een van de producten: ${Object.keys(recept.producten).join(', ')}.`);
	const melding = lees('melding').toLowerCase();
	if (melding !== '' && melding !== 'nieuw' && melding !== 'bestaand') fout('melding', 'onbekende-waarde', 'In kolom „melding” staat iets anders dan nieuw of bestaand.', 'Schrijf nieuw of bestaand, of laat de cel leeg.');
	const wacht = lees('wachtdagen');
	if (wacht !== '' && !/^\d{1,5}$/.test(wacht)) fout('wachtdagen', 'geen-heel-getal', 'In kolom „wachtdagen” staat geen heel getal.', 'Schrijf het aantal dagen tussen melding en start, of laat de cel leeg.');
	const reden = redenVan(recept, lees('reden'));
	if (reden === undefined) fout('reden', 'onbekende-waarde', 'De reden staat niet in het recept.', `Zet de woorden uit uw export in het recept, achter een van de redenen: ${Object.keys(recept.redenen!).join(', ')}.`);
	if (!goed || begin === undefined || product === undefined || reden === undefined) return undefined;
	return { client: lees('client'), gemeente, product, begin, einde, reden, wachtdagen: wacht === '' ? undefined : Number(wacht), melding: melding as Zorgperiode['melding'] };
}

/** Excel says in a line of its own what stands between the cells. */
const SEP = /^sep=(.)\r?\n/i;

/** Place of each column, by the names of the recipe, in capitals or not. */
function leesKop(velden: readonly string[], { kolommen }: Recept, meld: (veld: number, code: Code, message: string, hint: string) => void): Map<Registratiekolom, number> {
	const namen = velden.map((veld) => veld.trim().toLowerCase());
	const kolomVan = new Map<Registratiekolom, number>();
	for (const kolom of REGISTRATIEKOLOMMEN) {
		const geschreven = kolommen[kolom] ?? kolom;
		const [plek, tweede] = namen.flatMap((naam, i) => (naam === geschreven.toLowerCase() ? [i] : []));
		if (plek !== undefined) kolomVan.set(kolom, plek);
		if (tweede !== undefined) meld(tweede, 'dubbele-kolom', `De kolom „${geschreven}” staat er twee keer.`, 'Haal een van de twee weg, of geef hem een andere naam.');
		else if (plek === undefined && VERPLICHT.includes(kolom)) meld(0, 'ontbrekende-kolom', `De kolom „${geschreven}” ontbreekt.`, `Heet hij in uw export anders? Noem dat in het recept, bijvoorbeeld: kolommen: { ${kolom}: Naam in de export }.`);
	}
	return kolomVan;
}

/** Reads an export. `naam` is what a fault is reported under: the bare file name, not its path. */
export function leesRegistratie(bytes: Uint8Array, naam: string, recept: Recept): { perioden: Zorgperiode[]; problemen: Problem[] } {
	const { tekst, leesbaar, problemen: inTekens } = leesTekens(bytes, naam);
	if (!leesbaar) return { perioden: [], problemen: inTekens };
	const sep = SEP.exec(tekst);
	const kop = sep ? 1 : 0;
	const scheiding = sep?.[1] ?? kiesScheiding(tekst);
	const plek = maakPlekzoeker(tekst, scheiding);
	const problemen: Problem[] = [];
	const perioden: Zorgperiode[] = [];
	let kolomVan = new Map<Registratiekolom, number>();
	const meld = (record: number, veld: number, code: Code, message: string, hint: string): void => void problemen.push(maakProbleem({ file: naam, ...plek(record, veld) }, code, message, hint));
	let leesRegels = false;
	const fouten = leesCsv(tekst, scheiding, (velden, record) => {
		if (record === kop) {
			kolomVan = leesKop(velden, recept, (veld, ...melding) => meld(kop, veld, ...melding));
			leesRegels = problemen.length === 0;
		}
		if (record <= kop || !leesRegels || velden.every((veld) => veld.trim() === '')) return;
		const rij = leesRij((kolom) => (velden[kolomVan.get(kolom) ?? -1] ?? '').trim(), recept, (kolom, code, message, hint) => meld(record, kolomVan.get(kolom) ?? 0, code, message, hint));
		if (rij) perioden.push(rij);
	});
	for (const { record, veld } of fouten) meld(record, veld, 'aanhalingsteken', 'Een aanhalingsteken op deze regel wordt niet goed afgesloten.', 'Maak de export opnieuw.');
	if (!problemen.length && !perioden.length) meld(0, 0, 'geen-regels', 'Onder de kop staat geen enkele regel.', 'Maak de export opnieuw.');
	return { perioden, problemen };
}
