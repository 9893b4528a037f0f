// Damage to keys and values: front matter, descriptors and settings, and the YAML they are written in.
import { isMap, isPair, isScalar, isSeq, parseDocument, visit, type Pair, type Scalar } from 'yaml';
import type { z } from 'zod';
import { configuratie } from '../../src/domain/configuratie.ts';
import { datasetBeschrijving } from '../../src/domain/dataset.ts';
import { vindVerwijzingen } from '../../src/domain/verwijzing.ts';
import { alleItems, INHOUD, opRegel, regelVan, vervangen, type Bron, type Maker, type Schade, type Toeval } from './schade.ts';

type Pad = (string | number)[];

/** One key with a plain value on its own line, with offsets in the whole file. */
interface Sleutel {
	bestand: string;
	tekst: string;
	schema: z.ZodType;
	pad: Pad;
	naam: string;
	/** The key itself. */
	van: number;
	tot: number;
	/** The value as written; undefined of a group or list. */
	waarde: { van: number; tot: number; inhoud: unknown; type: string } | undefined;
	/** Whether the key stands in [] or {}. */
	inHaken: boolean;
	data: unknown;
}

/** The YAML of a file: where it begins, and the schema it must fit. */
function yamlVan({ teksten, portaal }: Bron, toeval: Toeval): { bestand: string; tekst: string; begin: number; eind: number; schema: z.ZodType } | undefined {
	const soort = toeval.tot(10);
	if (soort === 0) {
		const tekst = teksten.get('zicht.config.yaml')!;
		return { bestand: 'zicht.config.yaml', tekst, begin: 0, eind: tekst.length, schema: configuratie };
	}
	if (soort < 4) {
		const bestand = toeval.kies(portaal.datasets)!.beschrijvingBestand;
		const tekst = teksten.get(bestand)!;
		return { bestand, tekst, begin: 0, eind: tekst.length, schema: datasetBeschrijving };
	}
	const item = toeval.kies(alleItems(portaal))!;
	const tekst = teksten.get(item.bestand)!;
	const begin = tekst.indexOf('\n') + 1;
	return { bestand: item.bestand, tekst, begin, eind: tekst.indexOf('\n---', begin) + 1, schema: INHOUD[item.collectie].schema };
}

function sleutelsVan(bron: Bron, toeval: Toeval): Sleutel[] {
	const bestand = yamlVan(bron, toeval);
	if (!bestand) return [];
	const { begin, eind, tekst } = bestand;
	const document = parseDocument(tekst.slice(begin, eind));
	const sleutels: Sleutel[] = [];
	visit(document, {
		Pair(_, paar, ouders) {
			const { key, value } = paar as Pair<Scalar<string>, unknown>;
			if (!isScalar(key) || !key.range) return;
			const pad = ouders.flatMap((ouder, i): Pad => {
				if (isPair(ouder)) return [String((ouder.key as Scalar).value)];
				const kind = ouders[i + 1] ?? paar;
				return isSeq(ouder) ? [ouder.items.indexOf(kind)] : [];
			});
			const kaal = isScalar(value) && value.range ? { van: begin + value.range[0], tot: begin + value.range[1], inhoud: value.value, type: String(value.type) } : undefined;
			sleutels.push({ ...bestand, pad: [...pad, key.value], naam: key.value, van: begin + key.range[0], tot: begin + key.range[1], waarde: kaal, inHaken: ouders.some((ouder) => (isMap(ouder) || isSeq(ouder)) && ouder.flow === true), data: document.toJS() });
		},
	});
	return sleutels;
}

const schade = ({ bestand, tekst, naam }: Sleutel, van: number, tot: number, door: string, regel = regelVan(tekst, van)): Schade => ({
	wat: `${bestand}:${regel} ${naam}: „${tekst.slice(van, tot)}” → „${door}”`,
	bestanden: { [bestand]: vervangen(tekst, van, tot, door) },
	raak: opRegel(bestand, regel),
});

const met = (maak: (sleutel: Sleutel, toeval: Toeval) => Schade | undefined, goed: (sleutel: Sleutel) => boolean = () => true): Maker => (bron, toeval) => {
	const sleutel = toeval.kies(sleutelsVan(bron, toeval).filter(goed));
	return sleutel && maak(sleutel, toeval);
};

