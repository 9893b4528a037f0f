// Damage to files as such: their names, their folders, whether they are there, and where they break off.
import { vindVerwijzingen } from '../../src/domain/verwijzing.ts';
import { alleItems, inBestand, INHOUD, opRegel, type Bron, type Maker, type Schade, type Toeval } from './schade.ts';
import type { Item } from '../../src/domain/portaal.ts';
import type { Dataset } from '../../src/domain/tabel.ts';

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

/** Two tables with other columns, so that the one cannot pass for the other. */
function twee({ portaal }: Bron, toeval: Toeval): Dataset[] {
	const [een, ander] = [toeval.kies(portaal.datasets), toeval.kies(portaal.datasets)];
	if (!een || !ander) return [];
	const kolommen = (dataset: Dataset): string => dataset.beschrijving.schema.fields.map(({ name }) => name).join();
	return kolommen(een) === kolommen(ander) ? [] : [een, ander];
}

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
	'cijfers van twee tabellen verwisseld': (bron, toeval) => {
		const [een, ander] = twee(bron, toeval);
		if (!een || !ander) return undefined;
		const raak = [een, ander].map(({ bestand, beschrijvingBestand }) => [inBestand(bestand), inBestand(beschrijvingBestand)]).flat();
		return { wat: `${een.bestand} ↔ ${ander.bestand}`, bestanden: { [een.bestand]: bron.teksten.get(ander.bestand)!, [ander.bestand]: bron.teksten.get(een.bestand)! }, raak: (probleem) => raak.some((is) => is(probleem)) };
	},
	'beschrijving afgebroken': dataset((_, yaml, { teksten }, toeval) => ({ wat: `${yaml} afgebroken`, bestanden: { [yaml]: teksten.get(yaml)!.slice(0, toeval.tot(teksten.get(yaml)!.indexOf('\nzicht:'))) }, raak: inBestand(yaml) })),
	'beschrijving als Windows-1252': dataset((_, yaml, { teksten }) => ({ wat: `${yaml} in Windows-1252`, bestanden: { [yaml]: Buffer.from(teksten.get(yaml)!, 'latin1') }, raak: inBestand(yaml) })),
	'tekst als UTF-16': item(({ bestand }, { teksten }) => ({ wat: `${bestand} in UTF-16`, bestanden: { [bestand]: Buffer.from(`\ufeff${teksten.get(bestand)!}`, 'utf16le') }, raak: inBestand(bestand) })),
	'tekst met een BOM': item(({ bestand }, { teksten }) => ({ wat: `${bestand} met BOM`, bestanden: { [bestand]: `\ufeff${teksten.get(bestand)!}` }, raak: inBestand(bestand) })),
	'tekst van een andere soort op deze plek': (bron, toeval) => {
		const [een, ander] = [toeval.kies(alleItems(bron.portaal)), toeval.kies(alleItems(bron.portaal))];
		if (!een || !ander || een.collectie === ander.collectie) return undefined;
		return { wat: `${ander.bestand} over ${een.bestand}`, bestanden: { [een.bestand]: bron.teksten.get(ander.bestand)! }, raak: inBestand(een.bestand) };
	},
	'samenvoegtekens van git': item(({ bestand }, { teksten }, toeval) => {
		const regels = teksten.get(bestand)!.split('\n');
		const i = 1 + toeval.tot(regels.indexOf('---', 1));
		return { wat: `${bestand}:${i + 1} met <<<<<<<`, bestanden: { [bestand]: regels.toSpliced(i, 0, '<<<<<<< HEAD', '=======', '>>>>>>> tak').join('\n') }, raak: ({ file, line }) => file === bestand && line >= i && line <= i + 3 };
	}),
	'instellingen weg': () => ({ wat: 'zicht.config.yaml weg', bestanden: { 'zicht.config.yaml': null }, raak: inBestand('zicht.config.yaml') }),
};
