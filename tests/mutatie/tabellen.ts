// Damage to tables: cells, columns, rows, and the file as Excel or a hurried hand may leave it.
import type { Veld } from '../../src/domain/dataset.ts';
import { veldMetRol, type Dataset } from '../../src/domain/tabel.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { kiesScheiding } from '../../src/ingest/csv.ts';
import { inBestand, type Bron, type Maker, type Schade, type Toeval } from './schade.ts';

interface Tabel {
	dataset: Dataset;
	tekst: string;
	scheiding: string;
	/** Cells as written, quotes included; line i is regels[i - 1]. */
	regels: string[][];
	velden: (Veld | undefined)[];
}

/** Splits a line at delimiters outside quotes; the cells keep their quotes. */
function cellenVan(regel: string, scheiding: string): string[] {
	const cellen = [''];
	let inAanhaling = false;
	for (const teken of regel) {
		if (teken === '"') inAanhaling = !inAanhaling;
		if (teken === scheiding && !inAanhaling) cellen.push('');
		else cellen[cellen.length - 1] += teken;
	}
	return cellen;
}

function kiesTabel({ teksten, portaal }: Bron, toeval: Toeval, goed: (dataset: Dataset) => boolean = () => true): Tabel | undefined {
	const dataset = toeval.kies(portaal.datasets.filter(goed));
	if (!dataset) return undefined;
	const tekst = teksten.get(dataset.bestand)!;
	const scheiding = kiesScheiding(tekst);
	const regels = tekst.trimEnd().split('\n').map((regel) => cellenVan(regel, scheiding));
	// A table with line ends within a cell is left alone.
	if (regels.some((cellen) => cellen.length !== regels[0]!.length)) return undefined;
	return { dataset, tekst, scheiding, regels, velden: regels[0]!.map((naam) => dataset.beschrijving.schema.fields.find((veld) => veld.name === naam.trim())) };
}

const schrijf = ({ scheiding }: Tabel, regels: string[][]): string => `${regels.map((cellen) => cellen.join(scheiding)).join('\n')}\n`;

/** Column, from 1, of cell `i` of a line. */
const kolomVan = (cellen: string[], i: number): number => cellen.slice(0, i).reduce((som, cel) => som + cel.length + 1, 1);

/** Replaces one cell; must be told at that very cell. */
function inCel(tabel: Tabel, rij: number, kolom: number, door: string): Schade {
	const { file, line, column } = { file: tabel.dataset.bestand, line: rij + 1, column: kolomVan(tabel.regels[rij]!, kolom) };
	return {
		wat: `${file}:${line}:${column} „${tabel.regels[rij]![kolom]}” → „${door}”`,
		bestanden: { [file]: schrijf(tabel, tabel.regels.with(rij, tabel.regels[rij]!.with(kolom, door))) },
		raak: (probleem) => probleem.file === file && probleem.line === line && probleem.column === column,
	};
}

/** A choice of row and column of which the column is of a kind. */
function kiesCel(bron: Bron, toeval: Toeval, goed: (veld: Veld) => boolean): { tabel: Tabel; rij: number; kolom: number; cel: string } | undefined {
	const tabel = kiesTabel(bron, toeval);
	const kolom = toeval.kies(tabel?.velden.flatMap((veld, i) => (veld && goed(veld) ? [i] : [])) ?? []);
	if (!tabel || kolom === undefined) return undefined;
	const rij = 1 + toeval.tot(tabel.regels.length - 1);
	return { tabel, rij, kolom, cel: tabel.regels[rij]![kolom]! };
}

const isMaat = (veld: Veld): boolean => veld.zicht.rol === 'maat';
/** What a cell of these columns may say is known: a list, other rows, other files. */
const isGebonden = (veld: Veld): boolean => veld.constraints.enum !== undefined || veld.zicht.verwijst !== undefined || ['ouder', 'regelsoort', 'gebied', 'status'].includes(veld.zicht.rol);

const cel = (goed: (veld: Veld) => boolean, maak: (cel: string, toeval: Toeval) => string | undefined): Maker => (bron, toeval) => {
	const gekozen = kiesCel(bron, toeval, goed);
	const door = gekozen && gekozen.cel !== '' ? maak(gekozen.cel, toeval) : undefined;
	return gekozen && door !== undefined && door !== gekozen.cel ? inCel(gekozen.tabel, gekozen.rij, gekozen.kolom, door) : undefined;
};

