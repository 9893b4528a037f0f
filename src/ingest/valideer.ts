// Zod says what is right; here its findings become messages an editor can act on.
import type { z } from 'zod';
import { maakProbleem, type Code, type Problem } from '../domain/problem.ts';
import { hintBijPeriode } from '../domain/periode.ts';
import { leesDatum } from './datum.ts';
import { dichtstbij, wijsDeWeg } from './gelijkenis.ts';
import type { YamlDeel } from './yaml.ts';

const TYPEN: Record<string, string> = {
	string: 'tekst', number: 'een getal', int: 'een heel getal', boolean: 'true of false', array: 'een lijst (regels met een streepje)', object: 'een groep sleutels', record: 'een groep sleutels',
};

/** Rules that schemas name in `error`: what is wrong with the value, and the remedy. */
const REGELS: Record<string, [string, string]> = {
	leeg: ['Hier staat geen tekst.', 'Vul de tekst in, of haal de sleutel weg als hij niet verplicht is.'],
	periode: ['Dit is geen periode.', 'Schrijf een jaar (2023), halfjaar (2023-H1), kwartaal (2023-Q1) of maand (2023-06).'],
	datum: ['Dit is geen datum.', 'Schrijf jaar-maand-dag, bijvoorbeeld 2022-11-30. Weet u alleen het jaar of de maand? Schrijf dan 2022 of 2022-11.'],
	slug: ['Dit is geen geldige naam.', 'Gebruik kleine letters, cijfers en streepjes, zoals in de bestandsnaam waarnaar u verwijst.'],
	kolomnaam: ['Dit is geen geldige kolomnaam.', 'Gebruik kleine letters, cijfers en lage streepjes, en begin met een letter.'],
	'gm-code': ['Dit is geen gemeentecode.', 'Schrijf GM met vier cijfers, bijvoorbeeld GM0935.'],
	omgekeerd: ['Het hoogste dat mag, is lager dan het laagste.', 'Verwissel minimum en maximum, of verbeter een van de twee.'],
	url: ['Dit is geen volledig webadres.', 'Begin met https://.'],
	email: ['Dit is geen e-mailadres.', 'Schrijf het als naam@organisatie.nl.'],
	'geen-bron': ['Er staat geen bron bij.', 'Noem minstens één bron met de plaats: „- bron: uitvoeringsplan-2023” en „plaats: paragraaf 2.1”.'],
};

type Issue = z.core.$ZodIssue;

