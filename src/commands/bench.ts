// npm run bench -- ONDERWERP or --size: measures. Numbers for people to compare.
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { meetBewaren } from './bench/bewaren.ts';
import { meetLezer } from './bench/lezer.ts';
import { meetLezen } from './bench/lezen.ts';
import { meetAudit } from './bench/audit.ts';
import { meetOnthulling } from './bench/onthulling.ts';
import { meetSnelheid, type Snelheidsmeting, type Snelheidsopties } from './bench/snelheid.ts';
import { schrijfOverzicht, schrijfTijdverdeling } from './bench/snelheid/toon.ts';
import { isMaatnaam, MATEN } from './bench/wortel/maat.ts';
import { wijsDeWeg } from '../ingest/gelijkenis.ts';
import { Gebruiksfout, UITGANG } from './opties.ts';

const GEBRUIK = `Gebruik: npm run bench -- --size MAAT, of: npm run bench -- ONDERWERP
  --size MAAT   hoe lang controleren en bouwen duren, naast een gewone site van dezelfde cijfers:
                S (6 gemeenten), M (45), L (342) of XL (1.368, met 80 kwartalen)
    --rondes GETAL       hoe vaak (standaard: 3)
    --kwartalen GETAL    kwartalen in de monitor (standaard: 20; bij XL 80)
    --totalen            met de totalen van de regio erbij, ook afgerond
    --zonder-referentie  meet alleen Zicht
    --profiel            ook waar de tijd blijft: een profiel van de controle en van de bouw, van niets af
    --houd               laat de mappen staan
    --json               alleen JSON op de uitvoer
  disclosure    hoeveel cellen bescherming kost, naast een ander programma, en hoe lang het duurt
    --peers MAP   map met tabellen van een ander programma (of ZICHT_PEERS); zonder wordt alleen de tijd gemeten
    --max GETAL   sla tabellen met meer cellen over (standaard: 10000; zo’n tabel duurt minuten)
  lezen         een miljoen regels lezen en controleren, naast wat de CSV-lezer alleen nodig heeft
  audit         hoe lang het narekenen van een regio en van het hele land duurt, en hoeveel geheugen het kost
  lezer         hoe lang een lezer met een trage telefoon op de laatste grafiek wacht
    --site MAP    de gebouwde site (standaard: dist)
  bewaren       hoe lang een redacteur na het bewaren op het voorbeeld wacht (npm run dev)`;

const OPTIES = {
	peers: { type: 'string' }, max: { type: 'string' }, site: { type: 'string' },
	size: { type: 'string' }, rondes: { type: 'string' }, kwartalen: { type: 'string' },
	totalen: { type: 'boolean' }, 'zonder-referentie': { type: 'boolean' }, profiel: { type: 'boolean' }, houd: { type: 'boolean' }, json: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig;

function aantal(naam: string, tekst: string): number {
	const getal = Number(tekst);
	if (!Number.isInteger(getal) || getal < 1) throw new Gebruiksfout(`--${naam} vraagt een heel getal van 1 of meer, en geen „${tekst}”.\n\n${GEBRUIK}`);
	return getal;
}

type Waarden = ReturnType<typeof parseArgs<{ options: typeof OPTIES; allowPositionals: true }>>['values'];

/** What --size asks for. Throws Gebruiksfout with the remedy. */
export function snelheidsopties(waarden: Waarden): Snelheidsopties {
	const maat = waarden.size!;
	if (!isMaatnaam(maat)) throw new Gebruiksfout(`De maat „${maat}” ken ik niet. ${wijsDeWeg(maat, Object.keys(MATEN))}\n\n${GEBRUIK}`);
	return {
		maat, rondes: aantal('rondes', waarden.rondes ?? '3'), kwartalen: waarden.kwartalen === undefined ? undefined : aantal('kwartalen', waarden.kwartalen),
		totalen: waarden.totalen === true, referentie: waarden['zonder-referentie'] !== true, houd: waarden.houd === true, profiel: waarden.profiel === true,
	};
}

/** Progress goes beside the outcome, so that the outcome can be kept in a file. */
const vertel = (regel: string): void => void process.stderr.write(`… ${regel.trim()}\n`);

async function snelheid(opties: Snelheidsopties, alsJson: boolean): Promise<number> {
	const meting: Snelheidsmeting = await meetSnelheid(opties, vertel);
	process.stdout.write(alsJson ? `${JSON.stringify(meting, null, '\t')}\n` : schrijfOverzicht(meting) + Object.entries(meting.profielen ?? {}).map(([naam, tijd]) => schrijfTijdverdeling(naam, tijd)).join(''));
	if (meting.map) process.stderr.write(`De mappen staan in ${meting.map}\n`);
	return Object.values(meting.partijen).some(({ mislukt }) => mislukt.length > 0) ? UITGANG.fouten : UITGANG.goed;
}

export async function bench(argumenten = process.argv.slice(2)): Promise<number> {
	let gelezen;
	try {
		gelezen = parseArgs({ args: argumenten, options: OPTIES, allowPositionals: true });
	} catch {
		throw new Gebruiksfout(`Deze opties begrijp ik niet.\n\n${GEBRUIK}`);
	}
	const { values, positionals } = gelezen;
	if (values.size !== undefined && positionals.length === 0) return snelheid(snelheidsopties(values), values.json === true);
	const { peers, max, site } = values;
	const schrijf = (regel: string): void => void process.stdout.write(`${regel}\n`);
	const ONDERWERPEN: Record<string, () => Promise<unknown>> = {
		disclosure: () => meetOnthulling(peers ?? process.env['ZICHT_PEERS'], max === undefined ? 10_000 : aantal('max', max), schrijf, vertel),
		audit: () => meetAudit(schrijf),
		lezen: async () => schrijf(JSON.stringify(await meetLezen(1_000_000, 5))),
		bewaren: () => meetBewaren(schrijf),
		lezer: () => meetLezer(site ?? 'dist', schrijf),
	};
	const meet = ONDERWERPEN[positionals.join()];
	if (!meet || values.size !== undefined) throw new Gebruiksfout(`Noem wat u wilt meten.\n\n${GEBRUIK}`);
	await meet();
	return UITGANG.goed;
}
