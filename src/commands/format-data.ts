// npm run format-data: writes the CSV files of a root in one way, shows what changes, and changes no value.
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { compareProblems, type Problem } from '../domain/problem.ts';
import type { DatasetBron } from '../ingest/dataset.ts';
import { normaliseer, type Genormaliseerd } from '../ingest/normaliseer.ts';
import { leesPortaal } from '../ingest/portaal.ts';
import { leesTekens } from '../ingest/tekens.ts';
import { leesYaml } from '../ingest/yaml.ts';
import { Gebruiksfout, UITGANG } from './opties.ts';
import { PROJECT } from './project.ts';
import { veilig } from '../ingest/regels.ts';
import { meervoud, schrijfProblemen } from './toon.ts';

const GEBRUIK = `Gebruik: npm run format-data [-- opties] [BESTAND…]
  BESTAND…      CSV-bestanden in data/ (standaard: alle)
  --dry-run     laat alleen zien wat er verandert
  --check       schrijft niets, en eindigt met 1 als er iets zou veranderen
  --root MAP    map met content/, data/ en zicht.config.yaml (standaard: deze map)`;

/** Lines of one file that are shown; the rest is counted. */
const GETOOND = 6;

interface Opties {
	wortel: string;
	/** Paths relative to the root; undefined is all. */
	bestanden: Set<string> | undefined;
	schrijf: boolean;
	streng: boolean;
}

function lees(argumenten: string[] | undefined): Opties {
	try {
		const { values, positionals } = parseArgs({ args: argumenten ?? process.argv.slice(2), allowPositionals: true, options: { root: { type: 'string' }, 'dry-run': { type: 'boolean' }, check: { type: 'boolean' } } });
		const wortel = resolve(values.root ?? PROJECT);
		if (!existsSync(wortel) || !statSync(wortel).isDirectory()) throw new Gebruiksfout(`De map ${values.root} bestaat niet.\n\n${GEBRUIK}`);
		const gekozen = positionals.map((naam) => [resolve(naam), resolve(wortel, naam)].map((pad) => relative(wortel, pad).split(sep).join('/')).find((pad) => !pad.startsWith('..') && existsSync(join(wortel, pad))) ?? naam);
		return { wortel, bestanden: positionals.length ? new Set(gekozen) : undefined, schrijf: !values['dry-run'] && !values.check, streng: values.check === true };
	} catch (fout) {
		if (fout instanceof Gebruiksfout) throw fout;
		throw new Gebruiksfout(`Deze opties begrijp ik niet.\n\n${GEBRUIK}`);
	}
}

/** Writes whole or not at all: a reader never finds half a file. */
function vervang(bestand: string, tekst: string): void {
	const tijdelijk = `${bestand}.${process.pid}.nieuw`;
	try {
		writeFileSync(tijdelijk, tekst, { mode: statSync(bestand).mode });
		renameSync(tijdelijk, bestand);
	} finally {
		rmSync(tijdelijk, { force: true });
	}
}

function toon(bestand: string, { bestand: geheel, regels }: Genormaliseerd, stroom: NodeJS.WritableStream): void {
	stroom.write(`\n${bestand}\n`);
	for (const wat of geheel) stroom.write(`  ${wat}\n`);
	for (const { was, wordt, record } of regels.slice(0, GETOOND)) {
		stroom.write(`  rij ${record + 1}\n    − ${veilig(was)}\n`);
		stroom.write(wordt === undefined ? '    (lege regel, gaat weg)\n' : `    + ${veilig(wordt)}\n`);
	}
	if (regels.length > GETOOND) stroom.write(`  … en nog ${meervoud(regels.length - GETOOND, 'regel', 'regels')}\n`);
}

export async function formatData(argumenten?: string[], stroom: NodeJS.WritableStream = process.stdout): Promise<number> {
	const { wortel, bestanden, schrijf, streng } = lees(argumenten);
	const portaal = leesPortaal(wortel);
	const bekend = new Map([...portaal.datasets, ...portaal.verwacht].map((dataset) => [dataset.bestand, dataset]));
	const gaatOver = ({ file }: Problem): boolean => file.startsWith('data/') && (!bestanden || bestanden.has(file) || bestanden.has(file.replace(/\.yaml$/, '.csv')));
	const problemen = portaal.problemen.filter(gaatOver).sort(compareProblems);
	const onbekend = [...(bestanden ?? [])].filter((bestand) => !bekend.has(bestand) && !problemen.some(({ file }) => file.replace(/\.yaml$/, '.csv') === bestand));
	if (onbekend.length) throw new Gebruiksfout(`${onbekend.join(', ')}: dit is geen CSV-bestand met een beschrijving in data/.\n\n${GEBRUIK}`);
	if (problemen.length) {
		schrijfProblemen(wortel, problemen, stroom);
		stroom.write('Er is niets veranderd. Verbeter eerst deze meldingen.\n');
		return UITGANG.fouten;
	}
	const nieuw: [string, Genormaliseerd][] = [];
	for (const { id, naam, regio, bestand, beschrijvingBestand } of bekend.values()) {
		if (bestanden && !bestanden.has(bestand)) continue;
		const beschrijving = leesYaml(leesTekens(readFileSync(join(wortel, beschrijvingBestand)), beschrijvingBestand).tekst, beschrijvingBestand);
		const bron: DatasetBron = { id, naam, regio, bestand, bytes: readFileSync(join(wortel, bestand)), beschrijvingBestand, beschrijving };
		const uitkomst = normaliseer(bron);
		if (!('problemen' in uitkomst) && !Buffer.from(uitkomst.tekst).equals(bron.bytes)) nieuw.push([bestand, uitkomst]);
	}
	for (const [bestand, uitkomst] of nieuw) {
		toon(bestand, uitkomst, stroom);
		if (schrijf) vervang(join(wortel, bestand), uitkomst.tekst);
	}
	const aantal = meervoud(nieuw.length, 'bestand', 'bestanden');
	stroom.write(nieuw.length === 0 ? 'Alles staat al goed.\n' : schrijf ? `\n${aantal} opnieuw geschreven. Geen enkele waarde is veranderd.\n` : `\n${aantal} zou veranderen. Er is niets geschreven.\n`);
	return streng && nieuw.length ? UITGANG.fouten : UITGANG.goed;
}