/** Rewrites every line; told anywhere in the first line, where the columns are named. */
const kop = (maak: (tabel: Tabel, toeval: Toeval) => { regels: string[][]; wat: string } | undefined): Maker => (bron, toeval) => {
	const tabel = kiesTabel(bron, toeval);
	const nieuw = tabel && maak(tabel, toeval);
	return nieuw && { wat: `${tabel.dataset.bestand}: ${nieuw.wat}`, bestanden: { [tabel.dataset.bestand]: schrijf(tabel, nieuw.regels) }, raak: ({ file, line }) => file === tabel.dataset.bestand && line === 1 };
};

/** Columns in which both this line and the line it is part of have a number: only then is there something to hold it against. */
function geteld(tabel: Tabel, rij: number): number[] {
	const [sleutel, ouder] = (['sleutel', 'ouder'] as const).map((rol) => tabel.velden.findIndex((veld) => veld?.zicht.rol === rol)) as [number, number];
	const boven = tabel.regels.find((cellen) => cellen[sleutel] === tabel.regels[rij]![ouder]);
	return tabel.velden.flatMap((veld, i) => (veld && isMaat(veld) && /^[1-9]\d*$/.test(tabel.regels[rij]![i]!) && /\d/.test(boven?.[i] ?? '') ? [i] : []));
}

/** A line of a table in which lines are added up: what is done to it must show in a total above it, or in the line itself. */
const inTotaal = (maak: (tabel: Tabel, rij: number, toeval: Toeval) => string[][] | undefined): Maker => (bron, toeval) => {
	const tabel = kiesTabel(bron, toeval, (dataset) => veldMetRol(dataset, 'ouder') !== undefined);
	if (!tabel) return undefined;
	const ouder = tabel.velden.findIndex((veld) => veld?.zicht.rol === 'ouder');
	const rij = toeval.kies(tabel.regels.flatMap((cellen, i) => (i > 0 && cellen[ouder] !== '' ? [i] : [])));
	const regels = rij === undefined ? undefined : maak(tabel, rij, toeval);
	if (!regels || rij === undefined) return undefined;
	const { bestand, beschrijvingBestand } = tabel.dataset;
	const som = (probleem: Problem): boolean => (['totaal-klopt-niet', 'totaal-zonder-delen'].includes(probleem.code) && probleem.file === bestand) || (probleem.code === 'uitleg-verouderd' && probleem.file === beschrijvingBestand);
	return { wat: `${bestand}:${rij + 1}`, bestanden: { [bestand]: schrijf(tabel, regels) }, raak: (probleem) => som(probleem) || (probleem.file === bestand && probleem.line === rij + 1) || (probleem.code === 'ouder-onbekend' && probleem.file === bestand) };
};

const heel = (maak: (tekst: string) => string | Uint8Array): Maker => (bron, toeval) => {
	const tabel = kiesTabel(bron, toeval);
	return tabel && { wat: tabel.dataset.bestand, bestanden: { [tabel.dataset.bestand]: maak(tabel.tekst) }, raak: inBestand(tabel.dataset.bestand) };
};

const WINDOWS: Record<string, number> = { '€': 0x80, '„': 0x84, '…': 0x85, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96 };

/** Bytes as Excel writes them when it says "CSV". */
const alsWindows = (tekst: string): Uint8Array => Uint8Array.from([...tekst], (teken) => WINDOWS[teken] ?? teken.charCodeAt(0));

