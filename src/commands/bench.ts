// npm run bench -- ONDERWERP: measures. Numbers for people to compare, one line of JSON each.
import { parseArgs } from 'node:util';
import { meetOnthulling } from './bench/onthulling.ts';
import { Gebruiksfout, UITGANG } from './opties.ts';

const GEBRUIK = `Gebruik: npm run bench -- disclosure [--peers MAP] [--max GETAL]
  disclosure    hoeveel cellen bescherming kost, naast een ander programma, en hoe lang het duurt
  --peers MAP   map met tabellen van een ander programma (of ZICHT_PEERS); zonder wordt alleen de tijd gemeten
  --max GETAL   sla tabellen met meer cellen over (standaard: 1000)`;

export async function bench(argumenten = process.argv.slice(2)): Promise<number> {
	let gelezen;
	try {
		gelezen = parseArgs({ args: argumenten, options: { peers: { type: 'string' }, max: { type: 'string' } }, allowPositionals: true });
	} catch {
		throw new Gebruiksfout(`Deze opties begrijp ik niet.\n\n${GEBRUIK}`);
	}
	if (gelezen.positionals.join() !== 'disclosure') throw new Gebruiksfout(`Noem wat u wilt meten.\n\n${GEBRUIK}`);
	await meetOnthulling(gelezen.values.peers ?? process.env['ZICHT_PEERS'], Number(gelezen.values.max ?? 1000), (regel) => process.stdout.write(`${regel}\n`));
	return UITGANG.goed;
}
