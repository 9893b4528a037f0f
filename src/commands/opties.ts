// What a person may type after a command. Wrong usage is told in one line and ends with exit code 2.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { dichtstbij, wijsDeWeg } from '../ingest/gelijkenis.ts';
import { regiomappen } from '../ingest/regiokeuze.ts';
import { FORMATEN, type Formaat } from './formaten.ts';
import { PROJECT } from './project.ts';
import { magWeg } from './wissel.ts';

export const UITGANG = { goed: 0, fouten: 1, gebruik: 2 } as const;

/** Thrown for wrong usage only; the message is for the person at the keyboard. */
export class Gebruiksfout extends Error {}

export interface Opties {
	/** Absolute path of the folder with content/, data/ and the configuration. */
	wortel: string;
	/** Absolute path of the built site. */
	uit: string;
	poort: number;
	/** Id of the one region to work on; undefined for all. */
	regio: string | undefined;
	/** Loose files to look for personal data in, as written; undefined when the root itself is meant. */
	pii: string[] | undefined;
	/** How a machine wants the problems; undefined for people. */
	formaat: Formaat | undefined;
	watch: boolean;
	/** Whether what earlier builds made may be used again. */
	cache: boolean;
}

const ALLE = {
	root: { type: 'string' },
	regio: { type: 'string' },
	out: { type: 'string' },
	port: { type: 'string' },
	json: { type: 'boolean' },
	pii: { type: 'boolean' },
	format: { type: 'string' },
	watch: { type: 'boolean' },
	'no-cache': { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig;

type Naam = keyof typeof ALLE;

const UITLEG: Record<Naam, string> = {
	root: '--root MAP    map met content/, data/ en zicht.config.yaml (standaard: deze map)',
	regio: '--regio NAAM  alleen deze regio, met wat alle regio’s delen (de naam van de map in content/regios/)',
	out: '--out MAP     waar de site komt te staan (standaard: dist/)',
	port: '--port GETAL  poort van de site (standaard: 4321)',
	json: '--json        alleen JSON op de uitvoer',
	pii: '--pii BESTAND… zoek alleen naar persoonsgegevens, in losse bestanden of alle bestanden in een map',
	format: '--format NAAM json, github (aantekeningen bij een pull request) of gitlab (rapport voor code quality)',
	'no-cache': '--no-cache    maak alles opnieuw, zonder wat een vorige keer is bewaard',
	watch: '--watch       blijft kijken en controleert opnieuw als u iets bewaart',
};

const isFormaat = (naam: string): naam is Formaat => (FORMATEN as readonly string[]).includes(naam);

const gebruik = (opdracht: string, mag: Naam[]): string => `Gebruik: npm run ${opdracht} -- [opties]\n${mag.map((naam) => `  ${UITLEG[naam]}`).join('\n')}`;

/** The file itself, or all that lie in a folder, hidden ones too; undefined when there is nothing of the name. What git keeps for itself is no file of anybody. */
function bestandenBij(pad: string): string[] | undefined {
	const staat = statSync(pad, { throwIfNoEntry: false });
	if (!staat?.isDirectory()) return staat?.isFile() ? [pad] : undefined;
	return readdirSync(pad, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap((een) => {
		const dieper = join(pad, een.name);
		if (een.isDirectory()) return een.name === '.git' ? [] : (bestandenBij(dieper) ?? []);
		return statSync(dieper, { throwIfNoEntry: false })?.isFile() ? [dieper] : [];
	});
}

/** Reads the options a command allows. Throws Gebruiksfout with the remedy. */
export function leesOpties(opdracht: string, mag: Naam[], argumenten = process.argv.slice(2)): Opties {
	let waarden: Partial<Record<Naam, string | boolean>>;
	let pii: string[] | undefined;
	try {
		const options = Object.fromEntries(mag.map((naam) => [naam, ALLE[naam]]));
		const gelezen = parseArgs({ args: argumenten, options, allowPositionals: mag.includes('pii') && argumenten.includes('--pii') });
		waarden = gelezen.values;
		if (waarden.pii) pii = gelezen.positionals;
	} catch (fout) {
		const onbekend = /'(.+?)'/.exec(fout instanceof Error ? fout.message : '')?.[1];
		const zonder = /^(--[\w-]+) </.exec(onbekend ?? '')?.[1];
		if (zonder) throw new Gebruiksfout(`Na ${zonder} ontbreekt wat u bedoelt.\n\n${gebruik(opdracht, mag)}`);
		if (onbekend === '--help' || onbekend === '-h') throw new Gebruiksfout(gebruik(opdracht, mag));
		const bedoeld = onbekend?.startsWith('--') ? dichtstbij(onbekend.slice(2), mag) : undefined;
		throw new Gebruiksfout(`${onbekend ? `„${onbekend}” begrijp ik niet.${bedoeld ? ` Bedoelde u „--${bedoeld}”?` : ''}` : 'Deze opties begrijp ik niet.'}\n\n${gebruik(opdracht, mag)}`);
	}
	const wortel = resolve(String(waarden.root ?? PROJECT));
	if (!existsSync(wortel) || !statSync(wortel).isDirectory()) throw new Gebruiksfout(`De map ${String(waarden.root)} bestaat niet.\n\n${gebruik(opdracht, mag)}`);
	if (pii?.length === 0) throw new Gebruiksfout(`Noem na --pii een of meer bestanden.\n\n${gebruik(opdracht, mag)}`);
	pii = pii?.flatMap((pad) => {
		const bestanden = bestandenBij(pad);
		if (!bestanden) throw new Gebruiksfout(`Het bestand ${pad} bestaat niet.\n\n${gebruik(opdracht, mag)}`);
		if (!bestanden.length) throw new Gebruiksfout(`In de map ${pad} staat geen enkel bestand.\n\n${gebruik(opdracht, mag)}`);
		return bestanden;
	});
	const regio = waarden.regio === undefined ? undefined : String(waarden.regio);
	if (regio !== undefined && !regiomappen(wortel).includes(regio)) throw new Gebruiksfout(`Er is geen regio „${regio}” in content/regios/. ${wijsDeWeg(regio, regiomappen(wortel))}\n\n${gebruik(opdracht, mag)}`);
	const formaat = waarden.json === true ? 'json' : waarden.format === undefined ? undefined : String(waarden.format);
	if (formaat !== undefined && !isFormaat(formaat)) throw new Gebruiksfout(`Het formaat „${formaat}” ken ik niet. ${wijsDeWeg(formaat, FORMATEN)}\n\n${gebruik(opdracht, mag)}`);
	if (waarden.json === true && waarden.format !== undefined && waarden.format !== 'json') throw new Gebruiksfout(`Kies --json of --format, niet allebei.\n\n${gebruik(opdracht, mag)}`);
	if (formaat !== undefined && waarden.watch === true) throw new Gebruiksfout(`--watch is voor mensen, niet voor machines. Laat --json en --format weg.\n\n${gebruik(opdracht, mag)}`);
	const poort = Number(waarden.port ?? 4321);
	if (!Number.isInteger(poort) || poort < 1 || poort > 65535) throw new Gebruiksfout(`„${String(waarden.port)}” is geen poort.\n\n${gebruik(opdracht, mag)}`);
	const uit = resolve(String(waarden.out ?? resolve(wortel, 'dist')));
	if (!relative(uit, wortel).startsWith('..') || ['content', 'data', 'kaart', 'public'].some((map) => !relative(join(wortel, map), uit).startsWith('..'))) throw new Gebruiksfout(`--out mag niet de map zijn waar de bronnen staan: ${uit}\n\n${gebruik(opdracht, mag)}`);
	if (mag.includes('out') && !magWeg(uit)) throw new Gebruiksfout(`In ${uit} staat iets anders dan een site van Zicht. Dat wordt niet overschreven. Kies een map die leeg is of nog niet bestaat.\n\n${gebruik(opdracht, mag)}`);
	return { wortel, uit, poort, regio, formaat, watch: waarden.watch === true, cache: waarden['no-cache'] !== true, pii };
}

/** Runs a command and turns its outcome into the exit code. Wrong usage prints its remedy; anything else thrown is a bug and shows as one. */
export async function voerUit(opdracht: () => Promise<number>): Promise<void> {
	// Who reads along may stop reading: npm run check | head.
	process.stdout.on('error', (fout: NodeJS.ErrnoException) => {
		if (fout.code !== 'EPIPE') throw fout;
		process.exit();
	});
	try {
		process.exitCode = await opdracht();
	} catch (fout) {
		if (!(fout instanceof Gebruiksfout)) throw fout;
		process.stderr.write(`${fout.message}\n`);
		process.exitCode = UITGANG.gebruik;
	}
}
