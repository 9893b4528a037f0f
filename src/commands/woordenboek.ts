// npm run woordenboek: makes the list of words and names again by which names on no list are known. For who maintains the program; a portal needs it never.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { alsBestand, maakWoordenboek } from '../disclosure/persoonsgegevens/woordenboek-maken.ts';
import { Gebruiksfout, UITGANG } from './opties.ts';
import { PROJECT } from './project.ts';

const GEBRUIK = `Gebruik: npm run woordenboek -- --uitgangen nl.aff --woorden nl.dic --plaatsen cities1000.txt --versie 2.20.21
  --uitgangen BESTAND  de uitgangen van de spellinglijst van OpenTaal (Hunspell, .aff)
  --woorden BESTAND    de woorden van die lijst (.dic)
  --plaatsen BESTAND   de plaatsen van GeoNames (cities1000.txt)
  --versie GETAL       de versie van de spellinglijst; staat in het bestand dat dit maakt
  --uit BESTAND        waar het bestand komt (standaard: bij het programma zelf)

De lijst van OpenTaal: https://github.com/OpenTaal/opentaal-hunspell. De plaatsen: https://download.geonames.org/export/dump/.`;

const NAMEN = ['uitgangen', 'woorden', 'plaatsen', 'versie', 'uit'] as const;

export function woordenboek(argumenten = process.argv.slice(2)): number {
	let waarden: Partial<Record<(typeof NAMEN)[number], string>>;
	try {
		waarden = parseArgs({ args: argumenten, options: Object.fromEntries(NAMEN.map((naam) => [naam, { type: 'string' as const }])) }).values;
	} catch {
		throw new Gebruiksfout(`Deze opties begrijp ik niet.\n\n${GEBRUIK}`);
	}
	const lees = (naam: 'uitgangen' | 'woorden' | 'plaatsen'): string => {
		const bestand = waarden[naam];
		if (bestand === undefined) throw new Gebruiksfout(`--${naam} ontbreekt.\n\n${GEBRUIK}`);
		if (!existsSync(bestand)) throw new Gebruiksfout(`--${naam}: het bestand ${bestand} bestaat niet.\n\n${GEBRUIK}`);
		return readFileSync(bestand, 'utf8');
	};
	const bronnen = { uitgangen: lees('uitgangen'), woorden: lees('woorden'), plaatsen: lees('plaatsen') };
	if (!waarden.versie) throw new Gebruiksfout(`--versie ontbreekt.\n\n${GEBRUIK}`);
	let gemaakt;
	try {
		gemaakt = maakWoordenboek(bronnen);
	} catch (fout) {
		if (fout instanceof RangeError) throw new Gebruiksfout(`Een van de bestanden is niet wat het zou zijn (${fout.message}). Er is niets geschreven.\n\n${GEBRUIK}`);
		throw fout;
	}
	const uit = waarden.uit ?? join(PROJECT, 'src/disclosure/persoonsgegevens/woordenboek.json');
	writeFileSync(uit, alsBestand(gemaakt, waarden.versie));
	console.log(`Geschreven: ${uit}. ${gemaakt.aantal} woorden in ${gemaakt.filter.length} bytes, ${gemaakt.namen.length} namen.`);
	return UITGANG.goed;
}
