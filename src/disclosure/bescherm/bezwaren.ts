// What a recipe asks that cannot be counted honestly, or would undo its own protection. Refused before a record is read.
import type { Recept, Recepttabel } from '../../domain/recept.ts';
import type { As, Telling } from '../../domain/registratie.ts';
import { wijsDeWeg } from '../../ingest/gelijkenis.ts';
import type { Bezwaar } from './bezwaar.ts';
import { bezwarenTegenVorm } from './receptvorm.ts';
import { soortVan } from './tabelplan.ts';

/** Countings that everybody can tie together are protected together. */
const STROOM = new Set(['stand', 'instroom', 'doorstroom', 'uitstroom']);
export const familieVanTelling = (telling: Telling): string => (STROOM.has(soortVan(telling)) ? 'stroom' : soortVan(telling));
const familieVan = ({ maten }: Recepttabel): Set<string> => new Set(Object.values(maten).map(({ telling }) => familieVanTelling(telling)));

/** What is known only at some moments: how long and why when somebody leaves, the wait when somebody comes. */
const PAST_BIJ: Partial<Record<As, readonly Telling[]>> = {
	duur: ['uitstroom', 'doorstroom'],
	reden: ['uitstroom', 'doorstroom'],
	wacht: ['instroom', 'terugval', 'meldingen'],
	melding: ['meldingen'],
};

/** Rounding is undone by another table that shows the same people exactly. */
function strijdigeMethoden({ tabellen }: Recept): Bezwaar[] {
	const gebruik = tabellen.map((tabel) => ({ tabel, familie: familieVan(tabel) }));
	return gebruik.flatMap(({ tabel, familie }, i) => (tabel.methode === 'afronden' && gebruik.some((ander) => ander.tabel !== tabel && [...ander.familie].some((een) => familie.has(een))) ? [{
		pad: ['tabellen', i, 'methode'], message: `De tabel „${tabel.bestand}” wordt afgerond, maar een andere tabel laat dezelfde mensen precies zien.`, hint: 'Kies voor alle tabellen over dezelfde mensen dezelfde methode, of zet ze in één tabel.',
	}] : []));
}

function vreemdeAssen({ tabellen, redenen }: Recept): Bezwaar[] {
	return tabellen.flatMap(({ assen, maten }, i) => (Object.keys(assen) as As[]).flatMap((as): Bezwaar[] => {
		const past = PAST_BIJ[as];
		const vreemd = past && Object.entries(maten).find(([, { telling }]) => !past.includes(telling));
		if (vreemd) return [{ pad: ['tabellen', i, 'assen', as], message: `„${vreemd[0]}” telt ${vreemd[1].telling}; dat is niet in te delen naar ${as}.`, hint: `Indelen naar ${as} kan bij: ${past.join(', ')}.` }];
		return as === 'reden' && !redenen ? [{ pad: ['tabellen', i, 'assen', as], message: 'Er is een tabel naar reden, maar het recept noemt geen redenen.', hint: 'Noem bij „redenen” elke reden die gepubliceerd mag worden, met daarachter de woorden uit uw export.' }] : [];
	}));
}

function vreemdeProducten({ tabellen, producten }: Recept): Bezwaar[] {
	const bekend = Object.keys(producten);
	return tabellen.flatMap((tabel, i) => [
		{ pad: ['tabellen', i, 'producten'], lijst: tabel.producten ?? [] },
		...Object.entries(tabel.maten).map(([maat, { producten: eigen }]) => ({ pad: ['tabellen', i, 'maten', maat, 'producten'], lijst: eigen ?? [] })),
	]).flatMap(({ pad, lijst }) => lijst.flatMap((product, k): Bezwaar[] => (bekend.includes(product) ? [] : [{ pad: [...pad, k], message: `Het product „${product}” staat niet bij „producten”.`, hint: wijsDeWeg(product, bekend) }])));
}

/** A word of the export means one thing. */
function dubbeleWoorden({ producten, redenen = {} }: Recept): Bezwaar[] {
	const lijsten: [string, (string | number)[], [string, readonly string[]][]][] = [
		['producten', ['woorden'], Object.entries(producten).map(([naam, { woorden }]) => [naam, woorden ?? []])],
		['redenen', [], Object.entries(redenen)],
	];
	return lijsten.flatMap(([sleutel, dieper, lijst]) => {
		const vanWie = new Map(lijst.map(([naam]) => [naam, naam]));
		return lijst.flatMap(([naam, woorden]) => woorden.flatMap((woord, i): Bezwaar[] => {
			const ander = vanWie.get(woord.toLowerCase()) ?? naam;
			vanWie.set(woord.toLowerCase(), ander);
			return ander === naam ? [] : [{ pad: [sleutel, naam, ...dieper, i], message: `Het woord „${woord}” hoort bij „${ander}” en bij „${naam}”.`, hint: 'Laat het bij één van de twee staan.' }];
		}));
	});
}

function dubbeleBestanden({ tabellen }: Recept): Bezwaar[] {
	return tabellen.flatMap(({ bestand }, i) => (tabellen.findIndex((ander) => ander.bestand === bestand) < i ? [{ pad: ['tabellen', i, 'bestand'], message: `Twee tabellen heten „${bestand}”.`, hint: 'Geef elke tabel een eigen naam.' }] : []));
}

/**
 * From the average of a whole and of all parts but one follows the average of that one, however few people it is of.
 * So averages are told once: of people that no other average is of too.
 */
function overlappendeGemiddelden({ tabellen, producten }: Recept): Bezwaar[] {
	const gemiddelden = tabellen.flatMap((tabel, i) => Object.entries(tabel.maten).flatMap(([maat, { telling, producten: eigen }]) => (telling === 'wachttijd' ? [{ tabel, pad: ['tabellen', i, 'maten', maat], over: eigen ?? tabel.producten ?? Object.keys(producten) }] : [])));
	return gemiddelden.flatMap(({ tabel, pad, over }, i): Bezwaar[] => {
		if (tabel.totalen.length) return [{ pad, message: `De tabel „${tabel.bestand}” geeft een gemiddelde wachttijd per deel én van het totaal. Daaruit is het gemiddelde van een verborgen deel te berekenen.`, hint: 'Haal „totalen” weg bij deze tabel.' }];
		const ander = gemiddelden.find((een, k) => k < i && een.over.some((product) => over.includes(product)));
		return ander ? [{ pad, message: `De tabellen „${ander.tabel.bestand}” en „${tabel.bestand}” geven allebei de gemiddelde wachttijd van dezelfde mensen. Uit het verschil is het gemiddelde van een kleine groep te berekenen.`, hint: 'Geef de wachttijd van deze mensen in één tabel.' }] : [];
	});
}

const rang = ({ pad: [sleutel, plaats] }: Bezwaar): number => (sleutel === 'tabellen' ? Number(plaats) : -1);

/** All objections to a recipe: what stands above the tables, and then in the order of the tables. */
export const bezwarenTegen = (recept: Recept): Bezwaar[] =>
	[bezwarenTegenVorm, dubbeleWoorden, strijdigeMethoden, dubbeleBestanden, vreemdeProducten, vreemdeAssen, overlappendeGemiddelden].flatMap((regel) => regel(recept)).sort((a, b) => rang(a) - rang(b));
