// Personal data in a whole root: every file that may be published or read along, less what is allowed with a reason.
import { existsSync, readdirSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import type { Portaal } from '../../domain/portaal.ts';
import { compareProblems, maakProbleem, type Problem } from '../../domain/problem.ts';
import { leesBytes, lijstBestanden } from '../../ingest/bestanden.ts';
import { onthoud, type Geheugen } from '../../ingest/geheugen.ts';
import { bekijkBestand, isGesloten } from './bestand.ts';
import { vooraan, type Bevinding } from './bevinding.ts';
import { maskeer, maskeerIn } from './maskeer.ts';
import type { Soort } from './soorten.ts';
import { controleerTabelvorm } from './tabelvorm.ts';
import { leesUitzonderingen, UITZONDERINGEN } from './toegestaan.ts';
import { vindInBestandsnaam } from './vind.ts';

/** How a kind is called in a message. */
export const NAAM_VAN_SOORT: Record<Soort, string> = {
	bsn: 'een burgerservicenummer (BSN)', postcode: 'een volledige postcode', iban: 'een rekeningnummer', phone: 'een telefoonnummer', email: 'een e-mailadres van een persoon',
	birthdate: 'een geboortedatum', name: 'een naam van een persoon', address: 'een adres', freetext: 'een verhaal over één persoon', identifier: 'een nummer van een cliënt of dossier',
};

const HERSTEL: Partial<Record<Soort, string>> = {
	freetext: 'Schrijf over groepen, niet over één persoon. Ook zonder naam kan iemand zich of een ander herkennen.',
	postcode: 'Laat de letters weg, of noem alleen de gemeente.',
	email: 'Gebruik een algemeen adres, zoals info@.',
	name: 'Noem de functie in plaats van de naam.',
};

/** What is found in a name and not in a file. */
const NAMEN: Readonly<Record<string, string>> = { bestandsnaam: 'Geef het bestand een andere naam.', mapnaam: 'Geef de map een andere naam.' };

/** After this many of one kind in one file the rest is counted. */
const GENOEG = 25;

/** Files of a root that are published or read along: texts, figures, fixed files, manuals, and what stands in the root itself. */
export function bestandenVan(wortel: string): string[] {
	const los = existsSync(wortel) ? readdirSync(wortel, { withFileTypes: true }).filter((een) => een.isFile() && /\.(?:md|mdx|ya?ml|csv|tsv|txt)$/i.test(een.name)).map(({ name }) => name).sort() : [];
	return [...los, ...['content', 'data', 'docs', 'public'].flatMap((map) => lijstBestanden(wortel, map))];
}

/** Findings in the names of the folders that files stand in, each folder once, told of its first file. Where a root itself stands is no name of its own. */
function inMapnamen(bestanden: Iterable<string>): Bevinding[] {
	const gezien = new Set<string>();
	return [...bestanden].flatMap((bestand) => (bestand.startsWith('..') || isAbsolute(bestand) ? [] : bestand.split('/').slice(0, -1)).flatMap((map, i, mappen): Bevinding[] => {
		const pad = mappen.slice(0, i + 1).join('/');
		if (gezien.has(pad)) return [];
		gezien.add(pad);
		return vindInBestandsnaam(`${map}/`).map(({ kind, begin, einde }) => ({ ...vooraan(bestand), kind, tekst: map.slice(begin, einde), kop: 'mapnaam' }));
	}));
}

/** The place told for a picture's GPS, and the masked text of everything else. */
const citaat = ({ kop, tekst }: Bevinding): string => (kop === 'GPS' ? 'de plek waar de foto is gemaakt (GPS)' : `„${maskeer(tekst)}”`);

function alsProbleem(bevinding: Bevinding): Problem {
	const { kind, kop } = bevinding;
	const naam = kop === undefined ? undefined : NAMEN[kop];
	const waar = naam ? `In de ${kop}` : kop === undefined ? 'Hier' : `Bij „${kop}”`;
	const vorm = naam ?? HERSTEL[kind] ?? 'Haal het weg.';
	return maakProbleem(bevinding, kind === 'freetext' ? 'persoonsverhaal' : 'persoonsgegeven', `${waar} staat ${NAAM_VAN_SOORT[kind]}: ${citaat(bevinding)}.`, `${vorm} Mag het hier toch staan? Zet het dan met een reden in ${UITZONDERINGEN}.`);
}

/** Finds personal data in one file of a root. */
export type Kijk = (bestand: string, bytes: Uint8Array) => Bevinding[];

/** What a file is remembered by. */
export const onthoudNaam = (bestand: string): string => `${bestand}: persoonsgegevens`;

/** Finds it in the file itself, but for what stands in `geheugen`. */
export const kijkMet = (geheugen?: Geheugen): Kijk => (bestand, bytes) => onthoud(geheugen, onthoudNaam(bestand), [bytes], () => bekijkBestand(bestand, bytes));

/** What was found in the files of a root and is not allowed, and what is wrong with the list of what is allowed. */
function vindInRoot(wortel: string, kijk: Kijk): { bevindingen: Bevinding[]; problemen: Problem[] } {
	const uitzonderingen = leesUitzonderingen(wortel);
	const gesloten: Problem[] = [];
	const bestanden = bestandenVan(wortel);
	const bevindingen = [...inMapnamen(bestanden), ...bestanden.flatMap((bestand) => {
		const bytes = leesBytes(wortel, bestand);
		if (isGesloten(bestand, bytes)) gesloten.push(maakProbleem({ file: bestand, line: 1, column: 1 }, 'gesloten-bestand', `In ${bestand} kan de controle niet kijken.`, 'Lees het zelf na op namen, nummers en verhalen over één persoon. Kan het ook als tekst of als CSV? Dan kijkt de controle mee.'));
		return kijk(bestand, bytes);
	})].filter((bevinding) => !uitzonderingen.mag(bevinding));
	const problemen = [...Map.groupBy(bevindingen, ({ file, kind }) => `${file}\u0000${kind}`).values()].flatMap((lijst) => [
		...lijst.slice(0, GENOEG).map(alsProbleem),
		...(lijst.length > GENOEG ? [maakProbleem(lijst[GENOEG]!, 'persoonsgegeven', `En nog ${lijst.length - GENOEG} keer ${NAAM_VAN_SOORT[lijst[0]!.kind]} in dit bestand.`, 'Bevat dit bestand een lijst van personen? Haal dan het hele bestand weg en meld het aan de gegevensbeheerder.')] : []),
	]);
	return { bevindingen, problemen: [...problemen, ...gesloten, ...uitzonderingen.problemen()] };
}

/** All problems of a root with the personal ones among them, in order; none of them repeats what was found in full. */
export function metPersoonsgegevens(portaal: Portaal, problemen: Problem[], kijk: Kijk): Problem[] {
	const gevonden = vindInRoot(portaal.wortel, kijk);
	const eigen = [...controleerTabelvorm(portaal), ...gevonden.problemen];
	const geheimen = [...new Set(gevonden.bevindingen.filter(({ kop }) => kop !== 'GPS' && !(kop !== undefined && kop in NAMEN)).map(({ tekst }) => tekst.trim()).filter((tekst) => tekst.length > 2))].sort((a, b) => b.length - a.length).slice(0, 500);
	const overig = geheimen.length ? problemen.map((probleem) => ({ ...probleem, message: maskeerIn(probleem.message, geheimen), hint: maskeerIn(probleem.hint, geheimen) })) : problemen;
	return [...overig, ...eigen].sort(compareProblems);
}

/** Findings in loose files, for the commands and for git: those the root allows are left out. `bestanden` are pairs of how a file is told and what it holds. */
export function vindInBestanden(wortel: string, bestanden: Iterable<readonly [naam: string, vanafWortel: string, bytes: Uint8Array]>): Bevinding[] {
	const { mag } = leesUitzonderingen(wortel);
	const alle = [...bestanden];
	const namen = new Map(alle.map(([naam, vanafWortel]) => [vanafWortel, naam]));
	const inNamen = inMapnamen(namen.keys()).filter((bevinding) => !mag(bevinding)).map((bevinding) => ({ ...bevinding, file: namen.get(bevinding.file)! }));
	return [...inNamen, ...alle.flatMap(([naam, vanafWortel, bytes]) => bekijkBestand(vanafWortel, bytes).filter((bevinding) => !mag(bevinding)).map((bevinding) => ({ ...bevinding, file: naam })))];
}