const zonderAanhaling = (geschreven: string): string => geschreven.replace(/^(['"])(.*)\1$/, '$2');

/** How to write a value of the wrong kind, where it can be told what was meant. */
function alsType(soort: string, geschreven: string): string | undefined {
	const kaal = zonderAanhaling(geschreven);
	if (soort === 'string' && /^[^\s'"[{-]+$/.test(geschreven)) return `Zet de waarde tussen aanhalingstekens: '${geschreven}'.`;
	if (soort === 'boolean' && /^(?:ja|yes|true|waar|aan|on|1)$/i.test(kaal)) return 'Schrijf: true.';
	if (soort === 'boolean' && /^(?:nee|no|false|onwaar|uit|off|0)$/i.test(kaal)) return 'Schrijf: false.';
	if ((soort === 'number' || soort === 'int') && kaal !== geschreven && /^-?\d+(?:\.\d+)?$/.test(kaal)) return `Schrijf het zonder aanhalingstekens: ${kaal}.`;
	return undefined;
}

const waardeVan = (deel: YamlDeel, pad: (string | number)[]): unknown =>
	pad.reduce<unknown>((waarde, stap) => (waarde as Record<string | number, unknown> | undefined)?.[stap], deel.waarde);

/** Keys a (nested) object schema allows, for "bedoelde u …?". */
function sleutelsVan(schema: z.core.$ZodType, pad: (string | number)[]): string[] {
	const def = (schema as z.ZodType)._zod.def as z.core.$ZodTypes['_zod']['def'];
	switch (def.type) {
		case 'object': {
			const [stap, ...rest] = pad;
			if (stap === undefined) return Object.keys(def.shape);
			const deel = def.shape[stap];
			return deel ? sleutelsVan(deel, rest) : [];
		}
		case 'array':
			return sleutelsVan(def.element, pad.slice(1));
		case 'optional':
		case 'default':
		case 'prefault':
		case 'nullable':
			return sleutelsVan(def.innerType, pad);
		default:
			return [];
	}
}

function vertaal(issue: Issue, deel: YamlDeel, schema: z.core.$ZodType, verschoven: ReadonlySet<string>): Problem[] {
	const pad = issue.path as (string | number)[];
	// In a list the step is a number; the editor knows the list by its name.
	const sleutel = String(pad.findLast((stap) => typeof stap === 'string') ?? '');
	const geschreven = deel.zoalsGeschreven(pad)?.trim().replace(/\s*[\r\n]\s*/g, ' ');
	const citaat = geschreven === undefined ? '' : ` U schreef: ${geschreven.length > 80 ? `${geschreven.slice(0, 77)}…` : geschreven}`;
	const fout = (code: Code, message: string, hint: string, plek = deel.plekVan(pad)): Problem => maakProbleem(plek, code, message, hint);

	if (issue.code === 'unrecognized_keys') {
		const toegestaan = sleutelsVan(schema, pad);
		return issue.keys.map((onbekend) =>
			fout('onbekende-sleutel', `De sleutel „${onbekend}” bestaat hier niet.`, verschoven.has(onbekend) ? 'Hoort hij bij de regels erboven? Zet er dan evenveel spaties voor als voor die regels.' : wijsDeWeg(onbekend, toegestaan), deel.plekVanSleutel(pad, onbekend)),
		);
	}
	if (waardeVan(deel, pad) === undefined && pad.length) {
		return [fout('ontbrekende-sleutel', `De sleutel „${sleutel}” ontbreekt.`, `Voeg een regel toe: „${sleutel}: …”.`)];
	}
	if (waardeVan(deel, pad) === null && pad.length) {
		return [fout('ongeldige-waarde', `Bij „${sleutel}” staat niets.`, 'Vul de waarde in, of haal de sleutel weg als hij niet verplicht is.')];
	}
	if (!pad.length && issue.code === 'invalid_type') {
		return [fout('verkeerd-type', 'Hier horen sleutels met een waarde te staan.', 'Schrijf op elke regel: sleutel: waarde.')];
	}
	if (issue.message === 'datum' && geschreven !== undefined) {
		const gelezen = leesDatum(zonderAanhaling(geschreven));
		if ('datum' in gelezen) return [fout('ongeldige-waarde', `Dit is geen datum zoals die hier hoort.${citaat}`, `Schrijf: ${gelezen.datum}.`)];
		if (gelezen.fout === 'geen-datum' && /^\d{4}-\d{1,2}-\d{1,2}$/.test(geschreven)) return [fout('ongeldige-waarde', `Dit is geen datum.${citaat}`, gelezen.hint)];
	}
	if (issue.message === 'periode' && geschreven !== undefined) return [fout('ongeldige-waarde', `Dit is geen periode.${citaat}`, hintBijPeriode(zonderAanhaling(geschreven)))];
	const regel = REGELS[issue.message];
	if (regel) return [fout(issue.message === 'geen-bron' ? 'geen-bron' : 'ongeldige-waarde', `${regel[0]}${citaat}`, regel[1])];
	if (issue.code === 'invalid_type') {
		return [fout('verkeerd-type', `Bij „${sleutel}” hoort ${TYPEN[issue.expected] ?? issue.expected}.${citaat}`, alsType(issue.expected, geschreven ?? '') ?? `Schrijf bij „${sleutel}” ${TYPEN[issue.expected] ?? issue.expected}.`)];
	}
	if (issue.code === 'invalid_value') {
		const keuzes = issue.values.map(String);
		const waarde = String(waardeVan(deel, pad));
		const beste = dichtstbij(waarde, keuzes);
		return [fout('onbekende-waarde', `„${waarde}” mag niet bij „${sleutel}”.`, beste ? `Bedoelde u „${beste}”?` : `Kies uit: ${keuzes.join(', ')}.`)];
	}
	if (issue.code === 'invalid_union') {
		const binnen = issue.errors.flat().map((een) => een.message);
		const bekend = binnen.map((naam) => REGELS[naam]).find(Boolean);
		const woorden = issue.errors.flat().flatMap((een) => (een.code === 'invalid_value' ? een.values.map(String) : []));
		const ookGoed = woorden.length ? ` Ook goed: ${woorden.join(', ')}.` : '';
		return [fout('ongeldige-waarde', `${bekend?.[0] ?? `De waarde bij „${sleutel}” klopt niet.`}${citaat}`, (binnen.includes('periode') && geschreven !== undefined ? hintBijPeriode(zonderAanhaling(geschreven)) : bekend?.[1] ?? 'Kijk in de handleiding voor redacteuren wat hier mag staan.') + ookGoed)];
	}
	if (issue.code === 'too_small' || issue.code === 'too_big') {
		const grens = issue.code === 'too_small' ? `minstens ${issue.minimum}` : `hoogstens ${issue.maximum}`;
		return [fout('buiten-bereik', `De waarde bij „${sleutel}” is te ${issue.code === 'too_small' ? 'klein of te kort' : 'groot of te lang'}.${citaat}`, `Toegestaan is ${grens}.`)];
	}
	return [fout('ongeldige-waarde', `De waarde bij „${sleutel}” klopt niet.${citaat}`, 'Kijk in de handleiding voor redacteuren wat hier mag staan.')];
}

/** The parsed value, or undefined with the problems that say why not. */
export function valideer<T>(schema: z.ZodType<T>, deel: YamlDeel): { waarde: T | undefined; problemen: Problem[] } {
	if (deel.waarde === undefined && deel.problemen.length) return { waarde: undefined, problemen: deel.problemen };
	const uitkomst = schema.safeParse(deel.waarde ?? {}, { reportInput: true });
	if (uitkomst.success) return { waarde: uitkomst.data, problemen: deel.problemen };
	// A misspelt key is one fault, not two: it is also the key that is missing.
	const vertikt = uitkomst.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.flatMap((sleutel) => dichtstbij(sleutel, sleutelsVan(schema, issue.path as (string | number)[])) ?? []).map((sleutel) => [...issue.path, sleutel].join('.')) : []));
	// Nor is one that slid to the left: it is missing in the group it came from.
	const verschoven = new Set(uitkomst.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.filter((sleutel) => uitkomst.error.issues.some((ander) => isWeg(ander) && ander.path.at(-1) === sleutel && ander.path.length > issue.path.length + 1)) : [])));
	function isWeg(issue: Issue): boolean {
		return issue.code !== 'unrecognized_keys' && waardeVan(deel, issue.path as (string | number)[]) === undefined;
	}
	const issues = uitkomst.error.issues.filter((issue) => !(isWeg(issue) && (vertikt.includes(issue.path.join('.')) || verschoven.has(String(issue.path.at(-1))))));
	return { waarde: undefined, problemen: [...deel.problemen, ...issues.flatMap((issue) => vertaal(issue, deel, schema, verschoven))] };
}