/** Whether the schema asks for this key: without it the file does not fit. */
function isVerplicht({ schema, data, pad }: Sleutel): boolean {
	const kopie = structuredClone(data) as Record<string | number, unknown>;
	const ouder = pad.slice(0, -1).reduce<Record<string | number, unknown>>((deel, stap) => deel[stap] as Record<string, unknown>, kopie);
	delete ouder[pad.at(-1)!];
	return !schema.safeParse(kopie).success;
}

/** Whether the value is a word of a list, a reference, a date or a period: something of which it can be known that it does not exist. */
function isGebonden({ schema, data, pad, waarde }: Sleutel): boolean {
	if (!waarde || typeof waarde.inhoud !== 'string') return false;
	if (vindVerwijzingen(schema, schema.parse(data)).some((een) => een.pad.join('.') === pad.join('.'))) return true;
	const kopie = structuredClone(data) as Record<string | number, unknown>;
	const ouder = pad.slice(0, -1).reduce<Record<string | number, unknown>>((deel, stap) => deel[stap] as Record<string, unknown>, kopie);
	ouder[pad.at(-1)!] = 'geen woord van welke lijst ook';
	return !schema.safeParse(kopie).success;
}

/** Line of text around `van`: where it begins and where the next begins. */
const regelgrenzen = (tekst: string, van: number): [number, number] => [tekst.lastIndexOf('\n', van - 1) + 1, tekst.indexOf('\n', van) + 1];

const isEigenRegel = ({ tekst, van, inHaken, waarde }: Sleutel): boolean => {
	const [begin, eind] = regelgrenzen(tekst, van);
	return !inHaken && waarde !== undefined && waarde.tot < eind && tekst.slice(begin, van).trim() === '';
};

/** A value that must be something else than a text: a number, true or false, a date that YAML reads. */
const isTekstkaal = ({ waarde }: Sleutel): boolean => waarde?.type === 'PLAIN' && typeof waarde.inhoud === 'string';

