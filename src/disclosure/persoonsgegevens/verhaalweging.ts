// How much a sentence tells of one person: signals with their weights. Who it is, what is told, when it was; and what says that it is a rule, a group or an office.
import * as regel from './verhaalregel.ts';
import type { Koprol } from './soorten.ts';
import * as wat from './verhaalwat.ts';
import * as wie from './verhaalwie.ts';

/** How many different things `patroon` finds. */
function tel(laag: string, patroon: RegExp): number {
	const gevonden = laag.match(patroon);
	return gevonden === null ? 0 : new Set(gevonden).size;
}

/** A sentence, and what every signal asks of it. */
interface Gelezen {
	/** As it stands, and in small letters. */
	zin: string;
	laag: string;
	/** Under a heading of remarks. */
	vrij: boolean;
	/** Somebody in the singular; as more than a role in a sentence of policy ("voor de cliënt"). */
	persoon: boolean;
	sterk: boolean;
	/** A "hij" of whom it tells. */
	hij: boolean;
	/** It begins with what somebody does. */
	zonder: boolean;
	uniek: boolean;
	casus: boolean;
	/** It begins with kin without an article. */
	verwantVoorop: boolean;
	/** How many troubles, kin and habits. */
	nood: number;
	verwant: number;
	leven: number;
	leeftijd: boolean;
	zorg: boolean;
	/** Something was done, or goes on. */
	verteld: boolean;
	toen: boolean;
	regel: boolean;
}

/** A signal: what it adds to a sentence, or takes from it. */
type Teken = readonly [naam: string, punten: (z: Gelezen) => number];

const iemand = (z: Gelezen): boolean => z.persoon || z.hij;

const VOOR: readonly Teken[] = [
	['wat iemand overkomt', ({ nood }) => Math.min(nood, 3)],
	['verwanten', ({ verwant }) => Math.min(verwant, 2) * 0.75],
	['hoe iemand leeft', (z) => (iemand(z) || z.vrij || z.casus || z.verwantVoorop ? Math.min(z.leven, 2) * 0.75 : 0)],
	['één persoon', ({ persoon, sterk }) => (persoon ? (sterk ? 1.5 : 0.5) : 0)],
	['uit één plaats', (z) => (z.persoon && wie.VAN_PLAATS.test(z.zin) ? 0.75 : 0)],
	['er gebeurt iets', (z) => (z.verteld && (iemand(z) || z.casus || z.verwantVoorop || (z.zonder && z.vrij)) ? Math.min(tel(z.laag, wat.VERTELT), 3) * 0.6 + 0.15 : 0)],
	['hij doet', (z) => (iemand(z) && !z.verteld && !z.regel && wie.DOET.test(z.laag) ? 0.75 : 0)],
	['voltooid', (z) => (iemand(z) && !z.verteld && !z.regel && wie.VOLTOOID.test(z.laag) ? 0.5 : 0)],
	['die ene', (z) => (z.persoon && (z.verteld || (z.sterk && z.nood > 0)) && wie.DIE_ENE.test(z.laag) ? 0.75 : 0)],
	['zonder lidwoord', (z) => (wie.KAAL.test(z.laag) && !wie.KAAL_GROEP.test(z.laag) ? 1 : 0)],
	['hij of zij', (z) => (z.hij ? (wie.HIJ_VOOROP.test(z.laag) ? 1.5 : 1) : 0)],
	['zonder onderwerp', ({ zonder }) => (zonder ? 0.75 : 0)],
	['de enige', ({ uniek }) => (uniek ? 1.5 : 0)],
	['leeftijd', ({ leeftijd }) => (leeftijd ? 1 : 0)],
	['zorg', ({ zorg }) => (zorg ? 0.5 : 0)],
	['onder een vrij veld', ({ vrij, verwant }) => (vrij ? (verwant > 0 ? 1.25 : 0.75) : 0)],
	['casus', ({ casus }) => (casus ? 1 : 0)],
	['toen', (z) => (z.toen && !z.regel && (iemand(z) || z.verwantVoorop || z.zonder || z.vrij) ? 0.75 : 0)],
	['zijn moeder', (z) => (z.hij && wie.VAN_DIE_VOOROP.test(z.laag) ? 0.5 : 0)],
	['deelzinnen zonder onderwerp', (z) => (!z.regel && (iemand(z) || z.vrij) && (z.vrij || z.verteld || z.toen) ? Math.min(tel(z.laag, wie.ZONDER_LATER), 2) * 0.4 : 0)],
	['kale verwanten', (z) => (!z.regel && (z.vrij || z.zonder || z.casus || z.hij) ? Math.min(tel(z.laag, wie.VERWANT_LATER), 2) * 0.4 : 0)],
];

