// npm run bench -- ONDERWERP: measures. Numbers for people to compare, one line of JSON each.
import { parseArgs } from 'node:util';
import { meetBewaren } from './bench/bewaren.ts';
import { meetLezer } from './bench/lezer.ts';
import { meetLezen } from './bench/lezen.ts';
import { meetAudit } from './bench/audit.ts';
import { meetOnthulling } from './bench/onthulling.ts';
import { Gebruiksfout, UITGANG } from './opties.ts';

const GEBRUIK = `Gebruik: npm run bench -- ONDERWERP
  disclosure    hoeveel cellen bescherming kost, naast een ander programma, en hoe lang het duurt
    --peers MAP   map met tabellen van een ander programma (of ZICHT_PEERS); zonder wordt alleen de tijd gemeten
    --max GETAL   sla tabellen met meer cellen over (standaard: 1000)
  lezen         een miljoen regels lezen en controleren, naast wat de CSV-lezer alleen nodig heeft
  audit         hoe lang het narekenen van een regio en van het hele land duurt, en hoeveel geheugen het kost
  lezer         hoe lang een lezer met een trage telefoon op de laatste grafiek wacht
    --site MAP    de gebouwde site (standaard: dist)
  bewaren       hoe lang een redacteur na het bewaren op het voorbeeld wacht (npm run dev)`;

export async function bench(argumenten = process.argv.slice(2)): Promise<number> {
	let gelezen;
	try {
		gelezen = parseArgs({ args: argumenten, options: { peers: { type: 'string' }, max: { type: 'string' }, site: { type: 'string' } }, allowPositionals: true });
	} catch {
		throw new Gebruiksfout(`Deze opties begrijp ik niet.\n\n${GEBRUIK}`);
	}
	const { values: { peers, max, site }, positionals } = gelezen;
	const schrijf = (regel: string): void => void process.stdout.write(`${regel}\n`);
	const ONDERWERPEN: Record<string, () => Promise<unknown>> = {
		disclosure: () => meetOnthulling(peers ?? process.env['ZICHT_PEERS'], Number(max ?? 1000), schrijf),
		audit: () => meetAudit(schrijf),
		lezen: async () => schrijf(JSON.stringify(await meetLezen(1_000_000, 5))),
		bewaren: () => meetBewaren(schrijf),
		lezer: () => meetLezer(site ?? 'dist', schrijf),
	};
	const meet = ONDERWERPEN[positionals.join()];
	if (!meet) throw new Gebruiksfout(`Noem wat u wilt meten.\n\n${GEBRUIK}`);
	await meet();
	return UITGANG.goed;
}