export const SLEUTELS: Record<string, Maker> = {
	'sleutel verhaspeld': met((sleutel, toeval) => schade(sleutel, sleutel.van, sleutel.tot, toeval.verhaspel(sleutel.naam))),
	'verplichte sleutel valt weg': (bron, toeval) => {
		const sleutel = toeval.kies(sleutelsVan(bron, toeval).filter((een) => isEigenRegel(een) && isVerplicht(een)));
		if (!sleutel) return undefined;
		const [begin, eind] = regelgrenzen(sleutel.tekst, sleutel.van);
		// What is missing has no line; it is told where it should have stood, or of the group that is empty without it.
		return { ...schade(sleutel, begin, eind, ''), raak: ({ file, message }) => file === sleutel.bestand && [sleutel.naam, sleutel.pad.at(-2)].some((naam) => message.includes(`„${naam}”`)) };
	},
	'sleutel staat er twee keer': met((sleutel) => {
		const [begin, eind] = regelgrenzen(sleutel.tekst, sleutel.van);
		const regel = sleutel.tekst.slice(begin, eind);
		return schade(sleutel, begin, eind, regel + regel, regelVan(sleutel.tekst, begin) + 1);
	}, isEigenRegel),
	'woord, datum of verwijzing verhaspeld': (bron, toeval) => {
		const sleutel = toeval.kies(sleutelsVan(bron, toeval).filter((een) => isGebonden(een) && !/^\W*\d/.test(String(een.waarde!.inhoud))));
		const { inhoud, van, tot } = sleutel?.waarde ?? {};
		if (!sleutel) return undefined;
		const door = toeval.verhaspel(String(inhoud));
		const gedaan = schade(sleutel, van!, tot!, door);
		// Of two names that should be the same nobody knows which is wrong: a column's is told in the table as well.
		return { ...gedaan, raak: (probleem) => gedaan.raak(probleem) || (sleutel.naam === 'name' && probleem.message.includes(`„${door}”`)) };
	},
	'datum of periode verminkt': (bron, toeval) => {
		const sleutel = toeval.kies(sleutelsVan(bron, toeval).filter(({ waarde }) => waarde && /^(19|20)\d\d(-\d\d(-\d\d)?|-[QH]\d)?$/.test(String(waarde.inhoud))));
		if (!sleutel || !isGebondenDatum(sleutel)) return undefined;
		const geschreven = String(sleutel.waarde!.inhoud);
		const i = toeval.tot(4);
		return schade(sleutel, sleutel.waarde!.van, sleutel.waarde!.tot, `'${geschreven.slice(0, i)}${geschreven.slice(i + 1)}'`);
	},
	'datum op zijn Nederlands': met(({ waarde, ...sleutel }) => {
		const [jaar, maand, dag] = String(waarde!.inhoud).split('-');
		return schade({ ...sleutel, waarde }, waarde!.van, waarde!.tot, `${Number(dag)}-${Number(maand)}-${jaar}`);
	}, ({ waarde }) => /^\d{4}-\d\d-\d\d$/.test(String(waarde?.inhoud))),
	'getal wordt woord': met(({ waarde, ...sleutel }, toeval) => schade({ ...sleutel, waarde }, waarde!.van, waarde!.tot, toeval.kies(['een', 'drie', 'n.v.t.', '1,2,3', '4 a 5'])!), ({ waarde }) => typeof waarde?.inhoud === 'number'),
	'waarden van twee sleutels verwisseld': (bron, toeval) => {
		const sleutels = sleutelsVan(bron, toeval).filter((een) => isEigenRegel(een) && een.waarde);
		const een = toeval.kies(sleutels.filter(isGebonden));
		// A text in the place of a bound word: the word may pass for a text, the text not for the word.
		const ander = een && toeval.kies(sleutels.filter((sleutel) => sleutel.pad.slice(0, -1).join() === een.pad.slice(0, -1).join() && isTekstkaal(sleutel) && !isGebonden(sleutel)));
		if (!een || !ander) return undefined;
		const [eerst, laatst] = een.van < ander.van ? [een, ander] : [ander, een];
		const stuk = ({ tekst, waarde }: Sleutel): string => tekst.slice(waarde!.van, waarde!.tot);
		const tekst = vervangen(vervangen(een.tekst, laatst.waarde!.van, laatst.waarde!.tot, stuk(eerst)), eerst.waarde!.van, eerst.waarde!.tot, stuk(laatst));
		return { wat: `${een.bestand}: ${een.naam} ↔ ${ander.naam}`, bestanden: { [een.bestand]: tekst }, raak: opRegel(een.bestand, regelVan(een.tekst, een.van)) };
	},
	'waar wordt ja': met(({ waarde, ...sleutel }) => schade({ ...sleutel, waarde }, waarde!.van, waarde!.tot, waarde!.inhoud ? 'ja' : 'nee'), ({ waarde }) => typeof waarde?.inhoud === 'boolean'),
	'waarde valt weg': met(({ waarde, ...sleutel }) => schade({ ...sleutel, waarde }, waarde!.van, waarde!.tot, ''), isEigenRegel),
	'lijst wordt één waarde': (bron, toeval) => {
		const sleutel = toeval.kies(sleutelsVan(bron, toeval).filter(({ tekst, tot }) => /^: \[[^\]]+\]\n/.test(tekst.slice(tot))));
		if (!sleutel) return undefined;
		const eind = sleutel.tekst.indexOf('\n', sleutel.tot);
		return schade(sleutel, sleutel.tot, eind, ': alles');
	},
	'dubbele punt valt weg': met((sleutel) => schade(sleutel, sleutel.tot, sleutel.tot + 1, ''), (sleutel) => isEigenRegel(sleutel)),
	'spatie na dubbele punt valt weg': met((sleutel) => schade(sleutel, sleutel.tot, sleutel.tot + 2, ':'), (sleutel) => isEigenRegel(sleutel) && isTekstkaal(sleutel)),
	'aanhalingsteken valt weg': met((sleutel) => schade(sleutel, sleutel.waarde!.tot - 1, sleutel.waarde!.tot, ''), ({ waarde }) => /^QUOTE/.test(waarde?.type ?? '')),
	'haak valt weg': (bron, toeval) => {
		const bestand = yamlVan(bron, toeval)!;
		const haken = [...bestand.tekst.slice(bestand.begin, bestand.eind).matchAll(/[[{][^[\]{}\n]*[\]}]$/gm)];
		const haak = toeval.kies(haken);
		if (!haak) return undefined;
		const offset = bestand.begin + haak.index + haak[0].length - 1;
		return { wat: `${bestand.bestand}:${regelVan(bestand.tekst, offset)} zonder ${bestand.tekst[offset]}`, bestanden: { [bestand.bestand]: vervangen(bestand.tekst, offset, offset + 1, '') }, raak: opRegel(bestand.bestand, regelVan(bestand.tekst, offset)) };
	},
	'dubbele punt in een tekst': met((sleutel) => schade(sleutel, sleutel.waarde!.tot, sleutel.waarde!.tot, ': en meer'), (sleutel) => isEigenRegel(sleutel) && isTekstkaal(sleutel)),
	'teken met eigen betekenis vooraan': met((sleutel, toeval) => schade(sleutel, sleutel.waarde!.van, sleutel.waarde!.van, toeval.kies(['*', '&', '@', '#', '%', '`', '! ', '> ', '| '])!), (sleutel) => isEigenRegel(sleutel) && isTekstkaal(sleutel)),
	'hekje in een tekst': met((sleutel) => schade(sleutel, sleutel.waarde!.tot, sleutel.waarde!.tot, ' #3 en meer'), (sleutel) => isEigenRegel(sleutel) && isTekstkaal(sleutel)),
	'inspringing met een tab': met((sleutel) => {
		const [begin] = regelgrenzen(sleutel.tekst, sleutel.van);
		return schade(sleutel, begin, sleutel.van, '\t');
	}, (sleutel) => isEigenRegel(sleutel) && sleutel.van > regelgrenzen(sleutel.tekst, sleutel.van)[0]),
	'inspringing een spatie te veel': (bron, toeval) => {
		const sleutel = toeval.kies(sleutelsVan(bron, toeval).filter((een) => isEigenRegel(een)));
		if (!sleutel) return undefined;
		const [begin] = regelgrenzen(sleutel.tekst, sleutel.van);
		const regel = regelVan(sleutel.tekst, sleutel.van);
		// The first of a group carries the others along: then it is they that stand askew.
		return { ...schade(sleutel, begin, begin, ' '), raak: ({ file, line }) => file === sleutel.bestand && Math.abs(line - regel) <= 1 };
	},
	'streepje van een lijst valt weg': (bron, toeval) => {
		const { bestand, tekst, begin, eind } = yamlVan(bron, toeval)!;
		const streep = toeval.kies([...tekst.slice(begin, eind).matchAll(/^ +- (?=\w+: )/gm)]);
		if (!streep) return undefined;
		const van = begin + streep.index;
		return { wat: `${bestand}:${regelVan(tekst, van)} zonder streepje`, bestanden: { [bestand]: vervangen(tekst, van, van + streep[0].length, ' '.repeat(streep[0].length)) }, raak: ({ file, line }) => file === bestand && Math.abs(line - regelVan(tekst, van)) <= 2 };
	},
	'spatie na streepje valt weg': (bron, toeval) => {
		const { bestand, tekst, begin, eind } = yamlVan(bron, toeval)!;
		const streep = toeval.kies([...tekst.slice(begin, eind).matchAll(/^ *- (?=\w+: )/gm)]);
		if (!streep) return undefined;
		const van = begin + streep.index + streep[0].length - 1;
		return { wat: `${bestand}:${regelVan(tekst, van)} zonder spatie na streepje`, bestanden: { [bestand]: vervangen(tekst, van, van + 1, '') }, raak: opRegel(bestand, regelVan(tekst, van)) };
	},
	'onbekende sleutel erbij': met((sleutel) => {
		const [begin] = regelgrenzen(sleutel.tekst, sleutel.van);
		return schade(sleutel, begin, begin, `${sleutel.tekst.slice(begin, sleutel.van)}opmerking: nog nakijken\n`);
	}, isEigenRegel),
};

/** Whether a value of this shape is a date or a period here, and not a text that happens to look like one. */
function isGebondenDatum({ schema, data, pad }: Sleutel): boolean {
	const kopie = structuredClone(data) as Record<string | number, unknown>;
	const ouder = pad.slice(0, -1).reduce<Record<string | number, unknown>>((deel, stap) => deel[stap] as Record<string, unknown>, kopie);
	ouder[pad.at(-1)!] = '99';
	return !schema.safeParse(kopie).success;
}