const TEGEN: readonly Teken[] = [
	['groepen en beleid', ({ laag }) => tel(laag, regel.GROEP) * 0.6],
	['als …', (z) => (z.regel ? 1 : 0)],
	['als hij …', (z) => (!z.verteld && regel.VOORWAARDE.test(z.laag) ? 1 : 0)],
	['geldt voor ieder', (z) => (!z.leeftijd && regel.GELDT.test(z.laag) ? (z.toen ? 1 : z.verteld ? 1.5 : 2) : 0)],
	// "Een bewoner die …", "heeft recht op": or nobody, as long as nothing happened.
	['een bewoner', (z) => (!z.verteld && !z.toen && regel.EEN_VOOROP.test(z.laag) ? 1.5 : 0)],
	['recht', (z) => (!z.verteld && regel.RECHT.test(z.laag) ? 1.5 : 0)],
	['soms', (z) => (!z.hij && regel.SOMS.test(z.laag) ? 1 : 0)],
	['wie het werk doet', ({ laag }) => (regel.BEROEP.test(laag) ? 1.5 : 0)],
	['wie in een ambt zit', (z) => (z.nood === 0 && regel.AMBT.test(z.laag) ? 1.5 : 0)],
	['hij of zij', ({ laag }) => (regel.HIJ_OF_ZIJ.test(laag) ? 2 : 0)],
	['moederbedrijf', ({ laag }) => (regel.MOEDERBEDRIJF.test(laag) ? 3 : 0)],
	['niemand', ({ laag, hij }) => (!hij && regel.NIEMAND.test(laag) ? 2 : 0)],
];

/** What every signal asks of `zin`; undefined if there is nobody in it, or nothing of a life. */
function lees(zin: string, kop: ReadonlySet<Koprol>, mag: boolean): Gelezen | undefined {
	const laag = zin.toLowerCase();
	const vrij = kop.has('freetext');
	const zonder = wie.ZONDER_WIE.test(laag);
	const casus = wie.CASUS.test(laag);
	const verwantVoorop = wie.KAALVERWANT.test(laag);
	const kort = vrij || casus || verwantVoorop;
	if (!mag && !zonder && !kort) return undefined;
	const persoon = mag && (wie.PERSOON.test(laag) || wie.INITIAAL.test(zin));
	const hij = (mag && !(regel.VAN_ORGANISATIE.test(laag) && !regel.HIJZELF.test(laag)) && (wie.HIJ_ZIJ.test(laag) || wie.ZIJ_ENKEL.test(laag) || (/(?<![a-zß-ÿ])ik(?![a-zß-ÿ])/.test(laag) && wie.IK_TOEN.test(laag)))) || (vrij && wie.U_ZELF.test(laag));
	const uniek = mag && wie.UNIEK.test(laag);
	if (!persoon && !hij && !zonder && !uniek && !kort) return undefined;
	if (regel.VERZONNEN.test(laag) || regel.AANDELEN.test(laag)) return undefined;
	const nood = tel(laag, wat.NOOD);
	const verwant = tel(laag, wat.VERWANT);
	const leeftijd = wat.LEEFTIJD.test(laag);
	const leven = tel(laag, wat.LEVEN);
	// Without somebody there is no case.
	if (!persoon && !hij && !zonder && !(uniek && (leeftijd || nood > 0)) && !(kort && nood + verwant + leven >= 2)) return undefined;
	const zorg = wat.ZORG.test(laag);
	const verteld = wat.VERTELT_IETS.test(laag);
	if (nood === 0 && verwant === 0 && leven === 0 && !zorg && !((persoon || hij) && uniek) && !(persoon && (verteld || (leeftijd && hij)))) return undefined;
	const sterk = persoon && (wie.PERSOON.test(zin.replace(wie.ALS_ROL, '').toLowerCase()) || wie.INITIAAL.test(zin));
	return { zin, laag, vrij, persoon, sterk, hij, zonder, uniek, casus, verwantVoorop, nood, verwant, leven, leeftijd, zorg, verteld, toen: wat.TOEN.test(laag), regel: regel.REGEL.test(laag) };
}

/** What a sentence tells of one person; from 3 it is a case. `mag` is whether somebody may be in the text at all. */
export function weeg(zin: string, kop: ReadonlySet<Koprol>, mag: boolean): number {
	const z = lees(zin, kop, mag);
	if (!z) return 0;
	// Under "profiel" or "eisen" stands what holds for all, unless it happened.
	const regels = kop.has('regel');
	if (regels && !z.verteld && !z.toen && !z.leeftijd && !z.uniek) return 0;
	let som = regels ? -1.5 : 0;
	for (const [, punten] of VOOR) som += punten(z);
	for (const [, punten] of TEGEN) som -= punten(z);
	// Sums of tenths: what is 3 counts as 3.
	return Math.round(som * 1000) / 1000;
}

/** Whether a text is a note of one, whatever stands over it: pieces without a subject, kin without an article, something that happened at some time. */
export function isNotitie(tekst: string): boolean {
	if (!/[,;:(+]/.test(tekst) || tekst.startsWith('#') || (/[.!?]\s*$/.test(tekst) && !/^\p{Ll}/u.test(tekst))) return false;
	const laag = tekst.toLowerCase();
	// The shape of its clauses first, then what is dearer to ask.
	const vorm = (wie.ZONDER_WIE.test(laag) || wie.KAALVERWANT.test(laag) ? 1 : 0) + tel(laag, wie.ZONDER_LATER) + tel(laag, wie.VERWANT_LATER);
	return vorm >= 2 || (vorm === 1 && (wat.TOEN.test(laag) || tel(laag, wat.NOOD) > 1 || (/\d/.test(laag) && wat.LEEFTIJD.test(laag))));
}