export const TABELLEN: Record<string, Maker> = {
	'getal wordt woord': cel(isMaat, (_, toeval) => toeval.kies(['veel', 'twaalf', '12 stuks', 'n.b.', '1,2,3', '12-15', 'ca. 40', '#DEEL/0!', '######'])),
	'getal met punt als komma': cel((veld) => isMaat(veld), (getal) => (/^\d+$/.test(getal) ? `${getal}.5` : undefined)),
	'streepje voor getal': cel(isMaat, () => '-'),
	'woord van een lijst verhaspeld': cel(isGebonden, (woord, toeval) => toeval.verhaspel(woord)),
	'periode verminkt': cel((veld) => veld.zicht.rol === 'periode', (periode, toeval) => { const i = toeval.tot(periode.length); return periode.slice(0, i) + periode.slice(i + 1); }),
	'verplichte cel leeg': cel((veld) => veld.constraints.required === true || ['regelsoort', 'periode'].includes(veld.zicht.rol), () => ''),
	'aanhalingsteken blijft open': (bron, toeval) => {
		const gekozen = kiesCel(bron, toeval, () => true);
		if (!gekozen || gekozen.cel.includes('"')) return undefined;
		const schade = inCel(gekozen.tabel, gekozen.rij, gekozen.kolom, `"${gekozen.cel}`);
		return { ...schade, raak: ({ file, line }) => file === gekozen.tabel.dataset.bestand && line === gekozen.rij + 1 };
	},
	'scheidingsteken in een cel': (bron, toeval) => {
		const gekozen = kiesCel(bron, toeval, (veld) => !isMaat(veld));
		if (!gekozen || gekozen.cel.includes('"')) return undefined;
		const schade = inCel(gekozen.tabel, gekozen.rij, gekozen.kolom, `${gekozen.cel}${gekozen.tabel.scheiding}x`);
		return { ...schade, raak: ({ file, line }) => file === gekozen.tabel.dataset.bestand && line === gekozen.rij + 1 };
	},
	'cel valt weg': (bron, toeval) => {
		const gekozen = kiesCel(bron, toeval, () => true);
		if (!gekozen) return undefined;
		const { tabel, rij, kolom } = gekozen;
		return { wat: `${tabel.dataset.bestand}:${rij + 1} zonder cel ${kolom + 1}`, bestanden: { [tabel.dataset.bestand]: schrijf(tabel, tabel.regels.with(rij, tabel.regels[rij]!.toSpliced(kolom, 1))) }, raak: ({ file, line }) => file === tabel.dataset.bestand && line === rij + 1 };
	},
	'regel staat er twee keer': (bron, toeval) => {
		const tabel = kiesTabel(bron, toeval);
		if (!tabel) return undefined;
		const rij = 1 + toeval.tot(tabel.regels.length - 1);
		return { wat: `${tabel.dataset.bestand}:${rij + 1} dubbel`, bestanden: { [tabel.dataset.bestand]: schrijf(tabel, tabel.regels.toSpliced(rij, 0, tabel.regels[rij]!)) }, raak: ({ file, line }) => file === tabel.dataset.bestand && line === rij + 2 };
	},
	'deel van een totaal maal tien': inTotaal((tabel, rij, toeval) => {
		const kolom = toeval.kies(geteld(tabel, rij));
		return kolom === undefined ? undefined : tabel.regels.with(rij, tabel.regels[rij]!.with(kolom, `${tabel.regels[rij]![kolom]}0`));
	}),
	'deel van een totaal valt weg': inTotaal((tabel, rij) => (geteld(tabel, rij).length ? tabel.regels.toSpliced(rij, 1) : undefined)),
	'kop verhaspeld': kop((tabel, toeval) => {
		const i = toeval.tot(tabel.regels[0]!.length);
		const naam = toeval.verhaspel(tabel.regels[0]![i]!);
		return { regels: tabel.regels.with(0, tabel.regels[0]!.with(i, naam)), wat: `kop ${tabel.regels[0]![i]} → ${naam}` };
	}),
	'kolom valt weg': kop((tabel, toeval) => {
		const i = toeval.tot(tabel.regels[0]!.length);
		return { regels: tabel.regels.map((cellen) => cellen.toSpliced(i, 1)), wat: `zonder kolom ${tabel.regels[0]![i]}` };
	}),
	'kolom dubbel': kop((tabel, toeval) => {
		const i = toeval.tot(tabel.regels[0]!.length);
		return { regels: tabel.regels.map((cellen) => cellen.toSpliced(i, 0, cellen[i]!)), wat: `kolom ${tabel.regels[0]![i]} dubbel` };
	}),
	'kop valt weg': kop((tabel) => ({ regels: tabel.regels.slice(1), wat: 'zonder kop' })),
	'namen boven tekst en getal verwisseld': (bron, toeval) => {
		const tabel = kiesTabel(bron, toeval);
		const tekst = toeval.kies(tabel?.velden.flatMap((veld, i) => (veld && !isMaat(veld) && tabel.regels.some((cellen) => !/^[\d.,-]*$/.test(cellen[i]!)) ? [i] : [])) ?? []);
		const getal = toeval.kies(tabel?.velden.flatMap((veld, i) => (veld && isMaat(veld) ? [i] : [])) ?? []);
		if (!tabel || tekst === undefined || getal === undefined) return undefined;
		const [a, b] = [tabel.regels[0]![tekst]!, tabel.regels[0]![getal]!];
		return { wat: `${tabel.dataset.bestand}: ${a} ↔ ${b}`, bestanden: { [tabel.dataset.bestand]: schrijf(tabel, tabel.regels.with(0, tabel.regels[0]!.with(tekst, b).with(getal, a))) }, raak: inBestand(tabel.dataset.bestand) };
	},
	'woord en getal van een regel verwisseld': (bron, toeval) => {
		const gekozen = kiesCel(bron, toeval, (veld) => veld.constraints.required === true && !isMaat(veld));
		if (!gekozen) return undefined;
		const { tabel, rij, kolom, cel: woord } = gekozen;
		const getal = toeval.kies(tabel.velden.flatMap((veld, i) => (veld && isMaat(veld) && tabel.regels[rij]![i] !== '' ? [i] : [])));
		if (getal === undefined || /^[\d.,-]*$/.test(woord)) return undefined;
		return { wat: `${tabel.dataset.bestand}:${rij + 1} „${woord}” ↔ „${tabel.regels[rij]![getal]}”`, bestanden: { [tabel.dataset.bestand]: schrijf(tabel, tabel.regels.with(rij, tabel.regels[rij]!.with(kolom, tabel.regels[rij]![getal]!).with(getal, woord))) }, raak: ({ file, line }) => file === tabel.dataset.bestand && line === rij + 1 };
	},
	'afgebroken in een regel': (bron, toeval) => {
		const tabel = kiesTabel(bron, toeval);
		if (!tabel) return undefined;
		const rij = 1 + toeval.tot(tabel.regels.length - 1);
		// Somewhere before the last delimiter: a last cell cut short may be another number, and nobody could tell.
		const voor = tabel.regels[rij]!.slice(0, -1).join(tabel.scheiding);
		return { wat: `${tabel.dataset.bestand} afgebroken in regel ${rij + 1}`, bestanden: { [tabel.dataset.bestand]: schrijf(tabel, tabel.regels.slice(0, rij)) + voor.slice(0, 1 + toeval.tot(voor.length)) }, raak: ({ file, line }) => file === tabel.dataset.bestand && line === rij + 1 };
	},
	'leeg bestand': heel(() => ''),
	'als Windows-1252': heel(alsWindows),
	'twee keer gecodeerd': heel((tekst) => Buffer.from(Buffer.from(tekst).toString('latin1'))),
	'met BOM en CRLF': heel((tekst) => `\ufeff${tekst.replaceAll('\n', '\r\n')}`),
	'met komma’s als scheiding': heel((tekst) => (/[",]/.test(tekst) ? tekst : tekst.replaceAll(';', ','))),
	'alles tussen aanhalingstekens': heel((tekst) => (tekst.includes('"') ? tekst : tekst.replace(/[^;\n]+/g, (cel) => `"${cel}"`))),
	'met oude regeleinden': heel((tekst) => tekst.replaceAll('\n', '\r')),
	'met nulbytes': (bron, toeval) => {
		const tabel = kiesTabel(bron, toeval);
		if (!tabel) return undefined;
		const i = toeval.tot(tabel.tekst.length);
		return { wat: `${tabel.dataset.bestand} met nulbyte`, bestanden: { [tabel.dataset.bestand]: `${tabel.tekst.slice(0, i)}\0${tabel.tekst.slice(i)}` }, raak: ({ file, line }) => file === tabel.dataset.bestand && line === tabel.tekst.slice(0, i).split('\n').length };
	},
	'als UTF-16': heel((tekst) => Buffer.from(`\ufeff${tekst}`, 'utf16le')),
	'met tabs': heel((tekst) => (tekst.includes('"') || tekst.includes('\t') ? tekst : tekst.replaceAll(';', '\t'))),
	'kolommen in een andere volgorde': (bron, toeval) => {
		const tabel = kiesTabel(bron, toeval);
		return tabel && { wat: tabel.dataset.bestand, bestanden: { [tabel.dataset.bestand]: schrijf(tabel, tabel.regels.map((cellen) => cellen.toReversed())) }, raak: inBestand(tabel.dataset.bestand) };
	},
	'lege regels en cellen erachter, zoals Excel': (bron, toeval) => {
		const tabel = kiesTabel(bron, toeval);
		return tabel && { wat: tabel.dataset.bestand, bestanden: { [tabel.dataset.bestand]: `${schrijf(tabel, tabel.regels.map((cellen) => [...cellen, '', '']))}${tabel.scheiding.repeat(tabel.regels[0]!.length + 1)}\n\n` }, raak: inBestand(tabel.dataset.bestand) };
	},
};
