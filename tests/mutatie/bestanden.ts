// Damage to files as such: their names, their folders, whether they are there, and where they break off.
import { vindVerwijzingen } from '../../src/domain/verwijzing.ts';
import { alleItems, inBestand, INHOUD, opRegel, type Bron, type Maker, type Schade, type Toeval } from './schade.ts';
import type { Item } from '../../src/domain/portaal.ts';

const verplaats = ({ teksten }: Bron, van: string, naar: string): Schade => ({ wat: `${van} → ${naar}`, bestanden: { [van]: null, [naar]: teksten.get(van)! }, raak: inBestand(naar) });

/** Entries that another entry refers to. */
function genoemd({ portaal }: Bron, toeval: Toeval): Item | undefined {
	const verwezen = new Set(alleItems(portaal).flatMap((van) => vindVerwijzingen(INHOUD[van.collectie].schema, van.data).map(({ collectie, id }) => `${collectie}:${id}`)));
	return toeval.kies(alleItems(portaal).filter(({ collectie, id }) => verwezen.has(`${collectie}:${id}`)));
}

/** What is gone is told by those who refer to it, by its old name. */
const vermist = ({ id }: Item) => ({ message }: { message: string }): boolean => message.includes(`„${id}”`) || message.includes(`/${id}/`) || message.includes(`#${id}`);

const item = (maak: (item: Item, bron: Bron, toeval: Toeval) => Schade | undefined): Maker => (bron, toeval) => maak(toeval.kies(alleItems(bron.portaal))!, bron, toeval);
const dataset = (maak: (csv: string, yaml: string, bron: Bron, toeval: Toeval) => Schade | undefined): Maker => (bron, toeval) => {
	const { bestand, beschrijvingBestand } = toeval.kies(bron.portaal.datasets)!;
	return maak(bestand, beschrijvingBestand, bron, toeval);
};

export const BESTANDEN: Record<string, Maker> = {
	'naam met een hoofdletter': item(({ bestand, collectie }, bron) => (collectie === 'regios' || collectie === 'plannen' ? undefined : verplaats(bron, bestand, bestand.replace(/[a-z](?=[^/]*$)/, (teken) => teken.toUpperCase())))),
	'naam met een spatie': item(({ bestand, collectie }, bron) => (collectie === 'regios' || collectie === 'plannen' ? undefined : verplaats(bron, bestand, bestand.replace(/(?=\.mdx?$)/, ' kopie')))),
	'andere extensie': item(({ bestand }, bron, toeval) => verplaats(bron, bestand, bestand.replace(/\.mdx?$/, toeval.kies(['.txt', '.docx', '.MD', '.md.bak', ''])!))),
	'map verhaspeld': item(({ bestand }, bron, toeval) => verplaats(bron, bestand, bestand.replace(/[a-z]+(?=\/[^/]+$)/, (map) => toeval.verhaspel(map)))),
	'in de map van een andere soort': item(({ bestand, collectie }, bron) => (collectie === 'begrippen' ? verplaats(bron, bestand, bestand.replace('begrippen', 'bronnen')) : collectie === 'resultaten' ? verplaats(bron, bestand, bestand.replace('resultaten', 'acties')) : undefined)),
	'waar anderen naar verwijzen is weg': (bron, toeval) => {
		const weg = genoemd(bron, toeval);
		return weg && { wat: `${weg.bestand} weg`, bestanden: { [weg.bestand]: null }, raak: vermist(weg) };
	},
	'waar anderen naar verwijzen heet anders': (bron, toeval) => {
		const weg = genoemd(bron, toeval);
		if (!weg || weg.collectie === 'plannen') return undefined;
		return { ...verplaats(bron, weg.bestand, weg.bestand.replace(/[^/]+(?=\.mdx?$)/, (naam) => `${naam}-nieuw`)), raak: vermist(weg) };
	},
	'leeg bestand': item(({ bestand }) => ({ wat: `${bestand} leeg`, bestanden: { [bestand]: '' }, raak: inBestand(bestand) })),
	'afgebroken in de gegevens bovenaan': item(({ bestand }, { teksten }, toeval) => {
		const tekst = teksten.get(bestand)!;
		return { wat: `${bestand} afgebroken`, bestanden: { [bestand]: tekst.slice(0, 4 + toeval.tot(tekst.indexOf('\n---') - 4)) }, raak: inBestand(bestand) };
	}),
	'eerste streepjes vallen weg': item(({ bestand }, { teksten }) => ({ wat: bestand, bestanden: { [bestand]: teksten.get(bestand)!.slice(4) }, raak: opRegel(bestand, 1) })),
	'laatste streepjes vallen weg': item(({ bestand }, { teksten }) => ({ wat: bestand, bestanden: { [bestand]: teksten.get(bestand)!.replace('\n---\n', '\n') }, raak: inBestand(bestand) })),
	'beschrijving weg': dataset((csv, yaml) => ({ wat: `${yaml} weg`, bestanden: { [yaml]: null }, raak: inBestand(csv) })),
	'cijfers weg': dataset((csv, yaml) => ({ wat: `${csv} weg`, bestanden: { [csv]: null }, raak: inBestand(yaml) })),
	'cijfers als Excel-bestand': dataset((csv, _yaml, bron) => verplaats(bron, csv, csv.replace(/csv$/, 'xlsx'))),
	'cijfers met een kopie ernaast': dataset((csv, _, { teksten }) => ({ wat: `${csv} met kopie`, bestanden: { [csv.replace('.csv', ' (1).csv')]: teksten.get(csv)! }, raak: inBestand(csv.replace('.csv', ' (1).csv')) })),
	'beschrijving met een kopie ernaast': dataset((_, yaml, { teksten }) => ({ wat: `${yaml} met kopie`, bestanden: { [yaml.replace('.yaml', '-oud.yaml')]: teksten.get(yaml)! }, raak: inBestand(yaml.replace('.yaml', '-oud.yaml')) })),
	'instellingen weg': () => ({ wat: 'zicht.config.yaml weg', bestanden: { 'zicht.config.yaml': null }, raak: inBestand('zicht.config.yaml') }),
};
