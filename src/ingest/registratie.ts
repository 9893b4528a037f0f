// The records at the data officer's desk, read by the same CSV reader. A fault is told by place and column, never with what stands there.
import { maakProbleem, type Code, type Problem } from '../domain/problem.ts';
import type { Recept } from '../domain/recept.ts';
import { ONBEKEND, REGISTRATIEKOLOMMEN, type Registratiekolom, type Zorgperiode } from '../domain/registratie.ts';
import { kiesScheiding, leesCsv, maakPlekzoeker } from './csv.ts';
import { leesDatum } from './datum.ts';
import { ontcijfer } from './tekst.ts';

const VERPLICHT: readonly Registratiekolom[] = ['client', 'gemeente', 'product', 'begin'];
const DAG = 86_400_000;

/** Days from 1970-01-01 to an ISO date. */
export const dagVan = (datum: string): number => Math.round(Date.parse(`${datum}T00:00:00Z`) / DAG);

type Meld = (kolom: Registratiekolom, code: Code, message: string, hint: string) => void;

/** The reason by the name that the recipe gives it; undefined when the recipe does not know it. A recipe without reasons does not read them. */
function redenVan({ redenen }: Recept, geschreven: string): string | undefined {
	if (!redenen || geschreven === '') return ONBEKEND;
	const kaal = geschreven.toLowerCase();
	return Object.entries(redenen).find(([naam, woorden]) => naam === kaal || woorden.some((woord) => woord.toLowerCase() === kaal))?.[0];
}

function leesRij(lees: (kolom: Registratiekolom) => string, recept: Recept, meld: Meld): Zorgperiode | undefined {
	let goed = true;
	const fout: Meld = (...melding) => {
		goed = false;
		meld(...melding);
	};
	for (const kolom of VERPLICHT) if (lees(kolom) === '') fout(kolom, 'lege-cel', `De cel in kolom „${kolom}” is leeg.`, 'Vul de waarde in uw bronsysteem aan en maak de export opnieuw.');
	const dag = (kolom: 'begin' | 'einde'): number | undefined => {
		if (lees(kolom) === '') return undefined;
		const gelezen = leesDatum(lees(kolom));
		if ('datum' in gelezen) return dagVan(gelezen.datum);
		fout(kolom, gelezen.fout, `De datum in kolom „${kolom}” is niet te lezen.`, 'Schrijf dag, maand en jaar, bijvoorbeeld 1-4-2026 of 2026-04-01.');
		return undefined;
	};
	const begin = dag('begin');
	const einde = dag('einde');
	if (begin !== undefined && einde !== undefined && einde < begin) fout('einde', 'ongeldige-waarde', 'De einddatum ligt vóór de begindatum.', 'Kijk beide datums na in uw bronsysteem.');
	if (lees('gemeente') !== '' && !recept.gemeenten.includes(lees('gemeente'))) fout('gemeente', 'onbekende-waarde', 'De gemeente staat niet in het recept.', `Gebruik de code van het CBS. Het recept noemt: ${recept.gemeenten.join(', ')}.`);
	if (lees('product') !== '' && !Object.hasOwn(recept.producten, lees('product'))) fout('product', 'onbekende-waarde', 'Het product staat niet in het recept.', `Het recept noemt: ${Object.keys(recept.producten).join(', ')}.`);
	const melding = lees('melding').toLowerCase();
	if (melding !== '' && melding !== 'nieuw' && melding !== 'bestaand') fout('melding', 'onbekende-waarde', 'In kolom „melding” staat iets anders dan nieuw of bestaand.', 'Schrijf nieuw of bestaand, of laat de cel leeg.');
	const wacht = lees('wachtdagen');
	if (wacht !== '' && !/^\d{1,5}$/.test(wacht)) fout('wachtdagen', 'geen-heel-getal', 'In kolom „wachtdagen” staat geen heel getal.', 'Schrijf het aantal dagen tussen melding en start, of laat de cel leeg.');
	const reden = redenVan(recept, lees('reden'));
	if (reden === undefined) fout('reden', 'onbekende-waarde', 'De reden staat niet in het recept.', `Zet de woorden uit uw export in het recept, achter een van de redenen: ${Object.keys(recept.redenen!).join(', ')}.`);
	if (!goed || begin === undefined || reden === undefined) return undefined;
	return { client: lees('client'), gemeente: lees('gemeente'), product: lees('product'), begin, einde, reden, wachtdagen: wacht === '' ? undefined : Number(wacht), melding: melding as Zorgperiode['melding'] };
}

/** Reads an export. `naam` is what a fault is reported under: the bare file name, not its path. */
export function leesRegistratie(bytes: Uint8Array, naam: string, recept: Recept): { perioden: Zorgperiode[]; problemen: Problem[] } {
	const { tekst } = ontcijfer(bytes);
	const scheiding = kiesScheiding(tekst);
	const plek = maakPlekzoeker(tekst, scheiding);
	const problemen: Problem[] = [];
	const perioden: Zorgperiode[] = [];
	const kolomVan = new Map<Registratiekolom, number>();
	const meld = (record: number, kolom: number, code: Code, message: string, hint: string): void => void problemen.push(maakProbleem({ file: naam, ...plek(record, kolom) }, code, message, hint));
	const fouten = leesCsv(tekst, scheiding, (velden, record) => {
		if (record === 0) {
			const namen = velden.map((veld) => veld.trim());
			for (const kolom of REGISTRATIEKOLOMMEN) {
				const geschreven = recept.kolommen[kolom] ?? kolom;
				const i = namen.indexOf(geschreven);
				if (i !== -1) kolomVan.set(kolom, i);
				else if (VERPLICHT.includes(kolom)) meld(0, 0, 'ontbrekende-kolom', `De kolom „${geschreven}” ontbreekt.`, 'Voeg de kolom toe aan de export, of noem in het recept bij „kolommen” hoe hij heet.');
			}
			return;
		}
		if (problemen.some(({ code }) => code === 'ontbrekende-kolom') || velden.every((veld) => veld.trim() === '')) return;
		const rij = leesRij((kolom) => (velden[kolomVan.get(kolom) ?? -1] ?? '').trim(), recept, (kolom, code, message, hint) => meld(record, kolomVan.get(kolom) ?? 0, code, message, hint));
		if (rij) perioden.push(rij);
	});
	for (const { record, veld } of fouten) meld(record, veld, 'aanhalingsteken', 'Een aanhalingsteken op deze regel wordt niet goed afgesloten.', 'Maak de export opnieuw.');
	if (!problemen.length && !perioden.length) meld(0, 0, 'geen-regels', 'Onder de kop staat geen enkele regel.', 'Maak de export opnieuw.');
	return { perioden, problemen };
}
